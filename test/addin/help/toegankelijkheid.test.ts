import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../addin/build/paths.ts';

const RAPPORT = readFileSync(join(ROOT, 'addin/help/toegankelijkheid.md'), 'utf8');
/** The rows of criteria: number, name, level, four verdicts, how it was determined. */
const RIJEN = RAPPORT.split('\n')
  .filter((regel) => /^\| \d\.\d\.\d+ \|/.test(regel))
  .map((regel) =>
    regel
      .split('|')
      .slice(1, -1)
      .map((cel) => cel.trim()),
  );
const PLAATSEN = ['test/browser', 'test/browser/taskpane', 'test/addin/documenten', 'test/core/grafieken'];

describe('the report of accessibility', () => {
  it('has each of the 55 criteria of WCAG 2.2 of level A and AA once, with a verdict for four parts and how it was found', () => {
    // W3C: WCAG 2.1 has 30 of level A and 20 of AA; 2.2 takes 4.1.1 away and adds 2 of A and 4 of AA.
    expect(new Set(RIJEN.map(([nummer]) => nummer)).size).toBe(55);
    expect(RIJEN.filter(([, , niveau]) => niveau === 'A')).toHaveLength(31);
    expect(RIJEN.filter(([, , niveau]) => niveau === 'AA')).toHaveLength(24);
    for (const [nummer, , , ...rest] of RIJEN) {
      expect(rest, nummer).toHaveLength(5);
      for (const oordeel of rest.slice(0, 4)) expect(['voldoet', 'deels', 'niet', 'n.v.t.', 'niet beoordeeld'], nummer).toContain(oordeel);
      expect(rest[4], nummer).not.toBe('');
    }
  });

  it('counts its verdicts as they stand in the table', () => {
    for (const [plaats, deel] of ['Venster', 'Werkbank', 'Help', 'Notebooks'].entries()) {
      const [, telling = ''] = new RegExp(`${deel}: (\\d+ voldoet[^A-Z]*)`).exec(RAPPORT) ?? [];
      for (const [, aantal, oordeel] of telling.matchAll(/(\d+) (voldoet|deels|niet beoordeeld|niet|n\.v\.t\.)/g)) {
        expect(RIJEN.filter((rij) => rij[3 + plaats] === oordeel).length, `${deel} ${oordeel}`).toBe(Number(aantal));
      }
    }
  });

  it('names tests that are there', () => {
    const genoemd = [...new Set([...RAPPORT.matchAll(/`([\w-]+\.test\.ts)`/g)].map(([, naam = '']) => naam))];
    expect(genoemd.length).toBeGreaterThan(10);
    expect(genoemd.filter((naam) => !PLAATSEN.some((plaats) => existsSync(join(ROOT, plaats, naam))))).toEqual([]);
  });
});
