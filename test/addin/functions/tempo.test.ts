import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEMPO, TEMPO_NODIG } from '../../../addin/functions/tempo.ts';
import { datumOf } from '../../../core/datum.ts';
import { blok, cel, LEEG } from './host.ts';
import { foutcel } from '../../bundle/excel-host.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';

/** Of a day outside 2022-1, in which it may lie up to `tot`. */
function buiten(naam: string, datum: number, tot: number): string {
  return foutcel(INVOERFOUT.datum_buiten({ naam, datum, van: datumOf(2022, 1, 1), tot, periode: '2022-1' }));
}

describe('TEMPO', () => {
  it('276 persons in six weeks is 46 a week (VRU action, memo Utrecht 2022)', () => {
    expect(cel(TEMPO, '2022-2', 276, '2022-08-12')).toBe(46);
  });
  it('Utrecht reached 473 on 22 November 2022, 144 days after the start: 23 a week (memo Utrecht 2022)', () => {
    expect(cel(TEMPO, '2022-2', 473, '2022-11-22')).toBe(473 / (144 / 7));
  });
  it('between two standen: Leusden from 12 on 11 October to 33 on 22 November 2022 is 3.5 a week', () => {
    expect(cel(TEMPO, '2022-2', 33, '2022-11-22', 12, '2022-10-11')).toBe(3.5);
    expect(cel(TEMPO, '2022-2', 12, '2022-11-22', 33, '2022-10-11')).toBe(-3.5);
    expect(cel(TEMPO, '2022-2', 33, '2022-11-22', 0, '2022-10-11')).toBe(5.5);
    expect(cel(TEMPO, '2022-2', 33, '2022-11-22', 'geen', '2022-10-11')).toBe(5.5);
  });
  it('the day of the start gives a blank, also with an earlier stand', () => {
    expect(cel(TEMPO, '2022-2', 0, '2022-07-01')).toBe('');
    expect(cel(TEMPO, '2022-2', 5, '2022-07-01', 3, '2022-06-24')).toBe('');
  });
  it('after the end the whole periode counts', () => {
    for (const datum of ['2022-07-01', '2022-07-02', '2022-08-01']) expect(cel(TEMPO, '2022-1', 181, datum)).toBe(7);
    expect(cel(TEMPO, '2022-1', 181, '2022-07-20', 174, '2022-06-24')).toBe(7);
  });
  it('datum lies from the start up to and including the correctiedatum', () => {
    expect(cel(TEMPO, '2022-1', 5, '2021-12-31')).toBe(buiten('datum', datumOf(2021, 12, 31), datumOf(2022, 8, 1)));
    expect(cel(TEMPO, '2022-1', 5, '2022-08-02')).toBe(buiten('datum', datumOf(2022, 8, 2), datumOf(2022, 8, 1)));
  });
  it('vorige_datum lies in the periode and before datum', () => {
    expect(cel(TEMPO, '2022-1', 5, '2022-03-01', 3, '2021-12-31')).toBe(
      buiten('vorige_datum', datumOf(2021, 12, 31), datumOf(2022, 2, 28)),
    );
    expect(cel(TEMPO, '2022-1', 5, '2022-03-01', 3, '2022-03-01')).toBe(buiten('vorige_datum', datumOf(2022, 3, 1), datumOf(2022, 2, 28)));
    expect(cel(TEMPO, '2022-1', 5, '2022-07-20', 3, '2022-07-01')).toBe(buiten('vorige_datum', datumOf(2022, 7, 1), datumOf(2022, 6, 30)));
    expect(cel(TEMPO, '2022-1', 7, '2022-01-08', 0, '2022-01-01')).toBe(7);
    expect(cel(TEMPO, '2022-1', 5, '2022-03-01', 3, '2022-02-28')).toBe(14);
  });
  it('an earlier figure needs its date; a blank figure at a date is 0, in every host', () => {
    expect(cel(TEMPO, '2022-1', 5, '2022-03-01', 3)).toBe(foutcel(FUNCTIEFOUT.vorige_datum_ontbreekt()));
    for (const leeg of LEEG) expect(cel(TEMPO, '2022-1', 5, '2022-03-01', leeg, '2022-02-01')).toBe(1.25);
    for (const leeg of LEEG) expect(cel(TEMPO, '2022-1', 10, '2022-01-15', leeg, leeg)).toBe(5);
  });
  it('a blank periode or datum gives a blank', () => {
    for (const leeg of LEEG) expect([cel(TEMPO, leeg, 5, '2022-03-01'), cel(TEMPO, '2022-1', 5, leeg)]).toEqual(['', '']);
  });
  it('the argument that is wrong is named', () => {
    expect(cel(TEMPO, '2022-1', null, '2022-03-01')).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: null })));
    expect(cel(TEMPO, '2022-1', 5, 'gisteren')).toBe(foutcel(INVOERFOUT.geen_datum({ naam: 'datum', cel: 'gisteren' })));
    expect(cel(TEMPO, '2022-1', 5, '2022-03-01', 1.5, '2022-02-01')).toBe(
      foutcel(INVOERFOUT.geen_aantal({ naam: 'vorig_gerealiseerd', cel: 1.5 })),
    );
    expect(cel(TEMPO, '2022-1', 5, '2022-03-01', 1, 'gisteren')).toBe(
      foutcel(INVOERFOUT.geen_datum({ naam: 'vorige_datum', cel: 'gisteren' })),
    );
    expect(cel(TEMPO, 44562, 5, '2022-03-01')).toBe(
      foutcel(INVOERFOUT.periode_werd_datum({ naam: 'periode', cel: 44562, datum: 44562, bedoeld: '2022-1' })),
    );
  });
  it('of a column of standen is a column', () => {
    expect(blok(TEMPO, [['2022-1']], [[7], [''], [14]], [['2022-01-08'], [0], ['2022-01-15']])).toEqual([[7], [''], [7]]);
  });
});

