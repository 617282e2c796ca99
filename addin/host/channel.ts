import { proxy, type Remote, wrap } from 'comlink';
import { type Werkmap, Werkmapfout } from './werkmap.ts';
import { werkmapVia } from './werkmap-via.ts';

const WERKMAP = 'ibt-werkmap';

let isGevraagd = false;

/**
 * The pane's end of the channel to the workbench around it. The workbench sends `{ type: 'ibt-werkmap' }` with a port
 * each time the pane has loaded; so a second call, for when the port was lost, loads the pane again.
 * @throws Werkmapfout when the page is opened by itself.
 */
export async function connectToWorkbench(): Promise<Werkmap> {
  if (parent === window) throw new Werkmapfout('Dit venster hoort in de werkbank. Open de werkbank zelf: index.html in dezelfde map.');
  if (isGevraagd) location.reload();
  isGevraagd = true;
  return werkmapOf(wrap<Werkmap>(await receivePort()));
}

function receivePort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const receive = ({ origin, source, data, ports: [poort] }: MessageEvent<{ type?: unknown } | null>): void => {
      if (origin !== location.origin || source !== parent || data?.type !== WERKMAP || poort === undefined) return;
      removeEventListener('message', receive);
      resolve(poort);
    };
    addEventListener('message', receive);
  });
}

function werkmapOf(remote: Remote<Werkmap>): Werkmap {
  const werkmap = werkmapVia((opdracht) => answer(opdracht(remote as unknown as Werkmap)));
  return {
    ...werkmap,
    onSelectionChanged: (terugroep) => werkmap.onSelectionChanged(proxy(terugroep)),
    onDataChanged: (terugroep) => werkmap.onDataChanged(proxy(terugroep)),
  };
}

/** An error crosses the channel as a plain one that has only its name and message left. */
async function answer<T>(reply: Promise<T>): Promise<T> {
  try {
    return await reply;
  } catch (fout) {
    const verwacht = fout instanceof Error && fout.name === 'Werkmapfout';
    throw new Werkmapfout(verwacht ? fout.message : 'De werkbank kon de opdracht niet uitvoeren. Probeer het opnieuw.', { cause: fout });
  }
}
