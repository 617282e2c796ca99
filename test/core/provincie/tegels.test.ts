import { describe, expect, it } from 'vitest';
import { GEMEENTEN } from '../../../core/bronnen/gemeenten.ts';
import { TEGELKOLOMMEN, TEGELS } from '../../../core/provincie/tegels.ts';

describe('the tile map', () => {
  it('has one tile for each of the 26 municipalities', () => {
    expect(TEGELS.map(({ gemeente }) => gemeente).sort()).toEqual(GEMEENTEN.map(({ gemeente }) => gemeente).sort());
  });
  it('has no two tiles on one place, and none outside its columns', () => {
    expect(new Set(TEGELS.map(({ kolom, rij }) => `${kolom}|${rij}`)).size).toBe(26);
    expect(TEGELS.every(({ kolom }) => kolom >= 0 && kolom < TEGELKOLOMMEN)).toBe(true);
  });
  it('lies as the province does: De Ronde Venen north-west of Utrecht, Rhenen south-east', () => {
    const tegel = (naam: string) => TEGELS.find(({ gemeente }) => gemeente === naam) ?? { kolom: NaN, rij: NaN };
    expect(tegel('De Ronde Venen').kolom).toBeLessThan(tegel('Utrecht').kolom);
    expect(tegel('De Ronde Venen').rij).toBeLessThan(tegel('Utrecht').rij);
    expect(tegel('Rhenen').kolom).toBeGreaterThan(tegel('Utrecht').kolom);
    expect(tegel('Rhenen').rij).toBeGreaterThan(tegel('Utrecht').rij);
  });
});
