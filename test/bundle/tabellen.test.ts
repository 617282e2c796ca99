import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Feiten } from '../../core/feiten/index.ts';
import { FEITKOPPEN, feitenrij, willekeurigeTabel } from '../core/beoordeling/feitentabel.ts';
import { callOne, type CustomFunction, foutcel, HostError, loadFunctions, plain } from './excel-host.ts';
import { INVOERFOUT } from '../../core/invoer/invoer-messages.ts';
import { TABELFOUT } from '../../core/tabel-messages.ts';

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
const UTRECHT: Feiten = {
  periode: '2022-1',
  taakstelling: 203,
  herverdeling: 1,
  achterstand_begin: 171,
  gerealiseerd: 168,
  vorige_trede: 2,
};
const TABEL = [FEITKOPPEN, feitenrij('Utrecht', UTRECHT), feitenrij('Leusden', LEUSDEN)];

describe('BEOORDEEL', () => {
  it('gives the documented columns, in order', () => {
    expect(table('BEOORDEEL', TABEL)[0]).toEqual([
      'gemeente',
      'periode',
      'totaalopgave',
      'achterstand_eind',
      'achterstand_beoordeeld',
      'realisatie_taakstelling',
      'realisatie_totaalopgave',
      'trede',
      'trede_zonder_koppelingstekort',
      'richting',
      'status',
      'mogelijke_treden',
      'motivering',
      'kader',
    ]);
  });
  it('Utrecht 2022-1 went up to trede 3, Leusden 2022-2 down to 2 (toezichtbrief, memo of 22 November 2022)', () => {
    expect(table('BEOORDEEL', TABEL, [['gemeente,totaalopgave,achterstand_eind,trede,richting,status']])).toEqual([
      ['gemeente', 'totaalopgave', 'achterstand_eind', 'trede', 'richting', 'status'],
      ['Utrecht', 375, 207, 3, 'omhoog', 'bron'],
      ['Leusden', 51, 18, 2, 'omlaag', 'bron'],
    ]);
  });
  it('totals, provinces and averages are not assessed; blank rows in between stay blank, and those at the end give nothing', () => {
    const extra = ['Totaal', 'provincie', 'Gemiddeld'].map((naam) => feitenrij(naam, UTRECHT));
    const blank = [FEITKOPPEN.map(() => null), FEITKOPPEN.map(() => 0)];
    const result = table('BEOORDEEL', [...TABEL, ...extra.slice(0, 2), ...blank, ...extra.slice(2), ...blank]);
    expect(columnOf(result, 'trede')).toEqual([3, 2, '', '', '', '', '']);
    expect(columnOf(result, 'gemeente')).toEqual(['Utrecht', 'Leusden', 'Totaal', 'provincie', '', '', 'Gemiddeld']);
  });
  it('a missing required column and a column `stand` are refused with the headers found', () => {
    expect(
      table('BEOORDEEL', [
        ['gemeente', 'periode', 'taakstelling', 'Stand', 'gerealiseerd'],
        ['Utrecht', '2022-1', 203, 171, 168],
      ]),
    ).toEqual([
      [
        foutcel(
          TABELFOUT.kolom_ontbreekt({
            ontbrekend: ['achterstand_begin'],
            koppen: ['gemeente', 'periode', 'taakstelling', 'Stand', 'gerealiseerd'],
            stand: true,
          }),
        ),
      ],
    ]);
  });
  it('an error cell or a rich value spoils its own row only', () => {
    const rows = [
      feitenrij('Utrecht', UTRECHT),
      feitenrij('A', LEUSDEN).map((cell, k) => (k === 3 ? new HostError('#REF!') : cell)),
      feitenrij('B', LEUSDEN).map((cell, k) => (k === 4 ? { type: 'Entity' } : cell)),
    ];
    expect(columnOf(table('BEOORDEEL', [FEITKOPPEN, ...rows]), 'trede')).toEqual([
      3,
      foutcel(INVOERFOUT.geen_stand({ naam: 'rij 3, kolom "achterstand_begin"', cel: new HostError('#REF!') })),
      foutcel(INVOERFOUT.geen_aantal({ naam: 'rij 4, kolom "gerealiseerd"', cel: { type: 'Entity' } })),
    ]);
  });
});

