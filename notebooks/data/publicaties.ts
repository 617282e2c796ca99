import {
  type Bron,
  BRONNEN,
  type Cijferboek,
  cijferboek,
  type Claim,
  CLAIMS,
  type Jaarregel,
  LEUSDEN_JAARREEKS,
} from '../../core/bronnen/index.ts';

/** What notebooks are made from: published claims, the documents they stand in, and Leusden per year. */
export interface Publicaties {
  readonly bronnen: readonly Bron[];
  readonly claims: readonly Claim[];
  readonly jaarreeks: readonly Jaarregel[];
  readonly boek: Cijferboek;
  /** The file with own figures, whether they stand alone, and the areas they are about, where there is one. */
  readonly eigen?: { readonly naam: string; readonly alleen: boolean; readonly gebieden: readonly string[] };
}

/** The claims with the figures that follow from them by the order of precedence. */
export function publicaties(delen: Omit<Publicaties, 'boek'>): Publicaties {
  return { ...delen, boek: cijferboek(delen.claims, delen.bronnen) };
}

/** What is published by the sources of this project. */
export const EIGEN_PUBLICATIES: Publicaties = publicaties({ bronnen: BRONNEN, claims: CLAIMS, jaarreeks: LEUSDEN_JAARREEKS });
