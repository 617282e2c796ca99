import type { Celwaarde } from '../../../addin/host/werkmap.ts';

const HEADERS = ['Gemeente', 'Periode', 'Taakstelling', 'Herverdeling', 'Achterstand begin', 'Gerealiseerd', 'Nagekomen', 'Vorige trede'];

/** Rows from the published cases: Utrecht and Leusden 2022-1, and others for each kind of outcome. */
export const TABLE: Celwaarde[][] = [
  HEADERS,
  ['Utrecht', '2022-1', 203, 1, 171, 168, null, 2],
  ['Leusden', '2022-1', 18, null, 21, 13, 8, 2],
  ['Baarn', '2022-1', 20, null, 25, 10, null, 3],
  ['Bunnik', '2024-2', 30, null, 12, 31, null, 3],
  ['Houten', '2022-1', 40, null, -3, 45, null, 2],
  ['Zeist', '2022-1', 40, null, 80, 10, null, null],
  ['Soest', '2019-1', 40, null, 2, 38, null, 1],
  ['Woerden', 44562, 40, null, 2, 38, null, 1],
  ['Totaal', '2022-1', 431, 1, 310, 353, 8, null],
];
