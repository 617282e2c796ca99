import type { Status } from '../kader/index.ts';
import { type Datum, datumInWoorden } from '../datum.ts';
import { aantal, getal, getalTot, procent, tempotekst } from '../taal/index.ts';

/** All Dutch that the assumptions of a forecast are made of: sentences without full stop. */

/** Where a pace comes from. */
export type Tempobron = 'eigen' | 'geleerd' | 'gewogen' | 'recent' | 'taakstelling' | 'tot nu' | 'vorige periode';

const TEMPOBRONNEN: Readonly<Record<Tempobron, string>> = {
  eigen: 'opgegeven',
  geleerd: 'geleerd uit eerdere standen, want er is nog geen tempo in deze periode',
  gewogen: 'uit eerdere standen, oudere minder, en wat bij de taakstelling gewoon is',
  recent: 'gemiddeld sinds de eerdere stand',
  taakstelling: 'wat bij de taakstelling gewoon is, want er is nog niemand gehuisvest',
  'tot nu': 'uit het tempo sinds het begin van de periode en wat bij de taakstelling gewoon is',
  'vorige periode': 'gemiddeld over de vorige periode',
};

export const AANNAMES = {
  prognose: 'Prognose, geen uitkomst',
  tempo: (tempo: number, bron: Tempobron) => `tempo ${tempotekst(tempo)} per week, ${TEMPOBRONNEN[bron]}`,
  recentAnders: (recent: number, gemiddeld: number) =>
    `let op: het recente tempo (${tempotekst(recent)} per week) verschilt meer dan een factor 2 van het gemiddelde (${tempotekst(gemiddeld)})`,
  huishoudens: (grootte: number, geleerd: boolean) => `huishoudens van gemiddeld ${getalTot(grootte, 2)} personen${herkomst(geleerd)}`,
  spreiding: (spreiding: number, geleerd: boolean) => `het tempo kan ${procent(spreiding)} afwijken${herkomst(geleerd)}`,
  maanden: 'de maanden wegen zoals opgegeven of geleerd',
  nakomend: (dagen: number, geleerd: boolean) =>
    `na de peildatum alleen late registraties, gemiddeld ${getal(dagen, 1)} dagen${herkomst(geleerd)}`,
  zonderNakomend: 'zonder registraties die na de peildatum nog komen',
  afgelopen: 'na de correctiedatum komt er niets meer bij',
  plannen: (hoeveel: number, personen: number, zeker: number) =>
    `${aantal(hoeveel, 'plan', 'plannen')} meegerekend, naar verwachting ${getal(personen, 1)} personen${zeker === 0 ? '' : `, ${zeker === hoeveel ? 'als zeker geteld' : `waarvan ${getal(zeker)} als zeker geteld`} (kans 1)`}`,
  planZonderKans: (kans: number, dagen: number, gegeven: boolean) =>
    `van een plan zonder kans gaat ${procent(kans)} door, gemiddeld ${getal(dagen)} dagen later dan gepland${herkomst(gegeven)}`,
  planSamenhang: (kans: number, gegeven: boolean) =>
    `met een kans van ${procent(kans)} slagen of mislukken de plannen samen${herkomst(gegeven)}`,
  plannenBuiten: (hoeveel: number, van: Datum, tot: Datum) =>
    `${aantal(hoeveel, 'plan', 'plannen')} niet meegerekend: niet van ${datumInWoorden(van)} tot ${datumInWoorden(tot)}`,
  plannenElders: (gemeenten: readonly string[]) => `let op: plannen voor ${gemeenten.join(', ')} tellen niet mee: niet in de tabel`,
  status: (kans: number, status: Status) =>
    status === 'besluit'
      ? `kans van ${procent(kans)} op een trede die een besluit van Gedeputeerde Staten is`
      : `kans van ${procent(kans)} op een trede volgens onze uitleg van het kader`,
} as const;

/** Where the value of a parameter comes from. */
export const HERKOMST = { geleerd: '(opgegeven of geleerd)', standaard: '(standaardwaarde)' } as const;

function herkomst(geleerd: boolean): string {
  return ` ${geleerd ? HERKOMST.geleerd : HERKOMST.standaard}`;
}
