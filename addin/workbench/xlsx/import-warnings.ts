import type { WorkbookData } from '@odoo/o-spreadsheet';
import type { Library } from '../library.ts';
import { FILE } from '../workbench-texts.ts';

/** What the library says it leaves out, by how its (English) sentence begins, and how the user knows it. */
const WARNINGS: readonly (readonly [RegExp, (names: string) => string])[] = [
  [/^Number format/, FILE.onbekendeNotaties],
  [/^Fill Style/, () => FILE.patronen],
  [/^(Border style|Diagonal)/, () => FILE.randen],
  [/^(Horizontal|Vertical) Alignment/, () => FILE.uitlijning],
  // Of two kinds it warns, and reads them all the same.
  [/^(?!.*"(?:dataBar|endsWith)").*conditional format|^IconSets/i, () => FILE.voorwaardelijk],
  [/data validation/, () => FILE.invoer],
  [/hyperlink/, () => FILE.links],
  [/^Error when parsing/, () => FILE.onderdelen],
];

/** It knows one font: that matters when the file is saved, not on the screen. */
const FONTS = /^Font/;

/** A workbook as the library reads it, and what it leaves out, as Dutch phrases: see `Opened`. */
export interface Loaded {
  readonly data: WorkbookData;
  readonly lost: readonly string[];
  readonly lostOnSave: readonly string[];
}

/** Reads the parts of a file. The library writes what it leaves out to the console, and nowhere else. */
export function loadWithWarnings({ load }: Library, files: object): Loaded {
  const warnings: string[] = [];
  const warn = console.warn;
  console.warn = (...what: unknown[]) => void warnings.push(String(what[0]));
  try {
    const data = load(files, true);
    const phrases = (list: typeof WARNINGS): string[] =>
      list.flatMap(([pattern, phrase]) =>
        inWords(
          warnings.filter((each) => pattern.test(each)),
          phrase,
        ),
      );
    return { data, lost: phrases(WARNINGS), lostOnSave: phrases([[FONTS, FILE.lettertypen]]) };
  } finally {
    console.warn = warn;
  }
}

function inWords(warnings: readonly string[], phrase: (names: string) => string): string[] {
  const names = warnings.flatMap((each) => {
    const [before] = each.split('" is not yet supported', 1) as [string];
    return before.length < each.length ? [before.slice(before.indexOf('"') + 1)] : [];
  });
  return warnings.length === 0 ? [] : [phrase(names.join(', '))];
}
