import * as Comlink from 'comlink';
import { guarded } from '../host/guarded.ts';
import type { Unsubscribe, Werkmap } from '../host/werkmap.ts';
import { werkmapVia } from '../host/werkmap-via.ts';

/**
 * Gives the pane in an iframe the workbook: each time the page in it has loaded, it gets a message
 * `{ type: 'ibt-werkmap' }` with a port on which the workbook is exposed by comlink.
 */
export function connectPane(iframe: HTMLIFrameElement, werkmap: Werkmap): void {
  let disconnect: (() => void) | undefined;
  let connected: Document | null = null;
  const connect = (): void => {
    if (iframe.contentDocument === connected) return;
    connected = iframe.contentDocument;
    disconnect?.();
    const { port1, port2 } = new MessageChannel();
    const exposed = exposedWerkmap(werkmap);
    Comlink.expose(exposed.werkmap, port1);
    disconnect = () => {
      exposed.close();
      port1.close();
    };
    iframe.contentWindow?.postMessage({ type: 'ibt-werkmap' }, location.origin, [port2]);
  };
  iframe.addEventListener('load', connect);
  if (iframe.contentDocument?.readyState === 'complete' && iframe.contentWindow?.location.href !== 'about:blank') connect();
}

/** The workbook as a page at the other end of a port sees it: callbacks and what ends them are proxies. */
function exposedWerkmap(werkmap: Werkmap): { werkmap: Werkmap; close(): void } {
  const open = new Set<Unsubscribe>();
  const subscribe = async <T extends unknown[]>(
    start: (callback: (...args: T) => void) => Promise<Unsubscribe>,
    remote: (...args: T) => void,
  ): Promise<Unsubscribe> => {
    const unsubscribe = await start((...args) => remote(...args));
    const end = async (): Promise<void> => {
      if (!open.delete(end)) return;
      await unsubscribe();
      release(remote);
    };
    open.add(end);
    return Comlink.proxy(end);
  };
  return {
    werkmap: {
      ...werkmapVia((command) => guarded(command(werkmap))),
      onSelectionChanged: (callback) => guarded(subscribe((callback) => werkmap.onSelectionChanged(callback), callback)),
      onDataChanged: (callback) => guarded(subscribe((callback) => werkmap.onDataChanged(callback), callback)),
    },
    close: () => {
      for (const end of open) void end();
    },
  };
}

/** Callbacks come as comlink proxies, which keep something alive at the other end until they are released. */
function release(remote: object): void {
  (remote as Partial<Comlink.ProxyMethods>)[Comlink.releaseProxy]?.();
}
