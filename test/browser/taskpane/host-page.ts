import { expose, proxy } from 'comlink';
import type { Werkmap } from '../../../addin/host/werkmap.ts';
import { werkmapVia } from '../../../addin/host/werkmap-via.ts';
import { MemoryWerkmap } from './memory-werkmap.ts';

/** Runs in the browser: the page around the pane, in place of the workbench. */
declare global {
  interface Window {
    werkmap: MemoryWerkmap;
    /** Breaks the connection without a word. */
    losePort(): void;
  }
}

const werkmap = new MemoryWerkmap();
let port: MessagePort | undefined;
window.werkmap = werkmap;
window.losePort = () => port?.close();

const exposed: Werkmap = {
  ...werkmapVia((command) => command(werkmap)),
  onSelectionChanged: async (callback) => proxy(await werkmap.onSelectionChanged(callback)),
  onDataChanged: async (callback) => proxy(await werkmap.onDataChanged(callback)),
};

const frame = document.querySelector('iframe');
frame?.addEventListener('load', () => {
  port?.close();
  const channel = new MessageChannel();
  port = channel.port1;
  expose(exposed, channel.port1);
  frame.contentWindow?.postMessage({ type: 'ibt-werkmap' }, location.origin, [channel.port2]);
});
