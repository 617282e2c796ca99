import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Bestandsfout } from '../../../addin/inlezen/file-error.ts';
import { BESTANDSFOUT } from '../../../addin/inlezen/inlezen-messages.ts';
import { temporaryFolder } from '../../addin/build/temporary-folder.ts';
import { file } from '../../addin/inlezen/lezen.ts';
import { patience } from '../../tier.ts';
import { button, openWerkbank, type Werkbank } from '../gegevens/werkbank.ts';
import { useStage } from '../stage.ts';
import { typeInto } from '../workbench/workbench-page.ts';

const stage = useStage();
const workbook = (): string => join(temporaryFolder({ 'x.xlsx': file('libreoffice.xlsx') }), 'x.xlsx');

/** The workbench with its pane, in which the worker that reads never ends. */
async function withoutEnd(worker: string): Promise<Werkbank> {
  const werkbank = await openWerkbank(stage.browser, stage.url, 'Gegevens');
  onTestFinished(() => werkbank.page.close());
  await werkbank.page.route(worker, (route) => route.fulfill({ contentType: 'text/javascript', body: 'for (;;) {}' }));
  return werkbank;
}

const status = (page: Page): Promise<string> => page.locator('#bestand').innerText();

describe('a reading without end in the pane', { timeout: patience(90) }, () => {
  const WORKER = '**/reading-worker-*.js';
  const begin = async (): Promise<Werkbank> => {
    const werkbank = await withoutEnd(WORKER);
    await werkbank.pane.locator('#bestand').setInputFiles(workbook());
    await werkbank.pane.getByText('x.xlsx wordt gelezen').waitFor();
    return werkbank;
  };
  const refused = (pane: Werkbank['pane'], fout: Bestandsfout) => pane.locator('fluent-message-bar', { hasText: fout.message }).waitFor();

  it('is stopped by the user, and the next file is read', async () => {
    const { page, pane } = await begin();
    await button({ pane }, 'Stoppen').click();
    await refused(pane, BESTANDSFOUT.stopped());
    await page.unroute(WORKER);
    await button({ pane }, 'Ander bestand').click();
    await pane.locator('#bestand').setInputFiles(workbook());
    await pane.getByText('Uit welk blad komen de cijfers?').last().waitFor();
  });

  it('is stopped after the stated time, while the page goes on', async () => {
    const { page, pane } = await begin();
    await typeInto(page, 'A30', '1234');
    await refused(pane, BESTANDSFOUT.te_lang());
    expect(await status(page)).toContain('niet opgeslagen');
  });
});

describe('an opening without end in the workbench', { timeout: patience(90) }, () => {
  const WORKER = '**/opening-worker.js';
  const begin = async (): Promise<{ page: Page; before: string }> => {
    const { page } = await withoutEnd(WORKER);
    const before = await status(page);
    await page.locator('#bestandskeuze').setInputFiles(workbook());
    await page.getByRole('dialog', { name: '"x.xlsx" wordt geopend' }).waitFor();
    return { page, before };
  };

  it('is stopped by the user: the workbook of before stays, and the file opens when asked again', async () => {
    const { page, before } = await begin();
    await page.getByRole('button', { name: 'Stoppen' }).click();
    await page.getByRole('dialog').getByText(BESTANDSFOUT.stopped().message).waitFor();
    await page.getByRole('button', { name: 'Sluiten' }).click();
    expect(await status(page)).toBe(before);
    await typeInto(page, 'A30', '1234');
    expect(await status(page)).toContain(before);
    await page.unroute(WORKER);
    await page.locator('#bestandskeuze').setInputFiles(workbook());
    await page.locator('#bestand', { hasText: 'x.xlsx' }).waitFor();
  });

  it('is stopped after the stated time, and says so', async () => {
    const { page, before } = await begin();
    await page.getByRole('dialog').getByText(BESTANDSFOUT.te_lang().message).waitFor();
    expect(await status(page)).toBe(before);
  });
});
