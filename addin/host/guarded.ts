import { dueTo, WERKBANKFOUT, WERKMAPFOUT } from './host-messages.ts';
import { Werkmapfout } from './werkmap.ts';

/**
 * An answer at either end of the channel between workbench and pane. It rejects with nothing but a `Werkmapfout`, known
 * by its name: an error that crossed is a plain one that has only its name and message left. Any other is a fault of
 * ours: it is logged, and the user is told what to do.
 */
export async function guarded<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (fout) {
    if (fout instanceof Werkmapfout) throw fout;
    if (fout instanceof Error && fout.name === 'Werkmapfout') throw dueTo(WERKMAPFOUT.gemeld({ melding: fout.message }), fout);
    console.error(fout);
    throw dueTo(WERKBANKFOUT.failed(), fout);
  }
}
