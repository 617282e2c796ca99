import '@fluentui/web-components/button.js';
import '@fluentui/web-components/message-bar.js';
import '@fluentui/web-components/spinner.js';
import type { Werkmap } from '../host/werkmap.ts';
import { Themakeuze } from './gedeeld/thema.ts';
import { IbtPaneel } from './paneel/ibt-paneel.ts';
import { IbtVraag } from './paneel/ibt-vraag.ts';
import { IbtWeergavemenu } from './paneel/ibt-weergavemenu.ts';
import { gevraagdeWeergave } from './paneel/kies-weergave.ts';
import { Verbinding } from './paneel/verbinding.ts';
import { WEERGAVEN } from './weergaven.ts';

/** What the pane needs of its host. */
export interface Host {
  /** Reaches the workbook; called again when the user asks to. */
  readonly verbind: () => Promise<Werkmap>;
  /** Whether the host's own theme is dark; `undefined` where it does not tell. */
  readonly isDonker: () => boolean | undefined;
}

/** Starts the pane on its page, with the view that the address asks for. */
export function start({ verbind, isDonker }: Host): void {
  const thema = new Themakeuze(isDonker);
  customElements.define('ibt-weergavemenu', IbtWeergavemenu);
  customElements.define('ibt-vraag', IbtVraag);
  customElements.define('ibt-paneel', IbtPaneel);
  const paneel = document.createElement('ibt-paneel') as IbtPaneel;
  const verbinding = new Verbinding(async () => {
    const werkmap = await verbind();
    thema.kleur();
    return werkmap;
  });
  paneel.start({ verbinding, thema, weergaven: WEERGAVEN }, gevraagdeWeergave(WEERGAVEN, location));
  addEventListener('hashchange', () => void paneel.open(gevraagdeWeergave(WEERGAVEN, location)));
  for (const soort of ['dragover', 'drop'] as const) addEventListener(soort, weerBestand);
  document.body.replaceChildren(paneel);
}

/** A file dropped where no view takes it would be opened by the browser in place of the pane. */
function weerBestand(event: DragEvent): void {
  if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}
