import { describe, expect, it } from 'vitest';
import { peildatum } from '../../../core/periode.ts';
import { volgensSchema } from '../../../core/prognose/volgens-schema.ts';

describe('the schedule', () => {
  it('spreads the opgave evenly over the days of the half-year, and ends at the peildatum', () => {
    const begin = peildatum('2022-2', 'begin');
    expect([0, 46, 92, 184, 200].map((dag) => volgensSchema('2022-2', 184, begin + dag))).toEqual([0, 46, 92, 184, 184]);
  });
});
