import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Broncel } from '../../../core/inlezen/index.ts';
import { draws } from '../../tier.ts';
import { cellen, readBlad } from './lezen.ts';
import { type Habits, OTHERS, type WriterCell, writtenBy } from './other-writers.ts';

const TABLE: readonly (readonly WriterCell[])[] = [
  ['gemeente', 'periode', 'datum', 'taakstelling', 'opmerking'],
  ['Plaats A', '2022-1', { day: 44743 }, 203, '#N/A'],
  ['Plaats B', null, { day: 44743 }, 30.5, 'is "goed" & <wel>'],
  ['totaal', null, null, { formula: 'SUM(D2:D3)', value: 233.5 }, '007'],
];

/** What must come out, however it was written. */
function expected(rows: readonly (readonly WriterCell[])[], { styles = 'yes' }: Partial<Habits>): readonly (readonly Broncel[])[] {
  return rows.map((row) =>
    row.map((cell): Broncel => {
      if (typeof cell !== 'object' || cell === null) return cell;
      if ('value' in cell) return cell.value;
      return styles === 'none' ? cell.day : { soort: 'datum', datum: cell.day };
    }),
  );
}

const habits = Object.fromEntries(
  Object.entries(OTHERS).map(([habit, others]) => [habit, fc.constantFrom(...(others as readonly unknown[]))]),
) as { [H in keyof Habits]: fc.Arbitrary<Habits[H]> };

const single = Object.entries(OTHERS).flatMap(([habit, others]) => others.map((other) => [habit, other] as const));

describe('a workbook of another program has the same cells', () => {
  it.each(single)('where its %s is %j', async (habit, other) => {
    const some = { [habit]: other };
    expect(cellen(await readBlad(writtenBy(TABLE, some), 'Cijfers'))).toEqual(expected(TABLE, some));
  });

  it('with any habits together', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record(habits, { requiredKeys: [] }), async (some) => {
        // Days count from 1904 only where their style can say that they are days.
        const own = some.styles === 'none' ? { ...some, from1904: false } : some;
        expect(cellen(await readBlad(writtenBy(TABLE, own), 'Cijfers'))).toEqual(expected(TABLE, own));
      }),
      { numRuns: draws(2_000, 150) },
    );
  });
});
