import { VIEWS } from './views.ts';

/** The page the Help button opens. */
const HELP = 'handleiding.html';

/**
 * What the buttons of the manifest do, by the name they call: each view by its own name, and `help`.
 * Every view shares one page and one pane, so a button shows the pane and asks for its view in the address.
 */
export const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  ...Object.fromEntries(VIEWS.map(({ naam }) => [naam, () => show(naam)])),
  help: openHelp,
};

/** Ties the buttons to what they do. */
export function koppelCommands(): void {
  if (typeof Office === 'undefined') return;
  for (const [naam, command] of Object.entries(COMMANDS)) {
    Office.actions?.associate(naam, (event: Office.AddinCommands.Event) => void command().finally(() => event.completed()));
  }
}

async function show(view: string): Promise<void> {
  location.hash = view;
  await Office.addin.showAsTaskpane();
}

async function openHelp(): Promise<void> {
  const adres = new URL(HELP, location.href).href;
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) Office.context.ui.openBrowserWindow(adres);
  else window.open(adres, '_blank', 'noopener');
}
