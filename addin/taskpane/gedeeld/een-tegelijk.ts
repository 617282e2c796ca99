import type { Paneelcontext } from '../paneel/weergave.ts';
import { foutbericht } from './teksten.ts';

/**
 * What a button does, one at a time: pressed again while it is busy, as in a double click, it does nothing. What fails is
 * told to the user.
 */
export function eenTegelijk<T extends unknown[]>({ meld }: Pick<Paneelcontext, 'meld'>, doe: (...gegevens: T) => Promise<unknown>): (...gegevens: T) => Promise<void> {
  let isBezig = false;
  return async (...gegevens) => {
    if (isBezig) return;
    isBezig = true;
    try {
      await doe(...gegevens);
    } catch (fout) {
      meld(foutbericht(fout));
    } finally {
      isBezig = false;
    }
  };
}
