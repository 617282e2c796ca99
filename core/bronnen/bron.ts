import bronnen from './gegevens/bronnen.json' with { type: 'json' };

/** A source document. `datum` is a year or year-month; `url` is empty where no address is known. */
export interface Bron {
  readonly bron: string;
  readonly titel: string;
  readonly uitgever: string;
  readonly datum: string;
  readonly soort: string;
  readonly url: string;
}

/** All source documents. */
export const BRONNEN: readonly Bron[] = bronnen;

const OP_SLEUTEL: ReadonlyMap<string, Bron> = new Map(BRONNEN.map((bron) => [bron.bron, bron]));

/** The source document with a key; an unknown key is a programming error. */
export function zoekBron(sleutel: string): Bron {
  const bron = OP_SLEUTEL.get(sleutel);
  if (bron === undefined) throw new RangeError(`Unknown source: ${sleutel}`);
  return bron;
}
