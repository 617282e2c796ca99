import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inschaling } from '../../core/beoordeling/beoordeel.ts';
import { wijzigingenTabel } from '../../core/wijzigingen.ts';
import { FEITKOPPEN, feitenrij, herschikt, leesbaar, willekeurigeTabel } from './beoordeling/feitentabel.ts';
import { INVOERFOUT } from '../../core/invoer/invoer-messages.ts';
import { TABELFOUT } from '../../core/tabel-messages.ts';

const KOPPEN = [
  'gemeente',
  'periode',
  'gerealiseerd_oud',
  'gerealiseerd_nieuw',
  'verschil',
  'per_week',
  'daling',
  'drempels',
  'wijzigingen',
];
const STAND = ['gemeente', 'periode', 'gerealiseerd', 'datum'];
const LEUSDEN = { periode: '2022-2', taakstelling: 24, herverdeling: 1, achterstand_begin: 26, gerealiseerd: 33, vorige_trede: 3 } as const;

/** What changed, without the header row. */
const gewijzigd = (oud: readonly (readonly unknown[])[], nieuw: readonly (readonly unknown[])[]) =>
  leesbaar(wijzigingenTabel([STAND, ...oud], [STAND, ...nieuw])).slice(1);

describe('wijzigingenTabel', () => {
  it('gives a header row, and per municipality and periode the figures then and now', () => {
    expect(wijzigingenTabel([STAND, ['Leusden', '2022-2', 12, '2022-10-10']], [STAND, ['Leusden', '2022-2', 33, '2022-11-21']])).toEqual([
      KOPPEN,
      ['Leusden', '2022-2', 12, 33, 21, 3.5, 'nee', '', ''],
    ]);
  });
  it('a cumulative figure that went down is a daling', () => {
    expect(gewijzigd([['Amersfoort', '2022-2', 12, '2022-10-10']], [['Amersfoort', '2022-2', 10, '2022-10-17']])).toEqual([
      ['Amersfoort', '2022-2', 12, 10, -2, -2, 'ja', '', ''],
    ]);
    expect(gewijzigd([['Amersfoort', '2022-2', 12]], [['Amersfoort', '2022-2', 12]])).toEqual([
      ['Amersfoort', '2022-2', 12, 12, 0, '', 'nee', '', ''],
    ]);
  });
  it('persons per week need a datum in both tables, and time between them within the periode', () => {
    const perWeek = (oud: unknown, nieuw: unknown) =>
      gewijzigd([['Amersfoort', '2022-2', 10, oud]], [['Amersfoort', '2022-2', 12, nieuw]])[0]?.[5];
    expect(perWeek('2022-10-10', '2022-10-17')).toBe(2);
    for (const leeg of [null, 0, '', undefined]) {
      expect(perWeek(leeg, '2022-10-17')).toBe('');
      expect(perWeek('2022-10-10', leeg)).toBe('');
    }
    expect(perWeek('2022-10-17', '2022-10-17')).toBe('');
    expect(perWeek('2022-10-18', '2022-10-17')).toBe('');
    // Registered after the peildatum: the time stops at 1 January.
    expect(perWeek('2022-12-25', '2023-01-20')).toBe(2);
  });
  it('a row that is new or gone is said to be', () => {
    expect(
      gewijzigd(
        [
          ['Amersfoort', '2022-2', 10],
          ['Baarn', '2022-2', 4],
        ],
        [
          ['Baarn', '2022-2', 4],
          ['Bunnik', '2022-2', 7],
        ],
      ),
    ).toEqual([
      ['Baarn', '2022-2', 4, 4, 0, '', 'nee', '', ''],
      ['Bunnik', '2022-2', '', 7, '', '', '', '', 'nieuw in de tabel'],
      ['Amersfoort', '2022-2', 10, '', '', '', '', '', 'geen nieuwe stand'],
    ]);
  });
  it('a figure of the same day is no new stand, and so no difference of 0; another figure for that day is a difference', () => {
    const dag = '2022-10-10';
    expect(gewijzigd([['Amersfoort', '2022-2', 10, dag]], [['Amersfoort', '2022-2', 10, dag]])).toEqual([
      ['Amersfoort', '2022-2', 10, 10, '', '', '', '', 'geen nieuwe stand'],
    ]);
    expect(gewijzigd([['Amersfoort', '2022-2', 10, dag]], [['Amersfoort', '2022-2', 9, dag]])).toEqual([
      ['Amersfoort', '2022-2', 10, 9, -1, '', 'ja', '', ''],
    ]);
    expect(gewijzigd([['Amersfoort', '2022-2', 10, dag]], [['Amersfoort', '2022-2', 10, '2022-10-17']])).toEqual([
      ['Amersfoort', '2022-2', 10, 10, 0, 0, 'nee', '', ''],
    ]);
  });
  it('a stand that is older than the one before is no new one: it has no difference, fall or threshold, and that is said', () => {
    expect(gewijzigd([['Amersfoort', '2022-2', 12, '2022-10-17']], [['Amersfoort', '2022-2', 10, '2022-10-10']])).toEqual([
      ['Amersfoort', '2022-2', 12, 10, '', '', '', '', expect.stringMatching(/^geen nieuwe stand: .*eerder/)],
    ]);
  });
  it('of whom a row without a readable periode stands in the other table, nothing is said to be new or gone', () => {
    expect(gewijzigd([['Baarn', '2022-2', 4]], [['Baarn', 44743, 4]])).toEqual([
      ['Baarn', '', '', expect.stringMatching(/^ongeldig: nieuw, rij 2/), '', '', '', '', ''],
      ['Baarn', '2022-2', 4, '', '', '', '', '', ''],
    ]);
  });
  it('of several standen of a municipality in a table the latest goes, whatever their order', () => {
    const standen = [
      ['Amersfoort', '2022-2', 12, '2022-10-17'],
      ['Amersfoort', '2022-2', 10, '2022-10-10'],
    ];
    expect(gewijzigd(standen, [...standen, ['Amersfoort', '2022-2', 18, '2022-10-24']])).toEqual([
      ['Amersfoort', '2022-2', 12, 18, 6, 6, 'nee', '', ''],
    ]);
  });
  it('municipalities are matched whatever case and spaces, and each periode apart', () => {
    expect(
      gewijzigd(
        [
          ['Wijk bij Duurstede', '2022-1', 5],
          ['Wijk bij Duurstede', '2022-2', 1],
        ],
        [
          ['WIJK BIJ DUURSTEDE ', '2022-II', 3],
          ['wijk-bij-duurstede', '2022-I', 6],
        ],
      ),
    ).toEqual([
      ['WIJK BIJ DUURSTEDE ', '2022-2', 1, 3, 2, '', 'nee', '', ''],
      ['wijk-bij-duurstede', '2022-1', 5, 6, 1, '', 'nee', '', ''],
    ]);
    expect(
      gewijzigd(
        [
          [344, '2022-1', 5],
          [345, '2022-1', 6],
        ],
        [
          [345, '2022-1', 7],
          [344, '2022-1', 7],
        ],
      ),
    ).toEqual([
      [345, '2022-1', 6, 7, 1, '', 'nee', '', ''],
      [344, '2022-1', 5, 7, 2, '', 'nee', '', ''],
    ]);
  });
  it('blank rows, totals and rows without periode are passed over', () => {
    const ruis = [
      [null, null, null],
      [0, 0, 0],
      ['', '', ''],
      ['Totaal', '2022-2', 50],
      ['Amersfoort', null, 5],
      ['Amersfoort', 0, 5],
    ];
    expect(gewijzigd([...ruis, ['Amersfoort', '2022-2', 1]], [['Amersfoort', '2022-2', 2], ...ruis])).toEqual([
      ['Amersfoort', '2022-2', 1, 2, 1, '', 'nee', '', ''],
    ]);
  });
  it('nobody housed yet is a figure too', () => {
    expect(gewijzigd([['Amersfoort', '2022-2', 0]], [['Amersfoort', '2022-2', 2]])).toEqual([
      ['Amersfoort', '2022-2', 0, 2, 2, '', 'nee', '', ''],
    ]);
  });
  it('a row that cannot be read has its error where its figure would be, and its municipality is called neither new nor gone', () => {
    expect(
      gewijzigd(
        [
          ['Amersfoort', '2022-2', -1],
          ['Baarn', '2022-2', 1],
        ],
        [
          ['Baarn', '2022-2', 1, 'gisteren'],
          ['Bunnik', 44743, 1],
        ],
      ),
    ).toEqual([
      [
        'Baarn',
        '2022-2',
        1,
        INVOERFOUT.geen_datum({ naam: 'ongeldig: nieuw, rij 2, kolom "datum"', cel: 'gisteren' }).message,
        '',
        '',
        '',
        '',
        '',
      ],
      [
        'Bunnik',
        '',
        '',
        INVOERFOUT.periode_werd_datum({ naam: 'ongeldig: nieuw, rij 3, kolom "periode"', cel: 44743, datum: 44743, bedoeld: '2022-2' })
          .message,
        '',
        '',
        '',
        '',
        '',
      ],
      [
        'Amersfoort',
        '2022-2',
        INVOERFOUT.geen_aantal({ naam: 'ongeldig: oud, rij 2, kolom "gerealiseerd"', cel: -1 }).message,
        '',
        '',
        '',
        '',
        '',
        '',
      ],
    ]);
  });
  it('a second row of one municipality and periode is refused', () => {
    expect(
      gewijzigd(
        [],
        [
          ['Amersfoort', '2022-2', 1],
          ['amersfoort', '2022-2', 2],
          ['Amersfoort', '2022-1', 3],
        ],
      ),
    ).toEqual([
      ['Amersfoort', '2022-2', '', 1, '', '', '', '', 'nieuw in de tabel'],
      ['Amersfoort', '2022-1', '', 3, '', '', '', '', 'nieuw in de tabel'],
      [
        'amersfoort',
        '2022-2',
        '',
        `ongeldig: ${TABELFOUT.stand_dubbel({ tabel: 'nieuw', rij: 3, gemeente: 'amersfoort', periode: '2022-2' }).message}`,
        '',
        '',
        '',
        '',
        '',
      ],
    ]);
  });
  it('a missing column is named', () => {
    expect(() => wijzigingenTabel([['gemeente', 'gerealiseerd']], [STAND])).toThrow('Kolom ontbreekt: periode.');
    expect(() => wijzigingenTabel([STAND], [['periode']])).toThrow('Kolommen ontbreken: gemeente en gerealiseerd.');
  });
});

