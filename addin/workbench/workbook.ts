import type { Model, WorkbookData } from '@odoo/o-spreadsheet';
import { WorkbenchWerkmap } from '../host/workbench.ts';
import { type Host, mountSpreadsheet } from './mount.ts';

/** The workbook on the page: one at a time, shown in one element, behind one port. */
export class Workbook {
  /** The port for the pane; it follows the workbook of the moment. */
  readonly werkmap: WorkbenchWerkmap;
  /** Called when the name or `isChanged` changes. */
  onStatus: () => void = () => {};
  private current: Model;
  private changed = false;
  private unmount: () => void = () => {};

  constructor(private readonly host: Host, private readonly target: HTMLElement, data: WorkbookData, private currentName: string) {
    this.current = new host.library.Model(data);
    this.werkmap = new WorkbenchWerkmap(this.current);
  }

  get model(): Model {
    return this.current;
  }

  get name(): string {
    return this.currentName;
  }

  /** Whether something changed since it was opened or saved. */
  get isChanged(): boolean {
    return this.changed;
  }

  /** Shows the workbook in its element. */
  async show(): Promise<void> {
    this.unmount();
    this.unmount = await mountSpreadsheet(this.host, this.current, this.target);
    this.current.on('command-dispatched', this, (command) => {
      if (!this.changed && this.host.library.isCoreCommand(command as never)) this.setChanged(true);
    });
    this.setChanged(false);
  }

  /** Shows another workbook in its place. When it cannot be made, the present one stays. */
  async replace(data: WorkbookData, name: string): Promise<void> {
    this.current = new this.host.library.Model(data);
    this.currentName = name;
    await this.show();
    this.werkmap.replaceModel(this.current);
  }

  /** After saving: nothing has changed since. */
  saved(): void {
    this.setChanged(false);
  }

  private setChanged(isChanged: boolean): void {
    this.changed = isChanged;
    this.onStatus();
  }
}
