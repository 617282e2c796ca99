import type { CellPosition, EvaluatedCell, UID } from '@odoo/o-spreadsheet';
import type { Vak } from './adres.ts';
import { type Celinhoud, celtekst, zonderTekstopmaak } from './celtekst.ts';
import { excelcode, werkbankcode } from './foutcode.ts';
import { WERKMAPFOUT } from './host-messages.ts';
import type { Celwaarde } from './werkmap.ts';

/** Asks something of each cell of a block, row by row. */
export function perCel<T>(sheetId: UID, vak: Vak, geef: (plek: CellPosition) => T): T[][] {
  const rijen: T[][] = [];
  for (let row = vak.top; row <= vak.bottom; row++) {
    const rij: T[] = [];
    for (let col = vak.left; col <= vak.right; col++) rij.push(geef({ sheetId, col, row }));
    rijen.push(rij);
  }
  return rijen;
}

/** The smallest block that holds all these cells; `undefined` without cells. */
export function vakRond(cellen: readonly CellPosition[]): Vak | undefined {
  const [eerste, ...overige] = cellen;
  if (eerste === undefined) return undefined;
  return overige.reduce<Vak>(
    (vak, { col, row }) => ({
      left: Math.min(vak.left, col),
      right: Math.max(vak.right, col),
      top: Math.min(vak.top, row),
      bottom: Math.max(vak.bottom, row),
    }),
    { left: eerste.col, right: eerste.col, top: eerste.row, bottom: eerste.row },
  );
}

/** What a cell of the workbench holds, as the port gives it. */
export function celwaarde(cel: EvaluatedCell): Celwaarde {
  if (cel.type !== 'error') return cel.value;
  const fout = excelcode(cel.value);
  return cel.message ? { fout, melding: cel.message } : { fout };
}

/** What to type into a cell so that it holds exactly this value. */
export function inhoud(waarde: Celwaarde, isTekstcel: boolean): Celinhoud {
  if (waarde === null) return zonderTekstopmaak('', isTekstcel);
  if (typeof waarde === 'string') return celtekst(waarde, isTekstcel);
  if (typeof waarde === 'boolean') return zonderTekstopmaak(waarde ? 'TRUE' : 'FALSE', isTekstcel);
  if (typeof waarde === 'object') return zonderTekstopmaak(werkbankcode(waarde.fout), isTekstcel);
  if (!Number.isFinite(waarde)) throw WERKMAPFOUT.geen_celgetal({ getal: waarde });
  return zonderTekstopmaak(String(waarde), isTekstcel);
}
