import type { Paneelcontext } from '../shell/shell-view.ts';
import { foutbericht } from './shared-texts.ts';

/**
 * What a button does, one at a time: pressed again while it is busy, as in a double click, it does nothing. What fails is
 * told to the user.
 */
export function eenTegelijk<T extends unknown[]>(
  { report }: Pick<Paneelcontext, 'report'>,
  doe: (...gegevens: T) => Promise<unknown>,
): (...gegevens: T) => Promise<void> {
  let isBusy = false;
  return async (...gegevens) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await doe(...gegevens);
    } catch (fout) {
      report(foutbericht(fout));
    } finally {
      isBusy = false;
    }
  };
}
