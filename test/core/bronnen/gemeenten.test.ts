import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GEMEENTEN, herkenGemeente } from '../../../core/bronnen/gemeenten.ts';
import { NASTY, spelling } from './willekeurig.ts';

const NAMEN = GEMEENTEN.map(({ gemeente }) => gemeente);

function naam(tekst: string): string | undefined {
  const herkenning = herkenGemeente(tekst);
  return herkenning.soort === 'herkend' ? herkenning.gemeente.gemeente : undefined;
}

function naaste(tekst: string): readonly string[] | undefined {
  const herkenning = herkenGemeente(tekst);
  return herkenning.soort === 'onbekend' ? herkenning.naaste : undefined;
}

describe('the municipalities', () => {
  it('are the 26 of the province, each with its own name and CBS code', () => {
    expect(new Set(NAMEN).size).toBe(26);
    expect(new Set(GEMEENTEN.map(({ cbs_code }) => cbs_code)).size).toBe(26);
  });

  it('carry inhabitants and code as CBS publishes them', () => {
    // Oracle: CBS, population at the start of 2021.
    expect(GEMEENTEN.find(({ gemeente }) => gemeente === 'Utrecht')).toEqual({
      gemeente: 'Utrecht', cbs_code: 'GM0344', inwoners: 359020, jaar: 2021, bron: 'cbs-inwoners-2021',
    });
  });
});

describe('herkenGemeente', () => {
  it.each([
    ['Ijsselstein', 'IJsselstein'],
    ['ijsselstein', 'IJsselstein'],
    ['ĲSSELSTEIN', 'IJsselstein'],
    ['WIJK BIJ DUURSTEDE', 'Wijk bij Duurstede'],
    ['Wijk-bij-Duurstede', 'Wijk bij Duurstede'],
    ['wijkbijduurstede', 'Wijk bij Duurstede'],
    ['  de  bilt ', 'De Bilt'],
    ['gemeente Utrecht', 'Utrecht'],
    ['Gemeente De Ronde Venen', 'De Ronde Venen'],
    ['gem. Zeist', 'Zeist'],
    ['Utrecht (gemeente)', 'Utrecht'],
    ['Léusden', 'Leusden'],
    ['\u200fSoest\u200e', 'Soest'],
    ['\u202eRhenen', 'Rhenen'],
  ])('takes %j for %s', (tekst, gemeente) => {
    expect(naam(tekst)).toBe(gemeente);
  });

  it('takes any case, separators, diacritics and invisible marks for the same municipality', () => {
    const spelled = fc.constantFrom(...NAMEN).chain((official) => fc.tuple(fc.constant(official), spelling(official)));
    fc.assert(fc.property(spelled, ([official, tekst]) => naam(tekst) === official), { numRuns: 500 });
  });

  it('gives of any text a municipality of the list, or at most three names of it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...NASTY)), (tekst) => {
        const herkenning = herkenGemeente(tekst);
        if (herkenning.soort === 'herkend') return GEMEENTEN.includes(herkenning.gemeente);
        return herkenning.naaste.length <= 3 && herkenning.naaste.every((bijna) => NAMEN.includes(bijna));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the official name back for each name it suggests', () => {
    for (const tekst of ['Soets', 'Zeits', 'Ams', 'Woudenburg', 'Reenen']) {
      for (const bijna of naaste(tekst) ?? []) expect(naam(bijna)).toBe(bijna);
    }
  });

  it.each(NASTY)('does not know nasty text %#, and suggests nothing', (tekst) => {
    expect(naaste(tekst)).toEqual([]);
  });

  it.each([
    ['Soets', ['Soest']],
    ['Zijst', ['Zeist']],
    ['Leudsen', ['Leusden']],
    ['Amersvoort', ['Amersfoort']],
    ['Ronde Venen', ['De Ronde Venen']],
    ['gemeente Woudenburg', ['Woudenberg']],
    ['Rotterdam', []],
    ['provincie Utrecht', []],
    ['Utrecht2', ['Utrecht']],
  ])('suggests for %j: %j', (tekst, verwacht) => {
    expect(naaste(tekst)).toEqual(verwacht);
  });

  it('gives the nearest name first, and names as near in alphabetical order', () => {
    expect(naaste('Woerdenberg')).toEqual(['Woudenberg']);
    expect(naaste('Soeist')).toEqual(['Soest', 'Zeist']);
  });

  it('does not take a name with a letter of another script for the municipality', () => {
    expect(naam('Utrechtя')).toBeUndefined();
  });

  it('takes a text of 10,000 characters for no municipality', () => {
    expect(naam('Utrech'.repeat(1700))).toBeUndefined();
  });
});
