import type { Trede } from '../../../core/beoordeling/trede.ts';
import type { Periode } from '../../../core/periode.ts';
import type { Tekst } from '../gedeeld/melding.ts';

/** What the view shows: a row with its assessment, or a message instead. */
export type Beeld = Rij | (Tekst & { readonly soort: 'uitleg' | 'let_op' });

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
