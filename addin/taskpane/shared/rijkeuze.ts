import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { celVan, isSamenvattend, readTabel, findKoprij } from '../../../core/tabel.ts';
import type { Celgebied } from '../../host/werkmap.ts';
import { naamVan } from './kerncel.ts';

/** A row that can be chosen: its place in the region (counted from 0) and what it is called. */
export interface Rijkeuze {
  readonly rij: number;
  readonly naam: string;
}

/** In a longer list nobody finds a row; then a click in the sheet is faster. */
const LANGSTE_LIST = 1000;

/**
 * The rows of a table that name a municipality, with their periode where the table has several of one name;
 * none where there is no such table or it is very long.
 */
export function rijkeuzes({ cellen }: Celgebied): readonly Rijkeuze[] {
  const koprij = findKoprij(cellen);
  if (koprij === undefined || cellen.length > LANGSTE_LIST) return [];
  const tabel = ofFout(() => readTabel(cellen.slice(koprij), ['gemeente']));
  if (tabel instanceof Invoerfout) return [];
  const rijen = tabel.rijen.flatMap((cellenVanRij, index) => {
    const gemeente = celVan(tabel, cellenVanRij, 'gemeente');
    const naam = naamVan(gemeente);
    const periode = celVan(tabel, cellenVanRij, 'periode');
    return naam === undefined || isSamenvattend(gemeente)
      ? []
      : [{ rij: koprij + 1 + index, naam, periode: typeof periode === 'string' ? periode.slice(0, 10) : '' }];
  });
  const isDubbel = new Set(rijen.map(({ naam }) => naam)).size < rijen.length;
  return rijen.map(({ rij, naam, periode }) => ({ rij, naam: isDubbel && periode !== '' ? `${naam}, ${periode}` : naam }));
}
