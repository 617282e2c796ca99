import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACHTERSTAND, REALISATIE, TOTAALOPGAVE } from '../../../addin/functions/opgave.ts';
import { blok, cel, LEEG } from './host.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { foutcel } from '../../bundle/excel-host.ts';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';

const aantal = fc.nat(10_000);
const stand = fc.integer({ min: -10_000, max: 10_000 });

describe('TOTAALOPGAVE', () => {
  it('Utrecht 2022-1: 203 + 1 + 171 = 375 (toezichtbrief); province 2023-1: 1651 − 150 = 1501 (voortgangsrapportage 2022-2 and 2023-1)', () => {
    expect(cel(TOTAALOPGAVE, 203, 171, 1)).toBe(375);
    expect(cel(TOTAALOPGAVE, 1651, -150)).toBe(1501);
  });
  it('a blank herverdeling is 0; both others blank give a blank', () => {
    for (const leeg of LEEG) {
      expect(cel(TOTAALOPGAVE, 203, 171, leeg)).toBe(374);
      expect(cel(TOTAALOPGAVE, leeg, leeg, 5)).toBe('');
    }
  });
  it('"geen" is a real 0, and one of the two may be 0', () => {
    expect([cel(TOTAALOPGAVE, 'geen', 0), cel(TOTAALOPGAVE, 0, 171), cel(TOTAALOPGAVE, 203, 0)]).toEqual([0, 171, 203]);
  });
  it('a required blank in a filled row is named', () => {
    expect(cel(TOTAALOPGAVE, null, 171)).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'taakstelling', cel: null })));
    expect(cel(TOTAALOPGAVE, 203, '')).toBe(foutcel(INVOERFOUT.geen_stand({ naam: 'achterstand_begin', cel: null })));
  });
  it('a taakstelling is 0 or more, herverdeling and achterstand have any sign', () => {
    expect(cel(TOTAALOPGAVE, -1, 5)).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'taakstelling', cel: -1 })));
    expect(cel(TOTAALOPGAVE, 20, -5, -3)).toBe(12);
    expect(cel(TOTAALOPGAVE, 20, 5, 'twee')).toBe(foutcel(INVOERFOUT.geen_stand({ naam: 'herverdeling', cel: 'twee' })));
  });
});

describe('ACHTERSTAND', () => {
  it('Utrecht 2022-1 is 207 short; Leusden 2022-1 26, judged on 18 with 8 nagekomen (toezichtbrieven)', () => {
    expect([cel(ACHTERSTAND, 375, 168), cel(ACHTERSTAND, 39, 13), cel(ACHTERSTAND, 39, 13, 8)]).toEqual([207, 26, 18]);
  });
  it('a voorsprong is negative', () => {
    expect(cel(ACHTERSTAND, 1477, 1635)).toBe(-158);
  });
  it('a blank nagekomen is 0; both others blank give a blank', () => {
    for (const leeg of LEEG) {
      expect(cel(ACHTERSTAND, 39, 13, leeg)).toBe(26);
      expect(cel(ACHTERSTAND, leeg, leeg, 5)).toBe('');
    }
  });
  it('the argument that is wrong is named', () => {
    expect(cel(ACHTERSTAND, 39, null)).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: null })));
    expect(cel(ACHTERSTAND, null, 13)).toBe(foutcel(INVOERFOUT.geen_stand({ naam: 'totaalopgave', cel: null })));
    expect(cel(ACHTERSTAND, 39, 13, -1)).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'nagekomen', cel: -1 })));
  });
  it('of a TOTAALOPGAVE, plus what was housed, is that opgave again', () => {
    fc.assert(
      fc.property(aantal, stand, stand, aantal, aantal, (taakstelling, begin, herverdeling, gerealiseerd, nagekomen) => {
        const opgave = cel(TOTAALOPGAVE, taakstelling || 'geen', begin, herverdeling);
        expect(cel(ACHTERSTAND, opgave, gerealiseerd || 'geen', nagekomen)).toBe(Number(opgave) - gerealiseerd - nagekomen);
      }),
    );
  });
});

describe('REALISATIE', () => {
  it('168 of 204 is 82%, unrounded; 33 of 24 is 138% (toezichtbrief Utrecht, memo Leusden)', () => {
    expect([cel(REALISATIE, 168, 204), cel(REALISATIE, 33, 24)]).toEqual([168 / 204, 1.375]);
  });
  it('serves Nidos places too: 183 of 355 (province 2024-2)', () => {
    expect(cel(REALISATIE, 183, 355)).toBe(183 / 355);
  });
  it('without an opgave there is no percentage', () => {
    expect(cel(REALISATIE, 5, 0)).toBe(foutcel(FUNCTIEFOUT.geen_opgave({ opgave: 0 })));
    expect(cel(REALISATIE, 5, -3)).toBe(foutcel(FUNCTIEFOUT.geen_opgave({ opgave: -3 })));
  });
  it('nobody housed is 0; both blank give a blank', () => {
    expect(cel(REALISATIE, 0, 204)).toBe(0);
    for (const leeg of LEEG) expect(cel(REALISATIE, leeg, leeg)).toBe('');
  });
  it('the argument that is wrong is named', () => {
    expect(cel(REALISATIE, 'x', 204)).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: 'x' })));
    expect(cel(REALISATIE, 5, null)).toBe(foutcel(INVOERFOUT.geen_stand({ naam: 'opgave', cel: null })));
  });
  it('of columns is a column', () => {
    expect(blok(REALISATIE, [[1], [''], [3]], [[2], [null], [4]])).toEqual([[0.5], [''], [0.75]]);
  });
});
