import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { turns } from '../tier.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The themes in which nothing may be found. */
const THEMAS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** What axe finds wrong in a frame in each of three themes, or in a share in one of them, the page staying as it is; empty where nothing is wrong in any. */
export async function overtredingenPerTheme(page: Page, frame: Frame): Promise<Record<string, string[]>> {
  const perTheme: Record<string, string[]> = {};
  for (const [naam, theme] of turns(Object.entries(THEMAS))) {
    await page.emulateMedia(theme);
    await frame.evaluate(gekleurd);
    const found = await overtredingen(frame);
    if (found.length > 0) perTheme[naam] = found;
  }
  return perTheme;
}

/**
 * Waits until the colours stand still, also those that change gradually and inside elements of a library: a colour that is
 * inherited starts to change anew with each step of the one above it, so that no change may be running for three frames.
 */
async function gekleurd(): Promise<void> {
  const wortels = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : wortels(shadowRoot))),
  ];
  for (let quiet = 0; quiet < 3; quiet++) {
    await new Promise(requestAnimationFrame);
    const lopend = wortels(document)
      .flatMap((root) => root.getAnimations())
      .filter(({ effect, playState }) => playState !== 'finished' && Number.isFinite(effect?.getComputedTiming().endTime));
    for (const animation of lopend) animation.finish();
    if (lopend.length > 0) quiet = -1;
  }
}

/** What axe finds wrong in a frame: the rule and the elements; throws when it looked at next to nothing. */
export async function overtredingen(frame: Frame): Promise<string[]> {
  if (await frame.evaluate(() => !('axe' in globalThis))) await frame.evaluate(AXE);
  const found = await frame.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({ resultTypes: ['violations'] }),
  );
  if (found.passes.length < 10) throw new Error('axe looked at next to nothing');
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
