import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { useStage } from '../stage.ts';
import { select, typeInto } from '../workbench/workbench-page.ts';
import { choose, openWerkbank, type Werkbank } from './werkbank.ts';

const stage = useStage();

/** The workbench with an empty workbook. */
async function openLeeg(): Promise<Werkbank> {
  const werkbank = await openWerkbank(stage.browser, stage.url);
  const { page } = werkbank;
  onTestFinished(() => page.close());
  await page.getByRole('button', { name: 'Nieuw' }).click();
  await page.locator('.o-sheet', { hasText: /^Blad1$/ }).waitFor();
  return werkbank;
}

/** Pastes a table as it is copied elsewhere, with its first cell in A1. */
async function pasteInGrid(page: Page, rijen: readonly (readonly (string | number)[])[]): Promise<void> {
  await select(page, 'A1');
  await page.evaluate(
    (tekst) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', tekst);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    rijen.map((rij) => rij.join('\t')).join('\n'),
  );
}

/** What a cell shows, by the line above the grid. */
async function inhoud(page: Page, adres: string): Promise<string> {
  await select(page, adres);
  return page.locator('.o-composer').first().innerText();
}

it('the memo on Utrecht of 2022-I is assessed as it stands, without another heading: trede 3', async () => {
  const { page, pane } = await openLeeg();
  await pasteInGrid(page, [
    [
      'Trede 2022- I',
      'Achterstand 1 januari 2022',
      'Taakstelling 2022-I, incl. herverdeling UH',
      'Totaalopgave 2022-I',
      'Realisatie cumulatief 2022-I',
      'Realisatie taakstelling 2022-I in percentage',
      'Realisatie totaalopgave 2022-I in percentage',
      'Achterstand 1 juli 2022',
      'Prognose inschaling interventieladder',
      'Gemeente',
    ],
    ['Trede 2', 171, 204, 375, 168, '82%', '45%', 207, 'Trede 3', 'Utrecht'],
  ]);
  await select(page, 'A2');
  await pane.getByRole('heading', { level: 2, name: 'Utrecht' }).waitFor();
  await pane.getByText('Actief toezicht').first().waitFor();
  await pane.getByText('Niet gebruikt: "Prognose inschaling interventieladder"', { exact: false }).waitFor();
});

it('periods that became days are put right with one button, and back again', async () => {
  const { page, pane } = await openLeeg();
  for (const [adres, cel] of [
    ['A1', 'Gemeente'],
    ['B1', 'Periode'],
    ['C1', 'Taakstelling'],
    ['D1', 'Achterstand begin'],
    ['E1', 'Gerealiseerd'],
    ['A2', 'Zeist'],
    ['B2', '1-1-2022'],
    ['C2', '30'],
    ['D2', '5'],
    ['E2', '12'],
  ] as const)
    await typeInto(page, adres, cel);
  await select(page, 'A2');
  await pane.locator('fluent-button', { hasText: 'Zet kolom "Periode" om in tekst (1 cel)' }).click();
  await pane.getByRole('heading', { level: 2, name: 'Zeist' }).waitFor();
  await expect.poll(() => inhoud(page, 'B2')).toBe('2022-1');
  await pane.locator('fluent-button', { hasText: 'Ongedaan maken' }).click();
  await pane.locator('fluent-button', { hasText: 'Zet kolom "Periode" om in tekst (1 cel)' }).waitFor();
});

it('what the pane said of a workbook ends with it', async () => {
  const werkbank = await openWerkbank(stage.browser, stage.url);
  const { page, pane } = werkbank;
  onTestFinished(() => page.close());
  await choose(page, 'Halfjaar', 'A8');
  await pane.locator('fluent-button', { hasText: 'Alle rijen beoordelen' }).click();
  await pane.getByText('rijen, rekenkundig ingeschaald').waitFor();
  await page.getByRole('button', { name: 'Nieuw' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Doorgaan' }).click();
  await page.locator('.o-sheet', { hasText: /^Blad1$/ }).waitFor();
  await expect.poll(() => pane.locator('.bericht').count()).toBe(0);
});
