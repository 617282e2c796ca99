import type { Trede } from '../../core/beoordeling/trede.ts';
import type { Periode } from '../../core/periode.ts';

/** A message: what is the matter, and what to do about it, if need be with the columns of a table. */
export interface Tekst {
  readonly titel: string;
  readonly tekst: string;
  readonly kolommen?: true;
}

/** What the pane shows: that it is reading, a message, or a row with its assessment. */
export type Weergave = Bezig | Melding | Rij;

export interface Bezig {
  readonly soort: 'bezig';
}

/**
 * A message instead of a row.
 * - `uitleg`: another row will do
 * - `let_op`: something in the table is to be put right
 * - `storing`: the workbook itself fails
 */
export interface Melding extends Tekst {
  readonly soort: 'uitleg' | 'let_op' | 'storing';
}

/** A row that could be read. */
export interface Rij {
  readonly soort: 'rij';
  readonly gemeente: string;
  readonly periode: Periode;
  /** Where the row stands, such as `rij 5 van Cijfers`. */
  readonly plaats: string;
  readonly uitkomst: Uitkomst;
  readonly cijfers: readonly Cijfer[];
  readonly motivering: string;
  /** The trace; without a framework there is none. */
  readonly toetsing?: Toetsing;
}

/** The trede, or the reason why there is none. */
export interface Uitkomst {
  readonly trede?: { readonly nummer: Trede; readonly naam: string };
  readonly andere_treden: readonly Trede[];
  readonly status: string;
  readonly melding?: Tekst;
}

/** A figure as it is shown. */
export interface Cijfer {
  readonly naam: string;
  readonly waarde: string;
  readonly uitleg: string;
}

export interface Toetsing {
  readonly kader: string;
  readonly regels: readonly Toetsregel[];
}

/** A row of the framework with the conditions that decide whether it holds. */
export interface Toetsregel {
  readonly kop: string;
  readonly geldt: boolean;
  readonly voorwaarden: readonly Toetsvoorwaarde[];
}

export interface Toetsvoorwaarde {
  readonly tekst: string;
  readonly vergelijking: string;
  readonly houdt: boolean;
}
