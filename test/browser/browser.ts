import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { browserPath } from '../../addin/build/set-up/browser-path.mjs';
import { messages } from '../../addin/build/set-up/messages.mjs';

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

/** Starts the browser that `npm test` found or installed, without a window. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await browserPath();
  if (executablePath === undefined) throw new Error(messages.noBrowser);
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

const shared = new WeakMap<Browser, Map<string, Promise<BrowserContext>>>();

/**
 * A new page in a context that all pages of the browser with the same options share; in a context of one's own the options
 * are the context's. A new context for each page took a second of the processor. Our pages keep nothing in the browser, so
 * nothing goes from one test to the next.
 */
export async function openPage(where: Browser | BrowserContext, options: BrowserContextOptions = {}): Promise<Page> {
  return (await ('newContext' in where ? sharedContext(where, options) : where)).newPage();
}

function sharedContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const contexts = shared.get(browser) ?? new Map<string, Promise<BrowserContext>>();
  shared.set(browser, contexts);
  const key = JSON.stringify(options);
  const context = contexts.get(key) ?? browser.newContext(options);
  contexts.set(key, context);
  return context;
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
