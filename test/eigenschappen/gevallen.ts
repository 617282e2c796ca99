import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../addin/build/paths.ts';
import type { Tegenvoorbeeld } from './controleer.ts';

const PATH = join(ROOT, 'test/eigenschappen/gevallen.json');

/** The inputs for which a rule once did not hold, each as small as it could be made: tried again at every test. */
export function readGevallen(path = PATH): Tegenvoorbeeld[] {
  return JSON.parse(readFileSync(path, 'utf8')) as Tegenvoorbeeld[];
}

/** Keeps an input, once; one a line. */
export function saveGeval(geval: Tegenvoorbeeld, path = PATH): void {
  const regels = new Set([...readGevallen(path), geval].map((elk) => JSON.stringify(elk)));
  writeFileSync(path, `[\n${[...regels].map((regel) => `  ${regel}`).join(',\n')}\n]\n`);
}
