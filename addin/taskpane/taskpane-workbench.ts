import { connectToWorkbench } from '../host/channel.ts';
import { start } from './taskpane-start.ts';

/** The pane in the workbench, which has no theme of its own. */
start({ connect: connectToWorkbench, isDark: () => undefined });
