import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { readPlannen } from '../../../core/prognose/plannen-lezen.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { PROGNOSEFOUT } from '../../../core/prognose/prognose-messages.ts';

const KOPPEN = ['gemeente', 'datum', 'aantal', 'kans', 'extra'];
const PLAN = { datum: datumOf(2022, 12, 13), aantal: 4, kans: undefined, bovenop: false };

describe('a table of plans', () => {
  it('gives the plans of each municipality, whatever its spelling, in the order of the rows', () => {
    const plannen = readPlannen([
      KOPPEN,
      ['Leusden', '2022-12-13', 4, '', ''],
      ['zeist', '2022-12-01', 2, 0.5, 'ja'],
      ['LEUSDEN ', '2022-11-01', 3, 'geen', 'nee'],
      ['Leusden', '2022-12-13', 4, 0, 0],
    ]);
    expect([...plannen]).toEqual([
      ['leusden', [PLAN, { datum: datumOf(2022, 11, 1), aantal: 3, kans: 0, bovenop: false }, PLAN]],
      ['zeist', [{ datum: datumOf(2022, 12, 1), aantal: 2, kans: 0.5, bovenop: true }]],
    ]);
  });
  it('takes a plan as one without a chance and as part of the pace where the table does not say', () => {
    expect(readPlannen([KOPPEN.slice(0, 3), ['Leusden', '2022-12-13', 4]]).get('leusden')).toEqual([PLAN]);
  });
  it('may be spread over days, and given in homes, in which live as many as households of the year have', () => {
    const koppen = ['gemeente', 'datum', 'aantal', 'van', 'woningen'];
    const lees = (...rij: unknown[]) => readPlannen([koppen, ['Leusden', ...rij]]).get('leusden');
    expect(lees('2022-11-30', 34, '2022-10-01', '')).toEqual([
      { datum: datumOf(2022, 11, 30), van: datumOf(2022, 10, 1), aantal: 34, kans: undefined, bovenop: false },
    ]);
    // 14 homes of 2.25 persons in 2022, of 1.3 in 2024; who gives persons is believed.
    expect(lees('2022-11-30', '', '', 14)).toMatchObject([{ aantal: 32 }]);
    expect(lees('2024-11-30', '', '', 14)).toMatchObject([{ aantal: 18 }]);
    expect(lees('2022-11-30', 34, '', 14)).toMatchObject([{ aantal: 34 }]);
    expect(lees('2022-11-30', 34, '2022-12-01', '')).toEqual(
      expect.objectContaining({ message: PROGNOSEFOUT.van_na_datum({ naam: 'plannen, rij 2, kolom "van"' }).message }),
    );
    expect(lees('2022-11-30', '', '', '')).toBeInstanceOf(Invoerfout);
  });
  it('may be given in homes alone; without homes the missing persons are named', () => {
    expect(
      readPlannen([
        ['gemeente', 'datum', 'woningen'],
        ['Leusden', '2022-11-30', 14],
      ]).get('leusden'),
    ).toMatchObject([{ aantal: 32 }]);
    expect(() =>
      readPlannen([
        ['gemeente', 'datum'],
        ['Leusden', '2022-11-30'],
      ]),
    ).toThrow('Kolom ontbreekt: aantal.');
  });
  it('passes over rows that are blank, or all 0 as the desktop passes blank ones', () => {
    expect(readPlannen([KOPPEN, ['', '', '', '', ''], [null, null, null, null, null], [0, 0, 0, 0, 0], [0, 0, 0, '', null]]).size).toBe(0);
    expect(readPlannen([KOPPEN, ['', '', 4, '', '']]).get('')).toBeInstanceOf(Invoerfout);
  });
  it('keeps the first error of a municipality, also where good rows follow, and the plans of the others', () => {
    const plannen = readPlannen([
      KOPPEN,
      ['Leusden', '2022-12-13', 4, '', ''],
      ['Leusden', '2022-12-13', 'x', '', ''],
      ['Leusden', 'x', 4, '', ''],
      ['Leusden', '2022-12-13', 4, '', ''],
      ['Zeist', '2022-12-13', 4, '', ''],
    ]);
    expect(plannen.get('leusden')).toEqual(
      expect.objectContaining({ message: INVOERFOUT.geen_aantal({ naam: 'plannen, rij 3, kolom "aantal"', cel: 'x' }).message }),
    );
    expect(plannen.get('zeist')).toEqual([PLAN]);
  });
  it.each<[string, unknown[], string]>([
    ['datum', ['Leusden', 'x', 4, '', ''], INVOERFOUT.geen_datum({ naam: 'plannen, rij 2, kolom "datum"', cel: 'x' }).message],
    ['kans', ['Leusden', '2022-12-13', 4, 2, ''], PROGNOSEFOUT.geen_kans({ naam: 'plannen, rij 2, kolom "kans"', cel: 2 }).message],
    ['bovenop', ['Leusden', '2022-12-13', 4, '', 'y'], INVOERFOUT.geen_ja_nee({ naam: 'plannen, rij 2, kolom "extra"', cel: 'y' }).message],
  ])('a bad %s is an error that names the cell', (_, rij, melding) => {
    expect(readPlannen([KOPPEN, rij]).get('leusden')).toEqual(expect.objectContaining({ soort: 'ongeldig', message: melding }));
  });
  it('without its columns is an error of the table', () => {
    expect(() => readPlannen([['kans'], [1]])).toThrow('Kolommen ontbreken: gemeente, datum en aantal. Gevonden: "kans".');
  });
});

it('many plans of one municipality are all kept, in their order', () => {
  const aantallen = Array.from({ length: 2_000 }, (_, i) => i + 1);
  const plannen = readPlannen([KOPPEN, ...aantallen.map((aantal) => ['Leusden', '2022-12-13', aantal, '', ''])]).get('leusden');
  expect(plannen instanceof Invoerfout ? [] : plannen?.map(({ aantal }) => aantal)).toEqual(aantallen);
});
