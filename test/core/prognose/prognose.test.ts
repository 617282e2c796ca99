import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { type Prognose, prognose, type Prognosevraag } from '../../../core/prognose/prognose.ts';
import { kansOnder, variantie } from '../../../core/prognose/verdeling.ts';
import { STANDAARDPARAMETERS } from '../../../core/prognose/parameters.ts';
import { PLAIN } from './plain-parameters.ts';

const van = (vraag: Prognosevraag, niveau = 0.8) => prognose(vraag, niveau, PLAIN);
const treden = ({ treden: uitkomst }: Prognose) => {
  if ('onbekend' in uitkomst) throw uitkomst.onbekend;
  return uitkomst;
};

// Voortgangsrapportage 2022-2 en 2023-1: achterstand 406, taakstelling 2126; 667 housed on 26 October 2023.
const PROVINCIE: Prognosevraag = {
  periode: '2023-2',
  taakstelling: 2126,
  achterstand_begin: 406,
  gerealiseerd: 667,
  datum: datumOf(2023, 10, 26),
  vorige_trede: 2,
};
// Dossier Utrecht 2022 and memo of 22 November 2022.
const UTRECHT: Prognosevraag = {
  periode: '2022-2',
  taakstelling: 275,
  achterstand_begin: 207,
  gerealiseerd: 473,
  datum: datumOf(2022, 11, 22),
  vorige_trede: 3,
};
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
const PLAN = { datum: datumOf(2022, 11, 30), aantal: 34, kans: 1, bovenop: false };

describe('the province in 2023-2', () => {
  it('from mid-2023 at the pace of 2023-1 ends near the published 1400', () => {
    const { verwachte_achterstand, band } = van({ ...PROVINCIE, gerealiseerd: 0, datum: datumOf(2023, 7, 1), tempo: 1138 / (181 / 7) });
    expect(Math.round(verwachte_achterstand)).toBe(1375);
    expect(band.gunstig).toBeLessThan(1400);
    expect(band.ongunstig).toBeGreaterThanOrEqual(1400);
  });
  it('from 26 October: 1049 expected, and the 1208 that came outside the 80% interval, within that of 95%', () => {
    const { verwacht_gerealiseerd, verdeling, band } = van(PROVINCIE);
    expect(Math.round(verwacht_gerealiseerd)).toBe(1049);
    expect(kansOnder(verdeling, 1209)).toBeCloseTo(0.952, 3);
    expect([band.gunstig, band.ongunstig]).toEqual([1365, 1592]);
  });
  it('with the taakstelling cut to 1372 the published 570 lies within the 95% interval', () => {
    const { band } = van({ ...PROVINCIE, taakstelling: 1372 }, 0.95);
    expect(band.gunstig).toBeLessThanOrEqual(570);
    expect(band.ongunstig).toBeGreaterThanOrEqual(570);
  });
});

describe('Utrecht in 2022-2', () => {
  it('on 22 November the average pace ends at 604, the pace of 2022-1 at 510; trede 1 either way', () => {
    expect(Math.round(van(UTRECHT).verwacht_gerealiseerd)).toBe(604);
    const oudTempo = van({ ...UTRECHT, tempo: 168 / (181 / 7) });
    expect(Math.round(oudTempo.verwacht_gerealiseerd)).toBe(510);
    for (const uitkomst of [van(UTRECHT), oudTempo]) expect(treden(uitkomst).verwacht).toBe(1);
    expect(treden(oudTempo).kansen[0]).toBeGreaterThan(0.99);
  });
  it('after one week, with 15 housed, says how little it knows', () => {
    const { band } = van({ ...UTRECHT, gerealiseerd: 15, datum: datumOf(2022, 7, 7) });
    expect(band.ongunstig - band.gunstig).toBeGreaterThan(500);
  });
});

