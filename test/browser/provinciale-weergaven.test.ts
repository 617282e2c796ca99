import { describe, expect, it, onTestFinished } from 'vitest';
import { overtredingenPerTheme } from './axe.ts';
import { bytesOf, watchPage } from './browser.ts';
import { useStage } from './stage.ts';
import { openPane, type PanePage } from './taskpane/pane-page.ts';
import { openView } from './taskpane/werkbank.ts';

const KOPPEN = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'totaalopgave', 'gerealiseerd', 'vorige_trede'];
const CELLEN = [
  KOPPEN,
  ['Utrecht', '2022-1', 203, 172, 375, 168, 2],
  ['Leusden', '2022-1', 18, 21, 93, 13, 2],
  ['Soest', '2022-1', 20, -5, 15, 30, 2],
];

const stage = useStage();

/** The pane with a view chosen from the menu, over a table with one wrong totaalopgave. */
async function openOver(titel: string): Promise<PanePage> {
  const opened = await openPane(stage.browser, stage.url);
  onTestFinished(() => opened.page.close());
  await opened.change({ cellen: CELLEN, rij: 1 });
  await openView(opened.pane, titel);
  return opened;
}

describe('the view Controle', () => {
  it('shows what cannot be right, and a click selects the cell in the workbook', async () => {
    const { page, pane } = await openOver('Controle');
    await pane.getByRole('heading', { level: 2, name: '1 fout' }).waitFor();
    await pane.getByRole('heading', { name: /Totaalopgave klopt niet/ }).waitFor();
    expect(await pane.locator('ibt-controle section').innerText()).toContain('Berekend: 39');
    await pane.getByRole('button', { name: /^Leusden/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => window.werkmap.gekozen)).toEqual({ blad: 'Cijfers', adres: 'E3' });
  });
  it('says that there is nothing to find once the figure is right, and shows a hostile name as text', async () => {
    const { page, pane, change } = await openOver('Controle');
    const watch = watchPage(page);
    await change({ cellen: CELLEN.map((rij) => rij.map((cel) => (cel === 93 ? 39 : cel))) });
    await pane.getByRole('heading', { level: 2, name: 'Geen bevindingen' }).waitFor();
    const naam = '<img src=x onerror=alert(1)>';
    await change({ cellen: CELLEN.map((rij) => rij.map((cel) => (cel === 'Leusden' ? naam : cel))) });
    await pane.getByRole('button', { name: naam }).first().waitFor();
    expect(await pane.locator('ibt-controle img').count()).toBe(0);
    expect(watch.consoleErrors).toEqual([]);
  });
});

