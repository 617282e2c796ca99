import type { Trede } from '../../../core/trede.ts';
import type { Periode } from '../../../core/periode.ts';
import type { Rijbesluit } from '../shared/besluit.ts';
import type { Toestand } from '../shared/cijferstand.ts';
import type { Tekst } from '../shared/melding.ts';

/** What the view shows: a row with its assessment, or a message instead. */
export type Beoordelingsbeeld = Rijbeeld | (Tekst & { readonly soort: 'uitleg' | 'let_op' });

/** A row that could be read. */
export interface Rijbeeld {
  readonly soort: 'rij';
  readonly gemeente: string;
  readonly periode: Periode;
  /** Where the row stands, such as `rij 5 van Cijfers`. */
  readonly plaats: string;
  /** Where it stands in its periode: on a tussenstand what is computed is no judgement. */
  readonly toestand: Toestand;
  /** What was decided; it stands before what is computed. */
  readonly vastgesteld: Rijbesluit | undefined;
  readonly uitkomst: Tredebeeld;
  readonly cijfers: readonly Cijfer[];
  readonly motivering: string;
  readonly nodig: Nodig;
  /** What the trede brings. */
  readonly maatregelen: readonly string[];
  /** The treden published before; `undefined` for an unknown municipality. */
  readonly geschiedenis: Tredegeschiedenis | undefined;
  /** Assessed by the framework of the province of Utrecht, the only one that the forecast of the pane knows. */
  readonly isUtrechts: boolean;
  /** The trace; without a framework there is none. */
  readonly toetsing?: Toetsingsbeeld;
}

/** The trede, or the reason why there is none. */
export interface Tredebeeld {
  readonly trede?: { readonly nummer: Trede; readonly naam: string };
  readonly andere_treden: readonly Trede[];
  /** The outcomes from light to heavy, where they are classes instead of treden. */
  readonly klassen?: readonly string[];
  readonly status: string;
  readonly melding?: Tekst;
}

/** A figure as it is shown. */
export interface Cijfer {
  readonly naam: string;
  readonly waarde: string;
  readonly uitleg: string;
}

export interface Toetsingsbeeld {
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

/** What it takes to come on a lower trede, in sentences. */
export interface Nodig {
  /** The nearest lower trede, or why there is none. */
  readonly eerst: string;
  readonly daarna: readonly string[];
}

/** Published treden of one municipality, from the first published periode to the last. */
export interface Tredegeschiedenis {
  readonly perioden: readonly GepubliceerdeTrede[];
  /** Where they were published. */
  readonly bronnen: readonly string[];
}

export interface GepubliceerdeTrede {
  readonly periode: Periode;
  /** `undefined` where none is published. */
  readonly trede: Trede | undefined;
  /** Other treden that a source gives for this periode. */
  readonly andere: readonly number[];
}