describe('TEMPO.NODIG', () => {
  it('Leusden on 22 November 2022: 18 more in 40 days is 3.15 a week (memo of that day)', () => {
    expect(cel(TEMPO_NODIG, '2022-2', 51, 33, '2022-11-22')).toBe(3.15);
  });
  it('a doelachterstand leaves less to do, a voorsprong as goal more', () => {
    expect([10, -10, null, 0, ''].map((doel) => cel(TEMPO_NODIG, '2022-2', 51, 31, '2022-12-25', doel))).toEqual([10, 30, 20, 20, 20]);
  });
  it('is never below 0', () => {
    expect(cel(TEMPO_NODIG, '2022-2', 51, 60, '2022-11-22')).toBe(0);
  });
  it('before the start is refused; from the peildatum on no pace is needed', () => {
    expect(cel(TEMPO_NODIG, '2022-2', 51, 0, '2022-06-30')).toBe(
      foutcel(FUNCTIEFOUT.datum_voor_begin({ datum: datumOf(2022, 6, 30), periode: '2022-2' })),
    );
    expect(cel(TEMPO_NODIG, '2022-2', 184, 0, '2022-07-01')).toBe(7);
    expect(cel(TEMPO_NODIG, '2022-2', 51, 33, '2023-01-01')).toBe(
      foutcel(FUNCTIEFOUT.datum_na_eind({ datum: datumOf(2023, 1, 1), periode: '2022-2' })),
    );
  });
  it('a blank periode or datum gives a blank, and so do totaalopgave and gerealiseerd together', () => {
    for (const leeg of LEEG) {
      expect(cel(TEMPO_NODIG, leeg, 51, 33, '2022-11-22')).toBe('');
      expect(cel(TEMPO_NODIG, '2022-2', 51, 33, leeg)).toBe('');
      expect(cel(TEMPO_NODIG, '2022-2', leeg, leeg, '2022-11-22')).toBe('');
    }
    expect([cel(TEMPO_NODIG, '2022-2', 0, 33, '2022-11-22'), cel(TEMPO_NODIG, '2022-2', 7, 0, '2022-12-25')]).toEqual([0, 7]);
  });
  it('the argument that is wrong is named', () => {
    expect(cel(TEMPO_NODIG, '2022-2', 'x', 33, '2022-11-22')).toBe(foutcel(INVOERFOUT.geen_stand({ naam: 'totaalopgave', cel: 'x' })));
    expect(cel(TEMPO_NODIG, '2022-2', 51, null, '2022-11-22')).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: null })));
    expect(cel(TEMPO_NODIG, '2022-2', 51, 33, 'x')).toBe(foutcel(INVOERFOUT.geen_datum({ naam: 'datum', cel: 'x' })));
    expect(cel(TEMPO_NODIG, '2022-2', 51, 33, '2022-11-22', 'x')).toBe(
      foutcel(INVOERFOUT.geen_stand({ naam: 'doelachterstand', cel: 'x' })),
    );
  });
  it('a pace kept as TEMPO measures it, TEMPO.NODIG of the rest is that same pace', () => {
    // 184 days: 7 a week is one a day.
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 183 }), (dag) => {
        const datum = datumOf(2022, 7, 1) + dag;
        expect(cel(TEMPO_NODIG, '2022-2', 184, dag, datum)).toBeCloseTo(Number(cel(TEMPO, '2022-2', dag, datum)), 9);
      }),
    );
  });
});
