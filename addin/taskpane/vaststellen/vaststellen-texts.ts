import { uitkomstInWoorden } from '../../../core/beoordeling/index.ts';
import type { Kader } from '../../../core/kader/index.ts';
import type { Trede } from '../../../core/trede.ts';
import type { SavedVaststelling, Vaststelling, Verschil } from '../../../core/vaststellen/index.ts';
import { feitcel } from '../../../core/feiten/index.ts';
import { type Datum, datumInWoorden } from '../../../core/datum.ts';
import { peildatum, type Periode } from '../../../core/periode.ts';
import type { Tekst } from '../shared/melding.ts';
import { gemeenten, getal, opsomming, volledig } from '../../../core/taal/index.ts';

/** The Dutch of the view Vaststellen. */

export const TEKST = {
  uitleg:
    'Bewaart beoordelingen als vaste kopie op het blad IBT-vaststellingen: de cijfers, de berekende en de vastgestelde trede, het kader en de versie. Wat vaststaat, wordt nooit herrekend.',
  geenTabel: {
    titel: 'Kies een tabel met cijfers',
    tekst: 'Klik op een cel in een tabel met de kolommen gemeente, periode, taakstelling, achterstand_begin en gerealiseerd.',
  },
  nietBruikbaar: 'Deze tabel is niet te gebruiken',
  datumCijfers: 'Datum van de cijfers, voor rijen zonder datum',
  vastgesteldOp: 'Vastgesteld op',
  rijen: 'Beoordelingen',
  meenemen: 'Vaststellen',
  herzien: 'Herzien',
  trede: 'Vastgestelde trede',
  reden: 'Reden',
  redenNodig: 'Reden (nodig: anders dan berekend)',
  redenHerziening: 'Reden van de herziening (nodig)',
  stelVast: 'Vaststellen',
  copy: 'Eerst een kopie van de werkmap bewaren',
  niets: 'Kies minstens één beoordeling.',
  volgende: 'Volgende periode',
  begin: 'Begin de volgende periode op een nieuw blad',
  verschillen: 'Verschillen met wat is vastgesteld',
  geenVerschillen: 'Geen verschillen: de cijfers en de uitkomst zijn gelijk aan wat is vastgesteld.',
  bewijs: 'Ontvangstbewijs',
  bewijsuitleg:
    'Een tekstbestand met het aantal vaststellingen en het laatste zegel. Print het of bewaar het buiten de werkmap: daarmee is later na te gaan dat er niets is veranderd.',
  newBewijs: 'Ontvangstbewijs maken',
  pasteBewijs: 'Ontvangstbewijs controleren (plak de tekst)',
  geenBewijs: 'In deze tekst staan geen aantal en zegel van een ontvangstbewijs.',
  verschiluitleg: 'De vaststelling blijft zoals zij is.',
} as const;

/** Nothing can be decided of figures of before the peildatum. */
export function tussenstandGesloten(periode: Periode, rijen: readonly { readonly gemeente: string; readonly datum: Datum }[]): Tekst {
  const peil = datumInWoorden(peildatum(periode, 'eind'));
  const wie = rijen.length > MEESTE_NAMEN ? gemeenten(rijen.length) : opsomming(rijen.map(({ gemeente }) => gemeente));
  return {
    titel: `${periode}: nog niet vast te stellen`,
    tekst: `De cijfers van ${wie} zijn een tussenstand (${dagen(rijen)}). Vaststellen kan met cijfers van de peildatum, ${peil}, of later.`,
  };
}

/** Whose names are still read. */
const MEESTE_NAMEN = 4;

/** That the day of the figures comes from the rows. */
export function datumsVanRijen(rijen: readonly { readonly datum: Datum; readonly heeftDatum: boolean }[]): string {
  return `Datum van de cijfers, uit de tabel: ${dagen(rijen.filter(({ heeftDatum }) => heeftDatum))}.`;
}

function dagen(rijen: readonly { readonly datum: Datum }[]): string {
  const alle = rijen.map(({ datum }) => datum);
  const [eerste, laatste] = [Math.min(...alle), Math.max(...alle)];
  return eerste === laatste ? datumInWoorden(eerste) : `${datumInWoorden(eerste)} tot en met ${datumInWoorden(laatste)}`;
}

const STATUSSEN: Readonly<Record<Vaststelling['status'], string>> = {
  bron: 'volgens het kader',
  leeswijze: 'onze uitleg',
  besluit: 'besluit van Gedeputeerde Staten nodig',
  onbekend: 'onbekend',
};

export function berekend(trede: Trede | undefined, status: Vaststelling['status'], kader?: Kader): string {
  return trede === undefined ? 'geen trede te berekenen' : `berekend: ${uitkomstInWoorden(kader, [trede])} (${STATUSSEN[status]})`;
}

export function alVastgesteld({ trede, vastgesteld_op, rij }: Pick<SavedVaststelling, 'trede' | 'vastgesteld_op' | 'rij'>): string {
  return `Vastgesteld: trede ${trede}, op ${datumInWoorden(vastgesteld_op)} (rij ${rij})`;
}

export function verschilInWoorden({ gemeente, periode, wat, toen, nu }: Verschil): string {
  return `${gemeente} ${periode}: ${wat} was ${inWoorden(toen)}, is nu ${inWoorden(nu)}.`;
}

function inWoorden(waarde: Verschil['toen']): string {
  if (typeof waarde === 'number') return volledig(waarde);
  return waarde === undefined ? 'onbekend' : String(feitcel(waarde));
}

export function volgendeUitleg(periode: string, aantal: number): string {
  return `Met ${aantal === 1 ? 'de vaststelling' : `de ${getal(aantal)} vaststellingen`} van ${periode}: de geregistreerde stand wordt achterstand_begin, de vastgestelde trede vorige_trede. Taakstelling en gerealiseerd vult u in.`;
}