describe('what of the opgave was revised', () => {
  const KOP = ['gemeente', 'periode', 'gerealiseerd', 'taakstelling', 'achterstand_begin', 'herverdeling'];
  const herzien = (oud: readonly unknown[], nieuw: readonly unknown[], kop: readonly unknown[] = KOP) =>
    wijzigingenTabel([kop, ['Amersfoort', '2023-2', 5, ...oud]], [KOP, ['Amersfoort', '2023-2', 5, ...nieuw]])[1]?.[8];

  it('is named with what it was and is: the province in 2023-2, 2126 and later 1372 (voortgangsrapportage 2023-2)', () => {
    expect(herzien([2126, 406, null], [1372, 406, null])).toBe('taakstelling 2126 → 1372');
    expect(herzien([20, -3, 0], [20, 4, 2])).toBe('achterstand_begin −3 → 4; herverdeling 0 → 2');
    expect(herzien([20, 4, null], [20, 4, null])).toBe('');
  });
  it('is not told of what one of the tables does not say', () => {
    expect(herzien([20], [25, 4, 2], KOP.slice(0, 4))).toBe('taakstelling 20 → 25');
    expect(herzien([null, 'veel', null], [25, 4, 0])).toBe('');
  });
  it('moves a threshold as housing does', () => {
    const [, rij] = wijzigingenTabel(
      [FEITKOPPEN, feitenrij('Leusden', { ...LEUSDEN, gerealiseerd: 20 })],
      [FEITKOPPEN, feitenrij('Leusden', { ...LEUSDEN, taakstelling: 15, gerealiseerd: 20 })],
    );
    expect(rij!.slice(4)).toEqual([0, '', 'nee', 'taakstelling gehaald', 'taakstelling 24 → 15']);
  });
});

