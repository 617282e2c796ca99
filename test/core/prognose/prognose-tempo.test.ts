import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { recentTempo } from '../../../core/prognose/tempokeuze.ts';
import {
  bijgewerkt,
  eigenTempo,
  gewogenTempo,
  tempoMetOmslag,
  tempoTotNu,
  tempoTussen,
  tempoUitTelling,
  tempoVanPeriode,
  type Tempotelling,
} from '../../../core/prognose/prognose-tempo.ts';
import { verhoudingVan } from '../../../core/prognose/model.ts';
import { negatiefBinomiaal } from '../../../core/prognose/negatief-binomiaal.ts';
import { PARAMETERS, type Parameternaam, parametersIn } from '../../../core/prognose/parameters.ts';
import { PLAIN, PLAIN_IN_YEAR, plainWith } from './plain-parameters.ts';

const P = PLAIN_IN_YEAR;
const FI = P.clustering;
const BEGIN = datumOf(2022, 7, 1);

describe('clustering', () => {
  it('of households of 2.25 persons on average is 3.5 (twice the mean less 1); of single persons 1', () => {
    expect(FI).toBe(3.5);
    expect(plainWith({ huishoudgrootte: 1 }).clustering).toBe(1);
  });
});

describe('the choices of pace', () => {
  it('so far: Utrecht with 473 on 22 November 2022 is 23 a week, known from 473 ÷ 3.5 households and the one before', () => {
    const kennis = tempoTotNu('2022-2', { gerealiseerd: 473, datum: datumOf(2022, 11, 22) }, P);
    expect(kennis?.tempo).toBeCloseTo(473 / (144 / 7), 12);
    expect(kennis?.vorm).toBeCloseTo(1 + 473 / 3.5, 12);
    expect(kennis?.drift).toBeCloseTo(0.2 ** 2, 12);
  });
  it('so far is unknown on the first day, and while nobody is housed', () => {
    expect(tempoTotNu('2022-2', { gerealiseerd: 5, datum: BEGIN }, P)).toBeUndefined();
    expect(tempoTotNu('2022-2', { gerealiseerd: 0, datum: BEGIN + 50 }, P)).toBeUndefined();
  });
  it('after the peildatum the whole periode counts', () => {
    expect(tempoTotNu('2022-1', { gerealiseerd: 168, datum: datumOf(2022, 7, 20) }, P)?.tempo).toBeCloseTo(168 / (181 / 7), 12);
  });
  it('of the periode before: Utrecht 2022-1, 168 in 181 days (the pace it fell back to)', () => {
    expect(tempoVanPeriode('2022-1', 168, P)?.tempo).toBeCloseTo(6.497, 3);
  });
  it('between two standen: Leusden from 12 to 33 in six weeks is 3.5 a week; no time or nobody is unknown', () => {
    const [toen, nu] = [
      { gerealiseerd: 12, datum: datumOf(2022, 10, 11) },
      { gerealiseerd: 33, datum: datumOf(2022, 11, 22) },
    ];
    expect(tempoTussen('2022-2', toen, nu, P)?.tempo).toBe(3.5);
    expect(tempoTussen('2022-2', nu, nu, P)).toBeUndefined();
    expect(tempoTussen('2022-2', nu, { ...nu, gerealiseerd: 40 }, P)).toBeUndefined();
    // After the peildatum no time goes by.
    expect(
      tempoTussen('2022-2', { gerealiseerd: 40, datum: datumOf(2023, 1, 1) }, { gerealiseerd: 44, datum: datumOf(2023, 1, 20) }, P),
    ).toBeUndefined();
    expect(tempoTussen('2022-2', nu, toen, P)).toBeUndefined();
    expect(tempoTussen('2022-2', toen, { ...nu, gerealiseerd: 12 }, P)).toBeUndefined();
  });
  it("one's own has the spread assumed for it, and does not drift besides", () => {
    expect(eigenTempo(5, P)).toEqual({ tempo: 5, vorm: 16, drift: 0 });
  });
  it('of the last weeks: since the stand nearest to six weeks back, between a week and twelve', () => {
    const stand = (dag: number, gerealiseerd: number) => ({ datum: BEGIN + dag, gerealiseerd });
    const nu = stand(100, 100);
    expect(recentTempo('2022-2', [stand(0, 0), stand(40, 10), stand(60, 44), stand(95, 99), nu], nu, 6)).toBeCloseTo(9.8, 12);
    expect(recentTempo('2022-2', [stand(0, 0), stand(95, 99), nu], nu, 6)).toBeUndefined();
    expect(recentTempo('2022-2', [stand(0, 0), stand(94, 99), nu], stand(70, 35), 6)).toBe(3.5);
    expect(recentTempo('2022-2', [stand(16, 16), nu], nu, 6)).toBe(7);
    expect(recentTempo('2022-2', [stand(15, 15), nu], nu, 6)).toBeUndefined();
    expect(recentTempo('2022-2', [stand(93, 98), nu], nu, 6)).toBe(2);
  });
});

