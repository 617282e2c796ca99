import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveDist, type Serving } from '../../addin/build/serve.ts';
import { launchBrowser } from './browser.ts';

/** A browser, and the built dist on a server, for the tests of one file. */
export interface Stage {
  readonly browser: Browser;
  /** Where the dist is served. */
  readonly url: string;
}

/** Begins them before the tests of a file and ends them after; call at its top. */
export function useStage(): Stage {
  let browser: Browser | undefined;
  let serving: Serving | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
    serving = await serveDist();
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
  });
  return {
    get browser() { return begun(browser); },
    get url() { return begun(serving).url; },
  };
}

function begun<T>(what: T | undefined): T {
  if (what === undefined) throw new Error('the browser and the server begin with the first test');
  return what;
}
