import { proxy, wrap } from 'comlink';
import { guarded } from './guarded.ts';
import { WERKBANKFOUT } from './host-messages.ts';
import type { Werkmap } from './werkmap.ts';
import { werkmapVia } from './werkmap-via.ts';

const WERKMAP = 'ibt-werkmap';

let isGevraagd = false;

/**
 * The pane's end of the channel to the workbench around it. The workbench sends `{ type: 'ibt-werkmap' }` with a port
 * each time the pane has loaded; so a second call, for when the port was lost, loads the pane again.
 * @throws Werkmapfout when the page is opened by itself.
 */
export async function connectToWorkbench(): Promise<Werkmap> {
  if (parent === window) throw WERKBANKFOUT.buiten_werkbank();
  if (isGevraagd) location.reload();
  isGevraagd = true;
  return werkmapOf(await receivePort());
}

function receivePort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const receive = ({ origin, source, data, ports: [port] }: MessageEvent<{ type?: unknown } | null>): void => {
      if (origin !== location.origin || source !== parent || data?.type !== WERKMAP || port === undefined) return;
      removeEventListener('message', receive);
      resolve(port);
    };
    addEventListener('message', receive);
  });
}

/** How often the other end is asked for a sign of life, in milliseconds; after as long without an answer it is gone. */
const HARTSLAG = 2_000;
const MEESTE_GEMIST = 5;

function werkmapOf(port: MessagePort): Werkmap {
  const remote = wrap<Werkmap>(port) as unknown as Werkmap;
  const disconnected = verbreking(remote);
  const werkmap = werkmapVia((command) => Promise.race([guarded(command(remote)), disconnected]));
  return {
    ...werkmap,
    onSelectionChanged: (callback) => werkmap.onSelectionChanged(proxy(callback)),
    onDataChanged: (callback) => {
      // Whatever follows the workbook looks again, and learns that it is gone: nothing else would come any more.
      disconnected.catch(() => callback());
      return werkmap.onDataChanged(proxy(callback));
    },
  };
}

/** Rejects when the other end gives no sign of life any more: a port does not tell that it was closed. */
function verbreking(remote: Werkmap): Promise<never> {
  const disconnected = new Promise<never>((_, reject) => {
    let gemist = 0;
    const response = (): void => {
      gemist = 0;
    };
    const heartbeat = setInterval(() => {
      if (gemist < MEESTE_GEMIST) {
        gemist++;
        return void remote.offersFiles().then(response, response);
      }
      clearInterval(heartbeat);
      reject(WERKBANKFOUT.disconnected());
    }, HARTSLAG);
  });
  disconnected.catch(() => undefined);
  return disconnected;
}
