import fc from 'fast-check';
import { peildatum, periodesTussen } from '../../../core/periode.ts';
import type { Prognosevraag } from '../../../core/prognose/prognose.ts';
import type { Trede } from '../../../core/trede.ts';

const trede = fc.constantFrom<Trede>(1, 2, 3, 4, 5, 6);

/** A planned placement in a half-year that begins on day 0. */
const plan = fc.record({
  dag: fc.integer({ min: 0, max: 180 }),
  aantal: fc.nat(30),
  kans: fc.constantFrom(0, 0.3, 0.8, 1),
  bovenop: fc.boolean(),
});

/** Questions within a periode of a known framework, with somebody housed or a pace given. */
export const willekeurigeVraag: fc.Arbitrary<Prognosevraag> = fc
  .record({
    periode: fc.constantFrom(...periodesTussen('2021-1', '2026-1')),
    dag: fc.integer({ min: 1, max: 180 }),
    taakstelling: fc.nat(80),
    achterstand_begin: fc.integer({ min: -40, max: 80 }),
    gerealiseerd: fc.integer({ min: 1, max: 90 }),
    vorige_trede: trede,
    herverdeling: fc.integer({ min: -5, max: 5 }),
    gekoppeld: fc.option(fc.nat(90), { nil: undefined }),
    tempo: fc.option(fc.double({ min: 0.01, max: 12, noNaN: true }), { nil: undefined }),
    gepland: fc.nat(10),
    plannen: fc.array(plan, { maxLength: 3 }),
  })
  .map(({ dag, plannen, ...vraag }) => {
    const begin = peildatum(vraag.periode, 'begin');
    return { ...vraag, datum: begin + dag, plannen: plannen.map(({ dag: plandag, ...rest }) => ({ ...rest, datum: begin + plandag })) };
  });
