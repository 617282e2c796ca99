import { excelWerkmap } from '../host/excel-werkmap.ts';
import type { Werkmap } from '../host/werkmap.ts';
import { isDarkColor } from './shared/dark-color.ts';
import { koppelCommands } from './commands.ts';
import { startPane } from './taskpane-start.ts';
import { reportFunctiesFailed, reportVersieverschil } from './versieverschil.ts';
import { PANEELFOUT } from './shared/shared-messages.ts';

/** The pane in Excel. */
startPane({ connect: connectToExcel, isDark: isOfficeDark });
koppelCommands();
reportFunctiesFailed();
void reportVersieverschil();

async function connectToExcel(): Promise<Werkmap> {
  if (typeof Office === 'undefined') throw PANEELFOUT.geen_office();
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) throw PANEELFOUT.buiten_excel();
  return excelWerkmap;
}

/** Known once Office is ready, but not on the web. */
function isOfficeDark(): boolean | undefined {
  return typeof Office === 'undefined' ? undefined : isDarkColor(Office.context?.officeTheme?.bodyBackgroundColor);
}
