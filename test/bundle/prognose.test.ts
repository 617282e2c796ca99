import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
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
const sum = (values: readonly unknown[]) => values.reduce<number>((total, value) => total + Number(value), 0);

/** Questions of which the trede is known: a framework, a previous trede, a pace. */
const question = fc.record({
  periode: fc.constantFrom('2021-2', '2022-1', '2022-2', '2023-2', '2024-1', '2024-2', '2025-2'),
  dag: fc.integer({ min: 1, max: 211 }),
  taakstelling: fc.integer({ min: 1, max: 120 }),
  achterstand_begin: fc.integer({ min: -60, max: 120 }),
  gerealiseerd: fc.integer({ min: 1, max: 200 }),
  vorige_trede: fc.integer({ min: 1, max: 6 }),
  tempo: fc.option(fc.double({ min: 0.05, max: 20, noNaN: true })),
  gepland: fc.nat(20),
  herverdeling: fc.integer({ min: -9, max: 9 }),
  gekoppeld: fc.option(fc.integer({ min: 1, max: 200 })),
}).map(({ dag, ...rest }) => {
  const [jaar = 0, helft] = rest.periode.split('-').map(Number);
  const begin = Date.UTC(jaar, helft === 1 ? 0 : 6, 1) / 86_400_000 + 25_569;
  return { ...rest, datum: begin + dag };
});
type Question = typeof question extends fc.Arbitrary<infer Q> ? Q : never;
const chances = (q: Question) => row('PROGNOSE_KANSEN', q.periode, q.taakstelling, q.achterstand_begin, q.gerealiseerd, q.datum, q.vorige_trede, q.tempo, q.gepland, q.herverdeling, q.gekoppeld);

