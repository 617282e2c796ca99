import { getal } from '../../../core/taal/index.ts';

/** What a figure of the bench is counted in. */
export type Maateenheid = 'ms' | 's' | '×' | 'KB gzip' | 'MB';

/** The middle of several measurements, and the interval in which the true middle lies with 95% certainty. */
export interface Spreiding {
  readonly midden: number;
  readonly laag: number;
  readonly hoog: number;
}

/** A figure of the bench, in Dutch: it is printed, and stands on the page of figures. */
export interface Maat {
  readonly wat: string;
  /** What was measured; `undefined` where it could not be, with the reason. A size has no spread: its three figures are the same. */
  readonly waarde: Spreiding | undefined;
  readonly eenheid: Maateenheid;
  /** What a user would otherwise use, measured in the same run. */
  readonly naast: string;
  /** At most so much; `undefined` where no goal was set. */
  readonly doel?: number | undefined;
  /** Why it was not measured. */
  readonly reden?: string | undefined;
}

/** What is said where the spread of a figure lies on both sides of its goal. */
export const NIET_TE_ONDERSCHEIDEN = 'niet te onderscheiden';

export type Oordeel = 'haalt het' | 'haalt het niet' | typeof NIET_TE_ONDERSCHEIDEN | 'niet gemeten' | '';

/** A figure without chance in it, such as a size. */
export function vast(waarde: number): Spreiding {
  return { midden: waarde, laag: waarde, hoog: waarde };
}

/** A number with its unit, as a Dutch page writes it. `metEenheid(2.345, '×')` → `'2,35×'`. */
export function metEenheid(waarde: number, eenheid: Maateenheid): string {
  const cijfers = eenheid === '×' ? 2 : waarde < 10 ? 1 : 0;
  const tekst = getal(waarde, eenheid === 'KB gzip' ? 1 : cijfers);
  return eenheid === '×' ? `${tekst}×` : `${tekst} ${eenheid}`;
}

/** A measurement with its spread. `metSpreiding({ midden: 2, laag: 1.5, hoog: 2.5 }, '×')` → `'2,00× (1,50 tot 2,50×)'`. */
export function metSpreiding({ midden, laag, hoog }: Spreiding, eenheid: Maateenheid): string {
  if (laag === hoog) return metEenheid(midden, eenheid);
  const [van, tot] = [metEenheid(laag, eenheid), metEenheid(hoog, eenheid)];
  return `${metEenheid(midden, eenheid)} (${van.replace(/[ ×].*$/, '')} tot ${tot})`;
}

/** How long one thing takes beside another, in words: of two that chance can explain it is never said that one is faster. */
export function verhoudingInWoorden(verhouding: Spreiding): string {
  const { laag, hoog } = verhouding;
  return laag <= 1 && hoog >= 1
    ? `${NIET_TE_ONDERSCHEIDEN} van even lang: ${metSpreiding(verhouding, '×')}`
    : `${metSpreiding(verhouding, '×')} zo lang`;
}

/**
 * Whether a figure reaches its goal, in words; empty where there is none. Only a spread that lies wholly on one side of the
 * goal decides; a time or a ratio that is not above 0 was not measured.
 */
export function oordeelVan({ waarde, doel }: Pick<Maat, 'waarde' | 'doel'>): Oordeel {
  if (waarde === undefined || !(waarde.laag > 0)) return 'niet gemeten';
  if (doel === undefined) return '';
  if (waarde.hoog <= doel) return 'haalt het';
  return waarde.laag > doel ? 'haalt het niet' : NIET_TE_ONDERSCHEIDEN;
}

/** A figure as a row of a Markdown table: what, measured with its spread, beside what, goal, and whether it reaches it. */
export function alsTabelrij(maat: Maat): string {
  const { wat, waarde, eenheid, naast, doel, reden } = maat;
  return `| ${wat} | ${waarde === undefined ? (reden ?? '') : metSpreiding(waarde, eenheid)} | ${naast} | ${doel === undefined ? '' : `≤ ${metEenheid(doel, eenheid)}`} | ${oordeelVan(maat)} |`;
}

/** The header of that table. */
export const TABELKOP = ['| wat | gemeten | daarnaast | doel | oordeel |', '|---|--:|---|--:|---|'];
