import { describe, expect, it } from 'vitest';
import { peildatum, periodesTussen } from '../../../core/periode.ts';
import { gemiddeldeVan } from '../../../core/prognose/scores.ts';
import { leer } from '../../../core/prognose/leren.ts';
import { TE_WEINIG_GELEERD } from '../../../core/prognose/leren-texts.ts';
import { oorsprongen } from '../../../core/prognose/oorsprongen.ts';
import { type Parameters, parametersIn } from '../../../core/prognose/parameters.ts';
import { periodereeksen, type Dagstand } from '../../../core/prognose/standen.ts';
import { tempoOp } from '../../../core/prognose/voorspellers.ts';
import { EERSTE_VOORSPELDE, makeStanden } from '../../../addin/build/scores/proefreeksen.ts';

/** The relative standard deviation of a pace ahead, on average over past forecasts. */
function onzekerheid(standen: readonly Dagstand[], parameters: Parameters): number {
  return gemiddeldeVan(
    oorsprongen(periodereeksen(standen)).flatMap((oorsprong) => {
      const kennis = tempoOp(oorsprong, parametersIn(oorsprong.periode, parameters));
      return kennis === undefined ? [] : [Math.sqrt(1 / kennis.vorm + kennis.drift)];
    }),
  );
}

describe('learning from synthetic standen with a known process', () => {
  const geleerd = leer(makeStanden('stabiel', 1).filter(({ periode }) => periode < EERSTE_VOORSPELDE));
  it('finds the mean delay of 10 days, within 2', () => {
    expect(geleerd.parameters.vertraging).toBeGreaterThan(8);
    expect(geleerd.parameters.vertraging).toBeLessThan(12);
  });
  it('finds how much people come together: E[S²] ÷ E[S] of 3.4, of which the households of the year explain 3.5, within a tenth', () => {
    const { huishoudgrootte, samen_geplaatst } = geleerd.parameters;
    expect(2 * huishoudgrootte - 1 + samen_geplaatst).toBeGreaterThan(3.06);
    expect(2 * huishoudgrootte - 1 + samen_geplaatst).toBeLessThan(3.74);
  });
  it('finds that months weigh alike, and that a stable pace has less spread than the default and a longer memory', () => {
    for (let maand = 1; maand <= 12; maand++) expect(geleerd.parameters[`gewicht_maand_${maand as 1}`]).toBeCloseTo(1, 1);
    expect(geleerd.parameters.tempospreiding).toBeLessThanOrEqual(0.15);
    expect(geleerd.parameters.halfwaardetijd).toBeGreaterThanOrEqual(104);
  });
  it('finds the pace of each municipality within what chance explains', () => {
    const standen = makeStanden('stabiel', 1);
    const eindstanden = standen.filter(
      ({ periode, datum, bekend_op }) => periode < EERSTE_VOORSPELDE && datum === peildatum(periode, 'eind') && bekend_op === datum,
    );
    const weken = periodesTussen('2018-1', '2021-1').reduce(
      (som, periode) => som + (peildatum(periode, 'eind') - peildatum(periode, 'begin')) / 7,
      0,
    );
    for (const [gemeente, tempo] of geleerd.tempi) {
      const personen = eindstanden.reduce((som, stand) => som + (stand.gemeente === gemeente ? stand.gerealiseerd : 0), 0);
      expect(Math.abs(tempo / (personen / weken) - 1)).toBeLessThan(0.15);
    }
    expect(geleerd.tempi.size).toBe(60);
  });
  it('says what was kept at its default: what a taakstelling makes usual, since these standen have none', () => {
    expect(geleerd.aannames).toEqual([TE_WEINIG_GELEERD.realisatie]);
  });
  it('finds a shorter memory, and so is less sure of a pace, where the pace drifts', () => {
    const standen = makeStanden('verschuivend', 1).filter(({ periode }) => periode < EERSTE_VOORSPELDE);
    const { parameters } = leer(standen);
    expect(parameters.halfwaardetijd).toBeLessThanOrEqual(26);
    expect(onzekerheid(standen, parameters)).toBeGreaterThan(1.1 * onzekerheid(standen, geleerd.parameters));
  });
});
