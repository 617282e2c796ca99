import { group } from '../group.ts';
import { opsomming } from '../taal/index.ts';
import { type Bron, findBron } from './bron.ts';
import type { Claim } from './claim.ts';

/**
 * Documents as a caption names them: those of a series together, the oldest first; a document of no series by its title.
 * `bronregel([…])` → `'Voortgangsrapportages 2023-2 en 2024, Provincie Utrecht'`
 */
export function bronregel(bronnen: readonly Bron[]): string {
  const opDatum = [...bronnen].sort((a, b) => a.datum.localeCompare(b.datum) || a.bron.localeCompare(b.bron));
  const groepen = group(opDatum, ({ reeks, titel, uitgever }) => `${reeks?.een ?? titel}, ${uitgever}`);
  return [...groepen.values()].map(groepsregel).join('; ');
}

function groepsregel(groep: readonly Bron[]): string {
  const { reeks, titel, uitgever } = groep[0]!;
  const naam =
    reeks === undefined ? titel : `${groep.length > 1 ? reeks.meer : reeks.een} ${opsomming(groep.map(({ reeks: eigen }) => eigen!.deel))}`;
  return uitgever === '' ? naam : `${naam}, ${uitgever}`;
}

/** The documents that claims stand in, as a caption names them; the empty text where there are none. */
export function bronregelVan(claims: readonly Claim[], bronnen: readonly Bron[]): string {
  return bronregel([...new Set(claims.map(({ bron }) => bron))].map((key) => findBron(key, bronnen)));
}
