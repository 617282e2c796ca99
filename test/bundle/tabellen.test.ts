import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Feiten } from '../../core/beoordeling/feiten.ts';
import { FEITKOPPEN, feitenrij, herschikt, willekeurigeTabel } from '../core/beoordeling/feitentabel.ts';
import { willekeurigeFeiten } from '../core/beoordeling/willekeurig.ts';
import { type CustomFunction, callOne, HostError, loadFunctions, plain } from './excel-host.ts';

const { functions } = loadFunctions();

function fn(id: string): CustomFunction {
  const found = functions.get(id);
  if (found === undefined) throw new Error(`${id} is not in the bundle`);
  return found;
}
const table = (id: string, ...args: unknown[]) => fn(id)(...args).map((row) => row.map(plain));

/** The cells of one column of a result, below its header. */
function columnOf(result: readonly (readonly unknown[])[], header: string): unknown[] {
  const k = result[0]?.indexOf(header) ?? -1;
  if (k < 0) throw new Error(`no column ${header}`);
  return result.slice(1).map((row) => row[k]);
}

const LEUSDEN: Feiten = { periode: '2022-2', taakstelling: 24, herverdeling: 1, achterstand_begin: 26, gerealiseerd: 33, vorige_trede: 3 };
const UTRECHT: Feiten = { periode: '2022-1', taakstelling: 203, herverdeling: 1, achterstand_begin: 171, gerealiseerd: 168, vorige_trede: 2 };
const TABEL = [FEITKOPPEN, feitenrij('Utrecht', UTRECHT), feitenrij('Leusden', LEUSDEN)];
const shuffledColumns = fc.shuffledSubarray(FEITKOPPEN.map((_, k) => k), { minLength: FEITKOPPEN.length });
/** A row of which TREDE and BEOORDEEL both take the figures as given, not as blank. */
const filled = (feiten: Feiten) => feiten.taakstelling > 0 || feiten.achterstand_begin !== 0 || feiten.gerealiseerd > 0;

describe('BEOORDEEL', () => {
  it('gives the documented columns, in order', () => {
    expect(table('BEOORDEEL', TABEL)[0]).toEqual([
      'gemeente', 'periode', 'totaalopgave', 'achterstand_eind', 'achterstand_beoordeeld', 'realisatie_taakstelling', 'realisatie_totaalopgave',
      'trede', 'trede_zonder_koppelingstekort', 'richting', 'status', 'mogelijke_treden', 'motivering',
    ]);
  });
  it('Utrecht 2022-1 went up to trede 3, Leusden 2022-2 down to 2 (toezichtbrief, memo of 22 November 2022)', () => {
    expect(table('BEOORDEEL', TABEL, [['gemeente,totaalopgave,achterstand_eind,trede,richting,status']])).toEqual([
      ['gemeente', 'totaalopgave', 'achterstand_eind', 'trede', 'richting', 'status'], ['Utrecht', 375, 207, 3, 'omhoog', 'bron'], ['Leusden', 51, 18, 2, 'omlaag', 'bron'],
    ]);
  });
  it('every row is what TREDE, MOTIVERING, TOTAALOPGAVE, ACHTERSTAND and REALISATIE give for that row', () => {
    fc.assert(fc.property(fc.array(willekeurigeFeiten.filter(filled), { minLength: 1, maxLength: 6 }), (lijst) => {
      const rows = lijst.map((feiten, i) => feitenrij(`G${i}`, feiten));
      const result = table('BEOORDEEL', [FEITKOPPEN, ...rows]);
      const ofRow = (id: string) => rows.map((row) => callOne(fn(id), ...row.slice(1)));
      const motivations = ofRow('MOTIVERING');
      expect(columnOf(result, 'trede')).toEqual(ofRow('TREDE'));
      expect(columnOf(result, 'motivering')).toEqual(motivations.map((text) => String(text).replace('#N/A ', '')));
      const opgave = columnOf(result, 'totaalopgave');
      expect(opgave).toEqual(lijst.map((feiten) => callOne(fn('TOTAALOPGAVE'), feiten.taakstelling || 'geen', feiten.achterstand_begin, feiten.herverdeling)));
      expect(columnOf(result, 'achterstand_eind')).toEqual(lijst.map((feiten, i) => callOne(fn('ACHTERSTAND'), opgave[i], feiten.gerealiseerd || 'geen')));
      const share = (id: string) => columnOf(result, id).map((cell) => (typeof cell === 'number' ? cell : 'none'));
      const expected = (whole: unknown, feiten: Feiten) => {
        const cell = callOne(fn('REALISATIE'), feiten.gerealiseerd || 'geen', whole || 'geen');
        return typeof cell === 'number' ? cell : 'none';
      };
      expect(share('realisatie_totaalopgave')).toEqual(lijst.map((feiten, i) => expected(opgave[i], feiten)));
      expect(share('realisatie_taakstelling')).toEqual(lijst.map((feiten) => expected(feiten.taakstelling + (feiten.herverdeling ?? 0), feiten)));
    }), { numRuns: 100 });
  });
  it('the order of the columns does not matter and unknown columns are passed over', () => {
    fc.assert(fc.property(willekeurigeTabel, shuffledColumns, ({ tabel }, order) => {
      expect(table('BEOORDEEL', herschikt(tabel, order))).toEqual(table('BEOORDEEL', tabel));
    }), { numRuns: 50 });
  });
  it('totals, provinces and averages are not assessed, blank rows stay blank', () => {
    const extra = ['Totaal', 'provincie', 'Gemiddeld'].map((naam) => feitenrij(naam, UTRECHT));
    const result = table('BEOORDEEL', [...TABEL, ...extra, FEITKOPPEN.map(() => null), FEITKOPPEN.map(() => 0)]);
    expect(columnOf(result, 'trede')).toEqual([3, 2, '', '', '', '', '']);
    expect(columnOf(result, 'gemeente')).toEqual(['Utrecht', 'Leusden', 'Totaal', 'provincie', 'Gemiddeld', '', '']);
  });
  it('a missing required column and a column `stand` are refused with the headers found', () => {
    expect(table('BEOORDEEL', [['gemeente', 'periode', 'taakstelling', 'Stand', 'gerealiseerd'], ['Utrecht', '2022-1', 203, 171, 168]])).toEqual([[
      '#VALUE! Kolom ontbreekt: achterstand_begin. Gevonden: "gemeente", "periode", "taakstelling", "Stand", "gerealiseerd". Een kolom "stand" zegt niet of een positief getal achterstand of voorsprong is: noem die achterstand_begin (achterstand positief).',
    ]]);
  });
  it('an error cell or a rich value spoils its own row only', () => {
    const rows = [feitenrij('Utrecht', UTRECHT), feitenrij('A', LEUSDEN).map((cell, k) => (k === 3 ? new HostError('#REF!') : cell)), feitenrij('B', LEUSDEN).map((cell, k) => (k === 4 ? { type: 'Entity' } : cell))];
    expect(columnOf(table('BEOORDEEL', [FEITKOPPEN, ...rows]), 'trede')).toEqual([
      3,
      '#VALUE! rij 3, kolom "achterstand_begin": kreeg de foutwaarde #VERW!, verwacht een geheel aantal personen, positief of negatief, hoogstens 10.000.000.',
      '#VALUE! rij 4, kolom "gerealiseerd": kreeg een gegevenstype (geen gewone waarde), verwacht een geheel aantal personen van 0 tot en met 10.000.000.',
    ]);
  });
});

