import { gzipSync } from 'node:zlib';

/**
 * Fails the build when files together take more room over the network than they may.
 * @param what for the message, such as `functions.js`
 * @throws Error naming the size and the budget in bytes, both after gzip
 */
export function checkGzipBudget(what: string, contents: readonly (string | Uint8Array)[], budget: number): void {
  const bytes = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
  if (bytes > budget) throw new Error(`${what} is ${bytes} bytes after gzip; the budget is ${budget}`);
}
