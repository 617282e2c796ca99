import { type Fault, type Faultentry, type Faultparams, Invoerfout } from './invoerfout.ts';

/** For every code a function from the parameters of its sentence to the fault. */
export type Catalogue<E, F = Invoerfout> = { readonly [C in keyof E]: E[C] extends Faultentry<infer P> ? (...params: P) => F : never };

type Entries = Readonly<Record<string, Faultentry<Faultparams>>>;

/** The sentence of a fault: made from one object, or from nothing. */
type Sentence<P extends [] | [object]> = (...params: P) => string;

/** An entry of a catalogue: the value is wrong. */
/* @__NO_SIDE_EFFECTS__ : a build leaves out the catalogues that it does not use. */
export function ongeldig<P extends [] | [object]>(sentence: Sentence<P>): Faultentry<P> {
  return { soort: 'ongeldig', sentence };
}

/** An entry of a catalogue: the value is fine, but the answer cannot be known. */
/* @__NO_SIDE_EFFECTS__ */
export function onbekend<P extends [] | [object]>(sentence: Sentence<P>): Faultentry<P> {
  return { soort: 'onbekend', sentence };
}

/**
 * The catalogue of a room: all its faults by code, the only place where their words stand. Wrong parameters do not compile.
 * `const WEER = catalogue({ te_koud: ongeldig(({ graden }: { graden: number }) => `Het is ${graden} graden.`) })`;
 * then `throw WEER.te_koud({ graden: 3 })`, and a test expects `WEER.te_koud({ graden: 3 })`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function catalogue<E extends Entries>(entries: E): Catalogue<E> {
  return catalogueOf(Invoerfout, entries);
}

/** The same for faults of another class, such as those of a file. */
/* @__NO_SIDE_EFFECTS__ */
export function catalogueOf<E extends Entries, F extends Fault>(
  Class: new (code: string, entry: Faultentry<Faultparams>, params: Faultparams) => F,
  entries: E,
): Catalogue<E, F> {
  const faults = Object.entries(entries).map(([code, entry]) => [code, (...params: Faultparams) => new Class(code, entry, params)]);
  return Object.fromEntries(faults) as Catalogue<E, F>;
}
