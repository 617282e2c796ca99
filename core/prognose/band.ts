import { kwantiel, type Verdeling } from './verdeling.ts';

/** The achterstand at the end, in persons; negative is a voorsprong. */
export interface Band {
  /** The most favourable bound: most persons housed. */
  readonly gunstig: number;
  readonly mediaan: number;
  /** The least favourable bound. */
  readonly ongunstig: number;
}

/** The central interval of the achterstand at `niveau`: the outcome lies in it, bounds included, with that probability or more. */
export function bandVan(verdeling: Verdeling, totaalopgave: number, niveau: number): Band {
  return {
    gunstig: totaalopgave - kwantiel(verdeling, (1 + niveau) / 2),
    mediaan: totaalopgave - kwantiel(verdeling, 0.5),
    ongunstig: totaalopgave - kwantiel(verdeling, (1 - niveau) / 2),
  };
}
