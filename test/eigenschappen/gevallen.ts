import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../addin/build/paths.ts';
import type { Tegenvoorbeeld } from './controleer.ts';

const PAD = join(ROOT, 'test/eigenschappen/gevallen.json');

/** The inputs for which a rule once did not hold, each as small as it could be made: tried again at every test. */
export function leesGevallen(pad = PAD): Tegenvoorbeeld[] {
  return JSON.parse(readFileSync(pad, 'utf8')) as Tegenvoorbeeld[];
}

/** Keeps an input, once; one a line. */
export function bewaarGeval(geval: Tegenvoorbeeld, pad = PAD): void {
  const regels = new Set([...leesGevallen(pad), geval].map((elk) => JSON.stringify(elk)));
  writeFileSync(pad, `[\n${[...regels].map((regel) => `  ${regel}`).join(',\n')}\n]\n`);
}
