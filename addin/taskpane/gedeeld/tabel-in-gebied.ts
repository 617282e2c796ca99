import { zoekKoprij } from '../../../core/tabel.ts';
import { vakVan } from '../../host/adres.ts';
import type { Celwaarde, Gebied } from '../../host/werkmap.ts';

/** The table in a region of the workbook, from its headers on, as core reads it. */
export interface TabelInGebied {
  readonly blad: string;
  readonly cellen: readonly (readonly unknown[])[];
  /** The number of the row with the headers on the sheet. */
  readonly koprij: number;
}

/** The table in a region; `undefined` where it has no headers that are known. */
export function tabelInGebied({ blad, adres, cellen }: Gebied): TabelInGebied | undefined {
  const koprij = zoekKoprij(cellen);
  return koprij === undefined ? undefined : { blad, cellen: cellen.slice(koprij).map((rij) => rij.map(kerncel)), koprij: vakVan(adres).top + koprij + 1 };
}

/** A cell as core reads it: an error by its code. */
export function kerncel(cel: Celwaarde): unknown {
  return typeof cel === 'object' && cel !== null ? { code: cel.fout } : cel;
}
