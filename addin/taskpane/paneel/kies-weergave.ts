import type { Weergave } from './weergave.ts';

/**
 * The view that an address asks for, by `#naam` or `?weergave=naam`; the first view for anything else.
 * @example gevraagdeWeergave(WEERGAVEN, location)
 */
export function gevraagdeWeergave(weergaven: readonly [Weergave, ...Weergave[]], { hash, search }: { readonly hash: string; readonly search: string }): Weergave {
  const naam = hash.slice(1) || new URLSearchParams(search).get('weergave');
  return weergaven.find((weergave) => weergave.naam === naam) ?? weergaven[0];
}
