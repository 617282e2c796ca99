import { describe, expect, it } from 'vitest';
import {
  huishoudgrootteIn,
  MAANDGEWICHTEN,
  PARAMETERNAMEN,
  PARAMETERS,
  parametersIn,
  STANDAARDPARAMETERS,
} from '../../../core/prognose/parameters.ts';

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
      huishoudgrootte: [0, 0, 20, 'personen per huishouden'],
      huishoudgrootte_2022: [2.25, 1, 20, 'personen per huishouden tot en met 2023'],
      huishoudgrootte_2024: [1.3, 1, 20, 'personen per huishouden vanaf 2024'],
      samen_geplaatst: [2, 0, 200, 'keer de spreiding van losse personen'],
      vertraging: [11, 0, 90, 'dagen'],
      tempospreiding: [0.35, 0, 3, 'deel van het tempo'],
      spreiding_tot_nu: [0.25, 0, 3, 'deel van het tempo'],
      verwachte_realisatie: [0.85, 0.01, 10, 'deel van de taakstelling'],
      voorkennis_taakstelling: [4, 0, 1000, 'huishoudens'],
      spreiding_eigen_tempo: [0.25, 0, 3, 'deel van het tempo'],
      voorkennis: [1, 0.01, 1000, 'huishoudens'],
      recente_weken: [6, 1, 26, 'weken'],
      halfwaardetijd: [26, 0, 520, 'weken'],
      omslag: [0, 0, 100, 'drempel'],
      plan_kans: [0.8, 0, 1, 'kans'],
      plan_vertraging: [28, 0, 365, 'dagen'],
      plan_samenhang: [0.5, 0, 1, 'kans'],
      ...Object.fromEntries(MAANDGEWICHTEN.map((naam) => [naam, maand])),
    });
    expect(STANDAARDPARAMETERS).toEqual(Object.fromEntries(PARAMETERNAMEN.map((naam) => [naam, PARAMETERS[naam].standaard])));
  });
  it('each say where the default comes from: a source, or our own choice', () => {
    for (const naam of PARAMETERNAMEN)
      expect(PARAMETERS[naam].reden).toMatch(
        /^(Eigen keuze|Dossier (Leusden|Utrecht) 2022|Voortgangsrapportage 2024|Gerealiseerd gedeeld door de taakstelling over twaalf gepubliceerde halfjaren).{20,}\.$/s,
      );
  });
  it('give the size of households by year, unless one is given: 2.25 up to 2023, 1.3 from 2024', () => {
    expect((['2021-1', '2023-2', '2024-1', '2025-2'] as const).map((periode) => huishoudgrootteIn(periode, STANDAARDPARAMETERS))).toEqual([
      2.25,
      2.25,
      expect.closeTo(1.3, 12),
      expect.closeTo(1.3, 12),
    ]);
    expect(huishoudgrootteIn('2024-1', { ...STANDAARDPARAMETERS, huishoudgrootte: 3 })).toBe(3);
  });
  it('make the variance that of households, and of what is filled at once: 2 × 2.25 − 1 and 2 more', () => {
    expect(parametersIn('2022-2', STANDAARDPARAMETERS).clustering).toBe(5.5);
    expect(parametersIn('2022-2', { ...STANDAARDPARAMETERS, huishoudgrootte: 1, samen_geplaatst: 0 }).clustering).toBe(1);
    expect(parametersIn('2022-1', STANDAARDPARAMETERS)).toBe(parametersIn('2021-2', STANDAARDPARAMETERS));
  });
  it('for the months are as many as a year has', () => {
    expect(MAANDGEWICHTEN).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((maand) => `gewicht_maand_${maand}`));
  });
});
