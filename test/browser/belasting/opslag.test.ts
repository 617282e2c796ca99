import { expect, it, onTestFinished } from 'vitest';
import { useStage } from '../stage.ts';
import { button, openWerkbank, opgeslagen, paste } from '../gegevens/werkbank.ts';
import { openView } from '../taskpane/werkbank.ts';
import { select } from '../workbench/workbench-page.ts';

declare global {
  interface Window {
    /** What was asked of the storage of the browser. */
    storageGevraagd: string[];
  }
}

const stage = useStage();

/** A browser whose storage is full: whatever is asked of it fails. */
function fullStorage(): void {
  window.storageGevraagd = [];
  const vol = (wat: string) => (): never => {
    window.storageGevraagd.push(wat);
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  Storage.prototype.setItem = vol('setItem');
  Storage.prototype.getItem = vol('getItem');
  IDBFactory.prototype.open = vol('indexedDB');
  CacheStorage.prototype.open = vol('caches');
}

it('a full storage loses nothing: only the recovery copy of the workbench uses it, and that there is none is said', async () => {
  const vooraf = await stage.browser.newContext();
  await vooraf.addInitScript(fullStorage);
  onTestFinished(() => vooraf.close());
  const werkbank = await openWerkbank(vooraf, stage.url, 'Gegevens');
  const { page, pane, watch } = werkbank;
  await paste(werkbank, 'Gemeente\tPeriode\tTaakstelling\tAchterstand begin\tGerealiseerd\r\nZeist\t2022-1\t30\t5\t12');
  await pane.getByText('Onthoud deze indeling').click();
  await button(werkbank, 'Overnemen op een nieuw blad').click();
  await button(werkbank, 'Naar het blad').click();
  await select(page, 'A2');
  await openView(pane, 'Beoordeling');
  await pane.getByRole('heading', { level: 2, name: 'Zeist' }).waitFor();
  expect(await (await opgeslagen(werkbank))('Cijfers')).toEqual([
    ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd'],
    ['Zeist', '2022-1', 30, 5, 12],
  ]);
  expect(new Set(await page.evaluate(() => window.storageGevraagd))).toEqual(new Set(['indexedDB']));
  await select(page, 'A3');
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await page.locator('#bestand', { hasText: 'zonder herstelkopie' }).waitFor();
  expect(await pane.evaluate(() => window.storageGevraagd)).toEqual([]);
  expect(watch.pageErrors).toEqual([]);
});
