import { findBrowser, isBrowser } from './find-browser.mjs';

/**
 * The path of the browser to test with: an installed one, else playwright's own; `undefined` when there is neither.
 * The packages must be installed. Throws a `SetUpError` when `IBT_BROWSER` names no program.
 * @returns {Promise<string | undefined>}
 */
export async function browserPath() {
  const found = findBrowser();
  if (found) return found;
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  return isBrowser(own) ? own : undefined;
}
