import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inschaling } from '../../../core/beoordeling/beoordeel.ts';
import { datumOf } from '../../../core/datum.ts';
import { peildatum } from '../../../core/periode.ts';
import { kansPerTrede, type OpenFeiten, tredegrenzen, waarschijnlijksteTrede } from '../../../core/prognose/kansen.ts';
import { uitzicht, verdelingVan } from '../../../core/prognose/model.ts';
import { openFeiten, type Prognosevraag } from '../../../core/prognose/prognose.ts';
import { type Verdeling, zeker } from '../../../core/prognose/verdeling.ts';
import { willekeurigeFeiten } from '../beoordeling/willekeurig.ts';
import { willekeurigeVraag } from './willekeurig.ts';
import { PLAIN } from './plain-parameters.ts';

const kansen = (vraag: Prognosevraag) => kansPerTrede(verdelingVan(uitzicht(vraag, PLAIN)), openFeiten(vraag)) ?? [];
/** The probabilities of a trede above 1, 2, … 5. */
const hoger = (vraag: Prognosevraag) =>
  [1, 2, 3, 4, 5].map((trede) =>
    kansen(vraag)
      .slice(trede)
      .reduce((som, kans) => som + kans, 0),
  );

describe('the thresholds of the treden', () => {
  it('are where the ladder itself changes, for any facts and any number housed', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, fc.nat(40), (feiten, vanaf) => {
        const open = openFeiten(feiten);
        const grenzen = tredegrenzen(open, vanaf);
        for (let gerealiseerd = vanaf; gerealiseerd < vanaf + 150; gerealiseerd++) {
          const trede = inschaling({ ...open, gerealiseerd }) ?? 7;
          for (let plaats = 1; plaats <= 6; plaats++)
            if (gerealiseerd >= (grenzen[plaats] ?? 0) !== trede <= plaats)
              throw new Error(`${gerealiseerd}: trede ${trede}, thresholds ${grenzen.join()}`);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('without a framework there are none', () => {
    expect(tredegrenzen({ periode: '2020-1', taakstelling: 10, achterstand_begin: 0, vorige_trede: 1 }, 0)).toEqual(
      new Array(7).fill(Infinity),
    );
  });
});

describe('the probability of each trede', () => {
  const GEVAL: OpenFeiten = { periode: '2024-1', taakstelling: 10, achterstand_begin: 5, vorige_trede: 2 };
  const uniform = (vanaf: number, aantal: number): Verdeling => ({ vanaf, kansen: new Float64Array(aantal).fill(1 / aantal) });
  it('is the share of the numbers housed that lead to it: 15 clears the achterstand, 10 keeps it from growing', () => {
    // 6 … 15 housed: four below 10, five from 10 to 14, one of 15.
    expect(kansPerTrede(uniform(6, 10), GEVAL)).toEqual([0.1, 0.5, 0.4, 0, 0, 0].map((kans) => expect.closeTo(kans, 12) as number));
  });
  it('sums to 1 within 1e-9 for any question', () => {
    fc.assert(
      fc.property(willekeurigeVraag, (vraag) => {
        expect(Math.abs(kansen(vraag).reduce((som, kans) => som + kans, 0) - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });
  it('more housed never raises the probability of a higher trede', () => {
    fc.assert(
      fc.property(willekeurigeVraag, fc.integer({ min: 1, max: 15 }), (vraag, erbij) => {
        const meer = hoger({ ...vraag, gerealiseerd: vraag.gerealiseerd + erbij });
        for (const [i, kans] of hoger(vraag).entries()) expect(meer[i]).toBeLessThanOrEqual(kans + 1e-9);
      }),
      { numRuns: 500 },
    );
  });
  it('more achterstand never lowers it', () => {
    fc.assert(
      fc.property(willekeurigeVraag, fc.integer({ min: 1, max: 15 }), (vraag, erbij) => {
        const meer = hoger({ ...vraag, gekoppeld: undefined, achterstand_begin: vraag.achterstand_begin + erbij });
        // In the framework of 2024 the start is what growth is measured from, so only trede 1 is sure to become less probable.
        expect(meer[0]).toBeGreaterThanOrEqual((hoger({ ...vraag, gekoppeld: undefined })[0] ?? 0) - 1e-9);
      }),
      { numRuns: 300 },
    );
  });
  it('with no uncertainty left is 1 for the trede of the ladder: on the correctiedatum, and with a pace of 0', () => {
    fc.assert(
      fc.property(willekeurigeVraag, (vraag) => {
        const { gepland = 0, gerealiseerd } = vraag;
        const trede = inschaling({ ...openFeiten(vraag), gerealiseerd: gerealiseerd + gepland }) ?? 0;
        const zekerheid = [1, 2, 3, 4, 5, 6].map((plaats) => (plaats === trede ? 1 : 0));
        expect(kansen({ ...vraag, datum: peildatum(vraag.periode, 'correctie') })).toEqual(zekerheid);
        expect(kansen({ ...vraag, tempo: 0, plannen: [] })).toEqual(zekerheid);
      }),
    );
  });
  it('cannot be known where the previous trede can decide and is unknown', () => {
    const zonder = { ...GEVAL, vorige_trede: undefined };
    expect(kansPerTrede(uniform(6, 10), zonder)).toBeUndefined();
    expect(kansPerTrede(zeker(15), zonder)).toEqual([1, 0, 0, 0, 0, 0]);
    // In the framework of 2021 it decides only from an achterstand of the taakstelling on.
    expect(kansPerTrede(uniform(6, 10), { ...zonder, periode: '2022-1' })).toEqual(
      [0.1, 0.9, 0, 0, 0, 0].map((kans) => expect.closeTo(kans, 12) as number),
    );
  });
  it('what cannot be known counts as nothing below a probability of 1e-9', () => {
    const zeldzaam: Verdeling = { vanaf: 5, kansen: Float64Array.of(1e-10, ...new Array<number>(9).fill(0), 1 - 1e-10) };
    expect(kansPerTrede(zeldzaam, { ...GEVAL, vorige_trede: undefined })?.[0]).toBeCloseTo(1, 9);
  });
  it('gekoppeld below the totaalopgave is what must be housed', () => {
    expect(kansPerTrede(uniform(6, 10), { ...GEVAL, gekoppeld: 6 })).toEqual(
      [1, 0, 0, 0, 0, 0].map((kans) => expect.closeTo(kans, 12) as number),
    );
  });
});

describe('the most probable trede', () => {
  it('is the one with the largest probability', () => {
    expect(waarschijnlijksteTrede([0.1, 0.6, 0.3, 0, 0, 0])).toBe(2);
  });
  it('of equally probable ones is the higher, rounding left out of account', () => {
    expect(waarschijnlijksteTrede([0.5, 0, 0.5, 0, 0, 0])).toBe(3);
    expect(waarschijnlijksteTrede([0.5 + 1e-14, 0, 0.5 - 1e-14, 0, 0, 0])).toBe(3);
  });
  it('Leusden on 10 October 2022 with 29 housed: trede 1 and 2 as probable, but for a hair', () => {
    const leusden = {
      periode: '2022-2' as const,
      taakstelling: 24,
      herverdeling: 1,
      achterstand_begin: 26,
      vorige_trede: 3 as const,
      gerealiseerd: 29,
      datum: datumOf(2022, 10, 10),
    };
    expect(waarschijnlijksteTrede(kansen(leusden))).toBe(1);
    expect(kansen(leusden)[0]).toBeCloseTo(0.506, 3);
  });
});
