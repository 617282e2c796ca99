import type { Model, WorkbookData } from '@odoo/o-spreadsheet';
import { WorkbenchWerkmap, type Werkmapbestanden } from '../host/workbench-werkmap.ts';
import { type PageLibraries, mountSpreadsheet } from './mount.ts';

/** What a workbook is made from, and under which name. */
export interface Contents {
  readonly data: WorkbookData;
  readonly name: string;
  /** What of its file it leaves out, as Dutch phrases. */
  readonly lost?: readonly string[];
}

/** What is shown: a model, and where it is from. */
interface Present {
  readonly model: Model;
  readonly name: string;
  readonly lost: readonly string[];
  /** The file it was saved to last, where the browser lets a page write it again. */
  readonly handle: FileSystemFileHandle | undefined;
}

/** The workbook on the page: one at a time, shown in one element, behind one port. */
export class Workbook {
  /** The port for the pane; it follows the current workbook. */
  readonly werkmap: WorkbenchWerkmap;
  /** Called when the name or `isChanged` changes. */
  onStatus: () => void = () => {};
  /** Called when another workbook takes the place of the one before. */
  onReplace: () => void = () => {};
  private present: Present;
  /** Counts changes; what was opened or saved last holds those up to `kept`. */
  private changes = 0;
  private kept = 0;
  private unmount: () => void = () => {};

  constructor(
    private readonly host: PageLibraries,
    private readonly target: HTMLElement,
    contents: Contents,
    filesOf: (workbook: Workbook) => Werkmapbestanden,
  ) {
    this.present = this.made(contents);
    this.werkmap = new WorkbenchWerkmap(this.model, filesOf(this));
  }

  get model(): Model {
    return this.present.model;
  }

  get name(): string {
    return this.present.name;
  }

  get handle(): FileSystemFileHandle | undefined {
    return this.present.handle;
  }

  /** Whether something changed since it was opened or saved. */
  get isChanged(): boolean {
    return this.changes > this.kept;
  }

  /** What of the file it was opened from it does not have, as Dutch phrases: saving under the same name loses it. */
  get lost(): readonly string[] {
    return this.present.lost;
  }

  /** Which changes it holds now: what a file made of it holds. */
  get version(): number {
    return this.changes;
  }

  /** Shows the workbook in its element. */
  async show(): Promise<void> {
    this.unmount();
    this.unmount = () => {};
    this.unmount = await mountSpreadsheet(this.host, this.model, this.target);
    this.model.on('command-dispatched', this, (command) => {
      if (!this.host.library.isCoreCommand(command as never)) return;
      this.changes++;
      this.onStatus();
    });
    this.saved(this.changes);
  }

  /** Shows another workbook in its place. When it cannot be made or shown, the present one stays, as it was. */
  async replace(contents: Contents): Promise<void> {
    const { present, kept } = this;
    this.present = this.made(contents);
    try {
      await this.show();
    } catch (error) {
      this.present = present;
      await this.show();
      this.saved(kept);
      throw error;
    }
    this.werkmap.replaceModel(this.model);
    this.onReplace();
  }

  private made({ data, name, lost = [] }: Contents): Present {
    return { model: new this.host.library.Model(data), name, lost, handle: undefined };
  }

  /** A workbook that was restored is saved nowhere. */
  markChanged(): void {
    this.changes++;
    this.onStatus();
  }

  /** After saving this version in a file; what changed since is not saved yet. */
  savedIn(handle: FileSystemFileHandle, version: number): void {
    this.present = { ...this.present, handle, name: handle.name };
    this.saved(version);
  }

  /** After saving this version; what changed since is not saved yet. */
  saved(version: number): void {
    this.kept = version;
    this.onStatus();
  }
}
