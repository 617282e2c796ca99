import type { Status } from '../beoordeling/beoordeel.ts';
import { afgerond } from '../afronden.ts';
import { type Datum, datumInWoorden } from '../datum.ts';

/** All Dutch that the assumptions of a forecast are made of: sentences without full stop. */

/** A number as Dutch writes it, one decimal. `getal(3.14159)` → `'3,1'`. */
export function getal(waarde: number): string {
  return afgerond(waarde, 1).toFixed(1).replace('.', ',');
}

/** Two decimals at most. `tweeDecimalen(2.25)` → `'2,25'` */
function tweeDecimalen(waarde: number): string {
  return String(afgerond(waarde, 2)).replace('.', ',');
}

/** A share in whole percents. `procent(0.824)` → `'82%'`. */
export function procent(deel: number): string {
  return `${Math.round(100 * deel)}%`;
}

/** Where a pace comes from. */
export type Tempobron = 'eigen' | 'geleerd' | 'gewogen' | 'recent' | 'tot nu' | 'vorige periode';

const TEMPOBRONNEN: Readonly<Record<Tempobron, string>> = {
  eigen: 'opgegeven',
  geleerd: 'geleerd uit eerdere standen, want er is nog geen tempo in deze periode',
  gewogen: 'gewogen over eerdere standen',
  recent: 'gemiddeld sinds de eerdere stand',
  'tot nu': 'gemiddeld sinds het begin van de periode',
  'vorige periode': 'gemiddeld over de vorige periode',
};

export const AANNAMES = {
  prognose: 'Prognose, geen uitkomst',
  tempo: (tempo: number, bron: Tempobron) => `tempo ${getal(tempo)} per week, ${TEMPOBRONNEN[bron]}`,
  recentAnders: (recent: number, gemiddeld: number) => `let op: het recente tempo (${getal(recent)} per week) verschilt meer dan een factor 2 van het gemiddelde (${getal(gemiddeld)})`,
  huishoudens: (grootte: number, geleerd: boolean) => `huishoudens van gemiddeld ${tweeDecimalen(grootte)} personen${herkomst(geleerd)}`,
  spreiding: (spreiding: number, geleerd: boolean) => `het tempo kan ${procent(spreiding)} afwijken${herkomst(geleerd)}`,
  maanden: 'de maanden wegen zoals geleerd',
  nakomend: (dagen: number, geleerd: boolean) => `na de peildatum alleen late registraties, gemiddeld ${getal(dagen)} dagen${herkomst(geleerd)}`,
  zonderNakomend: 'zonder registraties die na de peildatum nog komen',
  afgelopen: 'na de correctiedatum komt er niets meer bij',
  plannen: (aantal: number, personen: number, zeker: number) =>
    `${aantal === 1 ? '1 plan' : `${aantal} plannen`} meegerekend, naar verwachting ${getal(personen)} personen${zeker === 0 ? '' : `, ${zeker === aantal ? 'als zeker geteld' : `waarvan ${zeker} als zeker geteld`} (kans 1, 0 of leeg)`}`,
  plannenBuiten: (aantal: number, van: Datum, tot: Datum) => `${aantal === 1 ? '1 plan' : `${aantal} plannen`} niet meegerekend: niet van ${datumInWoorden(van)} tot ${datumInWoorden(tot)}`,
  plannenElders: (gemeenten: readonly string[]) => `let op: plannen voor ${gemeenten.join(', ')} tellen niet mee: niet in de tabel`,
  status: (kans: number, status: Status) => (status === 'besluit' ? `kans van ${procent(kans)} op een trede die een besluit van Gedeputeerde Staten is` : `kans van ${procent(kans)} op een trede volgens onze uitleg van het kader`),
} as const;

function herkomst(geleerd: boolean): string {
  return geleerd ? ' (geleerd)' : ' (standaardwaarde)';
}
