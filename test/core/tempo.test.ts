import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOf } from '../../core/datum.ts';
import { peildatum, periodesTussen } from '../../core/periode.ts';
import { tempo, tempoNodig } from '../../core/tempo.ts';

const periode = fc.constantFrom(...periodesTussen('2020-1', '2026-2'));
const personen = fc.nat(2000);

describe('tempo', () => {
  it('276 persons in six weeks is 46 a week (VRU action, memo Utrecht 2022)', () => {
    expect(tempo('2022-2', { gerealiseerd: 276, datum: datumOf(2022, 8, 12) })).toBe(46);
  });
  it('counts from the start of the periode, or from an earlier meting', () => {
    const nu = { gerealiseerd: 33, datum: datumOf(2022, 7, 15) };
    expect(tempo('2022-2', nu)).toBe(16.5);
    expect(tempo('2022-2', nu, { gerealiseerd: 30, datum: datumOf(2022, 7, 8) })).toBe(3);
  });
  it('between two metingen a correction can make it negative', () => {
    expect(tempo('2022-2', { gerealiseerd: 30, datum: datumOf(2022, 7, 15) }, { gerealiseerd: 33, datum: datumOf(2022, 7, 8) })).toBe(-3);
  });
  it('after the peildatum the whole periode counts, and no more', () => {
    const dagen = datumOf(2022, 7, 1) - datumOf(2022, 1, 1);
    expect(tempo('2022-1', { gerealiseerd: dagen, datum: datumOf(2022, 7, 1) })).toBe(7);
    expect(tempo('2022-1', { gerealiseerd: dagen, datum: datumOf(2022, 7, 2) })).toBe(7);
    expect(tempo('2022-1', { gerealiseerd: dagen, datum: datumOf(2022, 8, 1) })).toBe(7);
  });
  it('is unknown where no time lies between the two', () => {
    expect(tempo('2022-1', { gerealiseerd: 5, datum: datumOf(2022, 1, 1) })).toBeUndefined();
    expect(tempo('2022-1', { gerealiseerd: 5, datum: datumOf(2021, 12, 1) })).toBeUndefined();
    expect(
      tempo('2022-1', { gerealiseerd: 5, datum: datumOf(2022, 7, 20) }, { gerealiseerd: 3, datum: datumOf(2022, 7, 1) }),
    ).toBeUndefined();
  });
  it('times the weeks passed gives the persons', () => {
    fc.assert(
      fc.property(
        periode,
        personen,
        personen,
        fc.integer({ min: 1, max: 180 }),
        fc.integer({ min: 1, max: 180 }),
        (in_periode, eerst, erbij, een, twee) => {
          const begin = peildatum(in_periode, 'begin');
          const [van, tot] = [begin + Math.min(een, twee), begin + Math.max(een, twee)];
          const toen = { gerealiseerd: eerst, datum: van };
          const nu = { gerealiseerd: eerst + erbij, datum: tot };
          expect((tempo(in_periode, toen) ?? NaN) * ((van - begin) / 7)).toBeCloseTo(eerst, 9);
          if (van < tot) expect((tempo(in_periode, nu, toen) ?? NaN) * ((tot - van) / 7)).toBeCloseTo(erbij, 9);
        },
      ),
    );
  });
});

describe('tempoNodig', () => {
  it('Leusden 2022-2 on 22 November 2022: 18 more in 40 days is 3.15 a week', () => {
    expect(tempoNodig('2022-2', 51, { gerealiseerd: 33, datum: datumOf(2022, 11, 22) })).toBe(18 / (40 / 7));
  });
  it('a goal above 0 leaves less to do, a voorsprong as goal more', () => {
    const meting = { gerealiseerd: 100, datum: datumOf(2022, 12, 25) };
    expect([0, 20, -20].map((doel) => tempoNodig('2022-2', 170, meting, doel))).toEqual([70, 50, 90]);
  });
  it('is never below 0', () => {
    expect(tempoNodig('2022-2', 170, { gerealiseerd: 171, datum: datumOf(2022, 12, 25) })).toBe(0);
  });
  it('from the peildatum on there is none', () => {
    expect(tempoNodig('2022-2', 51, { gerealiseerd: 33, datum: datumOf(2022, 12, 31) })).toBe(126);
    expect(tempoNodig('2022-2', 51, { gerealiseerd: 33, datum: datumOf(2023, 1, 1) })).toBeUndefined();
    expect(tempoNodig('2022-2', 51, { gerealiseerd: 33, datum: datumOf(2023, 1, 2) })).toBeUndefined();
  });
  it('kept up to the peildatum it reaches the goal exactly', () => {
    fc.assert(
      fc.property(
        periode,
        fc.integer({ min: -500, max: 2000 }),
        personen,
        fc.integer({ min: -200, max: 200 }),
        fc.nat(180),
        (in_periode, totaalopgave, gerealiseerd, doel, dag) => {
          const datum = peildatum(in_periode, 'begin') + dag;
          const weken = (peildatum(in_periode, 'eind') - datum) / 7;
          const nodig = tempoNodig(in_periode, totaalopgave, { gerealiseerd, datum }, doel) ?? NaN;
          const achterstand = totaalopgave - gerealiseerd - nodig * weken;
          expect(achterstand).toBeCloseTo(Math.min(doel, totaalopgave - gerealiseerd), 9);
        },
      ),
    );
  });
});
