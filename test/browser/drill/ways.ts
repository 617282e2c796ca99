import { COMMAND_WAYS } from './ways-command.ts';
import { DECISION_WAYS } from './ways-decision.ts';
import { FILE_WAYS } from './ways-file.ts';
import { PANE_WAYS } from './ways-pane.ts';
import { TAB_WAYS } from './ways-tab.ts';
import type { Way } from './way.ts';

/** Every way to lose work that is played, by what is being done. */
export const WAYS: readonly { readonly title: string; readonly ways: readonly Way[] }[] = [
  { title: 'De pagina', ways: TAB_WAYS },
  { title: 'Opslaan en openen', ways: FILE_WAYS },
  { title: 'Besluiten in de werkmap', ways: DECISION_WAYS },
  { title: 'Het venster', ways: PANE_WAYS },
  { title: 'Opdrachten', ways: COMMAND_WAYS },
];
