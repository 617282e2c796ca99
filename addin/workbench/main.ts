import { ANDERE_WERKMAP } from '../host/werkmap.ts';
import { registerBlockWrite } from '../host/workbench-write.ts';
import { adaptBuiltInFunctions } from './built-in-functions.ts';
import { connectPane } from './connect-pane.ts';
import { customFunctionsHost } from './custom-functions.ts';
import { report } from './dialog.ts';
import { fileCommands } from './files.ts';
import { showLoadError } from './load-error.ts';
import { loadFunctions, loadHost } from './load.ts';
import { adaptMenus, type FileCommands } from './menus.ts';
import { FOCUS_KEY, hearFocusKey, moveFocus } from './move-focus.ts';
import { setUpPane } from './pane.ts';
import { Recovery } from './recovery.ts';
import { registerFunctions } from './register.ts';
import { PAGE_TEXT, translate } from './workbench-texts.ts';
import { pasteOverFrozen, takeAsTyped } from './as-typed.ts';
import { typeAfresh } from './typing.ts';
import { exampleWorkbook } from './example/example.ts';
import { Workbook } from './workbook.ts';
import { WorkbookFiles } from './workbook-files.ts';

function element<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

async function start(): Promise<void> {
  setUpPane({ pane: element('paneel'), deler: element('deler'), button: element('paneelknop') });
  const custom = customFunctionsHost();
  const [host, metadata] = await Promise.all([loadHost(), loadFunctions(custom)]);
  const { library } = host;
  library.setTranslationMethod((term, ..._values) => translate(term));
  registerFunctions(library, metadata, custom.associated);
  adaptBuiltInFunctions(library);
  registerBlockWrite(library);
  const commit = typeAfresh(library);
  takeAsTyped(library);
  pasteOverFrozen(library);

  const filesOf = (of: Workbook): WorkbookFiles => new WorkbookFiles(library, metadata, of);
  const workbook = new Workbook(host, element('werkmap'), { data: exampleWorkbook(library), name: PAGE_TEXT.fileName }, (of) =>
    filesOf(of).forPane(),
  );
  const commands = fileCommands({
    library,
    workbook,
    files: filesOf(workbook),
    chooser: element<HTMLInputElement>('bestandskeuze'),
    target: document.body,
    commit,
  });
  adaptMenus(library, commands);
  bindCommands(commands);
  const recovery = showStatus(workbook);
  await workbook.show();
  hearFocusKey(element<HTMLIFrameElement>('paneelpagina'));
  const pane = element<HTMLIFrameElement>('paneelpagina');
  connectPane(pane, workbook.werkmap);
  workbook.onReplace = () => pane.contentWindow?.postMessage({ type: ANDERE_WERKMAP }, location.origin);
  document.documentElement.dataset['ready'] = String(Math.round(performance.now()));
  await recovery.start();
}

function bindCommands(commands: FileCommands): void {
  for (const name of ['nieuw', 'openen', 'opslaan'] as const) element(name).addEventListener('click', () => void commands[name]());
  window.addEventListener(
    'keydown',
    (event) => {
      const command = shortcut(event, commands);
      if (command === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      command();
    },
    { capture: true },
  );
}

function shortcut({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent, { openen, opslaan, saveAs }: FileCommands): (() => void) | undefined {
  if (key === FOCUS_KEY) return () => moveFocus(element<HTMLIFrameElement>('paneelpagina'));
  return ctrlKey || metaKey ? { o: openen, s: shiftKey ? saveAs : opslaan }[key.toLowerCase()] : undefined;
}

function showStatus(workbook: Workbook): Recovery {
  const show = (): void => {
    const notes = workbook.isChanged ? [PAGE_TEXT.nietOpgeslagen, ...(recovery.works ? [] : [PAGE_TEXT.zonderHerstelkopie])] : [];
    element('bestand').textContent = notes.length > 0 ? `${workbook.name} (${notes.join('; ')})` : workbook.name;
  };
  const recovery = new Recovery(workbook, show);
  workbook.onStatus = () => {
    show();
    recovery.changed();
  };
  show();
  window.addEventListener('beforeunload', (event) => {
    if (workbook.isChanged) event.preventDefault();
  });
  return recovery;
}

/** Without what draws charts the rest works; the user is told why charts stay empty. */
function checkCharts(): void {
  if (!('Chart' in globalThis)) void report({ titel: PAGE_TEXT.zonderGrafiekenTitel, tekst: PAGE_TEXT.zonderGrafieken });
}

addEventListener('load', checkCharts);
start().catch((error: unknown) => {
  console.error(error);
  showLoadError(element('werkmap'), error);
});
