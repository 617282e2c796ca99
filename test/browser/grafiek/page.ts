import '@fluentui/web-components/button.js';
import { IbtGrafiek } from '../../../addin/taskpane/grafiek/ibt-grafiek.ts';
import { grafiekAlsPng, grafiekAlsSvg } from '../../../addin/taskpane/grafiek/loader.ts';
import type { Grafiek } from '../../../core/grafieken/grafiek.ts';

/** Runs in the browser: a page with one chart, under the pane's policy. */
declare global {
  interface Window {
    grafiek: IbtGrafiek;
    /** Shows a chart; done when it is on the page. */
    show(grafiek: Grafiek): Promise<void>;
    exportSvg(grafiek: Grafiek): Promise<string>;
    /** The width that the browser reads in the file, in pixels, and its bytes as text, one character a byte. */
    exportPng(grafiek: Grafiek): Promise<{ width: number; bytes: string }>;
  }
}

customElements.define('ibt-grafiek', IbtGrafiek);
window.grafiek = document.querySelector('ibt-grafiek') as IbtGrafiek;
window.show = async (grafiek) => {
  const getekend = new Promise((ready) => window.grafiek.addEventListener('getekend', ready, { once: true }));
  window.grafiek.grafiek = grafiek;
  await getekend;
};
window.exportSvg = async (grafiek) => (await grafiekAlsSvg(grafiek)).text();
window.exportPng = async (grafiek) => {
  const blob = await grafiekAlsPng(grafiek);
  const { width } = await createImageBitmap(blob);
  return { width: width, bytes: new TextDecoder('latin1').decode(await blob.arrayBuffer()) };
};
document.documentElement.dataset['ready'] = 'ja';
