import { describe, expect, it, vi } from 'vitest';
import { rememberedCells } from '../../core/remembered-cells.ts';

describe('a function of cells that is remembered', () => {
  it('works once for each content, in whatever array, and anew for another', () => {
    const make = vi.fn((cellen: readonly (readonly unknown[])[]) => cellen.flat().join());
    const remembered = rememberedCells(make);
    expect([remembered([[1, 2]]), remembered([[1, 2]]), remembered([[1], [2]]), remembered([[1, 3]])]).toEqual([
      '1,2',
      '1,2',
      '1,2',
      '1,3',
    ]);
    expect(make).toHaveBeenCalledTimes(3);
  });
  it('does not remember what throws', () => {
    const make = vi.fn((): never => {
      throw new Error('no table');
    });
    const remembered = rememberedCells(make);
    for (let i = 1; i <= 2; i++) {
      expect(() => remembered([[1]])).toThrow('no table');
      expect(make).toHaveBeenCalledTimes(i);
    }
  });
});
