import { expect, it, onTestFinished } from 'vitest';
import { useStage } from '../stage.ts';
import { clickCell, typeInto } from '../workbench/workbench-page.ts';
import { openWerkbank } from './werkbank.ts';

const TABEL = [
  ['Gemeente', 'Periode', 'Taakstelling', 'Achterstand begin', 'Gerealiseerd'],
  ['Utrecht', '2022-I', '203', '171', '168'],
  ['Leusden', '2022-I', '18', '21', '13'],
];

const stage = useStage();

it('follows the first of several areas that were selected with Ctrl and the mouse, and says so until one is selected', async () => {
  const { page, pane } = await openWerkbank(stage.browser, stage.url);
  onTestFinished(() => page.close());
  await page.getByRole('button', { name: 'Nieuw' }).click();
  await page.locator('.o-sheet', { hasText: /^Blad1$/ }).waitFor();
  for (const [i, rij] of TABEL.entries()) {
    for (const [k, cel] of rij.entries()) await typeInto(page, `${'ABCDE'[k]}${i + 1}`, cel);
  }

  await clickCell(page, 'A3');
  await pane.getByRole('heading', { level: 2, name: 'Leusden' }).waitFor();
  await clickCell(page, 'A2', { ctrl: true });
  await pane.getByText('U hebt 2 gebieden geselecteerd; dit venster volgt het eerste (A3 op blad "Blad1").').waitFor();
  await clickCell(page, 'C2', { ctrl: true });
  await pane.getByText('U hebt 3 gebieden geselecteerd; dit venster volgt het eerste (A3 op blad "Blad1").').waitFor();
  expect(await pane.getByRole('heading', { level: 2 }).first().innerText()).toBe('Leusden');

  await clickCell(page, 'A2');
  await pane.getByRole('heading', { level: 2, name: 'Utrecht' }).waitFor();
  expect(await pane.locator('.gebieden').innerText()).toBe('');
});
