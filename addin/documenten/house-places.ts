import { DEELPLAATSEN, type Document } from '../../core/documenten/index.ts';

/** Places of one text: `{{titel}}`. */
export const TEKSTPLAATSEN = ['titel', 'naam', 'datum_cijfers', 'status', 'stempel'] as const;
/** Places of the whole: everything with its headings, and what stands before the first heading. */
export const GEHEEL = ['inhoud', 'inleiding'] as const;
/** All places a template may have. */
export const PLAATSEN: readonly string[] = [...TEKSTPLAATSEN, ...GEHEEL, ...DEELPLAATSEN];

/** What a template asks for, beside what is known. */
export interface Places {
  readonly known: ReadonlySet<string>;
  readonly unknown: readonly string[];
}

/** What of a document a template has no place for: the headings of its parts, and its introduction as `inleiding`. */
export function leftOut({ known }: Places, { inleiding, delen }: Document): readonly string[] {
  if (known.has('inhoud')) return [];
  const parts = delen.filter(({ plaats, blokken }) => blokken.length > 0 && !known.has(plaats)).map(({ kop }) => kop);
  return inleiding.length > 0 && !known.has('inleiding') ? ['inleiding', ...parts] : parts;
}
