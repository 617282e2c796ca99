import { describe, expect, it } from 'vitest';
import { group } from '../../core/group.ts';

describe('groepeer', () => {
  it('gives the items by key, in the order they come', () => {
    expect([...group([3, 1, 5, 2, 4], (getal) => getal % 2)]).toEqual([
      [1, [3, 1, 5]],
      [0, [2, 4]],
    ]);
    expect(group([], () => 1).size).toBe(0);
  });
});
