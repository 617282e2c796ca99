import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { type Datum, datumOf } from '../../../core/datum.ts';
import { peildatum } from '../../../core/periode.ts';
import { type Uitgangspunt, uitzicht, verdelingVan, verwachtAantal } from '../../../core/prognose/model.ts';
import { gemiddelde, variantie, zeker } from '../../../core/prognose/verdeling.ts';
import { willekeurigeVraag } from './willekeurig.ts';
import { PROGNOSEFOUT } from '../../../core/prognose/prognose-messages.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { PLAIN } from './plain-parameters.ts';

const P = PLAIN;
const UTRECHT: Uitgangspunt = { periode: '2022-2', gerealiseerd: 473, datum: datumOf(2022, 11, 22) };
const fout = (vraag: Uitgangspunt) => {
  try {
    verdelingVan(uitzicht(vraag, P));
  } catch (geworpen) {
    if (geworpen instanceof Invoerfout) return `${geworpen.soort}: ${geworpen.message}`;
  }
  return undefined;
};

describe('what is expected', () => {
  it('is gerealiseerd and the pace so far for the weeks left: Utrecht from 473 to 604', () => {
    expect(verwachtAantal(uitzicht(UTRECHT, P))).toBeCloseTo(473 + (473 / (144 / 7)) * (40 / 7), 9);
  });
  it('with the pace of 2022-1 is 510 (memo Utrecht 2022)', () => {
    expect(Math.round(verwachtAantal(uitzicht({ ...UTRECHT, tempo: 168 / (181 / 7) }, P)))).toBe(510);
  });
  it('is nothing beyond what is certain once all is counted: no pace, no plan', () => {
    const gezien = uitzicht(
      {
        ...UTRECHT,
        datum: datumOf(2023, 2, 1),
        gepland: 20,
        plannen: [{ datum: datumOf(2023, 2, 10), aantal: 5, kans: 1, bovenop: true }],
      },
      P,
    );
    expect(gezien).toEqual({ zeker: 493, plannen: [], samenhang: 0.5, verwacht: 0, verhouding: 1, kennis: undefined });
  });
  it('gepland comes on top', () => {
    expect(verwachtAantal(uitzicht({ ...UTRECHT, gepland: 20 }, P))).toBeCloseTo(verwachtAantal(uitzicht(UTRECHT, P)) + 20, 9);
  });
  it('is the mean of the distribution, for any question', () => {
    fc.assert(
      fc.property(willekeurigeVraag, (vraag) => {
        const gezien = uitzicht(vraag, P);
        expect(gemiddelde(verdelingVan(gezien))).toBeCloseTo(verwachtAantal(gezien), 6);
      }),
    );
  });
  it('the variance is φμ for the households and μ² times the relative variance of the pace', () => {
    const { verwacht, verhouding } = uitzicht(UTRECHT, P);
    const kappa = 1 / (1 + 473 / 3.5) + 0.2 ** 2;
    expect(verwacht * verhouding).toBeCloseTo(3.5 * verwacht + kappa * verwacht ** 2, 9);
    expect(variantie(verdelingVan(uitzicht(UTRECHT, P)))).toBeCloseTo(verwacht * verhouding, 4);
  });
  it('a plan with a probability adds variance, a certain one takes it away', () => {
    const spreiding = (kans: number) =>
      variantie(verdelingVan(uitzicht({ ...UTRECHT, plannen: [{ datum: datumOf(2022, 12, 1), aantal: 60, kans, bovenop: false }] }, P)));
    const zonder = variantie(verdelingVan(uitzicht(UTRECHT, P)));
    expect(spreiding(0)).toBeCloseTo(zonder, 9);
    expect(spreiding(1)).toBeLessThan(zonder);
    expect(spreiding(0.5)).toBeGreaterThan(zonder);
  });
  it('a pace of 0 leaves no uncertainty', () => {
    expect(verdelingVan(uitzicht({ ...UTRECHT, tempo: 0 }, P))).toEqual(zeker(473));
  });
});