describe('TELLING', () => {
  it('counts per periode every row once', () => {
    fc.assert(fc.property(willekeurigeTabel, ({ lijst, tabel }) => {
      const result = table('TELLING', tabel).slice(1);
      const counted = result.filter(([, kind]) => /^trede|^niet in te schalen/.test(String(kind))).reduce((sum, row) => sum + Number(row[2]), 0);
      expect(counted).toBe(lijst.filter(filled).length);
      for (const [, , number, names] of result) expect(names === '' ? 0 : String(names).split(', ').length).toBe(number);
    }), { numRuns: 100 });
  });
  it('of what BEOORDEEL gives is the same as of the facts, but for the koppelingstekort', () => {
    const withoutTekort = (rows: unknown[][]) => rows.filter(([, kind]) => kind !== 'koppelingstekort');
    fc.assert(fc.property(willekeurigeTabel, ({ tabel }) => {
      expect(withoutTekort(table('TELLING', fn('BEOORDEEL')(tabel)))).toEqual(withoutTekort(table('TELLING', tabel)));
    }), { numRuns: 50 });
  });
  it('of published treden: CIJFER gives them, TELLING counts 9, 12 and 5 in 2024-1 (voortgangsrapportage 2024)', () => {
    const names = ['Amersfoort', 'Baarn', 'Bunnik', 'Bunschoten', 'De Bilt', 'De Ronde Venen', 'Eemnes', 'Houten', 'IJsselstein', 'Leusden', 'Lopik', 'Montfoort', 'Nieuwegein', 'Oudewater', 'Renswoude', 'Rhenen', 'Soest', 'Stichtse Vecht', 'Utrecht', 'Utrechtse Heuvelrug', 'Veenendaal', 'Vijfheerenlanden', 'Wijk bij Duurstede', 'Woerden', 'Woudenberg', 'Zeist'];
    const treden = fn('CIJFER')(names.map((name) => [name]), [['2024-1']], [['trede']]);
    const result = table('TELLING', [['gemeente', 'periode', 'trede'], ...names.map((name, i) => [name, '2024-1', treden[i]?.[0]])]);
    expect(result.slice(1, 5).map((row) => row.slice(0, 3))).toEqual([['2024-1', 'trede 1', 9], ['2024-1', 'trede 2', 12], ['2024-1', 'trede 3', 5], ['2024-1', 'trede 4', 0]]);
    expect(result[3]?.[3]).toBe('Amersfoort, Leusden, Lopik, Stichtse Vecht, Utrecht');
  });
});

