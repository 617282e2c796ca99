import bronnen from './gegevens/bronnen.json' with { type: 'json' };

/** The kinds of document figures are taken from. */
export const BRONSOORTEN = ['gepubliceerd rapport', 'openbaar gemaakt dossier', 'statistiek'] as const;

/** A source document. `datum` is a year or year-month (`2023-11`); `url` is absent where no address is known. */
export interface Bron {
  readonly bron: string;
  readonly titel: string;
  readonly uitgever: string;
  readonly datum: string;
  readonly soort: (typeof BRONSOORTEN)[number];
  readonly url?: string;
}

/** All source documents. */
export const BRONNEN = bronnen as readonly Bron[];

/** The year a source document is of. */
export function jaarVan({ datum }: Bron): string {
  return datum.slice(0, 4);
}

/** A source document as a list of sources has it: title, publisher, year, and address where it is known. */
export function documentregel(bron: Bron): string {
  return `${bron.titel}. ${bron.uitgever}, ${jaarVan(bron)}.${bron.url === undefined ? '' : ` ${bron.url}`}`;
}

/** The source document with a key; an unknown key is a programming error. */
export function zoekBron(sleutel: string, bronnen: readonly Bron[] = BRONNEN): Bron {
  const gevonden = bronnen.find(({ bron }) => bron === sleutel);
  if (gevonden === undefined) throw new RangeError(`Unknown source: ${sleutel}`);
  return gevonden;
}