describe('from the peildatum on', () => {
  const na = (dag: number, rest: Partial<Uitgangspunt> = {}): Uitgangspunt => ({
    periode: '2022-1',
    gerealiseerd: 168,
    datum: peildatum('2022-1', 'eind') + dag,
    ...rest,
  });
  it('only late registrations come: fewer every day', () => {
    const reeks = [0, 5, 15, 30].map((dag) => verwachtAantal(uitzicht(na(dag), P)) - 168);
    expect(reeks[0]).toBeGreaterThan(5);
    expect(reeks[0]).toBeLessThan(12);
    for (const [i, erbij] of reeks.slice(1).entries()) expect(erbij).toBeLessThan(reeks[i] ?? 0);
  });
  it('plans of the periode no longer count', () => {
    const plannen = [{ datum: datumOf(2022, 7, 3), aantal: 50, kans: 1, bovenop: true }];
    expect(verwachtAantal(uitzicht(na(1, { plannen }), P))).toBe(verwachtAantal(uitzicht(na(1), P)));
  });
  it('on the correctiedatum it is over, also where nobody was housed', () => {
    expect(verdelingVan(uitzicht(na(31), P))).toEqual(zeker(168));
    expect(verdelingVan(uitzicht(na(31, { gerealiseerd: 0, gepland: 4 }), P))).toEqual(zeker(4));
  });
  it('without delay nothing comes after the peildatum', () => {
    expect(verwachtAantal(uitzicht(na(0), { ...P, vertraging: 0 }))).toBe(168);
  });
});

describe('what cannot be computed', () => {
  const TE_VEEL = `ongeldig: ${PROGNOSEFOUT.te_veel_verwacht().message}`;
  const buiten = (datum: Datum) =>
    `ongeldig: ${INVOERFOUT.datum_buiten({ naam: 'datum', datum, van: datumOf(2022, 7, 1), tot: datumOf(2023, 2, 1), periode: '2022-2' }).message}`;

  it('a day before the start or after the correctiedatum is refused', () => {
    expect(fout({ ...UTRECHT, datum: datumOf(2022, 6, 30) })).toBe(buiten(datumOf(2022, 6, 30)));
    expect(fout({ ...UTRECHT, datum: datumOf(2023, 2, 2) })).toBe(buiten(datumOf(2023, 2, 2)));
    expect(fout({ ...UTRECHT, datum: datumOf(2023, 2, 1) })).toBeUndefined();
  });
  it('on the first day, and while nobody is housed, there is no pace yet', () => {
    for (const vraag of [
      { ...UTRECHT, datum: datumOf(2022, 7, 1) },
      { ...UTRECHT, gerealiseerd: 0 },
    ]) {
      expect(fout(vraag)).toBe(`onbekend: ${PROGNOSEFOUT.geen_tempo().message}`);
      expect(fout({ ...vraag, tempo: 3 })).toBeUndefined();
    }
  });
  it('a million is not refused, where it is certain', () => {
    const plan = (aantal: number) => ({ ...UTRECHT, tempo: 0, plannen: [{ datum: datumOf(2022, 12, 1), aantal, kans: 1, bovenop: true }] });
    expect(verdelingVan(uitzicht(plan(1_000_000), P))).toEqual(zeker(1_000_473));
    expect(fout(plan(1_000_001))).toBe(TE_VEEL);
  });
  it('a spread of which the distribution would take gigabytes is refused', () => {
    const veel = uitzicht({ ...UTRECHT, datum: datumOf(2022, 7, 1), tempo: 35_000 }, P);
    expect(() => verdelingVan({ ...veel, verhouding: 250_000 })).not.toThrow();
    expect(() => verdelingVan({ ...veel, verhouding: 250_001 })).toThrow(PROGNOSEFOUT.te_onzeker());
  });
  it('more uncertain plans than a distribution can be made of in a second are refused before any work', () => {
    const plannen = (hoeveel: number, kans: number) =>
      Array.from({ length: hoeveel }, () => ({ datum: datumOf(2022, 12, 1), aantal: 1, kans, bovenop: false }));
    const met = (hoeveel: number, kans: number) => uitzicht({ ...UTRECHT, tempo: 1, plannen: plannen(hoeveel, kans) }, P);
    // Of one person each, n plans take n(n + 1) / 2 steps: 19,999 fit in 200 million.
    expect(() => verdelingVan(met(20_001, 0.5))).toThrow(PROGNOSEFOUT.te_veel_plannen());
    expect(() => verdelingVan(met(500, 0.5))).not.toThrow();
    expect(() => verdelingVan(met(100_000, 1))).not.toThrow();
  });
  it('more than a million persons expected, by pace or plans, is refused', () => {
    const eersteDag = { ...UTRECHT, datum: datumOf(2022, 7, 1), gerealiseerd: 0 };
    expect(fout({ ...eersteDag, tempo: 40_000 })).toBe(TE_VEEL);
    expect(fout({ ...eersteDag, tempo: 1, plannen: [{ datum: datumOf(2022, 8, 1), aantal: 1_000_001, kans: 0.5, bovenop: true }] })).toBe(
      TE_VEEL,
    );
  });
});
