import { WorkbenchWerkmap } from '../../../addin/host/workbench-werkmap.ts';
import { registerBlockWrite } from '../../../addin/host/workbench-write.ts';
import { connectPane } from '../../../addin/workbench/connect-pane.ts';
import { TABLE } from '../taskpane/table.ts';

/** Runs in the browser: one workbook of the workbench with two panes beside it, as two colleagues have in Excel. */
declare global {
  interface Window {
    shared: WorkbenchWerkmap;
    /** The next call of this name is never answered: the connections are gone. */
    breekBij(command: 'addSheet' | 'write'): void;
  }
}

const poorten: MessagePort[] = [];
window.MessageChannel = class extends MessageChannel {
  constructor() {
    super();
    poorten.push(this.port1);
  }
};

const library = globalThis.o_spreadsheet;
if (library === undefined) throw new Error('the library is not there');
registerBlockWrite(library);
const werkmap = new WorkbenchWerkmap(new library.Model(library.helpers.createEmptyWorkbookData('Blad1')));
window.shared = werkmap;
window.breekBij = (command) => {
  const breek = (): Promise<never> => {
    Reflect.deleteProperty(werkmap, command);
    for (const port of poorten) port.close();
    return new Promise(() => undefined);
  };
  Object.assign(werkmap, { [command]: breek });
};
void werkmap
  .write({ blad: 'Blad1', adres: `A1:H${TABLE.length}` }, TABLE)
  .then(() => werkmap.select({ blad: 'Blad1', adres: 'A2' }))
  .then(() => {
    for (const iframe of document.querySelectorAll('iframe')) connectPane(iframe, werkmap);
  });
