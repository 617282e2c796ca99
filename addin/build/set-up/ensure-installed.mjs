import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { isInstalled, mark, unmark, wanted } from './marker.mjs';
import { messages } from './messages.mjs';
import { npmCi } from './npm-ci.mjs';

/**
 * Runs `npm ci` unless the packages are those of package-lock.json already.
 * Of two at the same time one installs and the other waits. Throws a `SetUpError` when npm fails.
 * @param {string} root the project's folder
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  await withLock(
    join(root, '.set-up.lock'),
    () => console.log(messages.waiting),
    async (addPid) => {
      if (isInstalled(root)) return;
      console.log(messages.installing);
      const forWhat = wanted(root);
      unmark(root);
      await npmCi(root, addPid);
      mark(root, forWhat);
    },
  );
}