describe('Leusden in 2022-2', () => {
  it('without plans ends near 53, with the plan near 72, and 87 only where it is added (the municipality expected 57)', () => {
    expect(van(LEUSDEN).verwacht_gerealiseerd).toBeCloseTo(52.8, 1);
    expect(van({ ...LEUSDEN, plannen: [PLAN] }).verwacht_gerealiseerd).toBeCloseTo(72.2, 1);
    expect(van({ ...LEUSDEN, plannen: [{ ...PLAN, bovenop: true }] }).verwacht_gerealiseerd).toBeCloseTo(86.8, 1);
  });
  it('a plan that may not go through lies between, and is less sure than either', () => {
    const onzeker = van({ ...LEUSDEN, plannen: [{ ...PLAN, kans: 0.7 }] });
    expect(onzeker.verwacht_gerealiseerd).toBeCloseTo(62, 1);
    expect(variantie(onzeker.verdeling)).toBeGreaterThan(variantie(van(LEUSDEN).verdeling));
    expect(treden(onzeker).kansen[0]).toBeCloseTo(0.717, 3);
  });
  it('fourteen homes with a probability each are surer than one plan of 34, and less sure than if nothing decided them together', () => {
    const woningen = Array.from({ length: 14 }, (_, i) => ({
      datum: datumOf(2022, 10, 12) + 3 * i,
      aantal: i < 6 ? 3 : 2,
      kans: 0.7,
      bovenop: false,
    }));
    const spreiding = (plan_samenhang: number) =>
      variantie(prognose({ ...LEUSDEN, plannen: woningen }, 0.8, { ...PLAIN, plan_samenhang }).verdeling);
    const samen = variantie(van({ ...LEUSDEN, plannen: [{ ...PLAN, kans: 0.7 }] }).verdeling);
    expect(spreiding(0)).toBeLessThan(samen / 3);
    // Half of the times one cause decides: the variance lies half-way.
    expect(spreiding(0.5)).toBeCloseTo((spreiding(0) + spreiding(1)) / 2, 6);
  });
  it('with its 34 persons planned for October and November comes out neither certain nor as if there were no plan', () => {
    const metPlan = (standaard = STANDAARDPARAMETERS) =>
      prognose({ ...LEUSDEN, plannen: [{ ...PLAN, van: datumOf(2022, 10, 1), kans: undefined }] }, 0.8, standaard);
    const zonder = prognose(LEUSDEN, 0.8, STANDAARDPARAMETERS);
    const [kans, kansZonder] = [metPlan(), zonder].map((een) => treden(een).kansen[0] as number) as [number, number];
    expect(kans).toBeGreaterThan(kansZonder + 0.1);
    expect(kans).toBeLessThan(0.8);
    // The municipality itself expected 57.
    expect(metPlan().verwacht_gerealiseerd).toBeGreaterThan(zonder.verwacht_gerealiseerd);
    expect(metPlan().verwacht_gerealiseerd).toBeLessThan(60);
  });
  it('on 22 November with 33 housed comes on trede 2, with a small chance of 1', () => {
    const uitkomst = van({ ...LEUSDEN, gerealiseerd: 33, datum: datumOf(2022, 11, 22) });
    expect(treden(uitkomst).verwacht).toBe(2);
    expect(treden(uitkomst).kansen).toEqual([0.109, 0.891, 0, 0, 0, 0].map((kans) => expect.closeTo(kans, 3) as number));
  });
});

describe('Leusden at the ijkmoment', () => {
  it('17 housed in 2021-2: that 5 more come is improbable, but far from impossible', () => {
    const { verdeling } = van({
      periode: '2021-2',
      taakstelling: 19,
      achterstand_begin: 19,
      gerealiseerd: 17,
      datum: datumOf(2022, 1, 1),
      vorige_trede: 2,
    });
    expect(1 - kansOnder(verdeling, 22)).toBeCloseTo(0.054, 3);
  });
  it('nagekomen known so far is housed', () => {
    const vraag: Prognosevraag = {
      periode: '2022-1',
      taakstelling: 18,
      achterstand_begin: 21,
      gerealiseerd: 13,
      datum: datumOf(2022, 8, 1),
      vorige_trede: 2,
    };
    expect(van(vraag).verwachte_achterstand).toBe(26);
    expect(van({ ...vraag, nagekomen: 8 }).verwachte_achterstand).toBe(18);
  });
});

describe('a forecast', () => {
  it('the interval is wider at a higher level and holds the median', () => {
    const width = [0.5, 0.8, 0.95].map((niveau) => {
      const { band } = van(LEUSDEN, niveau);
      expect(band.gunstig).toBeLessThanOrEqual(band.mediaan);
      expect(band.mediaan).toBeLessThanOrEqual(band.ongunstig);
      return band.ongunstig - band.gunstig;
    });
    expect(width).toEqual([...width].sort((a, b) => a - b));
    expect(new Set(width).size).toBe(3);
  });
  it('says of each trede that can come out whether it is bron, leeswijze or besluit', () => {
    const { mogelijk } = treden(
      van({ periode: '2024-1', taakstelling: 40, achterstand_begin: 10, gerealiseerd: 15, datum: datumOf(2024, 4, 1), vorige_trede: 3 }),
    );
    expect(mogelijk.map(({ trede, status }) => [trede, status])).toEqual([
      [1, 'bron'],
      [3, 'leeswijze'],
      [4, 'besluit'],
    ]);
    expect(mogelijk.find(({ trede }) => trede === 3)?.mogelijke_treden).toEqual([2, 3, 4]);
    expect(mogelijk.reduce((som, { kans }) => som + kans, 0)).toBeCloseTo(1, 9);
  });
  it('without the previous trede says that it is missing', () => {
    const { treden: uitkomst } = van({ ...LEUSDEN, vorige_trede: undefined, gerealiseerd: 5 });
    expect('onbekend' in uitkomst && uitkomst.onbekend).toMatchObject({
      code: 'geen_trede',
      params: [{ beoordeling: { status: 'feit_ontbreekt', ontbreekt: ['vorige_trede', 'reeks'] } }],
    });
  });
  it('more housed than asked is a voorsprong, on trede 1', () => {
    const uitkomst = van({ ...LEUSDEN, gerealiseerd: 80 });
    expect(uitkomst.verwachte_achterstand).toBeLessThan(-29);
    expect(treden(uitkomst).verwacht).toBe(1);
  });
});
