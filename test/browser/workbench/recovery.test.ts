import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { patience } from '../../tier.ts';
import { bytesOf } from '../browser.ts';
import { useStage } from '../stage.ts';
import { readFile } from '../../../addin/inlezen/read-file.ts';
import { NO_PROGRESS } from '../../addin/inlezen/geen-voortgang.ts';
import { openWorkbench, select, typeInto, type WorkbenchPage } from './workbench-page.ts';

const stage = useStage();
/** So long after a change a copy is there, on a machine at rest, in milliseconds. */
const KEPT = 6000;

async function user(options: Parameters<typeof stage.browser.newContext>[0] = {}): Promise<BrowserContext> {
  const context = await stage.browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
  onTestFinished(() => context.close());
  return context;
}

const open = (context: BrowserContext): Promise<WorkbenchPage> => openWorkbench(context, stage.url);
const status = (page: Page): Promise<string> => page.locator('#bestand').innerText();
const cell = async ({ werkmap }: WorkbenchPage, adres: string) => (await werkmap.read({ blad: 'Uitleg', adres }))[0]?.[0];

async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  await page.close();
}

/** How many copies the browser keeps. */
function copies(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('ibt-werkbank');
        request.onerror = () => reject(request.error ?? new Error('no database'));
        request.onsuccess = () => {
          const database = request.result;
          if (!database.objectStoreNames.contains('herstelkopieen')) return resolve(0);
          const count = database.transaction('herstelkopieen').objectStore('herstelkopieen').count();
          count.onsuccess = () => {
            database.close();
            resolve(count.result);
          };
        };
      }),
  );
}

const keeps = (page: Page, count: number) => expect.poll(() => copies(page), { timeout: patience(KEPT / 1000) }).toBe(count);

describe('a recovery copy', () => {
  it('is offered with its time after the tab crashed, and gives the work back', { timeout: patience(90) }, async () => {
    const context = await user();
    const first = await open(context);
    await typeInto(first.page, 'A30', '1234');
    await keeps(first.page, 1);
    await crash(first.page);
    const second = await open(context);
    const dialog = second.page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/IBT-startwerkmap\.xlsx[\s\S]*een kopie van \d+ \w+ \d{4}, \d\d:\d\d/);
    await dialog.getByRole('button', { name: 'Herstellen' }).click();
    await expect.poll(() => cell(second, 'A30')).toBe(1234);
    expect(await status(second.page)).toContain('niet opgeslagen');
    await keeps(second.page, 1);
  });

  it(
    'is offered after the page was loaded anew, stays when the user says later, and goes when thrown away',
    { timeout: patience(90) },
    async () => {
      const { page } = await open(await user());
      await typeInto(page, 'A30', '7');
      await keeps(page, 1);
      page.on('dialog', (dialog) => void dialog.accept());
      for (const answer of ['Later', 'Weggooien']) {
        await page.reload();
        await page.waitForSelector('html[data-ready]');
        await page.getByRole('dialog').getByRole('button', { name: answer }).click();
      }
      await keeps(page, 0);
    },
  );

  it('of one tab is left alone by another, and neither is offered while its tab is open', { timeout: patience(120) }, async () => {
    const context = await user();
    const one = await open(context);
    await typeInto(one.page, 'A30', '1');
    await keeps(one.page, 1);
    const other = await open(context);
    expect(await other.page.getByRole('dialog').count()).toBe(0);
    await typeInto(other.page, 'A30', '2');
    await keeps(other.page, 2);
    await Promise.all([one.page, other.page].map((page) => page.close({ runBeforeUnload: false })));
    const third = await open(context);
    const seen: unknown[] = [];
    for (const answer of ['Later', 'Herstellen']) {
      await third.page.getByRole('dialog').getByRole('button', { name: answer }).click();
      seen.push(answer);
    }
    await expect.poll(() => cell(third, 'A30')).toBe(1);
    await keeps(third.page, 2);
  });
});

describe('saving', () => {
  it('with Ctrl+S takes along what is being typed', { timeout: patience(60) }, async () => {
    const { page } = await open(await user());
    await select(page, 'A30');
    await page.keyboard.type('4321');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const gelezen = await readFile(await bytesOf(await download), NO_PROGRESS);
    if (gelezen.soort !== 'werkmap') throw new Error('no workbook');
    const rijen = (await gelezen.werkmap.read('Uitleg', NO_PROGRESS)).rijen;
    expect(rijen.find(({ nummer }) => nummer === 30)?.cellen[0]).toBe(4321);
  });

  it(
    'by a download that is refused leaves the work marked as not saved, with its copy and the question on leaving',
    { timeout: patience(60) },
    async () => {
      const { page } = await open(await user({ acceptDownloads: false }));
      await typeInto(page, 'A30', '7');
      await page.getByRole('button', { name: 'Opslaan' }).click();
      await page.getByText('is aangeboden als download').waitFor();
      expect(await status(page)).toContain('niet opgeslagen');
      await keeps(page, 1);
      await page.getByRole('button', { name: 'Het staat er niet' }).click();
      expect(await status(page)).toContain('niet opgeslagen');
      const left = page.waitForEvent('dialog');
      void page.close({ runBeforeUnload: true });
      const dialog = await left;
      expect(dialog.type()).toBe('beforeunload');
      await dialog.dismiss();
    },
  );

  it('where the browser writes files is said only when the file was written, and the copy goes', { timeout: patience(60) }, async () => {
    const { page } = await open(await user());
    await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const names = ['mijn.xlsx', 'anders.xlsx'];
      Object.assign(window, { showSaveFilePicker: () => folder.getFileHandle(names.shift() ?? 'x.xlsx', { create: true }) });
    });
    const size = (name: string) =>
      page.evaluate(async (file) => (await (await (await navigator.storage.getDirectory()).getFileHandle(file)).getFile()).size, name);
    await typeInto(page, 'A30', '7');
    await keeps(page, 1);
    await page.keyboard.press('Control+s');
    await page.getByText('"mijn.xlsx" is opgeslagen.').waitFor();
    expect([await status(page), (await size('mijn.xlsx')) > 1000]).toEqual(['mijn.xlsx', true]);
    await keeps(page, 0);
    await typeInto(page, 'A31', '8');
    await page.keyboard.press('Control+s');
    await expect.poll(() => status(page)).toBe('mijn.xlsx');
    await page.keyboard.press('Control+Shift+s');
    await expect.poll(() => status(page)).toBe('anders.xlsx');
  });

  it.each([
    ['the user closes the window', 'AbortError', 'Er is niets opgeslagen'],
    ['the disk is full', 'QuotaExceededError', 'De werkmap is niet opgeslagen'],
    ['the place may not be written', 'InvalidStateError', 'De werkmap is niet opgeslagen'],
  ])('is not said where %s', { timeout: patience(60) }, async (_, name, said) => {
    const { page } = await open(await user());
    await page.evaluate((error) => {
      const fail = (): never => {
        throw new DOMException('no', error);
      };
      const handle = { name: 'x.xlsx', createWritable: async () => fail() };
      Object.assign(window, { showSaveFilePicker: async () => (error === 'AbortError' ? fail() : handle) });
    }, name);
    await typeInto(page, 'A30', '7');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText(said).first().waitFor();
    expect(await status(page)).toContain('niet opgeslagen');
  });
});
