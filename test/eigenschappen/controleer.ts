import fc from 'fast-check';
import type { Eigenschap } from './eigenschap.ts';
import type { Bereken } from './rekenaar.ts';

/** An input for which a rule does not hold, made as small as it could be. */
export interface Tegenvoorbeeld {
  readonly eigenschap: string;
  readonly invoer: unknown;
}

/** Tries a rule on so many generated inputs; gives what it does not hold for. A rule that throws does not hold. */
export function findTegenvoorbeeld(regel: Eigenschap, bereken: Bereken, keer: number, zaad?: number): Tegenvoorbeeld | undefined {
  const uitslag = fc.check(
    fc.property(regel.invoer, (invoer) => regel.geldt(bereken, invoer)),
    { numRuns: keer, ...(zaad === undefined ? {} : { seed: zaad }) },
  );
  return uitslag.failed ? { eigenschap: regel.naam, invoer: uitslag.counterexample?.[0] } : undefined;
}

/** Whether a rule holds for one input, kept from before. */
export function houdt(regel: Eigenschap, bereken: Bereken, invoer: unknown): boolean {
  try {
    return regel.geldt(bereken, invoer);
  } catch {
    return false;
  }
}
