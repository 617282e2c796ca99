import { catalogue, ongeldig } from '../../core/invoer/index.ts';

/** The most faults of rows that are listed. */
const MEESTE_FOUTEN = 20;

/** The words of an own data file that is refused. */
export const GEGEVENSFOUT = catalogue({
  onbruikbaar: ongeldig(({ path, fouten }: { readonly path: string; readonly fouten: readonly string[] }) => {
    const rest = fouten.length - MEESTE_FOUTEN;
    return [
      `${path} is niet te gebruiken:`,
      ...fouten.slice(0, MEESTE_FOUTEN).map((fout) => `- ${fout}`),
      ...(rest > 0 ? [`- en nog ${rest}`] : []),
    ].join('\n');
  }),
  niet_te_lezen: ongeldig(
    ({ path }: { readonly path: string }) => `${path} is niet te lezen: het bestand bestaat niet of is niet toegankelijk.`,
  ),
  welk_blad: ongeldig(
    ({ sheet, bladen }: { readonly sheet: string; readonly bladen: readonly string[] }) =>
      `De werkmap heeft meer bladen (${bladen.join(', ')}). Noem het blad met de cijfers ${sheet}.`,
  ),
  geen_json: ongeldig(() => 'Het bestand is geen geldige JSON.'),
});
