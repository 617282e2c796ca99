import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { VIEWS } from '../../addin/taskpane/views.ts';
import { openPage, type Watch, watchPage } from './browser.ts';
import { useStage } from './stage.ts';
import { openPane } from './taskpane/pane-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const stage = useStage();

async function open(path: string): Promise<{ page: Page; watch: Watch }> {
  const page = await openPage(stage.browser, { viewport: { width: 800, height: 900 } });
  onTestFinished(() => page.close());
  const watch = watchPage(page);
  await page.goto(`${stage.url}/${path}`);
  return { page, watch };
}

/** Places that a page links to in the folder, without those outside it. */
async function brokenLinks(page: Page): Promise<string[]> {
  const targets = await page.locator('a[href]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const own = [...new Set(targets)].filter((target) => target.startsWith(stage.url));
  const broken: string[] = [];
  for (const target of own) {
    const response = await page.request.get(target);
    const [, id] = target.split('#');
    if (!response.ok() || (id !== undefined && !(await response.text()).includes(`id="${id}"`))) broken.push(target);
  }
  return broken;
}

describe.each(['handleiding.html', 'hulp.html'])('%s', (path) => {
  it('leads nowhere that is not there, shows every picture and asks nothing outside its own address', async () => {
    const { page, watch } = await open(path);
    expect(await brokenLinks(page)).toEqual([]);
    const sizes = await page
      .locator('img')
      .evaluateAll((images) => images.map((image) => [(image as HTMLImageElement).naturalWidth, Number(image.getAttribute('width'))]));
    for (const [real, said] of sizes) expect(real).toBe(said);
    expect(watch.consoleErrors).toEqual([]);
    expect(watch.foreignRequests()).toEqual([]);
  });

  it('has no fault against WCAG 2.2 AA that axe finds', async () => {
    const { page } = await open(path);
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const result = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });
});

describe('searching', () => {
  it('shows the sections with every word, whatever its case, says how many, and shows all again', async () => {
    const { page } = await open('handleiding.html');
    const box = page.getByRole('searchbox', { name: 'Zoeken op deze pagina' });
    const all = await page.locator('section:visible').count();
    await box.pressSequentially('vandaag TEKST');
    expect(await page.locator('section:visible').evaluateAll((sections) => sections.map(({ id }) => id))).toEqual(['excel-bijt']);
    expect(await page.getByRole('status').innerText()).toBe(`1 van ${all} onderdelen gevonden`);
    expect(await page.locator('nav a[href="#rapport"]').isVisible()).toBe(false);
    await box.fill('');
    expect(await page.locator('section:visible').count()).toBe(all);
  });

  it.each([
    ['handleiding.html', 'hoe reken ik nagekomen mee', 'nagekomen'],
    ['handleiding.html', 'Wat is gekoppeld?', 'nagekomen'],
    ['handleiding.html', 'koppelingstekort', 'nagekomen'],
    ['handleiding.html', 'correctiedatum', 'begrippen'],
    ['handleiding.html', 'afschalen', 'begrippen'],
    ['handleiding.html', 'waarom #N/B', 'werkt-niet'],
    ['handleiding.html', '#VALUE!', 'werkt-niet'],
    ['hulp.html', '#VALUE!', 'alle-functies'],
    ['hulp.html', 'waarom #N/B', 'alle-functies'],
  ])('%s answers %s', async (path, vraag, sectie) => {
    const { page } = await open(`${path}?zoek=${encodeURIComponent(vraag)}`);
    expect(await page.locator('section:visible').evaluateAll((sections) => sections.map(({ id }) => id))).toContain(sectie);
    expect(await page.locator('main > h2:visible').count()).toBe(0);
  });

  it('finds a function in the help, also from the address', async () => {
    const { page } = await open('hulp.html?zoek=plekken%20datum');
    expect(await page.locator('section:visible').evaluateAll((sections) => sections.map(({ id }) => id))).toContain('NIDOS_PROGNOSE');
    expect(await page.locator('#TREDENAAM').isVisible()).toBe(false);
  });
});

it('on paper the handleiding has no search box and no contents', async () => {
  const { page } = await open('handleiding.html');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.zoek').isVisible()).toBe(false);
  expect(await page.locator('nav').isVisible()).toBe(false);
  expect(await page.locator('#excel-bijt').isVisible()).toBe(true);
});

it('the menu of the pane leads to the place of the view in the handleiding, which every view has', async () => {
  const { page, pane } = await openPane(stage.browser, stage.url);
  onTestFinished(() => page.close());
  await pane.getByRole('button', { name: 'Weergaven' }).click();
  const adres = await pane.getByRole('link', { name: /^Hulp bij deze weergave/ }).evaluate((link) => (link as HTMLAnchorElement).href);
  expect(adres).toBe(`${stage.url}/handleiding.html#venster-beoordeling`);
  const handleiding = await (await page.request.get(adres)).text();
  expect(VIEWS.map(({ naam }) => naam).filter((naam) => !handleiding.includes(`<section id="venster-${naam}">`))).toEqual([]);
});
