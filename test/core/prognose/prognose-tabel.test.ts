import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { prognose } from '../../../core/prognose/prognose.ts';
import { prognoseTabel } from '../../../core/prognose/prognose-tabel.ts';
import { KOPPEN, LEUSDEN, LEUSDEN_EERDER, plainParameters, rijen, UTRECHT, wijze } from './tabelrijen.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { tempotekst } from '../../../core/taal/index.ts';
import { PLAIN } from './plain-parameters.ts';
import { ZONDER_VORIGE_TREDE } from '../beoordeling/zonder-vorige-trede.ts';

describe('a table of facts, forecast', () => {
  it('has a row per row and all columns, found by synonym', () => {
    const [koppen, ...rest] = prognoseTabel([KOPPEN, LEUSDEN, UTRECHT], wijze(), []);
    expect(koppen).toEqual([
      'gemeente',
      'periode',
      'datum',
      'tempo',
      'tempo_recent',
      'tempo_nodig',
      'volgens_schema',
      'voor_op_schema',
      'nog_te_huisvesten',
      'achterstand_verwacht',
      'gunstig',
      'ongunstig',
      'kans_1',
      'kans_2',
      'kans_3',
      'kans_4',
      'kans_5',
      'kans_6',
      'trede_verwacht',
      'aannames',
    ]);
    expect(rest.map((rij) => [rij[0], rij[18]])).toEqual([
      ['Leusden', 2],
      ['gemeente Utrecht', 1],
    ]);
  });
  it('the n/6 line by day, what is left and the pace needed: Leusden 51, of which 39.9 by 22 November, 18 to go', () => {
    expect(rijen([KOPPEN, LEUSDEN], ['volgens_schema', 'voor_op_schema', 'nog_te_huisvesten', 'tempo_nodig'])[0]).toEqual([
      expect.closeTo((51 * 144) / 184, 10),
      expect.closeTo(33 - (51 * 144) / 184, 10),
      18,
      3.15,
    ]);
  });
  it('the columns asked for, those of the input too, in that order', () => {
    expect(rijen([KOPPEN, LEUSDEN], ['trede_verwacht', 'Herverdeling', 'gemeente'])).toEqual([[2, 1, 'Leusden']]);
    expect(() => prognoseTabel([KOPPEN, LEUSDEN], wijze(), ['kans_7'])).toThrow(
      /^kolommen: kreeg de tekst "kans_7", verwacht een van: gemeente, periode, datum/,
    );
  });
  it('the bounds of its interval are those of the forecast', () => {
    const { band } = prognose(
      {
        periode: '2022-2',
        taakstelling: 24,
        herverdeling: 1,
        achterstand_begin: 26,
        gerealiseerd: 33,
        datum: datumOf(2022, 11, 22),
        vorige_trede: 3,
      },
      0.8,
      PLAIN,
    );
    expect(rijen([KOPPEN, LEUSDEN], ['gunstig', 'ongunstig'])).toEqual([[band.gunstig, band.ongunstig]]);
    expect(band.gunstig).toBeLessThan(band.ongunstig);
  });
  it('nagekomen is housed: 5 more bring 18 to go down to 13', () => {
    expect(
      rijen(
        [
          [...KOPPEN, 'nagekomen'],
          [...LEUSDEN, 5],
        ],
        ['nog_te_huisvesten', 'voor_op_schema', 'tempo_nodig'],
      )[0],
    ).toEqual([13, expect.closeTo(38 - (51 * 144) / 184, 10), 13 / (40 / 7)]);
  });
  it('from the peildatum on no pace is needed; from the correctiedatum on the pace is that of the whole half-year', () => {
    expect(
      rijen(
        [KOPPEN, LEUSDEN.with(6, '2022-12-31'), LEUSDEN.with(6, '2023-01-01'), LEUSDEN.with(6, '2023-02-01')],
        ['tempo_nodig', 'tempo'],
      ),
    ).toEqual([
      [18 * 7, 33 / (183 / 7)],
      ['', 33 / (184 / 7)],
      ['', 33 / (184 / 7)],
    ]);
  });
  it('a column datum goes before the argument, which serves blank cells', () => {
    const datum = datumOf(2022, 12, 1);
    expect(rijen([KOPPEN, LEUSDEN, UTRECHT.with(6, ''), UTRECHT.with(6, 0)], ['datum'], { datum })).toEqual([
      [datumOf(2022, 11, 22)],
      [datum],
      [datum],
    ]);
    expect(rijen([KOPPEN, UTRECHT.with(6, '')], ['datum', 'kans_1', 'gemeente'])).toEqual([['', '', 'gemeente Utrecht']]);
  });
  it('blank and total rows stay blank, a bad row has its error in every computed cell', () => {
    const slecht = LEUSDEN.with(5, 'x');
    const fout = INVOERFOUT.geen_aantal({ naam: 'ongeldig: rij 5, kolom "Gehuisvest"', cel: 'x' }).message;
    expect(
      rijen(
        [
          KOPPEN,
          new Array(10).fill(''),
          ['Totaal', ...UTRECHT.slice(1)],
          ['Zeist', '2022-2', 0, 0, 0, 0, '2022-11-22', 1, 0, 0],
          slecht,
          LEUSDEN,
        ],
        ['gemeente', 'periode', 'trede_verwacht'],
      ),
    ).toEqual([
      ['', '', ''],
      ['Totaal', '', ''],
      ['Zeist', '', ''],
      ['Leusden', '2022-2', fout],
      ['Leusden', '2022-2', 2],
    ]);
  });
  it('a day outside the periode, and a pace that is missing, are errors of their own row', () => {
    const [buiten, geen] = rijen([KOPPEN, LEUSDEN.with(6, '2023-02-02'), LEUSDEN.with(5, 0)], ['achterstand_verwacht', 'tempo_nodig']);
    expect(buiten?.[0]).toMatch(/^ongeldig: datum: kreeg 2 februari 2023, verwacht een datum van 1 juli 2022/);
    expect(geen).toEqual([expect.stringMatching(/^onbekend: tempo: er is nog geen tempo/), 51 / (40 / 7)]);
  });
  it('a missing previous trede spoils the treden only', () => {
    const [rij] = rijen([KOPPEN, LEUSDEN.with(7, '').with(5, 3)], ['achterstand_verwacht', 'kans_2', 'trede_verwacht']);
    expect(rij?.[0]).toBeTypeOf('number');
    expect(rij?.slice(1)).toEqual(new Array(2).fill(expect.stringContaining(`onbekend: ${ZONDER_VORIGE_TREDE}`)));
  });
});

