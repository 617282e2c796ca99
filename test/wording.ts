import { expect, it } from 'vitest';
import type { Fault, Foutsoort } from '../core/invoer/invoerfout.ts';

/** A fault with its kind and its sentence, word for word. */
type Worded = readonly [fault: Fault, soort: Foutsoort, sentence: string];

/** For every code of a catalogue one or more faults: a code without one does not compile. */
type Wording<C> = { readonly [K in keyof C]: readonly [Worded, ...Worded[]] };

/** The one place where the words of a catalogue are asserted; any other test expects the fault: `toThrow(INVOERFOUT.geen_trede({ naam, cel }))`. */
export function testWording<C extends object>(catalogue: C, wording: Wording<C>): void {
  it('every code has its words here', () => {
    expect(Object.keys(wording).sort()).toEqual(Object.keys(catalogue).sort());
  });
  it.each(Object.entries<readonly Worded[]>(wording))('%s', (code, faults) => {
    for (const [fault, soort, sentence] of faults) expect([fault.code, fault.soort, fault.message]).toEqual([code, soort, sentence]);
  });
}
