import { gzipSync } from 'node:zlib';

/**
 * What functions.js may take after gzip, in bytes. Aimed at is 60 KB: frameworks as tables, their check and the fuller check of
 * figures brought it to 72, learning from one's own standen and plans that may be late to 78.
 */
export const FUNCTIONS_BUDGET = 80 * 1024;

/** What the pane may take before a chart is asked for. Aimed at is 90 KB: the reader of frameworks and their data brought it to
 * 99, the state of the figures, the current municipality and what-ifs that keep their answer to 109, a framework of the workbook's own
 * to 111.2, and in a network without internet, which brings its own loader of Office.js, to 115. */
export const PANE_BUDGET = 116 * 1024;

/**
 * Fails the build when files together take more room over the network than they may.
 * @param what for the message, such as `functions.js`
 * @throws Error naming the size and the budget in bytes, both after gzip
 */
export function checkGzipBudget(what: string, contents: readonly (string | Uint8Array)[], budget: number): void {
  const bytes = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
  if (bytes > budget) throw new Error(`${what} is ${bytes} bytes after gzip; the budget is ${budget}`);
}