describe('the view Provincie', () => {
  it('shows the municipalities of the table by trede, and sorts them by keyboard', async () => {
    const { page, pane } = await openOver('Provincie');
    await pane.getByRole('heading', { level: 2, name: '1 gemeente op trede 1, 2 op trede 3' }).waitFor();
    const namen = (): Promise<string[]> => pane.locator('table').first().locator('tbody th').allInnerTexts();
    expect(await namen()).toEqual(['Leusden', 'Utrecht', 'Soest']);
    await pane.getByRole('button', { name: 'Achterstand' }).focus();
    await page.keyboard.press('Enter');
    expect(await namen()).toEqual(['Utrecht', 'Leusden', 'Soest']);
    expect(await pane.locator('th[aria-sort="descending"]').innerText()).toContain('Achterstand');
  });
  it('shows a published periode when that is chosen: 26 tiles with the published treden', async () => {
    const { pane } = await openOver('Provincie');
    await pane.getByLabel('Periode').selectOption('gepubliceerd 2024-2');
    await pane.getByText('Gepubliceerde treden van 2024-2').waitFor();
    expect(await pane.locator('.kaart li').count()).toBe(26);
    expect(await pane.locator('.kaart li', { hasText: 'Utrechtse Heuvelrug: trede' }).count()).toBe(1);
    expect(await pane.locator('.kaart li', { hasText: 'Lopik: trede 2' }).count()).toBe(1);
  });
  it('shows a table of another province on a map in outlines, and that of Utrecht below the tiles when it is opened', async () => {
    const { page, pane, change } = await openOver('Provincie');
    const topo = (): Promise<number> =>
      page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('gemeentekaart')).length);
    expect(await topo()).toBe(0);
    await pane.getByText('Kaart met gemeentegrenzen').click();
    await pane.getByRole('img', { name: /^Treden in de provincie Utrecht, 2022-1\..*Trede 3: Leusden, Utrecht/ }).waitFor();
    await change({ cellen: [KOPPEN, ['Ede', '2022-1', 20, 5, 25, 13, 2], ['Arnhem', '2022-1', 20, 5, 25, 30, 2]] });
    await pane.getByRole('img', { name: /^Treden in de provincie Gelderland, 2022-1\..*CC BY 4\.0/ }).waitFor();
    expect(await pane.locator('.kaart li').count()).toBe(0);
    expect(await pane.locator('ibt-gemeentekaart svg path').count()).toBeGreaterThan(50);
  });
  it('saves the table and the map as files that a Dutch spreadsheet opens', async () => {
    const { page, pane, change } = await openOver('Provincie');
    const saved = async (button: string): Promise<{ naam: string; tekst: string }> => {
      const [download] = await Promise.all([page.waitForEvent('download'), pane.getByText(button, { exact: true }).click()]);
      return { naam: download.suggestedFilename(), tekst: (await bytesOf(download)).toString() };
    };
    const tabel = await saved('Tabel als csv');
    expect(tabel.naam).toBe('provincie-2022-1.csv');
    expect(tabel.tekst.split('\r\n')[1]).toBe('Utrecht;GM0344;2022-1;3;Actief toezicht;omhoog;;203;172;375;168;207;0,448;nee;');
    const kaart = await saved('Kaartgegevens als csv (CBS-codes)');
    expect(kaart.tekst).toBe(
      '\uFEFFstatcode;statnaam;periode;trede\r\nGM0344;Utrecht;2022-1;3\r\nGM0327;Leusden;2022-1;3\r\nGM0342;Soest;2022-1;1\r\n',
    );
    // Of a koppelingstekort is known what the column gekoppeld says, and without it nothing.
    await change({ cellen: CELLEN.map((rij, i) => [...rij, ['gekoppeld', 375, 30, null][i] ?? null]) });
    const tekort = async (): Promise<(string | undefined)[]> =>
      (await saved('Tabel als csv')).tekst
        .split('\r\n')
        .slice(1, 4)
        .map((regel) => regel.split(';')[6]);
    await expect.poll(tekort).toEqual(['nee', 'ja', '']);
  });
});

describe('the view Nidos', () => {
  it('shows the published places, says that they are no criterion, and what is expected on a typed day', async () => {
    const { pane } = await openOver('Nidos');
    await pane.getByText('nooit een criterium voor de trede').waitFor();
    expect(await pane.locator('ibt-nidos tbody tr').nth(1).innerText()).toMatch(/1 januari 2025\s+355\s+183\s+52%\s+172/);
    await pane.getByLabel('Verwacht op').fill('2026-01-01');
    await pane.getByLabel('Verwacht op').press('Tab');
    await pane.getByText('ongeveer 223 plekken op 1 januari 2026').waitFor();
  });
});

it.each([
  'Controle',
  'Provincie',
  'Nidos',
])('%s has no violation of axe at 320 and 450 pixels in three themes, and nothing sticks out', async (titel) => {
  const { page, pane, frame } = await openOver(titel);
  await pane.locator(`ibt-${titel.toLowerCase()} h2`).first().waitFor();
  for (const width of [320, 450]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await overtredingenPerTheme(page, frame)).toEqual({});
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
