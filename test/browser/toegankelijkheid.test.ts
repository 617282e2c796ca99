import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { VIEWS } from '../../addin/taskpane/views.ts';
import { datumOf } from '../../core/datum.ts';
import { useStage } from './stage.ts';
import { openPage } from './browser.ts';
import { afgesnedenTexts, bedekteFocus, openUitklapdelen, teKleineDoelen, setTekstRuim } from './maten.ts';
import { openPrognose, type Prognosepagina, putTable } from './taskpane/prognose-page.ts';
import { openView } from './taskpane/werkbank.ts';

/** What axe cannot see: room to press, room between letters, a focus that stays in sight, 320 pixels. */

const TABEL = [
  ['gemeente', 'periode', 'datum', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'],
  ['Leusden', '2022-2', datumOf(2022, 11, 22), 24, 26, 33, 3],
  ['Utrecht', '2022-2', datumOf(2022, 11, 22), 275, 207, 473, 3],
];

const stage = useStage();

it('what is too small, cut off or covered on a page is found', async () => {
  const page = await openPage(stage.browser, { viewport: { width: 320, height: 300 } });
  onTestFinished(() => page.close());
  const buttons = [0, 1, 2, 3, 4, 5].map((n) => `<button style="height: 30px; margin-top: 40px">${n}</button><br>`).join('');
  await page.setContent(`<style>button { width: 30px; padding: 0; border: 0 }</style>
    <button style="width: 10px; height: 10px">a</button><button style="width: 10px; height: 10px">b</button>
    <button style="width: 10px; height: 10px; margin-left: 40px">alleen</button>
    <p style="width: 9ch; overflow: hidden; white-space: nowrap; font-family: monospace">past net</p>
    <p style="position: fixed; inset: 0 0 auto; height: 100px; margin: 0; background: white">balk</p>${buttons}`);
  expect((await teKleineDoelen(page)).map(({ naam }) => naam)).toEqual(['button a', 'button b']);
  expect(await afgesnedenTexts(page)).toEqual([]);
  await setTekstRuim(page);
  expect(await afgesnedenTexts(page)).toEqual(['p.: past net']);
  await page.locator('button', { hasText: '5' }).focus();
  expect(await bedekteFocus(page, page.mainFrame())).toContain('button a');
});

const widthOf = (plaats: Page | Frame): Promise<number> => plaats.evaluate(() => document.documentElement.scrollWidth);

describe('the pane at 320 pixels', () => {
  const once: { prognosepagina?: Prognosepagina } = {};
  const prognosepagina = (): Prognosepagina => once.prognosepagina as Prognosepagina;
  beforeAll(async () => {
    once.prognosepagina = await openPrognose(stage.browser, stage.url, { viewport: { width: 1366, height: 640 } });
    await prognosepagina()
      .page.locator('#paneel')
      .evaluate((pane) => {
        pane.style.width = '320px';
      });
    await putTable(prognosepagina(), TABEL, 1);
  });
  afterAll(() => once.prognosepagina?.page.close());

  it('hides nothing that has the focus behind what stays in view, going through Prognose backwards', async () => {
    const { page, pane, frame } = prognosepagina();
    await openUitklapdelen(frame);
    await pane.locator('summary', { hasText: 'Wie dreigt' }).focus();
    expect(await bedekteFocus(page, frame)).toEqual([]);
  });

  it.each(
    VIEWS.map(({ titel }) => titel),
  )('%s gives room to press, and keeps its texts whole with room between letters, words and lines', async (titel) => {
    const { pane, frame } = prognosepagina();
    await openView(pane, titel);
    await openUitklapdelen(frame);
    expect(await teKleineDoelen(frame)).toEqual([]);
    await setTekstRuim(frame);
    expect(await afgesnedenTexts(frame)).toEqual([]);
    expect(await widthOf(frame)).toBe(320);
  });
});

describe('a page at 320 pixels', () => {
  async function open(path: string): Promise<Page> {
    const page = await openPage(stage.browser, { viewport: { width: 320, height: 640 } });
    onTestFinished(() => page.close());
    await page.goto(`${stage.url}/${path}`);
    return page;
  }

  it.each([
    'handleiding.html',
    'hulp.html',
  ])('%s needs no sideways scrolling, also with room between letters and words, and gives room to press', async (path) => {
    const page = await open(path);
    expect(await teKleineDoelen(page)).toEqual([]);
    await setTekstRuim(page);
    expect(await widthOf(page)).toBe(320);
  });

  it('shows in the workbench all its buttons, and the pane or the grid', async () => {
    const page = await open('index.html');
    await page.waitForSelector('html[data-ready]');
    const width = async (wat: string): Promise<number> => (await page.locator(wat).boundingBox())?.width ?? 0;
    expect(await widthOf(page)).toBe(320);
    expect(await width('#paneel')).toBe(320);
    await page.getByRole('button', { name: 'Paneel' }).click();
    expect(await width('#paneel')).toBe(0);
    expect(await width('#werkmap')).toBe(320);
  });
});
