import { buffer } from 'node:stream/consumers';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Download,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { browserPath } from '../../addin/build/set-up/browser-path.mjs';
import { messages } from '../../addin/build/set-up/messages.mjs';
import { patience } from '../tier.ts';

/** Works as root and without a network, and asks nothing of it by itself. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How the browser that `npm test` found or installed is started, without a window. */
export async function launchOptions(): Promise<LaunchOptions> {
  const executablePath = await browserPath();
  if (executablePath === undefined) throw new Error(messages.noBrowser);
  return { executablePath, headless: true, args: FLAGS };
}

/** Starts a browser for a command; the tests share one, see `useStage`. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

const shared = new WeakMap<Browser, Map<string, Promise<BrowserContext>>>();

/** The file of the built dist of which a page stays open in every shared context. */
let kept: string | undefined;

/**
 * Keeps a page of the built dist open in every context that is shared from now on, so that its process stays: where the
 * last page of an address is closed, the next one begins a process and compiles all scripts anew, a second of the processor.
 */
export function keepProcessOf(distUrl: string): void {
  kept = `${distUrl}/functions.json`;
}

/**
 * A new page in a context that all pages of the browser share, as far as their options allow; in a context of its own the
 * options are the context's. Our pages keep nothing in the browser, so nothing goes from one test to the next.
 */
export async function openPage(where: Browser | BrowserContext, options: BrowserContextOptions = {}): Promise<Page> {
  const { viewport, colorScheme, forcedColors, ...others } = options;
  const page = await ('newContext' in where ? await sharedContext(where, others) : where).newPage();
  page.setDefaultTimeout(patience(30));
  // The browser's own window for a file cannot be driven: pages save as where there is none.
  await page.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }));
  // In a context that tests share, no page offers what another left behind.
  if ('newContext' in where) await page.addInitScript(() => void indexedDB.deleteDatabase('ibt-werkbank'));
  if ('newContext' in where) {
    if (viewport !== undefined && viewport !== null) await page.setViewportSize(viewport);
    if (colorScheme !== undefined || forcedColors !== undefined)
      await page.emulateMedia({ colorScheme: colorScheme ?? 'light', forcedColors: forcedColors ?? 'none' });
  }
  return page;
}

function sharedContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const contexts = shared.get(browser) ?? new Map<string, Promise<BrowserContext>>();
  shared.set(browser, contexts);
  const key = JSON.stringify(options);
  const context = contexts.get(key) ?? newContext(browser, options);
  contexts.set(key, context);
  return context;
}

async function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  if (kept !== undefined) await (await context.newPage()).goto(kept);
  return context;
}

/** Closes all pages that tests left open: what they do would go on beside the tests of the next file. */
export async function closePages(browser: Browser | undefined): Promise<void> {
  await Promise.all(
    (browser?.contexts() ?? [])
      .flatMap((context) => context.pages())
      .filter((page) => page.url() !== kept)
      .map((page) => page.close()),
  );
}

/** What a page gave as a download. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

/** What went wrong or outside on a page since the watch began; the lists grow as it happens. */
export interface Watch {
  /** What the console shows as an error. */
  readonly consoleErrors: readonly string[];
  /** What a script threw and nobody caught. */
  readonly pageErrors: readonly string[];
  /** Addresses asked outside the origin of the page as it is now; for a page from a file: everything but that file. */
  foreignRequests(): string[];
}

/**
 * Watches a page. Call before `goto`, so that nothing is missed.
 * @example
 * const watch = watchPage(page);
 * await page.goto(url);
 * expect(watch.foreignRequests()).toEqual([]);
 */
export function watchPage(page: Page): Watch {
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => pageErrors.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  return {
    consoleErrors,
    pageErrors,
    foreignRequests: () => requests.filter((url) => isForeign(new URL(url), new URL(page.url()))),
  };
}

function isForeign(asked: URL, page: URL): boolean {
  if (asked.protocol === 'data:' || asked.protocol === 'blob:' || asked.protocol === 'about:') return false;
  if (asked.protocol === 'file:') return page.protocol !== 'file:' || asked.pathname !== page.pathname;
  return asked.origin !== page.origin;
}
