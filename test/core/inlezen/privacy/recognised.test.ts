import { expect, it } from 'vitest';
import { deelIn } from '../../../../addin/inlezen/indelen.ts';
import { readClipboard } from '../../../../addin/inlezen/read-file.ts';
import type { Bronblad } from '../../../../core/inlezen/bronblad.ts';
import { Invoerfout } from '../../../../core/invoer/index.ts';
import { INNOCENT } from './innocent.ts';
import { SEEDED } from './seeded.ts';
import type { ListedTable } from './table-list.ts';

/** As cells of a workbook. */
const asCells = ({ rows }: ListedTable): Bronblad => ({
  samengevoegd: 0,
  rijen: rows.map((cells, i) => ({ nummer: i + 1, verborgen: false, cellen: cells.map((cell) => (cell === '' ? null : cell)) })),
});

/** As what is pasted: all of it text, numbers as a Dutch spreadsheet shows them. */
const asPasted = ({ rows }: ListedTable): Bronblad =>
  readClipboard(
    rows
      .map((cells) => cells.map((cell) => String(cell).replace(/^(\d+)\.(\d+)$/, typeof cell === 'number' ? '$1,$2' : '$&')).join('\t'))
      .join('\n'),
  );

/** Whether nothing of it is shown or taken over without more. */
function isHeld(blad: Bronblad): boolean {
  const stap = deelIn('', blad, []);
  if (stap.soort !== 'indelen') return stap.soort === 'geweigerd';
  return stap.ingelezen instanceof Invoerfout;
}

const WAYS: readonly (readonly [string, (table: ListedTable) => Bronblad])[] = [
  ['as cells', asCells],
  ['as pasted', asPasted],
];

it.each(WAYS)('of the seeded personal data at least 95 in 100 are found %s', (_, as) => {
  const missed = SEEDED.filter((table) => !isHeld(withPeriode(as(table)))).map(({ what }) => what);
  expect(SEEDED.length).toBeGreaterThanOrEqual(150);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(Math.floor(SEEDED.length * 0.05));
});

it.each(WAYS)('at most 2 of 100 tables without personal data are refused %s', (_, as) => {
  const refused = INNOCENT.filter((table) => deelIn('', withPeriode(as(table)), []).soort === 'geweigerd').map(({ what }) => what);
  expect(INNOCENT).toHaveLength(100);
  expect(refused.length, refused.join('\n')).toBeLessThanOrEqual(2);
});

/** With a column periode, so that no other question is open. */
function withPeriode(blad: Bronblad): Bronblad {
  const koprij = blad.rijen.findIndex(({ cellen }) => cellen.includes('Taakstelling') || cellen.includes('taakstelling'));
  return {
    ...blad,
    rijen: blad.rijen.map((rij, i) => ({ ...rij, cellen: [...rij.cellen, i === koprij ? 'Periode' : i < koprij ? null : '2022-1'] })),
  };
}
