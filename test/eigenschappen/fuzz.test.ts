import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eigenschap } from './eigenschap.ts';
import { fuzz } from './fuzz.ts';
import { saveGeval, readGevallen } from './gevallen.ts';
import type { Bereken } from './rekenaar.ts';

const niets: Bereken = () => [['']];
const klein = eigenschap('a test', 'is small', fc.nat(1_000_000), (_, getal) => getal < 1000);
const altijd = eigenschap('another test', 'always holds', fc.nat(), () => true);
/** A clock that goes on by a millisecond every time it is read. */
const klok = () => {
  let tijd = 0;
  return () => tijd++;
};

it('tries the rules in turn until the time is up, and gives the smallest input for which one does not hold', () => {
  const { attempts, found } = fuzz([klein, altijd], niets, 50, 1, klok());
  expect([...found]).toEqual([['is small', 1000]]);
  expect(attempts).toBeGreaterThan(100);
});

it('the same seed tries the same inputs', () => {
  const gezien = (zaad: number) => {
    const list: number[] = [];
    fuzz([eigenschap('a test', 'sees', fc.nat(), (_, getal) => list.push(getal) > 0)], niets, 5, zaad, klok());
    return list;
  };
  expect(gezien(3)).toEqual(gezien(3));
  expect(gezien(3)).not.toEqual(gezien(4));
});

it('a case is kept once, one a line', () => {
  const map = mkdtempSync(join(tmpdir(), 'ibt-gevallen-'));
  try {
    const path = join(map, 'gevallen.json');
    writeFileSync(path, '[]\n');
    for (const invoer of [1, { a: [null, 'x'] }, 1]) saveGeval({ eigenschap: 'a rule', invoer }, path);
    expect(readGevallen(path)).toEqual([
      { eigenschap: 'a rule', invoer: 1 },
      { eigenschap: 'a rule', invoer: { a: [null, 'x'] } },
    ]);
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(5);
  } finally {
    rmSync(map, { recursive: true });
  }
});
