import { describe, expect, it } from 'vitest';
import { peildatum, type Periode, periodesTussen } from '../../../core/periode.ts';
import { gemeentesleutel } from '../../../core/gemeente/index.ts';
import { leer } from '../../../core/prognose/leren.ts';
import { parametersUitStanden, parametertabel } from '../../../core/prognose/parametertabel.ts';
import { readParameters } from '../../../core/prognose/parameters-lezen.ts';
import { leerMaandgewichten } from '../../../core/prognose/leren-gewichten.ts';
import { leerVertraging } from '../../../core/prognose/leren-vertraging.ts';
import { MAANDGEWICHTEN, PARAMETERNAMEN, STANDAARDPARAMETERS } from '../../../core/prognose/parameters.ts';
import { TE_WEINIG_GELEERD } from '../../../core/prognose/leren-texts.ts';
import { periodereeksen, type Dagstand } from '../../../core/prognose/standen.ts';
import { makeStanden } from '../../../addin/build/scores/proefreeksen.ts';

const DEFAULTS = [
  TE_WEINIG_GELEERD.vertraging,
  TE_WEINIG_GELEERD.maandgewichten,
  TE_WEINIG_GELEERD.samen_geplaatst,
  TE_WEINIG_GELEERD.realisatie,
  TE_WEINIG_GELEERD.tempo,
];

/** Standen every week and on the peildatum, of which the cumulative number follows a rule. */
function standenVolgens(gemeente: string, periode: Periode, totNu: (deel: number, dag: number) => number): Dagstand[] {
  const [begin, eind] = [peildatum(periode, 'begin'), peildatum(periode, 'eind')];
  const dagen = [...Array.from({ length: 26 }, (_, w) => begin + 7 * (w + 1)).filter((dag) => dag < eind), eind];
  return dagen.map((datum) => ({
    gemeente,
    periode,
    datum,
    bekend_op: datum,
    gerealiseerd: totNu((datum - begin) / (eind - begin), datum),
  }));
}

describe('learning falls back step by step', () => {
  it('from nothing: every default, a sentence of each step that say so', () => {
    expect(leer([])).toEqual({ parameters: STANDAARDPARAMETERS, geleerd: new Map(), tempi: new Map(), aannames: DEFAULTS });
  });
  it('from one periode: the defaults, and a pace for a start', () => {
    const geleerd = leer(standenVolgens('Leusden', '2022-1', (deel) => Math.round(26 * deel)));
    expect(geleerd.aannames).toEqual(DEFAULTS);
    expect(geleerd.parameters).toEqual(STANDAARDPARAMETERS);
    expect(geleerd.tempi.get('Leusden')).toBeCloseTo(26 / (181 / 7), 1);
  });
  it('from standen of 0: the defaults and no pace, never NaN', () => {
    const geleerd = leer(periodesTussen('2018-1', '2023-2').flatMap((periode) => standenVolgens('Leusden', periode, () => 0)));
    expect(geleerd.aannames.slice(0, 4)).toEqual(DEFAULTS.slice(0, 4));
    for (const naam of PARAMETERNAMEN) expect(geleerd.parameters[naam]).toBeTypeOf('number');
    expect(Object.values(geleerd.parameters).every(Number.isFinite)).toBe(true);
    expect(geleerd.tempi.size).toBe(0);
  });
  it('a pace for a start is there from one stand on', () => {
    const [begin, datum] = [peildatum('2022-1', 'begin'), peildatum('2022-1', 'begin') + 70];
    const { tempi } = leer([{ gemeente: 'Leusden', periode: '2022-1', datum, bekend_op: datum, gerealiseerd: 25 }]);
    expect(datum - begin).toBe(70);
    expect([...tempi]).toEqual([['Leusden', 2.5]]);
  });
  it('from late registrations and the standen of four half-years learns the delay and the months, as each step alone does', () => {
    const perioden = periodesTussen('2019-1', '2023-2').filter((periode) => periode.endsWith('2'));
    const standen = perioden.flatMap((periode) => standenVolgens('Leusden', periode, (deel) => Math.round(100 * deel ** 1.5)));
    const later = standen.map((stand) => ({ ...stand, bekend_op: stand.bekend_op + 30, gerealiseerd: stand.gerealiseerd + 4 }));
    const { parameters, geleerd } = leer([...standen, ...later]);
    const gewichten = leerMaandgewichten(periodereeksen(standen)) ?? [];
    expect([...geleerd.keys()]).toEqual(expect.arrayContaining(['vertraging', ...MAANDGEWICHTEN]));
    expect(parameters.vertraging).toBe(leerVertraging([...standen, ...later]));
    expect(MAANDGEWICHTEN.map((naam) => parameters[naam])).toEqual(gewichten);
    expect(gewichten[11]).toBeGreaterThan(1.2);
  });
  it('learns what there is data for, and names only the rest', () => {
    const standen = makeStanden('stabiel', 4).filter(
      ({ gemeente, periode, datum, bekend_op }) => gemeente === 'Gemeente 1' && periode < '2019-1' && datum === bekend_op,
    );
    const geleerd = leer(standen);
    expect([...geleerd.geleerd.keys()]).toEqual(['huishoudgrootte', 'samen_geplaatst']);
    expect(geleerd.aannames).toEqual(DEFAULTS.filter((_, i) => i !== 2));
  });
});

