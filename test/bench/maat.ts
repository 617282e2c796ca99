/** What a figure of the bench is counted in. */
export type Eenheid = 'ms' | 's' | '×' | 'KB gzip';

/** A figure of the bench, in Dutch: it is printed, and stands on the page of figures. */
export interface Maat {
  readonly wat: string;
  /** What was measured; `undefined` where it could not be, with the reason. */
  readonly waarde: number | undefined;
  readonly eenheid: Eenheid;
  /** What a user would otherwise use, measured in the same run. */
  readonly naast: string;
  /** At most so much; `undefined` where no goal was set. */
  readonly doel?: number | undefined;
  /** Why it was not measured. */
  readonly reden?: string | undefined;
}

/** A number with its unit, as a Dutch page writes it. `metEenheid(2.345, '×')` → `'2,35×'`. */
export function metEenheid(waarde: number, eenheid: Eenheid): string {
  const cijfers = eenheid === '×' ? 2 : waarde < 10 ? 1 : 0;
  const getal = waarde.toFixed(eenheid === 'KB gzip' ? 1 : cijfers).replace('.', ',');
  return eenheid === '×' ? `${getal}×` : `${getal} ${eenheid}`;
}

/** Whether a figure reaches its goal, in words; empty where there is none. */
export function oordeelVan({ waarde, doel }: Maat): string {
  if (waarde === undefined) return 'niet gemeten';
  if (doel === undefined) return '';
  return waarde <= doel ? 'haalt het' : 'haalt het niet';
}

/** A figure as a row of a Markdown table: what, measured, beside what, goal, and whether it reaches it. */
export function alsTabelrij(maat: Maat): string {
  const { wat, waarde, eenheid, naast, doel, reden } = maat;
  return `| ${wat} | ${waarde === undefined ? (reden ?? '') : metEenheid(waarde, eenheid)} | ${naast} | ${doel === undefined ? '' : `≤ ${metEenheid(doel, eenheid)}`} | ${oordeelVan(maat)} |`;
}

/** The header of that table. */
export const TABELKOP = ['| wat | gemeten | daarnaast | doel | oordeel |', '|---|--:|---|--:|---|'];
