import type { PaneView } from './shell-view.ts';

/**
 * The view that an address asks for, by `#naam` or `?weergave=naam`; the first view for anything else.
 * @example gevraagdeWeergave(WEERGAVEN, location)
 */
export function gevraagdeView(
  views: readonly [PaneView, ...PaneView[]],
  { hash, search }: { readonly hash: string; readonly search: string },
): PaneView {
  const naam = hash.slice(1) || new URLSearchParams(search).get('weergave');
  return views.find((view) => view.naam === naam) ?? views[0];
}
