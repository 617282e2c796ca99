import type { Werkmapbestanden } from '../host/workbench-werkmap.ts';
import { dueTo, WERKMAPFOUT } from '../host/host-messages.ts';
import type { OpgeslagenWerkmap, Werkmapbestand } from '../host/werkmap.ts';
import type { Library } from './library.ts';
import type { FunctionsMetadata } from '../host/function-metadata.ts';
import { WERKMAPBESTANDFOUT } from './workbench-messages.ts';
import { FILE } from './workbench-texts.ts';
import type { Workbook } from './workbook.ts';
import { Bestandsfout } from '../inlezen/file-error.ts';
import { Beside } from '../inlezen/beside.ts';
import type { Progress } from '../inlezen/progress.ts';
import type { Unpacked } from './unpack-workbook.ts';
import { openXlsx } from './xlsx/open.ts';
import { saveXlsx } from './xlsx/save.ts';

/** Nobody sees how far it is, and nobody stops; the stated time does. */
const NO_PROGRESS: Progress = { report: () => undefined, stop: new AbortController().signal };

/** Makes a file of the workbook, and a workbook of a file; asks and tells nothing. */
export class WorkbookFiles {
  private readonly opener = new Beside<Uint8Array, Unpacked>(
    () => new Worker(new URL('./opening-worker.ts', import.meta.url), { type: 'module' }),
  );

  constructor(
    private readonly library: Library,
    private readonly metadata: FunctionsMetadata,
    private readonly workbook: Workbook,
  ) {}

  /** The workbook of this moment as a file, and what the file does not hold. */
  async save(): Promise<OpgeslagenWerkmap> {
    const { model, name, lost } = this.workbook;
    const saved = await saveXlsx(this.library, model, this.metadata);
    return { naam: name, bytes: saved.bytes, verlies: [...lost, ...saved.lost] };
  }

  /**
   * Shows the workbook of a file in place of the present one; gives what it leaves out. The file is taken apart and checked beside
   * the page; the library makes the workbook of its parts in the page, within the limits that were checked.
   * @throws Bestandsfout when it is no workbook, or it was stopped; the present one stays.
   */
  async open({ naam, bytes }: Werkmapbestand, progress = NO_PROGRESS): Promise<readonly string[]> {
    const { file, isOther } = await this.opener.ask(bytes, progress);
    const { data, lost, lostOnSave } = openXlsx(this.library, file, this.metadata);
    const all = isOther ? [FILE.otherFormat, ...lost] : lost;
    await this.workbook.replace({ data, name: naam.replace(/\.(?:xls[xmb]?|ods)$/i, '.xlsx'), lost: [...all, ...lostOnSave] });
    return all;
  }

  /** The same for the pane: it may not throw away what was not saved, and gets every refusal as a `Werkmapfout`. */
  forPane(): Werkmapbestanden {
    return {
      save: () => this.save(),
      open: async (file) => {
        if (this.workbook.isChanged) throw WERKMAPBESTANDFOUT.save_eerst();
        try {
          return await this.open(file);
        } catch (error) {
          throw error instanceof Bestandsfout ? dueTo(WERKMAPFOUT.gemeld({ melding: error.message }), error) : error;
        }
      },
    };
  }
}
