import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { grootsteXlsx } from '../../addin/inlezen/grootste.ts';
import { file } from '../../addin/inlezen/lezen.ts';
import { temporaryFolder } from '../../addin/build/temporary-folder.ts';
import { useStage } from '../stage.ts';
import { dragFile } from './sleep.ts';
import { button, openWerkbank, type Werkbank } from './werkbank.ts';

const stage = useStage();

async function open(): Promise<Werkbank> {
  const werkbank = await openWerkbank(stage.browser, stage.url, 'Gegevens');
  onTestFinished(() => werkbank.page.close());
  return werkbank;
}

describe('a file of the largest size', () => {
  it('shows how far it is, stops when asked with nothing taken over, and is read when asked again', async () => {
    const groot = join(temporaryFolder({ 'groot.xlsx': grootsteXlsx() }), 'groot.xlsx');
    const { page, pane } = await open();
    const sessie = await page.context().newCDPSession(page);
    // A slow machine: the reading takes seconds, as it may for a user.
    await sessie.send('Emulation.setCPUThrottlingRate', { rate: 8 });
    const progress = pane.locator('progress');
    await pane.locator('#bestand').setInputFiles(groot);
    await expect.poll(() => progress.evaluate((element) => (element as HTMLProgressElement).value)).toBeGreaterThan(0.1);
    await pane.getByText(/groot\.xlsx.*\d+%/).waitFor();
    await button({ pane }, 'Stoppen').click();
    await pane.locator('fluent-message-bar', { hasText: 'Het lezen is gestopt. Er is niets overgenomen.' }).waitFor();
    await sessie.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await button({ pane }, 'Ander bestand').click();
    await pane.locator('#bestand').setInputFiles(groot);
    await pane.getByText('9.999 rijen', { exact: false }).waitFor();
  });
});

describe('a file from a folder', () => {
  const cijfers = (): string => join(temporaryFolder({ 'cijfers.xlsx': file('libreoffice.xlsx') }), 'cijfers.xlsx');

  it('is read by the pane when it is dropped there, and the workbook stays as it is', async () => {
    const { page, pane } = await open();
    const naam = await page.locator('#bestand').innerText();
    await dragFile(page, page.locator('#paneelpagina'), [cijfers()]);
    await pane.getByText('Uit welk blad komen de cijfers?').last().waitFor();
    expect(await page.locator('#bestand').innerText()).toBe(naam);
  });

  it('is opened by the workbench when it is dropped on the spreadsheet', async () => {
    const { page } = await open();
    await dragFile(page, page.locator('#werkmap'), [cijfers()]);
    await page.locator('#bestand', { hasText: 'cijfers.xlsx' }).waitFor();
    expect(await page.locator('.o-sheet').allInnerTexts()).toContain('Cijfers');
  });
});
