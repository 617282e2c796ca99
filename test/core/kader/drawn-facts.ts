import fc from 'fast-check';
import type { Kaderfeiten } from '../../../core/kader/index.ts';
import { willekeurigeFeiten } from '../beoordeling/willekeurig.ts';

const reeks = fc.option(fc.integer({ min: 0, max: 7 }), { nil: undefined, freq: 3 });

/** Facts as the rules of a framework tell them apart; in a third of them the achterstand is as large as the taakstelling. */
export const drawnFacts: fc.Arbitrary<Kaderfeiten> = fc
  .tuple(willekeurigeFeiten, reeks, fc.constantFrom('as drawn', 'as drawn', 'equal'))
  .map(([een, perioden, edge]) => {
    if (edge === 'as drawn') return { ...een, reeks: perioden };
    const { gerealiseerd, nagekomen = 0, herverdeling = 0 } = een;
    return { ...een, reeks: perioden, gekoppeld: undefined, achterstand_begin: gerealiseerd + nagekomen - herverdeling };
  });
