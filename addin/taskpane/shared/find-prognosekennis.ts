import type { Werkmap } from '../../host/werkmap.ts';
import { readSheet } from './read-sheet.ts';
import { KENNISBLADEN, type Prognosekennis } from './prognosekennis.ts';
import { foutbericht, kennisOngelezen } from './shared-texts.ts';

/** What a workbook knows; `undefined` where it has none of the sheets, so that nothing is loaded to read them. */
export async function findPrognosekennis(werkmap: Werkmap): Promise<Prognosekennis | undefined> {
  try {
    const [standen, parameters] = await Promise.all(KENNISBLADEN.map((naam) => readSheet(werkmap, naam)));
    if (standen === undefined && parameters === undefined) return undefined;
    const { kennisUit } = await import('./read-prognosekennis.ts');
    return kennisUit(standen, parameters);
  } catch (fout) {
    return { voorkennis: undefined, zinnen: [kennisOngelezen(foutbericht(fout).tekst)] };
  }
}
