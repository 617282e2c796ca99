/** A message: what is the matter, and what to do about it, if need be with the columns of a table. */
export interface Tekst {
  readonly titel: string;
  readonly tekst: string;
  readonly kolommen?: Kolomlijst;
  /** What is only read by who asks for it. */
  readonly meer?: string;
}

/** The columns a table must and may have, as a user names them. */
export interface Kolomlijst {
  readonly nodig: readonly string[];
  readonly ook: readonly string[];
}

/**
 * A message in its bar.
 * - `uitleg`: another row or cell will do
 * - `let_op`: something is to be put right, or to be known
 * - `storing`: the workbook itself fails
 * - `gelukt`: what the user asked is done
 */
export interface Melding extends Tekst {
  readonly soort: 'uitleg' | 'let_op' | 'storing' | 'gelukt';
}