describe('each step of learning', () => {
  it('the delay is that which expects as many late registrations as there were: 9.55 on 1 a day by a mean of 11 days', () => {
    // ∫₀³¹ of what is registered later, at one person a day: 11 × (1 − e^(−31 ÷ 11)) × (1 − e^(−181 ÷ 11)).
    const erbij = 11 * (1 - Math.exp(-31 / 11)) * (1 - Math.exp(-181 / 11));
    const eind = peildatum('2022-1', 'eind');
    const standen = Array.from({ length: 40 }, (_, i) => [
      { gemeente: `G${i}`, periode: '2022-1' as const, datum: eind, bekend_op: eind, gerealiseerd: 181_000 - Math.round(1000 * erbij) },
      { gemeente: `G${i}`, periode: '2022-1' as const, datum: eind, bekend_op: peildatum('2022-1', 'correctie'), gerealiseerd: 181_000 },
    ]).flat();
    expect(leerVertraging(standen)).toBeCloseTo(11, 2);
  });
  it('a month with twice the pace in every half-year weighs twice, one that differs by chance is shrunk to 1', () => {
    const maand = (dag: number) => Math.floor((dag / 184) * 6);
    const vast = (deel: number) => {
      let som = 0;
      for (let dag = 0; dag < 184 * deel; dag++) som += maand(dag) === 2 ? 20 : 10;
      return som;
    };
    const gewichten =
      leerMaandgewichten(
        periodereeksen(
          periodesTussen('2019-2', '2023-2')
            .filter((periode) => periode.endsWith('2'))
            .flatMap((periode) => standenVolgens('Leusden', periode, vast)),
        ),
      ) ?? [];
    expect((gewichten[8] ?? 0) / (gewichten[6] ?? 1)).toBeCloseTo(2, 0);
    const wisselend = periodesTussen('2019-1', '2022-2').flatMap((periode, p) =>
      standenVolgens(
        'Leusden',
        periode,
        (deel) => Math.round(600 * deel) + ((p % 4 < 2 ? 30 : -30) * Math.round(Math.sin(Math.PI * deel) * 10)) / 10,
      ),
    );
    for (const gewicht of leerMaandgewichten(periodereeksen(wisselend)) ?? [NaN]) expect(gewicht).toBeCloseTo(1, 1);
  });
  it('knows on a day no more than was known on that day', () => {
    const standen = makeStanden('stabiel', 4, 2);
    const datum = peildatum('2020-1', 'begin');
    expect(leer(standen, datum)).toEqual(leer(standen.filter(({ bekend_op }) => bekend_op <= datum)));
    expect(leer(standen, datum)).not.toEqual(leer(standen));
  });
  it('is written as a table of name, value and what it rests on, and read back as it was', () => {
    const geleerd = leer(makeStanden('stabiel', 4, 3).filter(({ periode }) => periode < '2020-1'));
    const tabel = parametertabel(geleerd);
    expect(tabel[0]).toEqual(['naam', 'waarde', 'rust_op']);
    expect(tabel).toHaveLength(1 + PARAMETERNAMEN.length + 3);
    expect(tabel.every((rij) => rij.length === 3 && rij[2] !== '')).toBe(true);
    const gelezen = readParameters(tabel);
    expect(gelezen.parameters).toEqual(geleerd.parameters);
    expect(gelezen.tempi.get(gemeentesleutel('Gemeente 2'))).toBe(geleerd.tempi.get('Gemeente 2'));
  });
  it('is learned from a table as from the standen themselves, taakstelling and lateness included; a row that cannot be read is told', () => {
    const standen = makeStanden('stabiel', 4, 3)
      .filter(({ periode }) => periode < '2020-1')
      .map((stand) => ({ ...stand, taakstelling: 60 }));
    const koppen = ['Gemeente', 'Periode', 'Datum', 'Bekend op', 'Gerealiseerd', 'Taakstelling'];
    const rijen = standen.map((een) => [een.gemeente, een.periode, een.datum, een.bekend_op, een.gerealiseerd, een.taakstelling]);
    expect(parametersUitStanden([koppen, ...rijen], undefined)).toEqual(parametertabel(leer(standen)));
    const metFout = parametersUitStanden([koppen, ...rijen, ['Zeist', '2019-1', 43_500, null, 'veel', null]], undefined);
    expect(metFout.slice(0, -1)).toEqual(parametertabel(leer(standen)));
    expect(metFout.at(-1)?.slice(0, 2)).toEqual(['', '']);
    expect(metFout.at(-1)?.[2]).toMatch(/^niet gelezen: .*rij \d+, kolom "Gerealiseerd": kreeg de tekst "veel"/);
    expect(readParameters(metFout).parameters).toEqual(leer(standen).parameters);
    const dag = peildatum('2019-1', 'begin');
    expect(parametersUitStanden([koppen, ...rijen], dag)).toEqual(parametertabel(leer(standen, dag)));
  });
  it('of too few standen is the documented defaults, each saying so, and reads back as them', () => {
    const tabel = parametersUitStanden(
      [
        ['gemeente', 'periode', 'datum', 'gerealiseerd'],
        ['Leusden', '2022-2', 44_844, 29],
      ],
      undefined,
    );
    expect(readParameters(tabel).gegeven).toEqual(new Set());
    for (const [naam, , rustOp] of tabel.slice(1)) expect(rustOp).toMatch(naam === 'tempo Leusden' ? /^geleerd/ : /^standaardwaarde/);
  });
});
