import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { prognose, type Prognosevraag } from '../../../core/prognose/prognose.ts';
import { verloop } from '../../../core/prognose/verloop.ts';
import { PLAIN } from './plain-parameters.ts';

const van = (vraag: Prognosevraag, niveau = 0.8) => verloop(vraag, niveau, PLAIN);
// Dossier Leusden 2022: 29 housed on 10 October, 34 persons planned in October and November.
const LEUSDEN: Prognosevraag = {
  periode: '2022-2',
  taakstelling: 24,
  herverdeling: 1,
  achterstand_begin: 26,
  gerealiseerd: 29,
  datum: datumOf(2022, 10, 10),
  vorige_trede: 3,
};
const PLAN = { datum: datumOf(2022, 11, 30), aantal: 34, kans: 1, bovenop: true };

describe('the way to the peildatum', () => {
  it('begins with what is known and ends with the forecast', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 183 }),
        fc.integer({ min: 1, max: 300 }),
        fc.nat(20),
        fc.boolean(),
        (dag, gerealiseerd, nagekomen, bovenop) => {
          const vraag = { ...LEUSDEN, datum: datumOf(2022, 7, 1) + dag, gerealiseerd, nagekomen, plannen: [{ ...PLAN, bovenop }] };
          const verwachtingen = van(vraag);
          const { verwachte_achterstand, band, totaalopgave } = prognose(vraag, 0.8, PLAIN);
          expect(verwachtingen[0]?.band).toEqual({
            gunstig: totaalopgave - gerealiseerd - nagekomen,
            mediaan: totaalopgave - gerealiseerd - nagekomen,
            ongunstig: totaalopgave - gerealiseerd - nagekomen,
          });
          expect(verwachtingen.at(-1)).toEqual({ datum: datumOf(2023, 1, 1), verwachte_achterstand, band });
        },
      ),
    );
  });
  it('never goes up, and grows more uncertain', () => {
    const punten = van(LEUSDEN);
    for (const [i, punt] of punten.slice(1).entries()) {
      const vorige = punten[i] as (typeof punten)[number];
      expect(punt.verwachte_achterstand).toBeLessThan(vorige.verwachte_achterstand);
      expect(punt.band.ongunstig - punt.band.gunstig).toBeGreaterThanOrEqual(vorige.band.ongunstig - vorige.band.gunstig);
    }
    expect(punten.map(({ datum }) => datum - LEUSDEN.datum)).toEqual([0, 7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 83]);
  });
  it('knows the day of a plan and the day after it, each day once and in order', () => {
    const dagen = (...plandagen: number[]) =>
      van({
        ...LEUSDEN,
        datum: datumOf(2022, 12, 10),
        plannen: plandagen.map((dag) => ({ ...PLAN, datum: datumOf(2022, 12, 10) + dag })),
      }).map(({ datum }) => datum - datumOf(2022, 12, 10));
    expect(dagen()).toEqual([0, 7, 14, 21, 22]);
    expect(dagen(16, 2, 16)).toEqual([0, 2, 3, 7, 14, 16, 17, 21, 22]);
    expect(dagen(0, 6, 21)).toEqual([0, 1, 6, 7, 14, 21, 22]);
    expect(dagen(-5, -1, 22, 40)).toEqual([0, 7, 14, 21, 22]);
  });
  it('has no day any more at the end of the half-year or after it', () => {
    expect(van({ ...LEUSDEN, datum: datumOf(2023, 1, 1) })).toEqual([]);
    expect(van({ ...LEUSDEN, datum: datumOf(2023, 1, 20) })).toEqual([]);
  });
  it('falls by a certain plan on the day after it', () => {
    const punten = van({ ...LEUSDEN, plannen: [PLAN] });
    const bij = (datum: number) => punten.find((punt) => punt.datum === datum)?.verwachte_achterstand ?? NaN;
    expect(bij(PLAN.datum) - bij(PLAN.datum + 1)).toBeCloseTo(34 + 29 / 101, 9);
  });
  it('is empty from the peildatum on, and a missing pace is an error', () => {
    expect(van({ ...LEUSDEN, datum: datumOf(2023, 1, 1) })).toEqual([]);
    expect(() => van({ ...LEUSDEN, gerealiseerd: 0 })).toThrow('nog geen tempo');
  });
});