describe('the forecast in the built functions.js', () => {
  it('PROGNOSE.PERIODEN("2023-2";406;2126;1138) ends at 1394', () => {
    expect(fn('PROGNOSE_PERIODEN')([['2023-2']], [[406]], [[2126]], [[1138]])).toEqual([
      ['periode', 'taakstelling', 'totaalopgave', 'gerealiseerd', 'achterstand_eind', 'trede'], ['2023-2', 2126, 2532, 1138, 1394, 2],
    ]);
  });
  it('the probabilities sum to 1 within 1e-9, and each lies from 0 to 1', () => {
    fc.assert(fc.property(question, (q) => {
      const zes = chances(q);
      expect(zes).toHaveLength(6);
      for (const kans of zes) expect(Number(kans) >= 0 && Number(kans) <= 1).toBe(true);
      expect(Math.abs(sum(zes) - 1)).toBeLessThan(1e-9);
    }), { numRuns: 500 });
  });
  it('more housed, or more planned, never raises the probability of a higher trede', () => {
    fc.assert(fc.property(question, fc.integer({ min: 1, max: 15 }), (q, more) => {
      const before = chances(q);
      for (const after of [chances({ ...q, gerealiseerd: q.gerealiseerd + more }), chances({ ...q, gepland: q.gepland + more })]) {
        for (let trede = 1; trede < 6; trede++) expect(sum(after.slice(trede))).toBeLessThanOrEqual(sum(before.slice(trede)) + 1e-9);
      }
    }), { numRuns: 500 });
  });
  it('no uncertainty left reproduces TREDE: on the correctiedatum, and with a pace of "geen"', () => {
    fc.assert(fc.property(question, (q) => {
      const trede = callOne(fn('TREDE'), q.periode, q.taakstelling, q.achterstand_begin, q.gerealiseerd, q.vorige_trede, null, q.gekoppeld, q.herverdeling);
      const certain = [1, 2, 3, 4, 5, 6].map((each) => (each === trede ? 1 : 0));
      const [jaar, helft] = q.periode.split('-');
      expect(chances({ ...q, gepland: 0, datum: (helft === '1' ? `${jaar}-08-01` : `${Number(jaar) + 1}-02-01`) as unknown as number })).toEqual(certain);
      expect(chances({ ...q, gepland: 0, tempo: 'geen' as unknown as number })).toEqual(certain);
    }), { numRuns: 300 });
  });
  it('PROGNOSE.TREDE is the trede of which PROGNOSE.KANSEN is largest', () => {
    fc.assert(fc.property(question, (q) => {
      const zes = chances(q).map(Number);
      const trede = callOne(fn('PROGNOSE_TREDE'), q.periode, q.taakstelling, q.achterstand_begin, q.gerealiseerd, q.datum, q.vorige_trede, q.tempo, q.gepland, q.herverdeling, q.gekoppeld);
      expect(zes[Number(trede) - 1]).toBeCloseTo(Math.max(...zes), 11);
    }), { numRuns: 200 });
  });
  it('the achterstand expected is the totaalopgave minus the realisation expected', () => {
    fc.assert(fc.property(question, (q) => {
      const realised = callOne(fn('PROGNOSE_REALISATIE'), q.periode, q.gerealiseerd, q.datum, q.tempo, q.gepland);
      const short = callOne(fn('PROGNOSE_ACHTERSTAND'), q.periode, q.taakstelling, q.achterstand_begin, q.gerealiseerd, q.datum, q.tempo, q.gepland, q.herverdeling);
      expect(short).toBeCloseTo(q.taakstelling + q.achterstand_begin + q.herverdeling - Number(realised), 8);
    }), { numRuns: 300 });
  });
  it('the bounds lie in order, and hold more at a higher niveau', () => {
    fc.assert(fc.property(question, (q) => {
      const band = (niveau: number) => row('PROGNOSE_BANDBREEDTE', q.periode, q.taakstelling, q.achterstand_begin, q.gerealiseerd, q.datum, q.tempo, q.gepland, q.herverdeling, niveau).map(Number) as [number, number, number];
      const [narrow, wide] = [band(0.5), band(0.95)];
      expect([...narrow].sort((a, b) => a - b)).toEqual(narrow);
      expect(wide[0]).toBeLessThanOrEqual(narrow[0]);
      expect(wide[2]).toBeGreaterThanOrEqual(narrow[2]);
    }), { numRuns: 300 });
  });
  it('the expected achterstand is the mean of the distribution that gives the bounds', () => {
    // The mean is the integral of the quantiles; 2000 of them miss the far tails only.
    const args = ['2022-2', 24, 26, 33, '2022-11-22', null, null, 1] as const;
    const levels = Array.from({ length: 1000 }, (_, i) => (i + 0.5) / 1000);
    const quantiles = levels.flatMap((level) => {
      const [best, , worst] = row('PROGNOSE_BANDBREEDTE', ...args, level) as number[];
      return [best as number, worst as number];
    });
    expect(sum(quantiles) / quantiles.length).toBeCloseTo(Number(callOne(fn('PROGNOSE_ACHTERSTAND'), ...args)), 1);
  });
  it('PROGNOSE says of every row what the single functions say', () => {
    fc.assert(fc.property(question, (q) => {
      const [koppen = [], ...rest] = fn('PROGNOSE')([
        ['periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'datum', 'vorige_trede', 'tempo', 'gepland', 'herverdeling', 'gekoppeld'],
        [q.periode, q.taakstelling, q.achterstand_begin, q.gerealiseerd, q.datum, q.vorige_trede, q.tempo, q.gepland, q.herverdeling, q.gekoppeld],
      ]);
      const van = (kop: string) => plain(rest[0]?.[koppen.indexOf(kop)]);
      expect([1, 2, 3, 4, 5, 6].map((trede) => van(`kans_${trede}`))).toEqual(chances(q));
      expect(van('achterstand_verwacht')).toBeCloseTo(Number(callOne(fn('PROGNOSE_ACHTERSTAND'), q.periode, q.taakstelling, q.achterstand_begin, q.gerealiseerd, q.datum, q.tempo, q.gepland, q.herverdeling)), 8);
    }), { numRuns: 200 });
  });
});

describe('bad input of a forecast gives a clear error or a stated fall-back', () => {
  const good: unknown[] = ['2022-2', 24, 26, 33, '2022-11-22', 3, null, null, 1];
  it.each<[string, unknown[], RegExp]>([
    ['a date before the periode', good.with(4, '2022-06-30'), /^#VALUE! datum: kreeg 30 juni 2022, verwacht een datum van 1 juli 2022 tot en met 1 februari 2023/],
    ['a date after the correctiedatum', good.with(4, '2023-02-02'), /^#VALUE! datum: kreeg 2 februari 2023/],
    ['the first day, without a pace', good.with(4, '2022-07-01'), /^#N\/A tempo: er is nog geen tempo.*Verwacht een eigen tempo in personen per week, of "geen"/],
    ['nobody housed, without a pace', good.with(3, 0), /^#N\/A tempo: er is nog geen tempo/],
    ['a negative pace', good.with(6, -2), /^#VALUE! tempo: kreeg het getal -2, verwacht een tempo groter dan 0/],
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
