import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import type { MemoryWerkmap } from './memory-werkmap.ts';
import { TABLE } from './table.ts';
import { openPage } from '../browser.ts';
import { bundel } from '../bundel.ts';

/** The pane in a page around it that plays the workbench. */
export interface PanePage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The same pane, as long as it is not loaded anew. */
  readonly frame: Frame;
  change(change: Parameters<MemoryWerkmap['change']>[0]): Promise<void>;
}

let script: Promise<string> | undefined;

/** The script of the host page, bundled once. */
function hostScript(): Promise<string> {
  script ??= bundel(new URL('host-page.ts', import.meta.url).pathname);
  return script;
}

/** Opens the pane of a built dist at `url` with the chosen row of `TABLE`. */
export async function openPane(browser: Browser, url: string, options: BrowserContextOptions = {}, rij = 1): Promise<PanePage> {
  const page = await openPage(browser, { viewport: { width: 320, height: 640 }, ...options });
  const code = await hostScript();
  const frame =
    '<iframe src="taskpane-workbench.html" title="Taakvenster" style="position:fixed;inset:0;width:100%;height:100%;border:0"></iframe>';
  await page.route(`${url}/host.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
  await page.route(`${url}/host.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="nl"><title>Test</title>${frame}<script src="host.js"></script></html>`,
    }),
  );
  const change: PanePage['change'] = (wijziging) => page.evaluate((deel) => window.werkmap.change(deel), wijziging);
  await page.addInitScript(`addEventListener('DOMContentLoaded', () => window.werkmap?.change(${JSON.stringify({ cellen: TABLE, rij })}))`);
  await page.goto(`${url}/host.html`);
  return { page, pane: page.frameLocator('iframe'), frame: paneFrame(page), change };
}

/** The pane in a page around it. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((kandidaat) => kandidaat.url().includes('taskpane-workbench.html'));
  if (frame === undefined) throw new Error('the page has no pane');
  return frame;
}
