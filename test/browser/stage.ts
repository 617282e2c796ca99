import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { closePages, keepProcessOf } from './browser.ts';

/** The browser of the run, and the built dist on a server. */
export interface Stage {
  readonly browser: Browser;
  /** Where the dist is served. */
  readonly url: string;
}

/** One connection a worker, which all of its files use. */
let connection: Promise<Browser> | undefined;

/** Connects before the tests of a file, and closes the pages that they left open after them; call at its top. */
export function useStage(): Stage {
  let browser: Browser | undefined;
  beforeAll(async () => {
    keepProcessOf(inject('distUrl'));
    connection ??= chromium.connect(inject('browserAddress'));
    browser = await connection;
  });
  afterAll(() => closePages(browser));
  return {
    get browser() {
      if (browser === undefined) throw new Error('the browser is there from the first test on');
      return browser;
    },
    get url() {
      return inject('distUrl');
    },
  };
}