describe('the weighed pace', () => {
  const week = (nummer: number, personen: number): Tempotelling => ({ van: BEGIN + 7 * nummer, tot: BEGIN + 7 * nummer + 7, personen });
  const met = (halfwaardetijd: number, omslag = 0) => ({ ...P, halfwaardetijd, omslag });
  it('of a constant count is that count, whatever the half-life', () => {
    const reeks = Array.from({ length: 30 }, (_, i) => week(i, 8));
    for (const halfwaardetijd of [1, 6, 52]) expect(gewogenTempo(reeks, BEGIN + 210, met(halfwaardetijd, 1))?.tempo).toBeCloseTo(8, 9);
  });
  it('a week a half-life ago weighs half', () => {
    // 10 in the last week, 4 in the week before: (10 + 4 ÷ 2) ÷ (1 + 1 ÷ 2) at a half-life of one week.
    expect(gewogenTempo([week(0, 4), week(1, 10)], BEGIN + 14, met(1))?.tempo).toBeCloseTo(8, 12);
  });
  it('a long half-life comes to the plain mean, with all persons behind it', () => {
    const kennis = gewogenTempo([week(0, 4), week(1, 10), week(2, 1)], BEGIN + 21, met(1e9));
    expect(kennis?.tempo).toBeCloseTo(5, 6);
    expect(kennis?.vorm).toBeCloseTo(1 + 15 / FI, 6);
  });
  it('nobody housed, or no counts, is unknown', () => {
    expect(gewogenTempo([], BEGIN, met(6))).toBeUndefined();
    expect(gewogenTempo([week(0, 0)], BEGIN + 7, met(6))).toBeUndefined();
  });
  it('over no time at all is unknown', () => {
    expect(gewogenTempo([{ van: BEGIN, tot: BEGIN, personen: 4 }], BEGIN, met(6))).toBeUndefined();
    expect(gewogenTempo([], BEGIN, met(0))).toBeUndefined();
  });
  it('moves towards the last weeks by the James-Stein weight: 8 and 20 a week, of which chance explains √14', () => {
    // z² = 12² ÷ (3.5 × 8 ÷ 2), so that the weight is 1 − 2 × 14 ÷ 144.
    const deel = 1 - (2 * 14) / 144;
    const kennis = tempoMetOmslag({ personen: 80, weken: 10 }, { personen: 40, weken: 2 }, met(6, 2));
    expect(kennis?.tempo).toBeCloseTo(8 + 12 * deel, 12);
    expect(kennis?.vorm).toBeCloseTo(1 + (80 - 40 * deel) / 3.5, 12);
  });
  it('stays what it is where the last weeks differ by chance only, are alike, or are not weighed', () => {
    const lang = { personen: 80, weken: 10 };
    for (const kort of [{ personen: 20, weken: 2 }, { personen: 16, weken: 2 }, undefined]) {
      expect(tempoMetOmslag(lang, kort, met(6, 4))).toEqual({ tempo: 8, vorm: 1 + 80 / 3.5, drift: 0.2 ** 2 });
    }
  });
  it('a sudden change counts the more the further it lies from chance, and chance itself not', () => {
    const reeks = (laatste: number) => [
      ...Array.from({ length: 40 }, (_, i) => week(i, 8)),
      ...Array.from({ length: 6 }, (_, i) => week(40 + i, laatste)),
    ];
    const tempo = (laatste: number, omslag: number) => gewogenTempo(reeks(laatste), BEGIN + 46 * 7, met(520, omslag))?.tempo ?? NaN;
    expect(tempo(9, 4)).toBe(tempo(9, 0));
    expect(tempo(24, 4)).toBeGreaterThan(tempo(24, 0) + 5);
    expect(tempo(24, 1)).toBeGreaterThan(tempo(24, 4));
    expect(tempo(24, 1)).toBeLessThan(24);
    expect(tempo(1, 1)).toBeLessThan(tempo(1, 0) - 2);
  });
});