describe('the thresholds', () => {
  /** The thresholds between two figures of Leusden 2022-2. */
  const drempels = (oud: number, nieuw: number, anders: object = {}) =>
    wijzigingenTabel(
      [STAND, ['Leusden', '2022-2', oud]],
      [FEITKOPPEN, feitenrij('Leusden', { ...LEUSDEN, ...anders, gerealiseerd: nieuw })],
    )[1]?.[7];

  it('Leusden 2022-2: the taakstelling is 25, trede 2 takes 28, trede 1 51 (memo of 22 November 2022)', () => {
    expect(drempels(20, 24)).toBe('');
    expect(drempels(24, 25)).toBe('taakstelling gehaald');
    expect(drempels(25, 27)).toBe('');
    expect(drempels(27, 28)).toBe('trede 4 → 2');
    expect(drempels(12, 33)).toBe('taakstelling gehaald; trede 4 → 2');
    expect(drempels(50, 51)).toBe('trede 2 → 1');
    expect(drempels(33, 33)).toBe('');
  });
  it('a trede of before the peildatum is called a tussenstand', () => {
    const op = (gerealiseerd: number, datum: string) => [
      [...FEITKOPPEN, 'datum'],
      [...feitenrij('Leusden', { ...LEUSDEN, gerealiseerd }), datum],
    ];
    expect(wijzigingenTabel(op(27, '2022-10-10'), op(28, '2022-11-22'))[1]?.[7]).toBe('trede 4 → 2 (tussenstand)');
    expect(wijzigingenTabel(op(27, '2022-10-10'), op(28, '2023-01-01'))[1]?.[7]).toBe('trede 4 (tussenstand) → 2');
    expect(wijzigingenTabel(op(27, '2023-01-01'), op(28, '2023-02-01'))[1]?.[7]).toBe('trede 4 → 2');
  });
  it('a correction can undo them', () => {
    expect(drempels(28, 24)).toBe('taakstelling niet meer gehaald; trede 2 → 4');
  });
  it('nagekomen counts as housed', () => {
    expect(drempels(22, 23, { nagekomen: 2 })).toBe('taakstelling gehaald');
  });
  it('a trede that cannot be known is called onbekend', () => {
    expect(drempels(27, 28, { vorige_trede: undefined })).toBe('trede onbekend → 2');
    expect(drempels(28, 27, { vorige_trede: undefined })).toBe('trede 2 → onbekend');
    expect(drempels(5, 6, { vorige_trede: undefined })).toBe('');
  });
  it('are judged with the facts of the new table, and blank where those are not complete', () => {
    const nieuw = [...FEITKOPPEN.slice(0, 5)];
    expect(wijzigingenTabel([STAND, ['Amersfoort', '2022-2', 1]], [nieuw, ['Amersfoort', '2022-2', null, 5, 60]])[1]).toEqual([
      'Amersfoort',
      '2022-2',
      1,
      60,
      59,
      '',
      'nee',
      '',
      '',
    ]);
    expect(wijzigingenTabel([STAND, ['Amersfoort', '2022-2', 1]], [nieuw, ['Amersfoort', '2022-2', 20, 5, 60]])[1]?.[7]).toBe(
      'taakstelling gehaald; trede onbekend → 1',
    );
  });
});

