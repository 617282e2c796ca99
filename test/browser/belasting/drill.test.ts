import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../addin/build/paths.ts';
import { patience } from '../../tier.ts';
import { played } from '../drill/play.ts';
import { WAYS } from '../drill/ways.ts';
import { launchBrowser } from '../browser.ts';
import { useStage } from '../stage.ts';

const shared = useStage();
/** Tabs crash here: a browser of its own, so that no other test loses its pages. */
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
const page = readFileSync(join(ROOT, 'addin/help/verlies.md'), 'utf8');

describe.each(WAYS)('a way to lose work: $title', ({ ways }) => {
  it.each(ways)('$what, leaves all of it, or it was told, as the page of the drill says', { timeout: patience(150) }, async (way) => {
    const { outcome, left } = await played({ browser, url: shared.url }, way);
    expect(outcome, left).not.toBe('stil verloren');
    expect(page).toContain(`| ${way.what} | ${outcome} |`);
  });
});
