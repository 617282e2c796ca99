import type { Arbitrary } from 'fast-check';
import type { Bereken } from './rekenaar.ts';

/**
 * A rule of the domain or of the contract of the functions, as a named property: for every generated input it holds.
 * Input is JSON, so that a counterexample can be kept in `gevallen.json` and tried again.
 */
export interface Eigenschap {
  /** The rule as a sentence. */
  readonly naam: string;
  /** Where the rule stands: a heading or row of the description of the domain (`domein`) or of the functions (`functies`). */
  readonly regel: string;
  readonly invoer: Arbitrary<unknown>;
  /** How many times more often than other rules it is tried. */
  readonly vaker: number;
  /** Whether the rule holds for an input, with functions that compute as `bereken` does. Pure. */
  readonly geldt: (bereken: Bereken, invoer: unknown) => boolean;
}

/** A property, with the type of its input kept inside. */
export function eigenschap<T>(
  regel: string,
  naam: string,
  invoer: Arbitrary<T>,
  geldt: (bereken: Bereken, invoer: T) => boolean,
): Eigenschap {
  return { naam, regel, invoer, vaker: 1, geldt: (bereken, gegeven) => geldt(bereken, gegeven as T) };
}

/** The same rule, tried that many times as often. */
export function vaker(regel: Eigenschap, keer: number): Eigenschap {
  return { ...regel, vaker: keer };
}
