import { isDatum } from '../../../core/datum.ts';
import type { Broncel } from '../../../core/inlezen/index.ts';
import { ONBEREKEND } from '../inlezen-texts.ts';
import { zonderVluchttekens } from './xml.ts';

/** What a cell of a sheet needs from the rest of the workbook. */
export interface Werkmapkennis {
  readonly texts: readonly string[];
  readonly datumstijlen: ReadonlySet<number>;
  /** The workbook counts days from 1904. */
  readonly vanaf1904: boolean;
}

/** A cell as it stands in the file. */
export interface Ruwecel {
  readonly soort: string;
  readonly style: number;
  readonly waarde: string;
  readonly inline: string;
  readonly heeftFormule: boolean;
  readonly heeftWaarde: boolean;
}

/** What a workbook that counts from 1904 counts less. */
export const DAGEN_TOT_1904 = 1462;

/** The value of a cell: of a formula the one that was last computed. */
export function xlsxCelwaarde(
  { soort, style, waarde, inline, heeftFormule, heeftWaarde }: Ruwecel,
  { texts, datumstijlen, vanaf1904 }: Werkmapkennis,
): Broncel {
  if (soort === 'inlineStr') return zonderVluchttekens(inline) || null;
  if (!heeftWaarde || waarde === '') return heeftFormule && soort !== 'str' ? { soort: 'fout', code: ONBEREKEND } : null;
  switch (soort) {
    case 's':
      return texts[Number(waarde)] || null;
    case 'str':
      return zonderVluchttekens(waarde);
    case 'b':
      return waarde === '1' || waarde === 'true';
    case 'e':
      return { soort: 'fout', code: waarde.slice(0, 40) };
    case 'd':
      return isoWaarde(waarde);
    default:
      return getalwaarde(Number(waarde), datumstijlen.has(style), vanaf1904);
  }
}

function getalwaarde(getal: number, isDatumstijl: boolean, vanaf1904: boolean): Broncel {
  if (!Number.isFinite(getal)) return { soort: 'fout', code: '#NUM!' };
  const datum = Math.floor(getal) + (vanaf1904 ? DAGEN_TOT_1904 : 0);
  return isDatumstijl && isDatum(datum) ? { soort: 'datum', datum } : getal;
}

/** A date written as such (`2022-07-01T00:00:00`) is read as text, as in a CSV file. */
function isoWaarde(waarde: string): Broncel {
  return waarde.slice(0, 40);
}
