import { BRONNEN } from '../bronnen/index.ts';

/** A place in a document; `bron` is its key in the list of sources, absent where the document is not one of them. */
export interface Verwijzing {
  readonly bron?: string;
  readonly plaats: string;
}

const KEYS: ReadonlySet<string> = new Set(BRONNEN.map(({ bron }) => bron));

/** The places that a cell bron names, with a `;` between them: `key: place`, or free text. */
export function verwijzingenIn(cel: string): readonly Verwijzing[] {
  return cel
    .split(';')
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '')
    .map((deel) => {
      const [, bron = '', plaats = ''] = /^([a-z0-9-]+): (.+)$/.exec(deel) ?? [];
      return KEYS.has(bron) ? { bron, plaats } : { plaats: deel };
    });
}
