import { expect, it } from 'vitest';
import { moduleOf } from '../../../addin/build/shipped-data.ts';
import gemeenten from '../../../core/gemeente/gegevens/gemeenten.json';

it('a list that is bundled by column gives its rows again, and no key that a row does not have', async () => {
  for (const rows of [gemeenten, [{ a: 1 }, { b: null }, { a: 'x', b: false }]]) {
    const { default: again } = (await import(`data:text/javascript,${encodeURIComponent(moduleOf(rows))}`)) as { default: unknown };
    expect(again).toStrictEqual(rows);
  }
});
