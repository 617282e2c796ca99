import { gemeentenOp } from '../../../core/gemeente/index.ts';
import { describe, expect, it } from 'vitest';
import { PROGNOSE, PROGNOSE_PERIODEN } from '../../../addin/functions/prognose-tabellen.ts';
import { blok, LEEG } from './host.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { PROGNOSEFOUT } from '../../../core/prognose/prognose-messages.ts';
import { foutcel } from '../../bundle/excel-host.ts';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';
import { TABELFOUT } from '../../../core/tabel-messages.ts';

const KOPPEN = ['gemeente', 'periode', 'taakstelling', 'herverdeling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'];
const LEUSDEN = ['Leusden', '2022-2', 24, 1, 26, 33, 3];
const TABEL = [KOPPEN, LEUSDEN];
const DATUM = [['2022-11-22']];

describe('PROGNOSE', () => {
  it('gives a header row and a row per input row', () => {
    const [kop, rij] = blok(PROGNOSE, TABEL, DATUM);
    expect(kop).toHaveLength(20);
    expect(rij?.slice(0, 4)).toEqual(['Leusden', '2022-2', 44887, 33 / (144 / 7)]);
  });
  it('blank arguments are the defaults, in every host', () => {
    const verwacht = blok(PROGNOSE, TABEL, DATUM, [[0.8]]);
    for (const leeg of LEEG) expect(blok(PROGNOSE, TABEL, DATUM, [[leeg]], [[leeg]], [[leeg, leeg]], [[leeg]])).toEqual(verwacht);
    expect(blok(PROGNOSE, TABEL, DATUM, null, null, null, null)).toEqual(verwacht);
  });
  it('niveau widens the interval, kolommen chooses columns', () => {
    const smal = blok(PROGNOSE, TABEL, DATUM)[1] as number[];
    expect(blok(PROGNOSE, TABEL, DATUM, null, null, null, [['gunstig, ongunstig']])).toEqual([
      ['gunstig', 'ongunstig'],
      [smal[10], smal[11]],
    ]);
    const [, breed] = blok(PROGNOSE, TABEL, DATUM, [[0.95]], null, null, [['gunstig'], ['ongunstig']]) as number[][];
    expect([(breed?.[0] as number) < (smal[10] as number), (breed?.[1] as number) >= (smal[11] as number)]).toEqual([true, true]);
  });
  it('plans and parameters come as ranges', () => {
    const plannen = [
      ['gemeente', 'datum', 'aantal', 'kans', 'bovenop'],
      ['Leusden', '2022-12-01', 18, 1, 'ja'],
      [null, null, null, null, null],
    ];
    const zonder = blok(PROGNOSE, TABEL, DATUM, null, null, null, [['achterstand_verwacht']])[1]?.[0] as number;
    expect(blok(PROGNOSE, TABEL, DATUM, null, plannen, null, [['achterstand_verwacht']])[1]?.[0]).toBeCloseTo(zonder - 18, 10);
    expect(
      blok(
        PROGNOSE,
        TABEL,
        DATUM,
        null,
        null,
        [
          ['naam', 'waarde'],
          ['huishoudgrootte', 1],
          ['tempospreiding', 0],
          ['voorkennis', 1000],
          ['voorkennis_taakstelling', 0],
          ['samen_geplaatst', 0],
        ],
        [['ongunstig']],
      )[1]?.[0],
    ).toBeLessThan(16);
  });
  it('without a datum anywhere the rows are blank', () => {
    for (const leeg of LEEG)
      expect(blok(PROGNOSE, TABEL, [[leeg]], null, null, null, [['gemeente', 'trede_verwacht']])[1]).toEqual(['Leusden', '']);
  });
  it('a wrong argument is one error that names it', () => {
    expect(blok(PROGNOSE, TABEL, [['gisteren']])).toEqual([[foutcel(INVOERFOUT.geen_datum({ naam: 'datum', cel: 'gisteren' }))]]);
    expect(blok(PROGNOSE, TABEL, DATUM, [[2]])).toEqual([[foutcel(PROGNOSEFOUT.geen_niveau({ naam: 'niveau', cel: 2 }))]]);
    expect(
      blok(PROGNOSE, TABEL, DATUM, null, [
        ['gemeente', 'aantal'],
        ['Leusden', 5],
      ]),
    ).toEqual([[foutcel(TABELFOUT.kolom_ontbreekt({ ontbrekend: ['datum'], koppen: ['gemeente', 'aantal'], stand: false }))]]);
    expect(blok(PROGNOSE, TABEL, DATUM, null, null, [['huishoudens', 3]])).toEqual([
      [
        expect.stringMatching(
          /^#VALUE! parameters, rij 1: kreeg de tekst "huishoudens", verwacht een van: huishoudgrootte, huishoudgrootte_2022/,
        ),
      ],
    ]);
    expect(blok(PROGNOSE, TABEL, DATUM, null, null, [['huishoudgrootte', -1]])).toEqual([
      [foutcel(INVOERFOUT.buiten_grenzen({ naam: 'parameters, rij 1, huishoudgrootte', cel: -1, minimum: 0, maximum: 20 }))],
    ]);
    expect(blok(PROGNOSE, [['gemeente']], DATUM)).toEqual([
      [
        foutcel(
          TABELFOUT.kolom_ontbreekt({
            ontbrekend: ['periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd'],
            koppen: ['gemeente'],
            stand: false,
          }),
        ),
      ],
    ]);
  });
  it('26 municipalities in two periods go at once', () => {
    const NAMEN = gemeentenOp('Utrecht', '2022-2').map(({ naam }) => naam);
    const tabel = [
      KOPPEN,
      ...Array.from({ length: 52 }, (_, i) => [NAMEN[i % 26], i < 26 ? '2022-2' : '2024-2', 20 + i, 0, i - 10, 5 + i, 1 + (i % 4)]),
    ];
    const datums = tabel.map((rij, i) => [...rij, i === 0 ? 'datum' : i <= 26 ? '2022-11-22' : '2024-11-22']);
    const uitkomst = blok(PROGNOSE, datums, null, null, null, null, [['kans_1,kans_2,kans_3,kans_4,kans_5,kans_6']]).slice(1) as number[][];
    expect(uitkomst).toHaveLength(52);
    for (const kansen of uitkomst) expect(kansen.reduce((som, kans) => som + kans, 0)).toBeCloseTo(1, 9);
  });
});

