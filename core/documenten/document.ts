import { type Datum, datumInWoorden } from '../datum.ts';
import type { Grafiek } from '../grafieken/index.ts';

/** What a column holds, and so how it looks: a `trede` is a number with its colour, or a dash. */
export type Documentkolomsoort = 'tekst' | 'getal' | 'trede';

/** A column of a table. */
export interface Documentkolom {
  readonly kop: string;
  readonly soort: Documentkolomsoort;
}

/** A table as a reader sees it: every cell is the text that is printed. The first column names its row. */
export interface Documenttabel {
  readonly titel: string;
  readonly kolommen: readonly Documentkolom[];
  readonly rijen: readonly (readonly string[])[];
  /** What a gap or a special value means, and where the figures come from. */
  readonly toelichting?: string;
}

/** What stands below a heading. */
export type Blok =
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'opsomming'; readonly punten: readonly string[] }
  | { readonly soort: 'tabel'; readonly tabel: Documenttabel }
  | { readonly soort: 'grafiek'; readonly grafiek: Grafiek };

/** Where a part of a document goes in a Word template of the province's own: the name between `{{` and `}}`. */
export const DEELPLAATSEN = [
  'grondslag',
  'cijfers',
  'beoordeling',
  'maatregelen',
  'nodig',
  'afspraken',
  'volgende_periode',
  'slot',
  'ladder',
  'geschiedenis',
  'prognose',
  'notities',
  'vragen',
  'opening',
  'voortgang',
  'verbeterplan',
  'koppeling',
  'taakstelling',
  'resultaten',
  'beoordelingen',
  'bewegingen',
  'koppelingstekort',
  'vooruitblik',
  'bronnen',
] as const;

/** One of `DEELPLAATSEN`. */
export type Deelplaats = (typeof DEELPLAATSEN)[number];

/** A part of a document. */
export interface Deel {
  readonly plaats: Deelplaats;
  readonly kop: string;
  readonly blokken: readonly Blok[];
}

/** A document as data: its file and its preview are made from this and nothing else. */
export interface Document {
  readonly titel: string;
  /** Of whom or what it is, for the foot of a page and a file name: `Leusden`, `provincie`. */
  readonly naam: string;
  /** The day the figures are of. */
  readonly cijfers_van: Datum;
  /** Meant for colleagues only: said on every page. */
  readonly intern: boolean;
  /** Meant for one sheet of paper: set smaller. */
  readonly compact: boolean;
  /** What stands between the title and the first heading. */
  readonly inleiding: readonly Blok[];
  readonly delen: readonly Deel[];
}

/** What stands on every page. */
export interface Stamp {
  /** Still to be checked, or ready to send. */
  readonly status: 'concept' | 'definitief';
  /** The figures are made up. */
  readonly fictief: boolean;
}

/** A paragraph. */
export function alinea(tekst: string): Blok {
  return { soort: 'alinea', tekst };
}

/** A table. */
export function tabelblok(tabel: Documenttabel): Blok {
  return { soort: 'tabel', tabel };
}

/** A list; nothing where there are no points. */
export function opsommingVan(punten: readonly string[]): readonly Blok[] {
  return punten.length === 0 ? [] : [{ soort: 'opsomming', punten }];
}

/** The stamp of a document: `'Concept, stand van de cijfers: 1 januari 2025'`, and where it is so that it is internal or made up. */
export function stempelregel({ cijfers_van, intern }: Pick<Document, 'cijfers_van' | 'intern'>, { status, fictief }: Stamp): string {
  return [
    `${status === 'concept' ? 'Concept' : 'Definitief'}, stand van de cijfers: ${datumInWoorden(cijfers_van)}`,
    ...(intern ? ['intern'] : []),
    ...(fictief ? ['FICTIEVE CIJFERS'] : []),
  ].join(' · ');
}
