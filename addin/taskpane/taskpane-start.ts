import '@fluentui/web-components/button.js';
import '@fluentui/web-components/message-bar.js';
import '@fluentui/web-components/spinner.js';
import type { Werkmap } from '../host/werkmap.ts';
import { Themakeuze } from './shared/shared-theme.ts';
import { IbtPane } from './shell/ibt-pane.ts';
import { IbtVraag } from './shell/ibt-vraag.ts';
import { IbtWeergavemenu } from './shell/ibt-weergavemenu.ts';
import { gevraagdeView } from './shell/choose-view.ts';
import { Connection } from './shell/connection.ts';
import { VIEWS } from './views.ts';

/** What the pane needs of its host. */
export interface Host {
  /** Reaches the workbook; called again when the user asks to. */
  readonly connect: () => Promise<Werkmap>;
  /** Whether the host's own theme is dark; `undefined` where it does not tell. */
  readonly isDark: () => boolean | undefined;
}

/** Starts the pane on its page, with the view that the address asks for. */
export function startPane({ connect, isDark }: Host): void {
  const theme = new Themakeuze(isDark);
  customElements.define('ibt-weergavemenu', IbtWeergavemenu);
  customElements.define('ibt-vraag', IbtVraag);
  customElements.define('ibt-paneel', IbtPane);
  const pane = document.createElement('ibt-paneel') as IbtPane;
  const connection = new Connection(async () => {
    const werkmap = await connect();
    theme.color();
    return werkmap;
  });
  pane.start({ connection, theme, views: VIEWS }, gevraagdeView(VIEWS, location));
  addEventListener('hashchange', () => void pane.open(gevraagdeView(VIEWS, location)));
  for (const soort of ['dragover', 'drop'] as const) addEventListener(soort, fileAgain);
  document.body.replaceChildren(pane);
}

/** A file dropped where no view takes it would be opened by the browser in place of the pane. */
function fileAgain(event: DragEvent): void {
  if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}