describe('properties', () => {
  it('the difference is the new figure minus the old, negative exactly at a daling, and crossing back is the opposite', () => {
    fc.assert(
      fc.property(willekeurigeTabel, fc.array(fc.nat(60), { minLength: 8, maxLength: 8 }), ({ list, tabel }, eerder) => {
        const oud = tabel.map((rij, i) => rij.map((cel, k) => (k === 4 && i > 0 ? eerder[i - 1] : cel)));
        const heen = wijzigingenTabel(oud, tabel).slice(1);
        const terug = wijzigingenTabel(tabel, oud).slice(1);
        expect(heen).toHaveLength(list.length);
        for (const [i, rij] of heen.entries()) {
          const feiten = list[i];
          if (feiten === undefined) throw new Error('a row for each of the facts');
          expect(rij.slice(2, 5)).toEqual([eerder[i], feiten.gerealiseerd, feiten.gerealiseerd - (eerder[i] ?? NaN)]);
          expect(rij[6]).toBe(feiten.gerealiseerd < (eerder[i] ?? NaN) ? 'ja' : 'nee');
          expect(String(rij[7]).includes('trede ')).toBe(inschaling(feiten) !== inschaling({ ...feiten, gerealiseerd: eerder[i] ?? NaN }));
          const van = /trede (\S+) → (\S+)/.exec(String(rij[7]));
          expect(/trede (\S+) → (\S+)/.exec(String(terug[i]?.[7]))?.slice(1)).toEqual(van?.slice(1).reverse());
          expect(String(terug[i]?.[7]).includes('niet meer gehaald')).toBe(/taakstelling gehaald/.test(String(rij[7])));
        }
      }),
      { numRuns: 200 },
    );
  });
  it('the order of the columns does not matter and unknown columns are passed over', () => {
    fc.assert(
      fc.property(
        willekeurigeTabel,
        fc.shuffledSubarray(
          FEITKOPPEN.map((_, k) => k),
          { minLength: FEITKOPPEN.length },
        ),
        ({ tabel }, volgorde) => {
          expect(wijzigingenTabel(herschikt(tabel, volgorde), tabel)).toEqual(wijzigingenTabel(tabel, tabel));
          expect(wijzigingenTabel(tabel, herschikt(tabel, volgorde))).toEqual(wijzigingenTabel(tabel, tabel));
        },
      ),
      { numRuns: 100 },
    );
  });
});
