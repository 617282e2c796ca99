import type { Paneelcontext } from '../shell/shell-view.ts';
import type { Paneelgebied } from './prognosekennis.ts';
import { type Besluiten, GEEN_BESLUITEN } from './besluit.ts';
import { besluitenOngelezen } from './shared-texts.ts';

/**
 * Follows the region around the selection with what was decided in the workbook: at once with what was known last, and again as
 * soon as the sheet is read. What reads it is loaded apart, so that the pane opens without.
 */
export function followWithBesluiten(
  { follow, werkmap, report }: Pick<Paneelcontext, 'follow' | 'werkmap' | 'report'>,
  show: (gebied: Paneelgebied, besluiten: Besluiten) => void,
): void {
  let known = GEEN_BESLUITEN;
  let last: Paneelgebied | undefined;
  const read = async (gebied: Paneelgebied): Promise<void> => {
    const { readBesluiten } = await import('./besluiten.ts');
    known = await readBesluiten(werkmap);
    if (gebied === last) show(gebied, known);
  };
  follow((gebied) => {
    last = gebied;
    show(gebied, known);
    // Until the next change: without them a computed trede would seem to be all there is.
    read(gebied).catch((fout: unknown) => report(besluitenOngelezen(fout)));
  });
}
