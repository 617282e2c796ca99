import { describe, expect, it } from 'vitest';
import { NIDOS_PROGNOSE, NIDOS_TEKORT } from '../../../addin/functions/nidos.ts';
import { blok, cel, LEEG } from './host.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { foutcel } from '../../bundle/excel-host.ts';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';

describe('NIDOS.TEKORT', () => {
  it('183 of 355 places is 172 short (province 2024-2); more than asked is negative', () => {
    expect([cel(NIDOS_TEKORT, 183, 355), cel(NIDOS_TEKORT, 30, 20), cel(NIDOS_TEKORT, 0, 355)]).toEqual([172, -10, 355]);
  });
  it('both blank give a blank, one blank is named', () => {
    for (const leeg of LEEG) expect(cel(NIDOS_TEKORT, leeg, leeg)).toBe('');
    expect(cel(NIDOS_TEKORT, null, 355)).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: null })));
    expect(cel(NIDOS_TEKORT, 183, '')).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'nodig', cel: null })));
    expect(cel(NIDOS_TEKORT, 183, -1)).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'nodig', cel: -1 })));
  });
});

describe('NIDOS.PROGNOSE', () => {
  const DAGEN = [['2024-01-01'], ['2024-04-01']];

  it('follows the line through the observations: 100, then 191 after 91 days, is 282 after 182', () => {
    expect(blok(NIDOS_PROGNOSE, DAGEN, [[100], [191]], [['2024-07-01']])[0]?.[0]).toBeCloseTo(282, 9);
    expect(blok(NIDOS_PROGNOSE, [['2024-01-01', '2024-04-01']], [[100], [191]], [[45474]])[0]?.[0]).toBeCloseTo(282, 9);
  });
  it('is never below 0', () => {
    expect(blok(NIDOS_PROGNOSE, DAGEN, [[50], [10]], [['2024-07-01']])).toEqual([[0]]);
  });
  it('an observation without date or number is passed over', () => {
    const dagen = [...DAGEN, ['2024-02-01'], [null], [0], ['']];
    expect(blok(NIDOS_PROGNOSE, dagen, [[100], [191], [null], [7], [8], [9]], [['2024-07-01']])).toEqual(
      blok(NIDOS_PROGNOSE, DAGEN, [[100], [191]], [['2024-07-01']]),
    );
  });
  it('a blank datum gives a blank', () => {
    for (const leeg of LEEG) expect(blok(NIDOS_PROGNOSE, DAGEN, [[100], [191]], [[leeg]])).toEqual([['']]);
  });
  it('fewer than two days cannot be known', () => {
    const melding = (aantal: number) => [[foutcel(FUNCTIEFOUT.te_weinig_dagen({ aantal }))]];
    expect(blok(NIDOS_PROGNOSE, DAGEN, [[100], ['']], [['2024-07-01']])).toEqual(melding(1));
    expect(blok(NIDOS_PROGNOSE, [['2024-01-01'], [45292]], [[100], [90]], [['2024-07-01']])).toEqual(melding(2));
  });
  it('dates and numbers must be as many, each a row or a column', () => {
    expect(blok(NIDOS_PROGNOSE, DAGEN, [[100], [191], [200]], [['2024-07-01']])).toEqual([
      [foutcel(FUNCTIEFOUT.niet_evenveel_cellen({ naam: 'plekken', kreeg: 3, verwacht: 2, als: 'peildata' }))],
    ]);
    expect(
      blok(
        NIDOS_PROGNOSE,
        [
          [1, 2],
          [3, 4],
        ],
        [[100]],
        [[1]],
      ),
    ).toEqual([[foutcel(FUNCTIEFOUT.geen_rij_of_kolom({ naam: 'peildata', rijen: 2, kolommen: 2 }))]]);
    expect(
      blok(
        NIDOS_PROGNOSE,
        DAGEN,
        [
          [1, 2],
          [3, 4],
        ],
        [[1]],
      ),
    ).toEqual([[foutcel(FUNCTIEFOUT.geen_rij_of_kolom({ naam: 'plekken', rijen: 2, kolommen: 2 }))]]);
    expect(blok(NIDOS_PROGNOSE, DAGEN, [[100], [191]], [[1, 2]])).toEqual([
      [foutcel(FUNCTIEFOUT.geen_cel({ naam: 'datum', rijen: 1, kolommen: 2 }))],
    ]);
  });
  it('a wrong cell is named with its place', () => {
    expect(blok(NIDOS_PROGNOSE, [['2024-01-01'], ['x']], [[100], [191]], [['2024-07-01']])).toEqual([
      [foutcel(INVOERFOUT.geen_datum({ naam: 'peildata, cel 2', cel: 'x' }))],
    ]);
    expect(blok(NIDOS_PROGNOSE, DAGEN, [[100], [-1]], [['2024-07-01']])).toEqual([
      [foutcel(INVOERFOUT.geen_aantal({ naam: 'plekken, cel 2', cel: -1 }))],
    ]);
    expect(blok(NIDOS_PROGNOSE, DAGEN, [[100], [191]], [['later']])).toEqual([
      [foutcel(INVOERFOUT.geen_datum({ naam: 'datum', cel: 'later' }))],
    ]);
  });
});
