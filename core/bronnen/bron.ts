import { comparePeriode, parsePeriode, type Periode } from '../periode.ts';
import { PUBLICATIES } from './gegevens/index.ts';

/** The kinds of document figures are taken from. */
export const BRONSOORTEN = [
  'gepubliceerd rapport',
  'openbaar gemaakt dossier',
  'statistiek',
  'antwoord op Kamervragen',
  'nieuwsbericht',
  'eigen cijfers',
] as const;

/** A source document. `datum` is a year or year-month (`2023-11`); `url` is absent where no address is known. Own figures have no `uitgever` and no `datum`. */
export interface Bron {
  readonly bron: string;
  readonly titel: string;
  readonly uitgever: string;
  readonly datum: string;
  readonly soort: (typeof BRONSOORTEN)[number];
  readonly url?: string;
  /** The series a document belongs to, in the singular and the plural, and which of it: `Voortgangsrapportage`, `Voortgangsrapportages`, `2024`. */
  readonly reeks?: { readonly een: string; readonly meer: string; readonly deel: string };
  /** The frameworks a report shows in use, by `naam`, each with the last periode it does so for. */
  readonly bevestigt?: readonly { readonly kader: string; readonly tot: string }[];
}

/** All source documents. */
export const BRONNEN = PUBLICATIES.map(({ bron }) => bron) as readonly Bron[];

/** The year a source document is of. */
export function jaarVan({ datum }: Bron): string {
  return datum.slice(0, 4);
}

/** A source document as a list of sources has it: title, publisher, year, and address where it is known. */
export function documentregel(bron: Bron): string {
  const wie = [bron.uitgever, jaarVan(bron)].filter((deel) => deel !== '').join(', ');
  return [`${bron.titel}.`, ...(wie === '' ? [] : [`${wie}.`]), ...(bron.url === undefined ? [] : [bron.url])].join(' ');
}

/** The source document with a key; an unknown key is a programming error. */
export function findBron(key: string, bronnen: readonly Bron[] = BRONNEN): Bron {
  const found = bronnen.find(({ bron }) => bron === key);
  if (found === undefined) throw new RangeError(`Unknown source: ${key}`);
  return found;
}

/** The last periode for which a report shows a framework in use; `undefined` where none does. */
export function laatstBevestigd(naam: string, bronnen: readonly Bron[]): Periode | undefined {
  const perioden = bronnen.flatMap(({ bevestigt = [] }) =>
    bevestigt.flatMap(({ kader, tot }) => (kader === naam ? (parsePeriode(tot) ?? []) : [])),
  );
  return perioden.sort(comparePeriode).at(-1);
}

/** The last periode for which a report shows a framework of this project in use. One no report confirms is a programming error. */
export function bevestigdTot(naam: string, bronnen: readonly Bron[] = BRONNEN): Periode {
  const laatste = laatstBevestigd(naam, bronnen);
  if (laatste === undefined) throw new RangeError(`No report confirms ${naam}`);
  return laatste;
}