describe('TELLING', () => {
  it('of what BEOORDEEL gives is the same as of the facts, but for the koppelingstekort', () => {
    const withoutTekort = (rows: unknown[][]) => rows.filter(([, kind]) => !String(kind).includes('koppelingstekort'));
    fc.assert(
      fc.property(willekeurigeTabel, ({ tabel }) => {
        expect(withoutTekort(table('TELLING', fn('BEOORDEEL')(tabel)))).toEqual(withoutTekort(table('TELLING', tabel)));
      }),
      { numRuns: 50 },
    );
  });
  it('of published treden: CIJFER gives them, TELLING counts 9, 12 and 5 in 2024-1 (voortgangsrapportage 2024)', () => {
    const names = [
      'Amersfoort',
      'Baarn',
      'Bunnik',
      'Bunschoten',
      'De Bilt',
      'De Ronde Venen',
      'Eemnes',
      'Houten',
      'IJsselstein',
      'Leusden',
      'Lopik',
      'Montfoort',
      'Nieuwegein',
      'Oudewater',
      'Renswoude',
      'Rhenen',
      'Soest',
      'Stichtse Vecht',
      'Utrecht',
      'Utrechtse Heuvelrug',
      'Veenendaal',
      'Vijfheerenlanden',
      'Wijk bij Duurstede',
      'Woerden',
      'Woudenberg',
      'Zeist',
    ];
    const treden = fn('CIJFER')(
      names.map((name) => [name]),
      [['2024-1']],
      [['trede']],
    );
    const result = table('TELLING', [['gemeente', 'periode', 'trede'], ...names.map((name, i) => [name, '2024-1', treden[i]?.[0]])]);
    expect(result.slice(1, 5).map((row) => row.slice(0, 3))).toEqual([
      ['2024-1', 'trede 1', 9],
      ['2024-1', 'trede 2', 12],
      ['2024-1', 'trede 3', 5],
      ['2024-1', 'trede 4', 0],
    ]);
    expect(result[3]?.[3]).toBe('Amersfoort, Leusden, Lopik, Stichtse Vecht, Utrecht');
  });
});

describe('NODIG', () => {
  it('Leusden 2022-2 on 22 November 2022: trede 2 reached, trede 1 needs 18 more (memo of that day)', () => {
    expect(table('NODIG', [FEITKOPPEN, feitenrij('Leusden', LEUSDEN)], [['2022-11-22']])).toEqual([
      ['gemeente', 'periode', 'trede', 'totaal_nodig', 'nog_te_gaan', 'per_week', 'status'],
      ['Leusden', '2022-2', 2, 28, 0, 0, 'bron'],
      ['Leusden', '2022-2', 1, 51, 18, 3.15, 'bron'],
    ]);
  });
  it('per week is what TEMPO.NODIG gives', () => {
    expect(table('NODIG', [FEITKOPPEN, feitenrij('Leusden', LEUSDEN)], [[44887]])[2]?.[5]).toBe(
      callOne(fn('TEMPO_NODIG'), '2022-2', 51, 33, 44887),
    );
  });
  it('a column datum goes before the argument', () => {
    const result = table(
      'NODIG',
      [
        [...FEITKOPPEN, 'Stand per'],
        [...feitenrij('Leusden', LEUSDEN), '2022-12-25'],
        [...feitenrij('Zeist', LEUSDEN), null],
      ],
      [['2022-11-22']],
    );
    expect(result.filter((row) => row[2] === 1).map((row) => row[5])).toEqual([18, 3.15]);
  });
});

describe('WIJZIGINGEN', () => {
  it('gives then and now, difference, pace, falls and thresholds (Leusden, 11 October to 22 November 2022)', () => {
    const before = [
      ['gemeente', 'periode', 'gehuisvest', 'datum'],
      ['Leusden', '2022-II', 12, '2022-10-11'],
      ['Soest', '2022-2', 9, null],
    ];
    const after = [
      [...FEITKOPPEN, 'datum'],
      [...feitenrij('LEUSDEN', LEUSDEN), 44887],
      ['Soest', '2022-2', null, null, 8, null, null, null, null, null, null],
    ];
    expect(table('WIJZIGINGEN', before, after)).toEqual([
      ['gemeente', 'periode', 'gerealiseerd_oud', 'gerealiseerd_nieuw', 'verschil', 'per_week', 'daling', 'drempels', 'wijzigingen'],
      ['LEUSDEN', '2022-2', 12, 33, 21, 3.5, 'nee', 'taakstelling gehaald; trede 4 → 2 (tussenstand)', ''],
      ['Soest', '2022-2', 9, 8, -1, '', 'ja', '', ''],
    ]);
  });
});