describe('PROGNOSE.PERIODEN', () => {
  it('needs a taakstelling: one blank cell is one that is missing', () => {
    for (const leeg of LEEG)
      expect(blok(PROGNOSE_PERIODEN, [['2023-2']], [[5]], [[leeg]], [[10]])).toEqual([
        [foutcel(INVOERFOUT.geen_taakstelling({ naam: 'taakstellingen', cel: leeg }))],
      ]);
  });
  const KOP = ['periode', 'taakstelling', 'totaalopgave', 'gerealiseerd', 'achterstand_eind', 'trede'];
  it('ends the province at 1394 (voortgangsrapportage 2022-2 en 2023-1: about 1400)', () => {
    expect(blok(PROGNOSE_PERIODEN, [['2023-2']], [[406]], [[2126]], [[1138]])).toEqual([KOP, ['2023-2', 2126, 2532, 1138, 1394, 2]]);
  });
  it('taakstellingen in a row or a column; realisatie one for all, or one each', () => {
    const verwacht = [KOP, ['2022-2', 25, 51, 33, 18, 2], ['2023-1', 30, 48, 33, 15, 2]];
    expect(blok(PROGNOSE_PERIODEN, [['2022-2']], [[26]], [[25], [30]], [[33]], [[3]])).toEqual(verwacht);
    expect(blok(PROGNOSE_PERIODEN, [['2022-2']], [[26]], [[25, 30]], [[33], [33]], [[3]])).toEqual(verwacht);
  });
  it('cells without a taakstelling at the end are no periods', () => {
    expect(blok(PROGNOSE_PERIODEN, [['2022-2']], [[26]], [[25], [30], [''], [0]], [[33]], [[3]])).toHaveLength(3);
    expect(blok(PROGNOSE_PERIODEN, [['2022-2']], [[26]], [[25], [''], [30]], [[33]], [[3]])).toEqual([
      [foutcel(INVOERFOUT.geen_taakstelling({ naam: 'taakstellingen, cel 2', cel: null }))],
    ]);
    expect(blok(PROGNOSE_PERIODEN, [['2022-2']], [[26]], [['geen']], [[33]], [[3]])[1]?.[4]).toBe(-7);
  });
  it('a trede that cannot be known is blank', () => {
    expect(blok(PROGNOSE_PERIODEN, [['2024-1']], [[5]], [[20]], [[15]]).map((rij) => rij[5])).toEqual(['trede', '']);
    for (const leeg of LEEG) expect(blok(PROGNOSE_PERIODEN, [['2024-1']], [[5]], [[20]], [[15]], [[leeg]])[1]?.[5]).toBe('');
  });
  it('blank in every host is blank', () => {
    for (const leeg of LEEG) {
      expect(blok(PROGNOSE_PERIODEN, [[leeg]], [[406]], [[2126]], [[1138]])).toEqual([['']]);
      expect(blok(PROGNOSE_PERIODEN, [['2023-2']], [[leeg]], [[leeg]], [[leeg]])).toEqual([['']]);
    }
  });
  it('what does not fit is named', () => {
    expect(blok(PROGNOSE_PERIODEN, [['2022-2']], [[26]], [[25], [30]], [[33], [33], [33]])).toEqual([
      [foutcel(FUNCTIEFOUT.niet_een_of_evenveel_cellen({ naam: 'realisatie', kreeg: 3, verwacht: 2, als: 'taakstellingen' }))],
    ]);
    expect(blok(PROGNOSE_PERIODEN, [['2022-2']], [[26]], new Array(41).fill([5]), [[33]])).toEqual([
      [foutcel(FUNCTIEFOUT.te_veel_cellen({ naam: 'taakstellingen', kreeg: 41, hoogstens: 40 }))],
    ]);
    expect(blok(PROGNOSE_PERIODEN, [['2022-2']], [[26]], [[25]], [[-1]])).toEqual([
      [foutcel(INVOERFOUT.geen_aantal({ naam: 'realisatie', cel: -1 }))],
    ]);
    expect(blok(PROGNOSE_PERIODEN, [['2022-2']], [[26]], [[25]], [[33]], [[7]])).toEqual([
      [foutcel(INVOERFOUT.geen_trede({ naam: 'vorige_trede', cel: 7 }))],
    ]);
    expect(blok(PROGNOSE_PERIODEN, [['2022-2', '2023-1']], [[26]], [[25]], [[33]])).toEqual([
      [foutcel(FUNCTIEFOUT.geen_cel({ naam: 'periode', rijen: 1, kolommen: 2 }))],
    ]);
  });
  it('names the argument that is wrong, and the cell where there are several', () => {
    const fout = (...argumenten: unknown[]) => blok(PROGNOSE_PERIODEN, ...argumenten)[0]?.[0];
    const goed = [[['2022-2']], [[26]], [[25]], [[33]], [[3]]] as const;
    const met = (plaats: number, argument: unknown) => fout(...goed.map((een, i) => (i === plaats ? argument : een)));
    expect(
      [met(0, [['x']]), met(1, [['x']]), met(2, [['x']]), met(3, [['x']]), met(4, [['x']])].map(
        (melding) => String(melding).split(': ')[0],
      ),
    ).toEqual(['#VALUE! periode', '#VALUE! achterstand_begin', '#VALUE! taakstellingen', '#VALUE! realisatie', '#VALUE! vorige_trede']);
    expect(
      [
        met(0, [[1, 2]]),
        met(1, [[1, 2]]),
        met(2, [
          [1, 2],
          [3, 4],
        ]),
        met(3, [
          [1, 2],
          [3, 4],
        ]),
        met(4, [[1, 2]]),
      ].map((melding) => String(melding).split(': ')[0]),
    ).toEqual(['#VALUE! periode', '#VALUE! achterstand_begin', '#VALUE! taakstellingen', '#VALUE! realisatie', '#VALUE! vorige_trede']);
    expect(met(2, [[25, 'x']])).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'taakstellingen, cel 2', cel: 'x' })));
    expect(fout([['2022-2']], [[26]], [[25, 30]], [[33, 'x']])).toBe(
      foutcel(INVOERFOUT.geen_aantal({ naam: 'realisatie, cel 2', cel: 'x' })),
    );
  });
  it('takes forty half-years at most, and a single realisatie of 0 for a real one', () => {
    const jaren = (aantal: number) => blok(PROGNOSE_PERIODEN, [['2022-2']], [[26]], [new Array<number>(aantal).fill(25)], [[33]], [[3]]);
    expect(jaren(40)).toHaveLength(41);
    expect(jaren(41)).toEqual([[foutcel(FUNCTIEFOUT.te_veel_cellen({ naam: 'taakstellingen', kreeg: 41, hoogstens: 40 }))]]);
    expect(blok(PROGNOSE_PERIODEN, [['2022-2']], [[26]], [[25, 30]], [[0]], [[3]])[2]).toEqual(['2023-1', 30, 81, 0, 81, 5]);
  });
  it('the datum and niveau of a whole table are one cell each', () => {
    expect(blok(PROGNOSE, TABEL, [[1, 2]])[0]?.[0]).toBe(foutcel(FUNCTIEFOUT.geen_cel({ naam: 'datum', rijen: 1, kolommen: 2 })));
    expect(blok(PROGNOSE, TABEL, DATUM, [[0.8, 0.9]])[0]?.[0]).toBe(
      foutcel(FUNCTIEFOUT.geen_cel({ naam: 'niveau', rijen: 1, kolommen: 2 })),
    );
  });
  it('a range of plans with a blank cell in it is a range of plans', () => {
    const plannen = [
      ['gemeente', 'datum', 'aantal', null],
      ['Leusden', '2022-12-01', 18, null],
    ];
    expect(blok(PROGNOSE, TABEL, DATUM, null, plannen, null, [['aannames']])[1]?.[0]).toContain('1 plan meegerekend');
  });
});
