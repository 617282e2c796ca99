import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { adresVan, vakVan } from '../../addin/host/adres.ts';
import { DIST } from '../../addin/build/paths.ts';
import { WERKMAPNAAM } from '../../addin/build/werkmap/werkmap-naam.ts';
import { type Filecell, readWerkmapfile, type Werkmapfile } from '../bundle/werkmap-file.ts';
import { useStage } from './stage.ts';
import { openWorkbench, typeInto, type WorkbenchPage } from './workbench/workbench-page.ts';

const stage = useStage();
let opened: WorkbenchPage;
let file: Werkmapfile;

beforeAll(async () => {
  const bytes = readFileSync(join(DIST, WERKMAPNAAM));
  file = readWerkmapfile(bytes);
  opened = await openWorkbench(stage.browser, stage.url);
  await load(opened.page, bytes);
});

async function load(page: Page, bytes: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Openen' }).click();
  await (await chooser).setFiles({ name: WERKMAPNAAM, mimeType: 'application/octet-stream', buffer: bytes });
  await page.locator('#bestand', { hasText: WERKMAPNAAM }).waitFor();
}

/** The block around all cells of a sheet. */
function used(cells: ReadonlyMap<string, Filecell>): string {
  const zones = [...cells.keys()].map(vakVan);
  return adresVan({
    left: 0,
    top: 0,
    right: Math.max(...zones.map(({ right }) => right)),
    bottom: Math.max(...zones.map(({ bottom }) => bottom)),
  });
}

/** The workbench gives `null` for a cell with nothing to see. */
const shown = (value: unknown): unknown => (value === '' || value === undefined ? null : value);

it('the template opens in the workbench without a loss', async () => {
  expect(await opened.page.getByRole('dialog').isVisible()).toBe(false);
  expect(opened.watch.pageErrors).toEqual([]);
});

it('every value of the template, calculated anew in the workbench, equals the one in the file', async () => {
  let compared = 0;
  for (const [blad, cells] of file.sheets) {
    const values = await opened.werkmap.read({ blad, adres: used(cells) });
    for (const [adres, { value }] of cells) {
      const { left, top } = vakVan(adres);
      expect(shown(values[top]?.[left]), `${blad}!${adres}`).toEqual(shown(value));
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(2000);
});

it('what is typed on Invoer changes the assessment', async () => {
  const { page, werkmap } = opened;
  expect(await werkmap.read({ blad: 'Beoordeling', adres: 'C24' })).toEqual([[1]]);
  await page.locator('.o-sheet-name', { hasText: 'Invoer' }).click();
  await typeInto(page, 'F12', '20');
  expect(await werkmap.read({ blad: 'Beoordeling', adres: 'A24:C24' })).toEqual([['De Ronde Venen', '2024-2', 2]]);
});
