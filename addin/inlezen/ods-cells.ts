import { GRENZEN } from './limits.ts';
import { BESTANDSFOUT } from './inlezen-messages.ts';
import type { Adempauze } from './progress.ts';
import type { Zip } from './unzip.ts';
import { readXml } from './xlsx/xml.ts';

const TABLE = 'table:';

/**
 * Counts the cells of an OpenDocument before a library makes them: a cell, and a row, may say that it stands there a million
 * times. @throws Bestandsfout when that are too many.
 */
export async function countOdsCells(zip: Zip, pause: Adempauze): Promise<void> {
  if (!zip.bevat('content.xml')) return;
  let cells = 0;
  let inRow = 0;
  let repeated = 1;
  await readXml(zip, 'content.xml', pause, {
    all: true,
    open: (naam, attributen) => {
      if (naam === 'table-row') {
        inRow = 0;
        repeated = Number(attributen[`${TABLE}number-rows-repeated`]) || 1;
      } else if (naam === 'table-cell' && 'office:value-type' in attributen)
        inRow += Number(attributen[`${TABLE}number-columns-repeated`]) || 1;
    },
    close: (naam) => {
      if (naam !== 'table-row') return;
      cells += inRow * repeated;
      if (cells > GRENZEN.cellen) throw BESTANDSFOUT.te_veel_cellen();
    },
  });
}
