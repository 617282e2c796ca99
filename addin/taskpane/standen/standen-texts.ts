import { datumInWoorden } from '../../../core/datum.ts';
import type { Daling } from '../../../core/standen/index.ts';
import { aantal, getal } from '../../../core/taal/index.ts';

/** The Dutch of the view Standen. */

export const TEKST = {
  uitleg:
    'Legt de cijfers van vandaag vast op het blad IBT-standen. Eerdere rijen worden nooit gewijzigd: een ander cijfer voor dezelfde dag komt eronder.',
  geenTabel: {
    titel: 'Kies een tabel met cijfers',
    tekst: 'Klik op een cel in een tabel met de kolommen gemeente, periode en gerealiseerd (en zo nodig datum en gekoppeld).',
  },
  nietBruikbaar: 'Deze tabel is niet te gebruiken',
  datum: 'Datum van de cijfers (voor rijen zonder eigen datum)',
  bekend: 'Ingebracht op',
  bron: 'Bron (zoals TVS of opgave gemeente)',
  legVast: 'Vastleggen',
  stand: 'Laatste standen',
  geenStanden: 'Er zijn nog geen standen vastgelegd.',
  sinds: 'Wat veranderde sinds',
  geenEerder: 'Leg op een tweede dag standen vast om te zien wat er veranderde.',
  geleerd: 'Wat de standen leren',
  geleerdKolommen: ['Wat', 'Waarde', 'Rust op'],
  gebruiken: 'gebruiken (ja of nee)',
  opBlad:
    'Elke prognose in dit venster en in de documenten rekent hiermee. De formule leert opnieuw als er standen bij komen. Geef het bereik A:C aan IBT.PROGNOSE als parameters, dan rekent die hetzelfde.',
  gebruik: {
    geen: 'Elke prognose rekent nu met de standaardwaarden.',
    ja: 'Elke prognose rekent nu met wat de standen leren (blad IBT-parameters).',
    nee: 'Elke prognose rekent nu met de standaardwaarden: op blad IBT-parameters staat nee.',
    anders: 'Elke prognose rekent nu met blad IBT-parameters, dat iemand zelf heeft gemaakt of gewijzigd.',
  },
  button: { geen: 'Gebruik wat de standen leren', ja: 'Terug naar de standaardwaarden', nee: 'Gebruik wat de standen leren' },
  tempi: (gemeenten: number) => `Van ${aantal(gemeenten, 'gemeente', 'gemeenten')} is ook het tempo geleerd.`,
  kolommen: ['Gemeente', 'Periode', 'Datum', 'Gerealiseerd', 'Per week', 'Recent per week'],
  wijzigingen: ['Gemeente', 'Periode', 'Was', 'Nu', 'Verschil', 'Per week', 'Opmerking'],
} as const;

export function samenvatting(nieuw: number, bekend: number): string {
  return `${aantal(nieuw, 'nieuwe stand', 'nieuwe standen')}; ${aantal(bekend, 'staat', 'staan')} er al.`;
}

export function dalingInWoorden({ stand, eerder }: Daling): string {
  return `${stand.gemeente} ${stand.periode}: gerealiseerd daalt van ${getal(eerder.gerealiseerd)} (${datumInWoorden(eerder.datum)}) naar ${getal(stand.gerealiseerd)}. Binnen een periode telt het op, tenzij een fout is hersteld.`;
}
