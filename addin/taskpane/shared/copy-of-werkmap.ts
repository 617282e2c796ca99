import { type Datum, isoDatum } from '../../../core/datum.ts';
import type { Werkmap } from '../../host/werkmap.ts';
import { download } from '../../page/download.ts';
import type { Melding } from './melding.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves a copy of the whole workbook as a download, where the host offers files; gives what to tell the user. */
export async function saveCopy(werkmap: Werkmap, dag: Datum): Promise<Melding> {
  const { naam, bytes, verlies } = await werkmap.save();
  const copy = kopienaam(naam, dag);
  download(new Blob([new Uint8Array(bytes)], { type: XLSX }), copy);
  const rest = verlies.length === 0 ? '' : ` Niet of anders in de kopie: ${verlies.join('; ')}.`;
  return {
    soort: 'gelukt',
    titel: 'Kopie bewaard',
    tekst: `"${copy}" staat in de map met downloads. De werkmap zelf is hiermee niet opgeslagen.${rest}`,
  };
}

/** `kopienaam('IBT-werkmap.xlsx', datumOf(2022, 7, 1))` → `'IBT-werkmap kopie 2022-07-01.xlsx'` */
function kopienaam(naam: string, dag: Datum): string {
  return `${naam.replace(/\.xlsx$/i, '')} kopie ${isoDatum(dag)}.xlsx`;
}
