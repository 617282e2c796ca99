import { describe, expect, it } from 'vitest';
import { MAANDGEWICHTEN, PARAMETERNAMEN, PARAMETERS, STANDAARDPARAMETERS } from '../../../core/prognose/parameters.ts';

describe('the assumptions of the forecast', () => {
  it('have the defaults, bounds and units that are documented', () => {
    const maand = [1, 0.1, 5, 'ten opzichte van gemiddeld'];
    expect(
      Object.fromEntries(
        PARAMETERNAMEN.map((naam) => [
          naam,
          [PARAMETERS[naam].standaard, PARAMETERS[naam].minimum, PARAMETERS[naam].maximum, PARAMETERS[naam].eenheid],
        ]),
      ),
    ).toEqual({
      huishoudgrootte: [2.25, 1, 20, 'personen per huishouden'],
      vertraging: [11, 0, 90, 'dagen'],
      tempospreiding: [0.2, 0, 3, 'deel van het tempo'],
      spreiding_eigen_tempo: [0.25, 0, 3, 'deel van het tempo'],
      voorkennis: [1, 0.01, 1000, 'huishoudens'],
      recente_weken: [6, 1, 26, 'weken'],
      halfwaardetijd: [0, 0, 520, 'weken'],
      omslag: [0, 0, 100, 'drempel'],
      ...Object.fromEntries(MAANDGEWICHTEN.map((naam) => [naam, maand])),
    });
    expect(STANDAARDPARAMETERS).toEqual(Object.fromEntries(PARAMETERNAMEN.map((naam) => [naam, PARAMETERS[naam].standaard])));
  });
  it('each say where the default comes from: a source, or our own choice', () => {
    for (const naam of PARAMETERNAMEN) expect(PARAMETERS[naam].reden).toMatch(/^(Eigen keuze|Dossier (Leusden|Utrecht) 2022).{20,}\.$/s);
  });
  it('for the months are as many as a half-year has', () => {
    expect(MAANDGEWICHTEN).toEqual([1, 2, 3, 4, 5, 6].map((maand) => `gewicht_maand_${maand}`));
  });
});
