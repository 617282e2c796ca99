import { perFeit } from './feiten/index.ts';
import { keysOf } from './keys.ts';

/** A column this project knows, by its own name. */
export type Kolomnaam = keyof typeof SYNONIEMEN;

/**
 * Other headers that senders use, besides the column's own name.
 * Case, spaces, underscores and diacritics do not matter.
 */
const SYNONIEMEN = {
  ...perFeit(({ synoniemen }) => synoniemen),
  gemeente: ['gemeentenaam', 'naam gemeente', 'gebied'],
  provincie: [],
  kader: [],
  verschoonbaar: ['verschoonbare reden'],
  vrijgesteld: ['vrijstelling'],
  vorige_op_koppelingstekort: [],
  peildatum: [],
  datum: ['datum stand', 'stand per', 'datum cijfers'],
  totaalopgave: [
    'totale opgave',
    'opgave totaal',
    'to',
    'taakstelling + achterstand',
    'taakstelling plus achterstand',
    'taakstelling inclusief achterstand',
    'taakstelling incl. achterstand',
  ],
  trede: ['inschaling', 'trede interventieladder', 'beoordeling (trede)'],
  richting: [],
  trede_zonder_koppelingstekort: [],
  beoordeling_op: ['beoordeeld op', 'beoordeling naar aanleiding van', 'beoordeling n.a.v. totaalopgave of koppelingstekort'],
  realisatie_taakstelling: [
    'percentage taakstelling',
    '% taakstelling',
    'realisatie taakstelling %',
    '% realisatie taakstelling',
    'taakstelling gerealiseerd %',
    '% taakstelling gerealiseerd',
  ],
  realisatie_totaalopgave: [
    'percentage totaalopgave',
    '% totaalopgave',
    'realisatie totaalopgave %',
    '% realisatie totaalopgave',
    'totaalopgave gerealiseerd %',
    '% totaalopgave gerealiseerd',
  ],
  achterstand_eind: ['eindachterstand', 'achterstand einde periode'],
  achterstand_beoordeeld: [],
  extra_doelstelling: ['extra opgave'],
  tempo: ['eigen tempo', 'tempo per week'],
  gepland: [],
  /** A decision on the trede: its day, its reason, and the first day on which it does not hold any more. */
  vastgesteld_op: ['datum vaststelling', 'besluitdatum'],
  reden: ['reden besluit', 'motivering besluit'],
  geldig_tot: ['geldt tot', 'einddatum', 'einddatum trede'],
  afspraken: ['afspraak'],
  notities: ['notitie', 'opmerking', 'opmerkingen'],
  bekend_op: ['bekend', 'datum bekend'],
  aantal: ['aantal personen'],
  kans: [],
  woningen: ['aantal woningen'],
  van: ['vanaf', 'van datum'],
  bovenop: ['extra'],
  status: [],
  mogelijke_treden: [],
  motivering: [],
  soort_stand: [],
  nidos_nodig: ['nodige nidos-plekken', 'nidos-plekken nodig'],
  nidos_gerealiseerd: ['gerealiseerde nidos-plekken', 'nidos-plekken gerealiseerd'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A header without what does not matter. `keyOf('Achterstand_begin ')` → `'achterstandbegin'`. */
export function keyOf(kop: string): string {
  return kop
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9%]/g, '');
}

const KOLOM_OP_KEY: ReadonlyMap<string, Kolomnaam> = new Map(
  keysOf(SYNONIEMEN).flatMap((naam) => [naam, ...SYNONIEMEN[naam]].map((kop) => [keyOf(kop), naam] as const)),
);

/** The column a header is, by its own name or a synonym alone. `findKolom('Taakstelling halfjaar')` → `'taakstelling'`. */
export function findKolom(kop: string): Kolomnaam | undefined {
  return KOLOM_OP_KEY.get(keyOf(kop));
}

/** The headings by which a column is known: its own name and its synonyms. */
export function koppenVan(kolom: Kolomnaam): readonly string[] {
  return [kolom, ...SYNONIEMEN[kolom]];
}