describe('the pace in a table', () => {
  it('is that so far, one\'s own where it is given, "geen" is 0', () => {
    expect(rijen([KOPPEN, LEUSDEN, LEUSDEN.with(8, 2.5), LEUSDEN.with(8, 'geen'), LEUSDEN.with(8, 0)], ['tempo']).flat()).toEqual([
      33 / (144 / 7),
      2.5,
      0,
      33 / (144 / 7),
    ]);
  });
  it('several standen of a municipality give the recent pace; twice the average it is said: 3.5 against 1.6 a week', () => {
    const [eerder, nu] = rijen([KOPPEN, LEUSDEN_EERDER, LEUSDEN], ['tempo_recent', 'aannames']);
    expect(eerder?.[0]).toBe('');
    expect(nu?.[0]).toBe(3.5);
    expect(nu?.[1]).toContain('let op: het recente tempo (3,5 per week) verschilt meer dan een factor 2 van het gemiddelde (1,6)');
    expect(eerder?.[1]).not.toContain('het recente tempo');
  });
  it('rests on the figure of the row itself where another row has one of the same day', () => {
    const kolommen = ['achterstand_verwacht'];
    const [eerste, tweede] = rijen([KOPPEN, LEUSDEN, LEUSDEN.with(5, 40)], kolommen);
    expect([eerste, tweede]).toEqual([...rijen([KOPPEN, LEUSDEN], kolommen), ...rijen([KOPPEN, LEUSDEN.with(5, 40)], kolommen)]);
  });
  it('of a row without a gemeente is its own, and not that of other rows without one', () => {
    const [een, ander] = [LEUSDEN.with(0, ''), LEUSDEN_EERDER.with(0, '')];
    const kolommen = ['achterstand_verwacht', 'tempo_recent'];
    expect(rijen([KOPPEN, een, ander], kolommen)).toEqual([...rijen([KOPPEN, een], kolommen), ...rijen([KOPPEN, ander], kolommen)]);
  });
  it('rests on standen from elsewhere as on rows of the table', () => {
    const stand = {
      gemeente: 'gem. Leusden',
      periode: '2022-2',
      datum: datumOf(2022, 10, 11),
      bekend_op: datumOf(2022, 10, 11),
      gerealiseerd: 12,
    } as const;
    const kolommen = ['achterstand_verwacht', 'tempo_recent', 'aannames'];
    expect(rijen([KOPPEN, LEUSDEN], kolommen, { parameters: { ...plainParameters([]), standen: [stand] } })[0]).toEqual(
      rijen([KOPPEN, LEUSDEN, LEUSDEN_EERDER], kolommen)[0],
    );
  });
  it('of the last weeks is within one periode', () => {
    const eerder = ['Leusden', '2022-1', 18, 0, 21, 13, '2022-04-11', 2, '', ''];
    expect(rijen([KOPPEN, eerder, LEUSDEN_EERDER, LEUSDEN], ['tempo_recent'])).toEqual([[''], [''], [3.5]]);
  });
  it('on the first day is the learned one of the municipality, and says so', () => {
    const parameters = plainParameters([['tempo Leusden', 2]]);
    const [rij] = rijen([KOPPEN, LEUSDEN.with(5, 0).with(6, '2022-07-01')], ['tempo', 'achterstand_verwacht', 'aannames'], { parameters });
    expect(rij?.[0]).toBe('');
    expect(rij?.[1]).toBeCloseTo(51 - 2 * (184 / 7), 10);
    expect(rij?.[2]).toContain('tempo 2,0 per week, geleerd uit eerdere standen, want er is nog geen tempo in deze periode');
  });
  it('with a learned half-life weighs all standen of the municipality, older ones less', () => {
    const parameters = plainParameters([['halfwaardetijd', 6]]);
    const [, nu] = rijen([KOPPEN, LEUSDEN_EERDER, LEUSDEN], ['achterstand_verwacht', 'aannames'], { parameters });
    // 12 in 102 days whose middle is 93 days back, 21 in 42 days whose middle is 21 days back.
    const [w1, w2] = [2 ** (-93 / 42), 2 ** (-21 / 42)];
    const tempo = (w1 * 12 + w2 * 21) / (w1 * (102 / 7) + w2 * 6);
    expect(nu?.[0]).toBeCloseTo(51 - 33 - tempo * (40 / 7), 10);
    expect(nu?.[1]).toContain(`tempo ${tempotekst(tempo)} per week, uit het tempo sinds het begin van de periode`);
  });
});
