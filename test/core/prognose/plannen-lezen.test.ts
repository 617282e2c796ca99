import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { leesPlannen } from '../../../core/prognose/plannen-lezen.ts';

const KOPPEN = ['gemeente', 'datum', 'aantal', 'kans', 'extra'];
const PLAN = { datum: datumOf(2022, 12, 13), aantal: 4, kans: 1, bovenop: false };

describe('a table of plans', () => {
  it('gives the plans of each municipality, whatever its spelling, in the order of the rows', () => {
    const plannen = leesPlannen([KOPPEN, ['Leusden', '2022-12-13', 4, '', ''], ['zeist', '2022-12-01', 2, 0.5, 'ja'], ['LEUSDEN ', '2022-11-01', 3, 'geen', 'nee'], ['Leusden', '2022-12-13', 4, 0, 0]]);
    expect([...plannen]).toEqual([
      ['leusden', [PLAN, { datum: datumOf(2022, 11, 1), aantal: 3, kans: 0, bovenop: false }, PLAN]],
      ['zeist', [{ datum: datumOf(2022, 12, 1), aantal: 2, kans: 0.5, bovenop: true }]],
    ]);
  });
  it('takes a plan as certain and as part of the pace where the table does not say', () => {
    expect(leesPlannen([KOPPEN.slice(0, 3), ['Leusden', '2022-12-13', 4]]).get('leusden')).toEqual([PLAN]);
  });
  it('passes over rows that are blank, or all 0 as the desktop passes blank ones', () => {
    expect(leesPlannen([KOPPEN, ['', '', '', '', ''], [null, null, null, null, null], [0, 0, 0, 0, 0], [0, 0, 0, '', null]]).size).toBe(0);
    expect(leesPlannen([KOPPEN, ['', '', 4, '', '']]).get('')).toBeInstanceOf(Invoerfout);
  });
  it('keeps the first error of a municipality, also where good rows follow, and the plans of the others', () => {
    const plannen = leesPlannen([KOPPEN, ['Leusden', '2022-12-13', 4, '', ''], ['Leusden', '2022-12-13', 'x', '', ''], ['Leusden', 'x', 4, '', ''], ['Leusden', '2022-12-13', 4, '', ''], ['Zeist', '2022-12-13', 4, '', '']]);
    expect(plannen.get('leusden')).toEqual(expect.objectContaining({ message: 'plannen, rij 3, kolom "aantal": kreeg de tekst "x", verwacht een geheel aantal personen van 0 tot en met 10.000.000.' }));
    expect(plannen.get('zeist')).toEqual([PLAN]);
  });
  it.each<[string, unknown[], string]>([
    ['datum', ['Leusden', 'x', 4, '', ''], 'plannen, rij 2, kolom "datum": kreeg de tekst "x", verwacht een datum, of tekst zoals 2022-07-01.'],
    ['kans', ['Leusden', '2022-12-13', 4, 2, ''], 'plannen, rij 2, kolom "kans": kreeg het getal 2, verwacht een kans van 0 tot en met 1 (schrijf "geen" als die echt 0 is).'],
    ['bovenop', ['Leusden', '2022-12-13', 4, '', 'y'], 'plannen, rij 2, kolom "extra": kreeg de tekst "y", verwacht "ja" of "nee".'],
  ])('a bad %s is an error that names the cell', (_, rij, melding) => {
    expect(leesPlannen([KOPPEN, rij]).get('leusden')).toEqual(expect.objectContaining({ soort: 'ongeldig', message: melding }));
  });
  it('without its columns is an error of the table', () => {
    expect(() => leesPlannen([['kans'], [1]])).toThrow('Kolom ontbreekt: gemeente, datum, aantal. Gevonden: "kans".');
  });
});
