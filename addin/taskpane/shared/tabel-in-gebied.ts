import { findKoprij } from '../../../core/tabel.ts';
import { vakVan } from '../../host/adres.ts';
import type { Celgebied } from '../../host/werkmap.ts';
import { alsKerncel } from './kerncel.ts';

/** The table in a region of the workbook, from its headers on, as core reads it. */
export interface TabelInGebied {
  readonly blad: string;
  readonly cellen: readonly (readonly unknown[])[];
  /** The number of the row with the headers on the sheet. */
  readonly koprij: number;
}

/** The table in a region; `undefined` where it has no headers that are known. */
export function tabelInGebied({ blad, adres, cellen }: Celgebied): TabelInGebied | undefined {
  const koprij = findKoprij(cellen);
  return koprij === undefined
    ? undefined
    : { blad, cellen: cellen.slice(koprij).map((rij) => rij.map(alsKerncel)), koprij: vakVan(adres).top + koprij + 1 };
}

/** The cells of a table with blank rows below its headers, so that its rows count as they do on the sheet. */
export function cellenOpBlad({ cellen: [koppen = [], ...rijen], koprij }: TabelInGebied): TabelInGebied['cellen'] {
  return [koppen, ...Array.from({ length: koprij - 1 }, () => []), ...rijen];
}
