import { describe, expect, it } from 'vitest';
import { bandVan } from '../../../core/prognose/band.ts';

/** 0 … 9, each with probability 1/10. */
const TIEN = { vanaf: 0, kansen: new Float64Array(10).fill(0.1) };

describe('the interval of the achterstand', () => {
  it('is what is left of the opgave when most, half and fewest are housed', () => {
    // At 60% between the quantiles of 20% and 80%: 1 and 7 housed of 20.
    expect(bandVan(TIEN, 20, 0.6)).toEqual({ gunstig: 20 - 7, mediaan: 20 - 4, ongunstig: 20 - 1 });
    expect(bandVan(TIEN, 5, 0.9)).toEqual({ gunstig: 5 - 9, mediaan: 1, ongunstig: 5 });
  });
});