describe('NODIG', () => {
  it('Leusden 2022-2 on 22 November 2022: trede 2 reached, trede 1 needs 18 more (memo of that day)', () => {
    expect(table('NODIG', [FEITKOPPEN, feitenrij('Leusden', LEUSDEN)], [['2022-11-22']])).toEqual([
      ['gemeente', 'periode', 'trede', 'totaal_nodig', 'nog_te_gaan', 'per_week', 'status'], ['Leusden', '2022-2', 2, 28, 0, 0, 'bron'], ['Leusden', '2022-2', 1, 51, 18, 3.15, 'bron'],
    ]);
  });
  it('with totaal_nodig housed TREDE gives that trede, with one fewer a higher one', () => {
    fc.assert(fc.property(willekeurigeFeiten.filter(({ taakstelling }) => taakstelling > 0), (feiten) => {
      const tredeAt = (housed: number) => {
        const cell = callOne(fn('TREDE'), ...feitenrij('', { ...feiten, gerealiseerd: housed, nagekomen: 0 }).slice(1));
        return typeof cell === 'number' ? cell : 7;
      };
      for (const [, , trede, needed] of table('NODIG', [FEITKOPPEN, feitenrij('A', feiten)]).slice(1)) {
        expect(tredeAt(Number(needed))).toBe(trede);
        if (Number(needed) > 0) expect(tredeAt(Number(needed) - 1)).toBeGreaterThan(Number(trede));
      }
    }), { numRuns: 300 });
  });
  it('per week is what TEMPO.NODIG gives', () => {
    expect(table('NODIG', [FEITKOPPEN, feitenrij('Leusden', LEUSDEN)], [[44887]])[2]?.[5]).toBe(callOne(fn('TEMPO_NODIG'), '2022-2', 51, 33, 44887));
  });
  it('a column datum goes before the argument', () => {
    const result = table('NODIG', [[...FEITKOPPEN, 'Stand per'], [...feitenrij('A', LEUSDEN), '2022-12-25'], [...feitenrij('B', LEUSDEN), null]], [['2022-11-22']]);
    expect(result.filter((row) => row[2] === 1).map((row) => row[5])).toEqual([18, 3.15]);
  });
});

describe('WIJZIGINGEN', () => {
  it('gives then and now, difference, pace, falls and thresholds (Leusden, 11 October to 22 November 2022)', () => {
    const before = [['gemeente', 'periode', 'gehuisvest', 'datum'], ['Leusden', '2022-II', 12, '2022-10-11'], ['Soest', '2022-2', 9, null]];
    const after = [[...FEITKOPPEN, 'datum'], [...feitenrij('LEUSDEN', LEUSDEN), 44887], ['Soest', '2022-2', null, null, 8, null, null, null, null, null, null]];
    expect(table('WIJZIGINGEN', before, after)).toEqual([
      ['gemeente', 'periode', 'gerealiseerd_oud', 'gerealiseerd_nieuw', 'verschil', 'per_week', 'daling', 'drempels'],
      ['LEUSDEN', '2022-2', 12, 33, 21, 3.5, 'nee', 'taakstelling gehaald; trede 4 → 2'],
      ['Soest', '2022-2', 9, 8, -1, '', 'ja', ''],
    ]);
  });
});

describe('any table', () => {
  const header = fc.constantFrom<unknown>(...FEITKOPPEN, 'trede', 'richting', 'datum', 'totaalopgave', 'beoordeling_op', 'opmerking', '__proto__', '', null, 5);
  const cell = fc.oneof(
    fc.constantFrom<unknown>(null, '', 0, 'geen', '2022-1', '2024-2', 'Utrecht', 'Totaal', 'omhoog', 44562, NaN, 1e308, '__proto__', new HostError('#N/A'), { type: 'Entity', basicValue: '#VALUE!' }),
    fc.integer({ min: -5, max: 60 }), fc.double(), fc.string(), fc.boolean(),
  );
  const anyTable = fc.array(header, { maxLength: 12 }).chain((headers) => fc.tuple(
    fc.boolean().map((complete) => (complete ? [...new Set([...FEITKOPPEN, ...headers.filter((other) => other !== null)])] : headers)),
    fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 5 }),
  )).map(([headers, rows]) => [headers, ...rows]);

  it.each(['BEOORDEEL', 'TELLING', 'NODIG', 'WIJZIGINGEN'])('%s gives values or proper errors, never a throw, never NaN, and rows of one length', (id) => {
    fc.assert(fc.property(anyTable, anyTable, cell, (een, twee, datum) => {
      const result = fn(id)(een, id === 'WIJZIGINGEN' ? twee : id === 'NODIG' ? [[datum]] : null);
      expect(new Set(result.map((row) => row.length)).size).toBe(1);
      for (const value of result.flat()) {
        const sound = value instanceof HostError ? value.message.length > 10 && !value.message.includes('Onverwachte fout') : typeof value === 'string' || Number.isFinite(value);
        if (!sound) throw new Error(`${id} gave ${String(plain(value))}`);
      }
    }), { numRuns: 1000 });
  });
});
