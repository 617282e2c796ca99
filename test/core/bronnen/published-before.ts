import { type Bron, BRONNEN, type Cijferboek, cijferboek, type Claim, CLAIMS } from '../../../core/bronnen/index.ts';

/**
 * What was published before a day: a test that names published figures takes these, so that a later publication changes nothing in it.
 * `publishedBefore('2025-06')` ends with the report on 2024.
 */
export function publishedBefore(dag: string): {
  readonly bronnen: readonly Bron[];
  readonly claims: readonly Claim[];
  readonly boek: Cijferboek;
} {
  const bronnen = BRONNEN.filter(({ datum }) => datum < dag);
  const names = new Set(bronnen.map(({ bron }) => bron));
  const claims = CLAIMS.filter(({ bron }) => names.has(bron));
  return { bronnen, claims, boek: cijferboek(claims, bronnen) };
}
