import type { WorkbookData } from '@odoo/o-spreadsheet';
import { Bestandsfout } from '../inlezen/file-error.ts';
import { BESTANDSFOUT } from '../inlezen/inlezen-messages.ts';
import { GRENZEN } from '../inlezen/limits.ts';
import { message, report, vraag, whileBusy } from './dialog.ts';
import type { Library } from './library.ts';
import { DUTCH } from './locale.ts';
import type { FileCommands } from './menus.ts';
import { offered } from './offered.ts';
import { saveFile } from './save-file.ts';
import { PAGE_TEXT } from './workbench-texts.ts';
import type { Workbook } from './workbook.ts';
import type { WorkbookFiles } from './workbook-files.ts';

/** What the commands work with. */
export interface FileContext {
  readonly library: Library;
  readonly files: WorkbookFiles;
  readonly chooser: HTMLInputElement;
  /** Where a file may be dropped. */
  readonly target: HTMLElement;
  readonly workbook: Workbook;
  /** Puts the text of the cell that is being typed in into the workbook. */
  readonly commit: () => void;
}

/** New, open and save, as the header, the menu and the keyboard call them. */
export function fileCommands({ library, files, chooser, target, workbook, commit }: FileContext): FileCommands {
  const mayReplace = async (): Promise<boolean> => {
    commit();
    return !workbook.isChanged || vraag({ titel: PAGE_TEXT.vervangenTitel, tekst: PAGE_TEXT.vervangenVraag });
  };

  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    if (file !== undefined) void openFile(files, file);
    chooser.value = '';
  });
  takeDrops(target, async (file) => {
    if (await mayReplace()) await openFile(files, file);
  });
  const save = saving(files, workbook, commit);

  return {
    nieuw: async () => {
      if (await mayReplace()) await workbook.replace({ data: emptyWorkbook(library), name: PAGE_TEXT.newFileName });
    },
    openen: async () => {
      if (await mayReplace()) chooser.click();
    },
    opslaan: () => save(false),
    saveAs: () => save(true),
  };
}

/** A file dropped on the spreadsheet is opened; without this the browser would show it in place of the page. */
function takeDrops(target: HTMLElement, take: (file: File) => Promise<void>): void {
  const isFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  for (const type of ['dragover', 'drop', 'dragleave'] as const) {
    target.addEventListener(type, (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      target.classList.toggle('sleep', type === 'dragover');
      const [file] = type === 'drop' ? (event.dataTransfer?.files ?? []) : [];
      if (file !== undefined) void take(file);
    });
  }
}

async function openFile(files: WorkbookFiles, file: File): Promise<void> {
  try {
    if (file.size > GRENZEN.file) throw BESTANDSFOUT.te_groot({ bytes: file.size });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const lost = await whileBusy({ titel: PAGE_TEXT.opening(file.name), tekst: PAGE_TEXT.openingUitleg }, PAGE_TEXT.stoppen, (stop) =>
      files.open({ naam: file.name, bytes }, { report: () => undefined, stop }),
    );
    message(PAGE_TEXT.geopend(file.name));
    if (lost.length > 0) await report({ titel: PAGE_TEXT.nietAllesTitel, tekst: PAGE_TEXT.nietAllesGeopend, punten: lost });
  } catch (error) {
    if (!(error instanceof Bestandsfout)) console.error(error);
    await report({ titel: PAGE_TEXT.openfoutTitel(file.name), tekst: error instanceof Bestandsfout ? error.message : PAGE_TEXT.openfout });
  }
}

/** Saves one file at a time; what the file does not hold is named before it is made, once for the same losses. */
function saving(files: WorkbookFiles, workbook: Workbook, commit: () => void): (underName: boolean) => Promise<void> {
  let isBusy = false;
  let accepted = '';
  const save = async (underName: boolean): Promise<void> => {
    commit();
    const { version } = workbook;
    const { naam, bytes, verlies } = await files.save();
    const losses = [naam, ...verlies].join('\n');
    if (
      verlies.length > 0 &&
      losses !== accepted &&
      !(await vraag({ titel: PAGE_TEXT.verliesTitel, tekst: PAGE_TEXT.verlies, punten: verlies, ja: PAGE_TEXT.saveAnyway }))
    )
      return;
    accepted = losses;
    const again = (): Promise<boolean> => vraag({ titel: PAGE_TEXT.againTitel, tekst: PAGE_TEXT.againVraag(naam), ja: PAGE_TEXT.againJa });
    const outcome = await saveFile(bytes, naam, underName ? undefined : workbook.handle, again);
    if (outcome.soort === 'geannuleerd') message(PAGE_TEXT.saveCancelled);
    else if (outcome.soort === 'aangeboden') offered(naam, () => workbook.saved(version));
    else {
      workbook.savedIn(outcome.handle, version);
      message(PAGE_TEXT.opgeslagen(outcome.handle.name));
    }
  };
  return async (underName) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await save(underName);
    } catch (error) {
      console.error(error);
      await report({ titel: PAGE_TEXT.foutTitel, tekst: PAGE_TEXT.opslaanfout });
    } finally {
      isBusy = false;
    }
  };
}

function emptyWorkbook({ helpers }: Library): WorkbookData {
  const data = helpers.createEmptyWorkbookData(PAGE_TEXT.leegBlad);
  return { ...data, settings: { ...data.settings, locale: DUTCH } };
}
