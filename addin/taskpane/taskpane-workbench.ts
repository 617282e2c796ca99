import { connectToWorkbench } from '../host/channel.ts';
import { startPane } from './taskpane-start.ts';

/** The pane in the workbench, which has no theme of its own. */
startPane({ connect: connectToWorkbench, isDark: () => undefined });
