import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContextOptions, Frame } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The themes in which nothing may be found. */
export const THEMAS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];

/** What axe finds wrong in a frame: the rule and the elements; throws when it looked at next to nothing. */
export async function overtredingen(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  const found = await frame.evaluate(() => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({ resultTypes: ['violations'] }));
  if (found.passes.length < 10) throw new Error('axe looked at next to nothing');
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
