import type { WorkbookData } from '@odoo/o-spreadsheet';
import type { Library } from '../library.ts';
import { BESTAND } from '../teksten.ts';

/** What the library says it leaves out, by how its (English) sentence begins, and how the user knows it. */
const WARNINGS: readonly (readonly [RegExp, (names: string) => string])[] = [
  [/^Number format/, BESTAND.onbekendeNotaties],
  [/^Fill Style/, () => BESTAND.patronen],
  [/^(Border style|Diagonal)/, () => BESTAND.randen],
  [/^(Horizontal|Vertical) Alignment/, () => BESTAND.uitlijning],
  // Of two kinds it warns, and reads them all the same.
  [/^(?!.*"(?:dataBar|endsWith)").*conditional format|^IconSets/i, () => BESTAND.voorwaardelijk],
  [/data validation/, () => BESTAND.invoer],
  [/hyperlink/, () => BESTAND.schakels],
  [/^Error when parsing/, () => BESTAND.onderdelen],
];

/**
 * Reads the parts of a file; gives what of it the library leaves out too, as Dutch phrases. That everything is shown in
 * one font is not told: it is so for any file. The library writes what it leaves out to the console, and nowhere else.
 */
export function loadWithWarnings({ load }: Library, files: object): { readonly data: WorkbookData; readonly lost: readonly string[] } {
  const warnings: string[] = [];
  const warn = console.warn;
  console.warn = (...what: unknown[]) => void warnings.push(String(what[0]));
  try {
    const data = load(files, true);
    return { data, lost: WARNINGS.flatMap(([pattern, phrase]) => inWords(warnings.filter((each) => pattern.test(each)), phrase)) };
  } finally {
    console.warn = warn;
  }
}

function inWords(warnings: readonly string[], phrase: (names: string) => string): string[] {
  const names = warnings.flatMap((each) => /"([^]*?)" is not yet supported/.exec(each)?.[1] ?? []);
  return warnings.length === 0 ? [] : [phrase(names.join(', '))];
}
