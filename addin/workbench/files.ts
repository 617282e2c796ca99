import type { WorkbookData } from '@odoo/o-spreadsheet';
import { bericht, meld, vraag } from './dialog.ts';
import type { Library } from './library.ts';
import { DUTCH } from './locale.ts';
import type { FileCommands } from './menus.ts';
import type { FunctionsMetadata } from './metadata.ts';
import { TEKST } from './teksten.ts';
import type { Workbook } from './workbook.ts';
import { Bestandsfout } from './xlsx/bestandsfout.ts';
import { openXlsx } from './xlsx/open.ts';
import { saveXlsx } from './xlsx/save.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the commands work with. */
export interface FileContext {
  readonly library: Library;
  readonly metadata: FunctionsMetadata;
  readonly chooser: HTMLInputElement;
  readonly workbook: Workbook;
}

/** New, open and save, as the header, the menu and the keyboard call them. */
export function fileCommands({ library, metadata, chooser, workbook }: FileContext): FileCommands {
  const mayReplace = async (): Promise<boolean> =>
    !workbook.isChanged || vraag({ titel: TEKST.vervangenTitel, tekst: TEKST.vervangenVraag });

  const open = async (file: File): Promise<void> => {
    try {
      const { data, lost } = openXlsx(library, new Uint8Array(await file.arrayBuffer()), metadata);
      await workbook.replace(data, file.name.replace(/\.xls[xm]$/i, '.xlsx'));
      bericht(TEKST.geopend(file.name));
      if (lost.length > 0) await meld({ titel: TEKST.nietAllesTitel, tekst: TEKST.nietAllesGeopend, punten: lost });
    } catch (error) {
      if (!(error instanceof Bestandsfout)) console.error(error);
      await meld({ titel: TEKST.openfoutTitel(file.name), tekst: error instanceof Bestandsfout ? error.message : TEKST.openfout });
    }
  };
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    if (file !== undefined) void open(file);
    chooser.value = '';
  });

  return {
    nieuw: async () => {
      if (await mayReplace()) await workbook.replace(emptyWorkbook(library), TEKST.nieuweBestandsnaam);
    },
    openen: async () => {
      if (await mayReplace()) chooser.click();
    },
    opslaan: async () => {
      try {
        const { bytes, asValue } = await saveXlsx(library, workbook.model, metadata);
        download(new Blob([bytes], { type: XLSX }), workbook.name);
        workbook.saved();
        bericht(TEKST.opgeslagen(workbook.name));
        if (asValue.length > 0) await meld({ titel: TEKST.nietAllesTitel, tekst: TEKST.nietAllesOpgeslagen, punten: asValue });
      } catch (error) {
        console.error(error);
        await meld({ titel: TEKST.foutTitel, tekst: TEKST.opslaanfout });
      }
    },
  };
}

function emptyWorkbook({ helpers }: Library): WorkbookData {
  const data = helpers.createEmptyWorkbookData(TEKST.leegBlad);
  return { ...data, settings: { ...data.settings, locale: DUTCH } };
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
