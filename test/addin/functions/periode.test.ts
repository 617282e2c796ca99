import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PEILDATUM, PERIODE, PERIODE_VERSCHUIF } from '../../../addin/functions/periode.ts';
import { datumOf } from '../../../core/datum.ts';
import { periodesTussen } from '../../../core/periode.ts';
import { blok, cel, LEEG } from './host.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { foutcel } from '../../bundle/excel-host.ts';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';

const periode = fc.constantFrom(...periodesTussen('2010-1', '2040-2'));

describe('PERIODE', () => {
  it('the peildatum of 2022-1, 1 July, lies in 2022-2', () => {
    expect([cel(PERIODE, 44743), cel(PERIODE, 44742), cel(PERIODE, '2022-06-30'), cel(PERIODE, '2023-01-01')]).toEqual([
      '2022-2',
      '2022-1',
      '2022-1',
      '2023-1',
    ]);
  });
  it('a time of day is dropped', () => {
    expect(cel(PERIODE, 44742.999)).toBe('2022-1');
  });
  it('a blank gives a blank', () => {
    for (const leeg of LEEG) expect(cel(PERIODE, leeg)).toBe('');
  });
  it('what is no date is refused', () => {
    for (const waarde of ['gisteren', -5, true, '1-7-2022'])
      expect(cel(PERIODE, waarde)).toBe(foutcel(INVOERFOUT.geen_datum({ naam: 'datum', cel: waarde })));
  });
});

describe('PEILDATUM', () => {
  it('is the first day after the periode, 44743 being 1 July 2022 (Excel)', () => {
    expect([cel(PEILDATUM, '2022-1'), cel(PEILDATUM, '2022-1', 'eind')]).toEqual([44743, 44743]);
  });
  it.each([
    ['begin', 44562],
    ['eind', 44743],
    ['koppeling', 44652],
    ['correctie', 44774],
  ])('the %s of 2022-1 is %d', (soort, datum) => {
    expect(cel(PEILDATUM, '2022-1', soort)).toBe(datum);
    expect(cel(PEILDATUM, '2022-I', soort.toUpperCase())).toBe(datum);
  });
  it('a blank soort, in any host, is the default; a blank periode gives a blank', () => {
    for (const leeg of LEEG) {
      expect(cel(PEILDATUM, '2022-2', leeg)).toBe(datumOf(2023, 1, 1));
      expect(cel(PEILDATUM, leeg, 'eind')).toBe('');
    }
  });
  it('an unknown soort is refused with the known ones', () => {
    expect(cel(PEILDATUM, '2022-1', 'start')).toBe(
      foutcel(INVOERFOUT.geen_keuze({ naam: 'soort', cel: 'start', keuzes: ['eind', 'begin', 'koppeling', 'correctie'] })),
    );
    expect(cel(PEILDATUM, '2022-1', 1)).toBe(
      foutcel(INVOERFOUT.geen_keuze({ naam: 'soort', cel: 1, keuzes: ['eind', 'begin', 'koppeling', 'correctie'] })),
    );
  });
  it('a periode that became a date is refused with advice', () => {
    expect(cel(PEILDATUM, 44562)).toBe(
      foutcel(INVOERFOUT.periode_werd_datum({ naam: 'periode', cel: 44562, datum: 44562, bedoeld: '2022-1' })),
    );
    expect(cel(PEILDATUM, '2022')).toBe(foutcel(INVOERFOUT.geen_periode({ naam: 'periode', cel: '2022' })));
  });
  it('stretches over a column and a row', () => {
    expect(blok(PEILDATUM, [['2022-1'], ['2022-2']], [['begin']])).toEqual([[44562], [44743]]);
    expect(blok(PEILDATUM, [['2022-1']], [['begin', 'eind']])).toEqual([[44562, 44743]]);
  });
  it('the begin lies in the periode, the eind in the next', () => {
    fc.assert(
      fc.property(periode, (waarde) => {
        expect(cel(PERIODE, cel(PEILDATUM, waarde, 'begin'))).toBe(waarde);
        expect(cel(PERIODE, cel(PEILDATUM, waarde))).toBe(cel(PERIODE_VERSCHUIF, waarde, 1));
      }),
    );
  });
});

describe('PERIODE.VERSCHUIF', () => {
  it('goes half-years on or back', () => {
    expect([1, -1, 3, -4, 0].map((aantal) => cel(PERIODE_VERSCHUIF, '2022-2', aantal))).toEqual([
      '2023-1',
      '2022-1',
      '2024-1',
      '2020-2',
      '2022-2',
    ]);
  });
  it('there and back is the same periode', () => {
    fc.assert(
      fc.property(periode, fc.integer({ min: -200, max: 200 }), (waarde, aantal) => {
        expect(cel(PERIODE_VERSCHUIF, cel(PERIODE_VERSCHUIF, waarde, aantal), -aantal)).toBe(cel(PERIODE_VERSCHUIF, waarde, 0));
      }),
    );
  });
  it('a blank periode gives a blank, a blank aantal is named', () => {
    for (const leeg of LEEG) expect(cel(PERIODE_VERSCHUIF, leeg, 1)).toBe('');
    expect(cel(PERIODE_VERSCHUIF, '2022-2', null)).toBe(foutcel(INVOERFOUT.geen_halfjaren({ naam: 'aantal', cel: null, hoogstens: 200 })));
  });
  it('half a half-year, text, and more than a century are refused', () => {
    for (const waarde of [1.5, '1', 201, -201])
      expect(cel(PERIODE_VERSCHUIF, '2022-2', waarde)).toBe(
        foutcel(INVOERFOUT.geen_halfjaren({ naam: 'aantal', cel: waarde, hoogstens: 200 })),
      );
    expect([cel(PERIODE_VERSCHUIF, '2022-2', 200), cel(PERIODE_VERSCHUIF, '2022-2', -200)]).toEqual(['2122-2', '1922-2']);
  });
  it('what lies outside the years that can be reckoned with is refused', () => {
    expect(cel(PERIODE_VERSCHUIF, '1901-1', -1)).toBe(foutcel(FUNCTIEFOUT.buiten_jaren({ aantal: -1, periode: '1901-1' })));
    expect(cel(PERIODE_VERSCHUIF, '9998-2', 1)).toBe(foutcel(FUNCTIEFOUT.buiten_jaren({ aantal: 1, periode: '9998-2' })));
  });
});
