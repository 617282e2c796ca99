import { chromium, type BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveDist } from '../../addin/build/serve.ts';
import { launchOptions } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of a run listens. */
    browserAddress: string;
    /** Where the built dist is served. */
    distUrl: string;
  }
}

/** Starts one browser and one server of the dist before the first browser test, and ends them after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser: BrowserServer = await chromium.launchServer(await launchOptions());
  const serving = await serveDist();
  project.provide('browserAddress', browser.wsEndpoint());
  project.provide('distUrl', serving.url);
  return async () => {
    await browser.close();
    await serving.close();
  };
}
