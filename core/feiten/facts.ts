import { WELKE_TREDEN } from '../trede.ts';
import {
  isGeen,
  misschienNietNul,
  readAantal,
  readAantalOfNul,
  type Reader,
  readPeriode,
  readStand,
  readStandOfNul,
  readTaakstelling,
  readTrede,
} from '../invoer/index.ts';

/**
 * What a fact is, and so how it is shown, checked and brought in.
 * - `periode`: a taakstellingsperiode
 * - `aantal`: whole persons, 0 or more
 * - `stand`: whole persons; positive is an achterstand, negative a voorsprong
 * - `verandering`: whole persons more (+) or fewer (−)
 * - `trede`: 1 to 6
 * - `perioden`: a whole number of half-years, 0 or more
 * - `ja_nee`: yes or no, in a cell `ja` or `nee`
 * - `tekst`: any text
 */
export type Veldsoort = 'periode' | 'aantal' | 'stand' | 'verandering' | 'trede' | 'perioden' | 'ja_nee' | 'tekst';

/** What a fact of any kind may be. */
export type Veldwaarde = string | number | boolean;

/** What there is to know of a fact. All else follows from it: type, readers, parameters, columns, forms and help. */
export interface Field {
  readonly soort: Veldsoort;
  /** Reads a cell, a blank one too. Throws an `Invoerfout`. */
  readonly read: Reader<unknown>;
  /** What a blank cell means: it may not be blank, it is 0, or it is unknown. */
  readonly leeg: 'verplicht' | 'nul' | 'onbekend';
  /** Whether a 0, which the desktop passes for a blank cell, is a figure, or a blank cell; then a real zero is written `"geen"`. */
  readonly nul: 'cijfer' | 'leeg';
  /** Its name in Dutch, for a label. */
  readonly titel: string;
  /** What a parameter of that name says in the spreadsheet: what it is, its unit, its sign, and what blank means. */
  readonly omschrijving: string;
  /** Other headers that senders use, besides its own name. Case, spaces, underscores and diacritics do not matter. */
  readonly synoniemen: readonly string[];
  /** The place of its column among those of the other facts, in every table that the product writes. */
  readonly kolom: number;
}

/** For a trede "geen" is no trede. */
const readVorigeTrede: Reader<ReturnType<typeof readTrede> | undefined> = (cel, naam) =>
  isGeen(cel) ? undefined : misschienNietNul(readTrede)(cel, naam);

