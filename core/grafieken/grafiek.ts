import type { TopLevelSpec } from 'vega-lite';
import type { PositionFieldDef } from 'vega-lite/types_unstable/channeldef.js';
import type { Datum } from '../datum.ts';

/** Where the figures of a chart come from and of what day they are: no chart without. */
export interface Herkomst {
  /** As a reader finds it: `Voortgangsrapportage 2024, tabel 1`. */
  readonly bron: string;
  /** The day the figures are of. */
  readonly peildatum: Datum;
}

/** A finding to put above a chart, in place of what the chart says of itself. */
export interface EigenKop {
  readonly titel?: string;
  readonly ondertitel?: string;
}

/** What every chart says in words. */
export interface Grafiekkop extends Herkomst {
  readonly titel: string;
  readonly ondertitel: string;
  /** For who cannot see the chart: what it shows, with its extreme values. */
  readonly beschrijving: string;
}

/** The charts there are. */
export type Grafieksoort =
  | 'reeks'
  | 'tredenkaart'
  | 'waaier'
  | 'kansen'
  | 'tellingen'
  | 'overgangen'
  | 'nidos'
  | 'vooruitzicht'
  | 'ontleding'
  | 'provinciekaart'
  | 'gemeentekaart';

/** An outline: polygons of rings of points, x to the east and y to the north in one unit. */
export interface Vorm {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly (readonly (readonly [x: number, y: number])[])[])[];
}

/**
 * A row of a chart's data: numbers, texts, for a gap `null`, and on a map an outline. Days are milliseconds since 1970, see
 * `alsTijd`.
 */
export type Grafiekrij = Readonly<Record<string, string | number | boolean | null | Vorm>>;

/** A layer of a Vega-Lite specification, without data of its own: it names one of the chart's tables. */
export type Laag = Extract<TopLevelSpec, { layer: unknown[] }>['layer'][number];

/** How a layer places its marks along an axis. */
export type Plaats = PositionFieldDef<string>;

/** How a chart is drawn, apart from theme, width and words. Lengths in pixels. */
export interface Grafiekbeeld {
  /** Of the plot, without axes and words. */
  readonly height: number;
  /** Room for labels left and right of the plot and for the axis below it. */
  readonly marge: { readonly links: number; readonly rechts: number; readonly onder: number };
  readonly lagen: readonly Laag[];
}

/** A chart: its words, its data by table, and how it is drawn. `formatted` makes a Vega-Lite specification of it. */
export interface Grafiek extends Grafiekkop {
  readonly soort: Grafieksoort;
  readonly gegevens: Readonly<Record<string, readonly Grafiekrij[]>>;
  readonly beeld: Grafiekbeeld;
}
