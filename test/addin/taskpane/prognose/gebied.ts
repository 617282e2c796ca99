import type { Celwaarde, Celgebied } from '../../../../addin/host/werkmap.ts';
import { type Concept, conceptVanRij } from '../../../../addin/taskpane/prognose/concept.ts';
import { type Gelezentabel, readTabelrijen, type Vertrekpunt } from '../../../../addin/taskpane/prognose/vertrekpunt.ts';
import { datumOf } from '../../../../core/datum.ts';
import { Invoerfout } from '../../../../core/invoer/invoerfout.ts';

const KOPPEN = ['Gemeente', 'Periode', 'Datum', 'Taakstelling', 'Herverdeling', 'Achterstand begin', 'Gerealiseerd', 'Vorige trede'];
export const OP_10_OKTOBER = datumOf(2022, 10, 10);

/** Leusden 2022-2 on 10 October 2022 (dossier Leusden 2022), its stand of 22 August, its figures of 2022-1, and others. */
export const RIJEN: readonly (readonly Celwaarde[])[] = [
  ['Leusden', '2022-1', datumOf(2022, 7, 1), 18, null, 21, 13, 2],
  ['Leusden', '2022-2', datumOf(2022, 8, 22), 24, 1, 26, 11, 3],
  ['LEUSDEN', '2022-2', OP_10_OKTOBER, 24, 1, 26, 29, 3],
  ['Utrecht', '2022-2', datumOf(2022, 11, 22), 275, null, 207, 473, 3],
  ['Zeist', '2022-2', null, 40, null, 80, 10, null],
  ['Soest', '2022-2', OP_10_OKTOBER, 'veel', null, 2, 38, 1],
  ['Totaal', '2022-2', null, 363, 1, 315, 521, null],
];

/** The rows as a region from A3 on, below a title. */
export function gebied(rij: number, rijen: readonly (readonly Celwaarde[])[] = RIJEN): Celgebied {
  return { blad: 'Cijfers', adres: `A3:H${rijen.length + 3}`, cellen: [KOPPEN, ...rijen], rij };
}

export function tabelVan(rijen: readonly (readonly Celwaarde[])[] = RIJEN): Gelezentabel {
  const tabel = readTabelrijen(gebied(1, rijen));
  if (tabel === undefined || tabel instanceof Invoerfout) throw new Error('no table');
  return tabel;
}

/** The what-if that a row begins with; `index` counts from 0. */
export function concept(index: number, rijen: readonly (readonly Celwaarde[])[] = RIJEN): Concept {
  const tabel = tabelVan(rijen);
  return conceptVanRij(tabel, tabel.rijen[index]?.inhoud as Vertrekpunt, `Rij ${index + 4}`);
}