/** The facts of one municipality in one periode, in the order of the parameters. A new fact is one entry. */
export const FIELDS = {
  /** The taakstellingsperiode. */
  periode: {
    soort: 'periode',
    read: readPeriode,
    leeg: 'verplicht',
    nul: 'leeg',
    kolom: 1,
    titel: 'Periode',
    synoniemen: ['taakstellingsperiode', 'halfjaar'],
    omschrijving: 'Taakstellingsperiode als tekst, zoals "2022-1".',
  },
  /** Persons to house, as last revised, without herverdeling; 0 or more. */
  taakstelling: {
    soort: 'aantal',
    read: readTaakstelling,
    leeg: 'verplicht',
    nul: 'leeg',
    kolom: 2,
    titel: 'Taakstelling',
    synoniemen: ['taakstelling periode', 'taakstelling halfjaar', 'ts'],
    omschrijving: 'Taakstelling van de periode zonder herverdeling, in personen; "geen" als die echt 0 is.',
  },
  /** Persons short at the start: positive achterstand, negative voorsprong. */
  achterstand_begin: {
    soort: 'stand',
    read: readStand,
    leeg: 'verplicht',
    nul: 'cijfer',
    kolom: 4,
    titel: 'Achterstand aan het begin',
    synoniemen: [
      'beginachterstand',
      'achterstand begin periode',
      'achterstand aan het begin',
      'achterstand vorige periode',
      'achterstand voorgaande periode',
      'achterstand uit vorige periode',
      'achterstand uit voorgaande periode',
      'achterstand of voorsprong uit vorige periode',
      'achterstand of voorsprong uit vorige perioden',
    ],
    omschrijving: 'Achterstand bij het begin van de periode, in personen; een voorsprong is negatief.',
  },
  /** Persons housed and registered in the periode; 0 or more. */
  gerealiseerd: {
    soort: 'aantal',
    read: readAantal,
    leeg: 'verplicht',
    nul: 'cijfer',
    kolom: 5,
    titel: 'Gerealiseerd',
    synoniemen: [
      'gehuisvest',
      'aantal gehuisvest',
      'aantal gerealiseerd',
      'geplaatst',
      'taakstelling gerealiseerd',
      'realisatie cumulatief',
      'cumulatieve realisatie',
    ],
    omschrijving: 'Gehuisvest en geregistreerd in de periode, in personen.',
  },
  /** The trede of the periode before. */
  vorige_trede: {
    soort: 'trede',
    read: readVorigeTrede,
    leeg: 'onbekend',
    nul: 'leeg',
    kolom: 8,
    titel: 'Vorige trede',
    synoniemen: ['trede vorige periode', 'vorige inschaling'],
    omschrijving: `Trede van de vorige periode, ${WELKE_TREDEN}; leeg is onbekend.`,
  },
  /** Persons housed before the peildatum, registered after it. Unknown counts as 0. */
  nagekomen: {
    soort: 'aantal',
    read: readAantalOfNul,
    leeg: 'nul',
    nul: 'cijfer',
    kolom: 6,
    titel: 'Nagekomen',
    synoniemen: ['nagekomen registraties', 'later geregistreerd', 'late registraties'],
    omschrijving: 'Gehuisvest vóór de peildatum maar daarna geregistreerd, in personen; leeg is 0.',
  },
  /** Persons housed plus those linked on the koppelpeildatum. Unknown: no koppelingstekort. */
  gekoppeld: {
    soort: 'aantal',
    read: misschienNietNul(readAantal),
    leeg: 'onbekend',
    nul: 'leeg',
    kolom: 7,
    titel: 'Gekoppeld',
    synoniemen: ['aantal gekoppeld', 'tijdig gekoppeld'],
    omschrijving: 'Gehuisvest plus tijdig gekoppeld op de koppelpeildatum, in personen; leeg is onbekend, "geen" is 0.',
  },
  /** Persons taken on (+) or handed over (−). Unknown counts as 0. */
  herverdeling: {
    soort: 'verandering',
    read: readStandOfNul,
    leeg: 'nul',
    nul: 'cijfer',
    kolom: 3,
    titel: 'Herverdeling',
    synoniemen: ['herverdeeld', 'herverdeling taakstelling', 'herverdeling utrechtse heuvelrug', 'herverdeling uh'],
    omschrijving: 'Personen overgenomen (+) of overgedragen (−) in de herverdeling; leeg is 0.',
  },
  /** nagekomen of the periode before; a correction counts once. Unknown counts as 0, and is weighed as unknown. */
  nagekomen_vorige: {
    soort: 'aantal',
    read: misschienNietNul(readAantal),
    leeg: 'onbekend',
    nul: 'leeg',
    kolom: 9,
    titel: 'Nagekomen vorige periode',
    synoniemen: ['nagekomen vorige periode'],
    omschrijving: 'Nagekomen van de vorige periode, in personen; leeg is onbekend, "geen" is 0.',
  },
  /** Consecutive periods before this one that count for the framework. Unknown is weighed as unknown. */
  reeks: {
    soort: 'perioden',
    read: misschienNietNul(readAantal),
    leeg: 'onbekend',
    nul: 'leeg',
    kolom: 10,
    titel: 'Reeks',
    synoniemen: ['aantal perioden achtereen', 'perioden achtereen'],
    omschrijving:
      'Aantal perioden achtereen vóór deze dat voor het kader meetelt (Utrecht 2021: achterstand minstens de taakstelling); leeg is onbekend, "geen" is 0.',
  },
} as const satisfies Readonly<Record<string, Field>>;

type Fields = typeof FIELDS;

/** What the facts of a schema need to have a type. */
type Schema = Readonly<Record<string, Pick<Field, 'read' | 'leeg'>>>;
type MetLeeg<V extends Schema, L extends Field['leeg']> = { [N in keyof V]: V[N]['leeg'] extends L ? N : never }[keyof V];
type WaardeVan<V extends Schema, N extends keyof V> = Exclude<ReturnType<V[N]['read']>, undefined>;

/** The facts of a schema: what its readers give, where what may be blank may be left out. */
export type FeitenVan<V extends Schema> = { readonly [N in MetLeeg<V, 'verplicht'>]: WaardeVan<V, N> } & {
  readonly [N in Exclude<keyof V, MetLeeg<V, 'verplicht'>>]?: WaardeVan<V, N> | undefined;
};

/** The name of a fact. */
export type Feit = keyof Fields;

/** The facts without which nothing can be assessed. */
export type VerplichtFeit = MetLeeg<Fields, 'verplicht'>;

/** The facts that may be unknown, so that a blank cell is no 0. */
export type OnbekendFeit = MetLeeg<Fields, 'onbekend'>;

/** What a fact is where it is known. */
export type Feitwaarde<N extends Feit = Feit> = WaardeVan<Fields, N>;

/** What is known of one municipality in one periode. Persons are whole numbers; `undefined` is unknown. */
export type Feiten = FeitenVan<Fields>;
