import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { EIGEN_PUBLICATIES } from '../../notebooks/data/publicaties.ts';
import { notebookparameters } from '../../notebooks/model/compute.ts';
import { NOTEBOOKS } from '../../notebooks/render/render-list.ts';
import { makeNotebooks } from '../../notebooks/render/render.ts';
import { openPage, watchPage } from './browser.ts';
import { turns } from '../tier.ts';
import { useStage } from './stage.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const NAMEN = NOTEBOOKS.map(({ notebook }) => notebook.kop.naam);

const stage = useStage();
let map = '';

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'ibt-notebooks-'));
  await makeNotebooks({ map, publicaties: EIGEN_PUBLICATIES, files: false, report: () => undefined });
});

afterAll(async () => {
  rmSync(map, { recursive: true, force: true });
});

async function open(naam: string) {
  const page = await openPage(stage.browser);
  onTestFinished(() => page.close());
  const watch = watchPage(page);
  await page.goto(pathToFileURL(join(map, `${naam}.html`)).href);
  return { page, watch };
}

/** Violations of axe on a page of which the policy is set aside, light and dark, or in a share one of them. */
async function violations(naam: string): Promise<string[]> {
  const page = await openPage(stage.browser, { bypassCSP: true });
  onTestFinished(() => page.close());
  const found: string[] = [];
  for (const colorScheme of turns(['light', 'dark'] as const)) {
    await page.emulateMedia({ colorScheme });
    await page.goto(pathToFileURL(join(map, `${naam}.html`)).href);
    await page.addScriptTag({ path: AXE });
    const { violations: each } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(),
    );
    found.push(...each.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`));
  }
  return found;
}

describe.each([...NAMEN, 'index'])('the page %s, opened from a file', (naam) => {
  it('makes no request, shows no error, and needs no sideways scrolling at 320 pixels', async () => {
    const { page, watch } = await open(naam);
    expect(await page.locator('h1').textContent()).not.toBe('');
    expect(watch.foreignRequests()).toEqual([]);
    expect([...watch.consoleErrors, ...watch.pageErrors]).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('has nothing axe-core objects to, light or dark', async () => {
    expect(await violations(naam)).toEqual([]);
  });
});

describe.each(
  NOTEBOOKS.filter(({ notebook }) => notebook.parameters.length > 0).map((bron) => [bron.notebook.kop.naam, bron] as const),
)('the choices of %s', (naam, bron) => {
  it('can be changed one by one with the keyboard, without an error, and set back', async () => {
    const { page, watch } = await open(naam);
    const cellen = () => page.locator('[data-cel]').allInnerTexts();
    const begin = await cellen();
    for (const parameter of Object.keys(notebookparameters(bron.notebook, bron.gegevensVan(EIGEN_PUBLICATIES)))) {
      const field = page.locator(`#keuze-${parameter}`);
      await field.focus();
      await page.keyboard.press('End');
      await page.waitForTimeout(60);
      await page.keyboard.press('Home');
      await page.waitForTimeout(60);
      expect(await page.locator('.fout').count(), parameter).toBe(0);
    }
    expect(await page.locator('#melding').textContent()).toBe('De pagina is opnieuw berekend.');
    await page.getByRole('button', { name: 'Terug naar de beginstand' }).click();
    await expect.poll(cellen).toEqual(begin);
    expect([...watch.consoleErrors, ...watch.pageErrors]).toEqual([]);
    expect(watch.foreignRequests()).toEqual([]);
  });
});

describe('the page prognose', () => {
  it('computes its conclusion again when the taakstelling is changed', async () => {
    const { page } = await open('prognose');
    await page.locator('#keuze-taakstelling').fill('50');
    await expect.poll(() => page.locator('[data-cel="wegwerken"]').textContent()).toContain('blijft de taakstelling 691 per halfjaar');
    expect(await page.locator('[data-cel="paden"] tbody tr').first().textContent()).toContain('691');
  });

  it('gives a table as it stands on the page as CSV', async () => {
    const { page } = await open('prognose');
    await page.locator('#keuze-taakstelling').fill('50');
    await expect.poll(() => page.locator('[data-cel="paden"]').textContent()).toContain('691');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-csv="paden"]').click()]);
    expect(download.suggestedFilename()).toBe('prognose-paden.csv');
    const stream = await download.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    expect(Buffer.concat(parts).toString('utf8')).toContain('2025-I;691;');
  });
});
