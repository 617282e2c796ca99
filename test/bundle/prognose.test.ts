import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST } from '../../addin/build/paths.ts';
import { type CustomFunction, callOne, HostError, loadFunctions, plain } from './excel-host.ts';

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
      ['periode', 'taakstelling', 'totaalopgave', 'gerealiseerd', 'achterstand_eind', 'trede'], ['2023-2', 2126, 2532, 1138, 1394, 2],
    ]);
  });
});

describe('bad input of a forecast gives a clear error or a stated fall-back', () => {
  const good: unknown[] = ['2022-2', 24, 26, 33, '2022-11-22', 3, null, null, 1];
  it.each<[string, unknown[], RegExp]>([
    ['a date before the periode', good.with(4, '2022-06-30'), /^#VALUE! datum: kreeg 30 juni 2022, verwacht een datum van 1 juli 2022 tot en met 1 februari 2023/],
    ['a date after the correctiedatum', good.with(4, '2023-02-02'), /^#VALUE! datum: kreeg 2 februari 2023/],
    ['the first day, without a pace', good.with(4, '2022-07-01'), /^#N\/A tempo: er is nog geen tempo.*Verwacht een eigen tempo in personen per week, of "geen"/],
    ['nobody housed, without a pace', good.with(3, 0), /^#N\/A tempo: er is nog geen tempo/],
    ['a negative pace', good.with(6, -2), /^#VALUE! tempo: kreeg het getal −2, verwacht een tempo groter dan 0/],
    ['more persons than can be computed', good.with(3, 9_000_000).with(4, '2022-07-08'), /^#VALUE! tempo en plannen: geven meer dan 1\.000\.000 personen/],
    ['an infinite pace', good.with(6, Infinity), /^#VALUE! tempo/],
    ['NaN for housed', good.with(3, NaN), /^#VALUE! gerealiseerd/],
  ])('%s', (_, argumenten, melding) => {
    const zes = row('PROGNOSE_KANSEN', ...argumenten);
    expect(zes).toHaveLength(6);
    for (const kans of zes) expect(kans).toMatch(melding);
    expect(callOne(fn('PROGNOSE_TREDE'), ...argumenten)).toMatch(melding);
  });
  it.each<[string, unknown[], number]>([
    ['more housed than asked', good.with(3, 90), 1],
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
    const tabel = [['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'], ['Leusden', '2022-2', 24, 26, 33, 3], ['Soest', '2022-2', 24, 26, 33, 3]];
    const [, leusden, soest] = fn('PROGNOSE')(tabel, [['2022-11-22']], null, [['gemeente', 'datum', 'aantal', 'kans'], ['Leusden', '2022-12-01', 5, 1.2]], null, [['trede_verwacht']]);
    expect(plain(leusden?.[0])).toMatch(/^#VALUE! plannen, rij 2, kolom "kans": kreeg het getal 1,2, verwacht een kans van 0 tot en met 1/);
    expect(soest).toEqual([2]);
  });
});

describe('what only the pane needs', () => {
  it('is not in functions.js: scenarios and learning', () => {
    const script = readFileSync(join(DIST, 'functions.js'), 'utf8');
    expect(script).toContain('Prognose, geen uitkomst');
    for (const text of ['ibt-scenario', 'De vertraging is een standaardwaarde', 'spreiding_taakstellingen']) expect(script).not.toContain(text);
  });
  it('every error a forecast gives is the host\'s own', () => {
    expect(fn('PROGNOSE_TREDE')([['x']], [[1]], [[1]], [[1]], [['2022-11-22']], [[1]])[0]?.[0]).toBeInstanceOf(HostError);
  });
});
