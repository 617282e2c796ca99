import { type Bron, bronregel } from '../../core/bronnen/index.ts';

/** The documents that figures stand in, as a caption names them: of these figures, and of no others. */
export function bronVan(rijen: readonly { readonly bronnen: readonly string[] }[], documenten: readonly Bron[]): string {
  const keys = new Set(rijen.flatMap(({ bronnen }) => bronnen));
  return keys.size === 0
    ? 'geen, want in deze keuze staan geen gepubliceerde cijfers'
    : bronregel(documenten.filter(({ bron }) => keys.has(bron)));
}
