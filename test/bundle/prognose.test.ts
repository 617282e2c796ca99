import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Invoerfout } from '../../core/invoer/invoerfout.ts';
import { type Datum, datumOf } from '../../core/datum.ts';
import { describe, expect, it } from 'vitest';
import { DIST } from '../../addin/build/paths.ts';
import { callOne, type CustomFunction, foutcel, HostError, loadFunctions, plain } from './excel-host.ts';
import { INVOERFOUT } from '../../core/invoer/invoer-messages.ts';
import { PROGNOSEFOUT } from '../../core/prognose/prognose-messages.ts';

const { functions } = loadFunctions();
const fn = (id: string): CustomFunction => {
  const found = functions.get(id);
  if (found === undefined) throw new Error(`${id} is not in the bundle`);
  return found;
};
const row = (id: string, ...values: unknown[]) => (fn(id)(...values.map((value) => [[value]]))[0] ?? []).map(plain);
describe('the forecast in the built functions.js', () => {
  it('PROGNOSE.PERIODEN("2023-2";406;2126;1138) ends at 1394', () => {
    expect(fn('PROGNOSE_PERIODEN')([['2023-2']], [[406]], [[2126]], [[1138]])).toEqual([
      ['periode', 'taakstelling', 'totaalopgave', 'gerealiseerd', 'achterstand_eind', 'trede'],
      ['2023-2', 2126, 2532, 1138, 1394, 2],
    ]);
  });
});

describe('bad input of a forecast gives a clear error or a stated fall-back', () => {
  const buiten = (datum: Datum) =>
    INVOERFOUT.datum_buiten({ naam: 'datum', datum, van: datumOf(2022, 7, 1), tot: datumOf(2023, 2, 1), periode: '2022-2' });
  const good: unknown[] = ['2022-2', 24, 26, 33, '2022-11-22', 3, null, null, 1];
  it.each<[string, unknown[], Invoerfout]>([
    ['a date before the periode', good.with(4, '2022-06-30'), buiten(datumOf(2022, 6, 30))],
    ['a date after the correctiedatum', good.with(4, '2023-02-02'), buiten(datumOf(2023, 2, 2))],
    ['a negative pace', good.with(6, -2), PROGNOSEFOUT.geen_eigen_tempo({ naam: 'tempo', cel: -2 })],
    ['more persons than can be computed', good.with(3, 9_000_000).with(4, '2022-07-08'), PROGNOSEFOUT.te_veel_verwacht()],
    ['an infinite pace', good.with(6, Infinity), PROGNOSEFOUT.geen_eigen_tempo({ naam: 'tempo', cel: Infinity })],
    ['NaN for housed', good.with(3, NaN), INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: NaN })],
  ])('%s', (_, argumenten, fout) => {
    const zes = row('PROGNOSE_KANSEN', ...argumenten);
    expect(zes).toHaveLength(6);
    for (const kans of zes) expect(kans).toBe(foutcel(fout));
    expect(callOne(fn('PROGNOSE_TREDE'), ...argumenten)).toBe(foutcel(fout));
  });
  it.each<[string, unknown[], number]>([
    ['more housed than asked', good.with(3, 90), 1],
    ['the first day, without a pace', good.with(3, 0).with(4, '2022-07-01'), 4],
    ['nobody housed after twenty weeks, without a pace', good.with(3, 0), 4],
    ['the first day, with a pace', good.with(3, 0).with(4, '2022-07-01').with(6, 0.5), 4],
    ['10^6 persons asked and housed', good.with(1, 1_000_000).with(3, 600_000).with(5, 2), 2],
    ['all zeros but for a real zero', ['2022-2', 'geen', 0, 0, '2022-11-22', 2, 'geen'], 1],
  ])('%s has an answer', (_, argumenten, trede) => {
    expect(callOne(fn('PROGNOSE_TREDE'), ...argumenten)).toBe(trede);
  });
  it('all zeros is a blank row', () => {
    expect(row('PROGNOSE_KANSEN', '2022-2', 0, 0, 0, '2022-11-22', 0)).toEqual(new Array(6).fill(''));
  });
  it('a probability of a plan above 1 is an error of its own municipality', () => {
    const tabel = [
      ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'],
      ['Leusden', '2022-2', 24, 26, 33, 3],
      ['Soest', '2022-2', 24, 26, 33, 3],
    ];
    const [, leusden, soest] = fn('PROGNOSE')(
      tabel,
      [['2022-11-22']],
      null,
      [
        ['gemeente', 'datum', 'aantal', 'kans'],
        ['Leusden', '2022-12-01', 5, 1.2],
      ],
      null,
      [['trede_verwacht']],
    );
    expect(plain(leusden?.[0])).toBe(foutcel(PROGNOSEFOUT.geen_kans({ naam: 'plannen, rij 2, kolom "kans"', cel: 1.2 })));
    expect(soest).toEqual([2]);
  });
});

describe('what only the pane needs', () => {
  it('is not in functions.js: scenarios', () => {
    const script = readFileSync(join(DIST, 'functions.js'), 'utf8');
    expect(script).toContain('Prognose, geen uitkomst');
    for (const text of ['ibt-scenario', 'spreiding_taakstellingen']) expect(script).not.toContain(text);
  });
  it("every error a forecast gives is the host's own", () => {
    expect(fn('PROGNOSE_TREDE')([['x']], [[1]], [[1]], [[1]], [['2022-11-22']], [[1]])[0]?.[0]).toBeInstanceOf(HostError);
  });
});
