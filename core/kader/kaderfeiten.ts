/**
 * What a fact of a kadertabel is, and so what its cells may say.
 * - `personen`: a number of persons; `deel`: a fraction; `perioden`: a number of half-years; `uitkomst`: an outcome by its place
 * - `ja_nee`: yes or no
 */
export type Feitsoort = 'personen' | 'deel' | 'perioden' | 'uitkomst' | 'ja_nee';

interface Kaderfeitbeschrijving {
  readonly soort: Feitsoort;
  /** Whether it may be unknown, so that a cell can ask for that. */
  readonly onbekend: boolean;
  /** Its name in a sentence. */
  readonly naam: string;
}

/** The facts that a kadertabel may ask for, each a column, in the order in which KADER writes them. */
export const KADERFEITEN = {
  achterstand: { soort: 'personen', onbekend: false, naam: 'de achterstand' },
  achterstand_begin: { soort: 'personen', onbekend: false, naam: 'de achterstand aan het begin' },
  taakstelling: { soort: 'personen', onbekend: false, naam: 'de taakstelling' },
  opgave_periode: { soort: 'personen', onbekend: false, naam: 'de taakstelling met herverdeling' },
  totaalopgave: { soort: 'personen', onbekend: false, naam: 'de totaalopgave' },
  gerealiseerd: { soort: 'personen', onbekend: false, naam: 'gerealiseerd' },
  gehuisvest: { soort: 'personen', onbekend: false, naam: 'het aantal gehuisvesten' },
  herverdeling: { soort: 'personen', onbekend: false, naam: 'de herverdeling' },
  realisatie_taakstelling: { soort: 'deel', onbekend: true, naam: 'de realisatie van de taakstelling' },
  realisatie_totaalopgave: { soort: 'deel', onbekend: true, naam: 'de realisatie van de totaalopgave' },
  vorige_trede: { soort: 'uitkomst', onbekend: true, naam: 'de vorige trede' },
  reeks: { soort: 'perioden', onbekend: true, naam: 'het aantal perioden hiervoor dat meetelt' },
  gehaald: { soort: 'ja_nee', onbekend: false, naam: 'de taakstelling van de periode is gehaald' },
  gegroeid: { soort: 'ja_nee', onbekend: false, naam: 'de achterstand is gegroeid' },
  koppelingstekort: { soort: 'personen', onbekend: false, naam: 'het koppelingstekort' },
  nagekomen_vorige: { soort: 'personen', onbekend: true, naam: 'het aantal nagekomen van de vorige periode' },
  vorige_op_koppelingstekort: { soort: 'ja_nee', onbekend: true, naam: 'de vorige trede steunde op een koppelingstekort' },
  verschoonbaar: { soort: 'ja_nee', onbekend: true, naam: 'er is een verschoonbare reden' },
  vrijgesteld: { soort: 'ja_nee', onbekend: true, naam: 'de gemeente is vrijgesteld' },
} as const satisfies Readonly<Record<string, Kaderfeitbeschrijving>>;

/** The name of a fact of a kadertabel. */
export type Kaderfeit = keyof typeof KADERFEITEN;

/** A fact that is a number, and so may stand in a bound. */
export type Getalfeit = { [N in Kaderfeit]: (typeof KADERFEITEN)[N]['soort'] extends 'ja_nee' ? never : N }[Kaderfeit];

/** All facts, in the order of their columns. */
export const KADERFEITNAMEN = Object.keys(KADERFEITEN) as readonly Kaderfeit[];

/** Whether a fact is a number. */
export function isGetalfeit(feit: Kaderfeit): feit is Getalfeit {
  return KADERFEITEN[feit].soort !== 'ja_nee';
}
