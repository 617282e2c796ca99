import { GRENZEN } from './limits.ts';
import { BESTANDSFOUT } from './inlezen-messages.ts';
import type { Adempauze } from './progress.ts';
import type { Zip } from './unzip.ts';
import { readXml } from './xlsx/xml.ts';

const TABLE = 'table:';

/** Rows from a number to another, both included; the first row of a sheet is 1. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Of each sheet, by its name, the rows that are hidden or filtered out. */
export type HiddenRows = ReadonlyMap<string, readonly Stretch[]>;

/**
 * Goes through the rows of an OpenDocument before a library makes them: counts the cells, since a cell, and a row, may say
 * that it stands there a million times, and finds the hidden rows, which the library does not tell. Of another file: none.
 * @throws Bestandsfout when there are too many cells.
 */
export async function scanOdsRows(zip: Zip, pause: Adempauze): Promise<HiddenRows> {
  const hidden = new Map<string, Stretch[]>();
  if (!zip.bevat('content.xml')) return hidden;
  let cells = 0;
  let row = { from: 1, to: 0, cells: 0 };
  let stretches: Stretch[] = [];
  await readXml(zip, 'content.xml', pause, {
    all: true,
    open: (naam, attributen) => {
      if (naam === 'table') {
        stretches = [];
        hidden.set(attributen[`${TABLE}name`] ?? '', stretches);
        row = { from: 1, to: 0, cells: 0 };
      } else if (naam === 'table-row') {
        row = { from: row.to + 1, to: row.to + (Number(attributen[`${TABLE}number-rows-repeated`]) || 1), cells: 0 };
        if ((attributen[`${TABLE}visibility`] ?? 'visible') !== 'visible') stretches.push({ from: row.from, to: row.to });
      } else if (naam === 'table-cell' && 'office:value-type' in attributen)
        row.cells += Number(attributen[`${TABLE}number-columns-repeated`]) || 1;
    },
    close: (naam) => {
      if (naam !== 'table-row') return;
      cells += row.cells * (row.to - row.from + 1);
      if (cells > GRENZEN.cellen) throw BESTANDSFOUT.te_veel_cellen();
    },
  });
  return hidden;
}
