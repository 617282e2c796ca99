import { afterEach, describe, expect, it, vi } from 'vitest';
import { guarded } from '../../../addin/host/guarded.ts';
import { WERKBANKFOUT, WERKMAPFOUT } from '../../../addin/host/host-messages.ts';
import { Werkmapfout } from '../../../addin/host/werkmap.ts';

afterEach(() => vi.restoreAllMocks());

describe('an answer at an end of the channel', () => {
  it('is passed on', async () => {
    expect(await guarded(Promise.resolve(3))).toBe(3);
  });

  it('that is a Werkmapfout keeps its code, or its message alone after it crossed, and is not logged', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const crossed = Object.assign(new Error('Het blad bestaat niet meer.'), { name: 'Werkmapfout' });
    const fout = WERKBANKFOUT.blad_onbekend({ blad: 'Nergens' });
    await expect(guarded(Promise.reject(fout))).rejects.toBe(fout);
    await expect(guarded(Promise.reject(crossed))).rejects.toMatchObject(WERKMAPFOUT.gemeld({ melding: crossed.message }));
    await expect(guarded(Promise.reject(crossed))).rejects.toBeInstanceOf(Werkmapfout);
    expect(log).not.toHaveBeenCalled();
  });

  it.each([
    [new TypeError('x is undefined')],
    ['text'],
    [undefined],
  ])('that is any other error, such as %o, is logged and shown without what it says', async (fout) => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    await expect(guarded(Promise.reject(fout))).rejects.toSatisfy(
      (gevangen) => gevangen instanceof Werkmapfout && gevangen.code === 'failed' && gevangen.cause === fout,
    );
    expect(log).toHaveBeenCalledExactlyOnceWith(fout);
  });
});
