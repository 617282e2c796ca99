import '@fluentui/web-components/button.js';
import '@fluentui/web-components/message-bar.js';
import '@fluentui/web-components/spinner.js';
import type { Werkmap } from '../host/werkmap.ts';
import { IbtBeoordeling } from './ibt-beoordeling.ts';
import { volgThema } from './thema.ts';
import { volg } from './volger.ts';

/** What the pane needs of its host. */
export interface Host {
  /** Reaches the workbook; called again when the user asks to. */
  readonly verbind: () => Promise<Werkmap>;
  /** Whether the host's own theme is dark; `undefined` where it does not tell. */
  readonly isDonker: () => boolean | undefined;
}

/** Starts the pane on its page. */
export function start({ verbind, isDonker }: Host): void {
  const kleur = volgThema(isDonker);
  customElements.define('ibt-beoordeling', IbtBeoordeling);
  const beoordeling = document.querySelector<IbtBeoordeling>('ibt-beoordeling');
  if (beoordeling === null) throw new Error('taskpane.html has no <ibt-beoordeling>');

  const verbindEnKleur = async (): Promise<Werkmap> => {
    const werkmap = await verbind();
    kleur();
    return werkmap;
  };
  const opnieuw = volg(verbindEnKleur, (weergave) => {
    beoordeling.weergave = weergave;
  });
  beoordeling.addEventListener('opnieuw', () => {
    // The button goes, and the focus with it.
    document.querySelector('main')?.focus();
    opnieuw();
  });
}
