import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Grafiek } from '../../core/grafieken/grafiek.ts';
import { tredekansen } from '../../core/grafieken/tredekansen.ts';
import { alternatief } from '../../core/grafieken/grafieken-texts.ts';
import { EXAMPLES } from '../core/grafieken/voorbeelden.ts';
import { watchPage, type Watch } from './browser.ts';
import { openChartPage, startChartPage } from './grafiek/chart-page.ts';
import { turns } from '../tier.ts';
import { useStage } from './stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const stage = useStage();

async function open(options?: BrowserContextOptions): Promise<{ page: Page; watch: Watch }> {
  const page = await openChartPage(stage.browser, options);
  onTestFinished(() => page.close());
  const watch = watchPage(page);
  await startChartPage(page);
  return { page, watch };
}

function example(naam: string): Grafiek {
  const make = EXAMPLES[naam];
  if (make === undefined) throw new Error(`no example ${naam}`);
  return make();
}

const show = (page: Page, grafiek: Grafiek) => page.evaluate((een) => window.show(een), grafiek);

describe('a chart in the pane', () => {
  it.each(Object.keys(EXAMPLES))('draws %s under the policy of the pane, as wide as its place, with its description', async (naam) => {
    const grafiek = example(naam);
    const { page, watch } = await open();
    await show(page, grafiek);
    expect(await page.getByRole('img').getAttribute('aria-label')).toBe(alternatief(grafiek));
    const width = (await page.getByRole('img').locator('svg').boundingBox())?.width ?? 0;
    expect(width).toBeGreaterThan(350);
    expect(width).toBeLessThanOrEqual(418);
    expect([...watch.consoleErrors, ...watch.pageErrors, ...watch.foreignRequests()]).toEqual([]);
  });

  it('changes the drawing it has when the data change, and its description with it', async () => {
    const { page } = await open();
    const grafiek = example('kansen');
    await show(page, grafiek);
    await page.evaluate(() => {
      window.grafiek.shadowRoot?.querySelector('svg')?.setAttribute('data-eerste', 'ja');
    });
    const anders = tredekansen({
      gemeente: 'Leusden',
      periode: '2022-2',
      kansen: [0.2, 0.8, 0, 0, 0, 0],
      bron: grafiek.bron,
      peildatum: grafiek.peildatum,
    });
    await show(page, anders);
    expect(await page.locator('svg[data-eerste]').count()).toBe(1);
    expect(await page.locator('svg').textContent()).toContain('80%');
    expect(await page.locator('svg').textContent()).toContain('trede 2 (80%)');
    expect(await page.getByRole('img').getAttribute('aria-label')).toBe(alternatief(anders));
  });

  it('follows the width of its place and the theme of the page', async () => {
    const { page } = await open();
    await show(page, example('waaier'));
    const getekend = () =>
      page.evaluate(() =>
        new Promise((ready) => {
          window.grafiek.addEventListener('getekend', ready, { once: true });
        }).then(() => undefined),
      );
    const smaller = getekend();
    await page.setViewportSize({ width: 320, height: 700 });
    await smaller;
    expect((await page.locator('svg').boundingBox())?.width).toBeLessThanOrEqual(288);
    const donker = getekend();
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'dark';
    });
    await donker;
    expect(await page.locator('svg').innerHTML()).toContain('#f5f5f5');
  });

  it('shows hostile names as text', async () => {
    const { page, watch } = await open();
    const grafiek = tredekansen({
      gemeente: '<img src=x onerror=alert(1)>',
      periode: '2022-2',
      kansen: [1, 0, 0, 0, 0, 0],
      bron: '<script>alert(1)</script>',
      peildatum: 45000,
    });
    await show(page, grafiek);
    expect(await page.locator('ibt-grafiek').locator('img:not([role]), script').count()).toBe(0);
    expect(await page.locator('svg').textContent()).toContain('<img src=x');
    expect(watch.consoleErrors).toEqual([]);
  });

  it('says what is wrong when what draws cannot be loaded, and draws after all when asked again', async () => {
    const page = await openChartPage(stage.browser);
    onTestFinished(() => page.close());
    await page.route('**/drawing.js*', (route) => route.abort());
    await startChartPage(page);
    await page.evaluate((grafiek) => {
      window.grafiek.grafiek = grafiek;
    }, example('kansen'));
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('kon niet worden geladen');
    await page.unroute('**/drawing.js*');
    await page.locator('fluent-button').click();
    await page.getByRole('img').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it.each(
    turns([
      ['light', 'none'],
      ['dark', 'none'],
      ['light', 'active'],
    ] as const),
  )('has no axe violations (%s, forced colours %s)', async (colorScheme, forcedColors) => {
    const { page } = await open({ colorScheme, forcedColors, bypassCSP: true });
    await show(page, example('tredenkaart'));
    await page.addScriptTag({ content: AXE });
    const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('export', () => {
  it('gives an SVG for on paper with title, description, source and peildatum', async () => {
    const { page, watch } = await open({ colorScheme: 'dark' });
    const grafiek = example('waaier');
    const svg = await page.evaluate((een) => window.exportSvg(een), grafiek);
    const gelezen = await page.evaluate((tekst) => {
      const document = new DOMParser().parseFromString(tekst, 'image/svg+xml');
      return {
        fout: document.querySelector('parsererror')?.textContent,
        titel: document.querySelector('title')?.textContent,
        beschrijving: document.querySelector('desc')?.textContent,
      };
    }, svg);
    expect(gelezen).toEqual({ fout: undefined, titel: grafiek.titel, beschrijving: alternatief(grafiek) });
    expect(svg).toContain('Bron: ');
    expect(watch.consoleErrors).toEqual([]);
  });

  it('gives a PNG of 300 dots per inch that can be read, with its words in it', async () => {
    const { page } = await open();
    const grafiek = example('kansen');
    const { width, bytes } = await page.evaluate((een) => window.exportPng(een), grafiek);
    expect(width).toBeGreaterThan(1900);
    expect(width).toBeLessThan(1960);
    expect(bytes).toContain(grafiek.titel);
    expect(bytes).toContain(grafiek.beschrijving);
    expect(bytes).toContain('pHYs');
  });
});
