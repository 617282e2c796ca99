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

/** The workbook on the page: one at a time, shown in one element, behind one port. */
export class Workbook {
  /** The port for the pane; it follows the current workbook. */
  readonly werkmap: WorkbenchWerkmap;
  /** Called when the name or `isChanged` changes. */
  onStatus: () => void = () => {};
  /** Called when another workbook takes the place of the one before. */
  onReplace: () => void = () => {};
  private current: Model;
  private currentName: string;
  private currentLost: readonly string[];
  /** Counts changes; what was opened or saved last holds those up to `kept`. */
  private changes = 0;
  private kept = 0;
  private unmount: () => void = () => {};
  /** The file it was saved to last, where the browser lets a page write it again. */
  handle: FileSystemFileHandle | undefined;

  constructor(
    private readonly host: PageLibraries,
    private readonly target: HTMLElement,
    { data, name, lost = [] }: Contents,
    filesOf: (workbook: Workbook) => Werkmapbestanden,
  ) {
    this.current = new host.library.Model(data);
    this.currentName = name;
    this.currentLost = lost;
    this.werkmap = new WorkbenchWerkmap(this.current, filesOf(this));
  }

  get model(): Model {
    return this.current;
  }

  get name(): string {
    return this.currentName;
  }

  /** Whether something changed since it was opened or saved. */
  get isChanged(): boolean {
    return this.changes > this.kept;
  }

  /** What of the file it was opened from it does not have, as Dutch phrases: saving under the same name loses it. */
  get lost(): readonly string[] {
    return this.currentLost;
  }

  /** Which changes it holds now: what a file made of it holds. */
  get version(): number {
    return this.changes;
  }

  /** Shows the workbook in its element. */
  async show(): Promise<void> {
    this.unmount();
    this.unmount = await mountSpreadsheet(this.host, this.current, this.target);
    this.current.on('command-dispatched', this, (command) => {
      if (!this.host.library.isCoreCommand(command as never)) return;
      this.changes++;
      this.onStatus();
    });
    this.saved(this.changes);
  }

  /** Shows another workbook in its place. When it cannot be made, the present one stays. */
  async replace({ data, name, lost = [] }: Contents): Promise<void> {
    this.current = new this.host.library.Model(data);
    this.currentName = name;
    this.currentLost = lost;
    this.handle = undefined;
    await this.show();
    this.werkmap.replaceModel(this.current);
    this.onReplace();
  }

  /** A workbook that was restored is saved nowhere. */
  markChanged(): void {
    this.changes++;
    this.onStatus();
  }

  /** After saving this version in a file; what changed since is not saved yet. */
  savedIn(handle: FileSystemFileHandle, version: number): void {
    this.handle = handle;
    this.currentName = handle.name;
    this.saved(version);
  }

  /** After saving this version; what changed since is not saved yet. */
  saved(version: number): void {
    this.kept = version;
    this.onStatus();
  }
}
