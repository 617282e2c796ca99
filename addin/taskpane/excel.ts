import { excelWerkmap } from '../host/excel.ts';
import { type Werkmap, Werkmapfout } from '../host/werkmap.ts';
import { isDonkereKleur } from './gedeeld/donkere-kleur.ts';
import { koppelOpdrachten } from './opdrachten.ts';
import { start } from './start.ts';
import { meldFunctiesMislukt, meldVersieverschil } from './versieverschil.ts';
import { BUITEN_EXCEL, GEEN_OFFICE } from './paneel/teksten.ts';

/** The pane in Excel. */
start({ verbind: connectToExcel, isDonker: isOfficeDonker });
koppelOpdrachten();
meldFunctiesMislukt();
void meldVersieverschil();

async function connectToExcel(): Promise<Werkmap> {
  if (typeof Office === 'undefined') throw new Werkmapfout(GEEN_OFFICE);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) throw new Werkmapfout(BUITEN_EXCEL);
  return excelWerkmap;
}

/** Known once Office is ready, but not on the web. */
function isOfficeDonker(): boolean | undefined {
  return typeof Office === 'undefined' ? undefined : isDonkereKleur(Office.context?.officeTheme?.bodyBackgroundColor);
}
