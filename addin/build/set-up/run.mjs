import { ensureBrowser } from './ensure-browser.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { messages } from './messages.mjs';
import { SetUpError } from './set-up-error.mjs';

/**
 * Installs what is missing and sets the exit code; what goes wrong is reported in Dutch on stderr.
 * @param {string} root the project's folder
 * @param {boolean} withBrowser whether the browser tests will run
 */
export async function run(root, withBrowser) {
  try {
    await ensureInstalled(root);
    if (withBrowser) await ensureBrowser(root);
  } catch (error) {
    if (error instanceof SetUpError) console.error(`\n${error.message}`);
    else console.error(messages.unexpected, error);
    process.exitCode = error instanceof SetUpError ? error.exitCode : 1;
  }
}