describe('a pace brought up to date', () => {
  it('is what the counts together give', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(200),
        fc.double({ min: 1, max: 26, noNaN: true }),
        fc.double({ min: 1, max: 26, noNaN: true }),
        (eerst, later, w1, w2) => {
          const zonderVoorkennis = { ...P, voorkennis: 1e-9 };
          const samen = tempoUitTelling(eerst + later, w1 + w2, zonderVoorkennis);
          const bij = bijgewerkt(tempoUitTelling(eerst, w1, zonderVoorkennis), later, w2, zonderVoorkennis);
          expect(bij.tempo).toBeCloseTo(samen.tempo, 6);
          expect(bij.vorm).toBeCloseTo(samen.vorm, 6);
        },
      ),
    );
  });
  it('after exactly what was expected stays what it was, but surer', () => {
    const kennis = tempoUitTelling(40, 10, P);
    const bij = bijgewerkt(kennis, 80, 20, P);
    expect(bij.tempo).toBeCloseTo(4, 12);
    expect(bij.vorm).toBeCloseTo(kennis.vorm + 80 / FI, 12);
  });
  it('that is certain, or 0, does not change', () => {
    for (const kennis of [
      { tempo: 0, vorm: 4, drift: 0 },
      { tempo: 3, vorm: Infinity, drift: 0.1 },
    ])
      expect(bijgewerkt(kennis, 50, 10, P)).toBe(kennis);
  });
  it('never becomes negative, also where planned persons did not come', () => {
    expect(bijgewerkt(tempoUitTelling(2, 10, P), -500, 10, P)).toMatchObject({ vorm: P.voorkennis });
    expect(bijgewerkt(tempoUitTelling(2, 10, P), -500, 10, P).tempo).toBeGreaterThan(0);
  });
});

describe('a pace beside what was known before', () => {
  it('that was 0 is 0 until somebody is counted, and what was counted from then on', () => {
    const nul = { tempo: 0, vorm: 4 };
    for (const personen of [-2, 0]) expect(tempoUitTelling(personen, 10, P, nul)).toEqual({ ...nul, drift: 0.2 ** 2 });
    expect(tempoUitTelling(5, 10, P, nul)).toEqual(tempoUitTelling(5, 10, P));
  });
  it('takes last weeks that were corrected to below 0 for weeks in which nobody came', () => {
    const lang = { personen: 80, weken: 10 };
    const kennis = tempoMetOmslag(lang, { personen: -500, weken: 2 }, plainWith({ omslag: 0.1 }));
    expect(kennis).toEqual(tempoMetOmslag(lang, { personen: 0, weken: 2 }, plainWith({ omslag: 0.1 })));
    expect(kennis?.tempo).toBeGreaterThan(0);
  });
  it('is a number, and the forecast with it ends, whatever the count and the assumptions', () => {
    const telling = fc.record({ personen: fc.integer({ min: -1000, max: 10_000 }), weken: fc.constantFrom(0, 1 / 7, 3, 26, 60) });
    const binnen = (naam: Parameternaam) => fc.double({ min: PARAMETERS[naam].minimum, max: PARAMETERS[naam].maximum, noNaN: true });
    const aannames = fc.record({
      voorkennis: binnen('voorkennis'),
      voorkennis_taakstelling: binnen('voorkennis_taakstelling'),
      spreiding_tot_nu: binnen('spreiding_tot_nu'),
      samen_geplaatst: binnen('samen_geplaatst'),
      omslag: binnen('omslag'),
    });
    const tempo = fc.option(fc.constantFrom(0, 1e-300, 0.01, 3, 1e6), { nil: undefined });
    fc.assert(
      fc.property(telling, fc.option(telling, { nil: undefined }), aannames, tempo, (lang, kort, anders, geleerd) => {
        const parameters = parametersIn('2022-2', { ...PLAIN, ...anders });
        const vooraf = geleerd === undefined ? undefined : { tempo: geleerd, vorm: parameters.voorkennis_taakstelling || 1 };
        const kennis = tempoMetOmslag(lang, kort, parameters, vooraf);
        if (kennis === undefined) return;
        expect(kennis.tempo).toBeGreaterThanOrEqual(0);
        expect(kennis.vorm).toBeGreaterThan(0);
        const verwacht = Math.min(1000, kennis.tempo * 10);
        expect(() => negatiefBinomiaal(verwacht, Math.min(1e4, verhoudingVan(kennis, verwacht, parameters)))).not.toThrow();
      }),
    );
  });
});
