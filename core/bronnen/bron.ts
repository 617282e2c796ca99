import bronnen from './gegevens/bronnen.json' with { type: 'json' };

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

const OP_SLEUTEL: ReadonlyMap<string, Bron> = new Map(BRONNEN.map((bron) => [bron.bron, bron]));

/** The year a source document is of. */
export function jaarVan({ datum }: Bron): string {
  return datum.slice(0, 4);
}

/** The source document with a key; an unknown key is a programming error. */
export function zoekBron(sleutel: string): Bron {
  const bron = OP_SLEUTEL.get(sleutel);
  if (bron === undefined) throw new RangeError(`Unknown source: ${sleutel}`);
  return bron;
}
