import { strFromU8, unzipSync } from 'fflate';
import type { Download, Frame } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readWerkmapfile, type Werkmapfile } from '../../bundle/werkmap-file.ts';
import { bytesOf, watchPage, type Watch } from '../browser.ts';
import { useStage } from '../stage.ts';
import { overtredingenPerTheme } from '../axe.ts';
import { openPane, type PanePage } from './pane-page.ts';

const CELLEN = [
  ['Gemeente', 'Periode', 'Interne notitie', 'Taakstelling', 'Herverdeling', 'Achterstand begin', 'Gerealiseerd', 'Vorige trede'],
  ['Utrecht', '2022-1', 'GEHEIM-1', 203, 1, 171, 168, 2],
  ['Baarn', '2022-1', 'GEHEIM-2', 7771, null, 7772, 7773, 2],
  ['Zeist', '2022-1', 'GEHEIM-3', 40, null, 80, 'GEHEIM-4', 2],
  ['<img src=x onerror=alert(1)>=1+1', '2022-1', null, 40, null, -3, 45, 2],
  ['Totaal', '2022-1', 'GEHEIM-5', 8888, 1, 8889, 8887, null],
];

const stage = useStage();

async function open(): Promise<PanePage & { readonly frame: Frame; readonly watch: Watch }> {
  const opened = await openPane(stage.browser, stage.url);
  onTestFinished(() => opened.page.close());
  const watch = watchPage(opened.page);
  await opened.change({ cellen: CELLEN, rij: 1 });
  await opened.pane.getByRole('button', { name: 'Weergaven' }).click();
  await opened.pane.getByRole('link', { name: /^Delen/ }).click();
  await opened.pane.getByRole('heading', { level: 2, name: 'Dit gaat mee' }).waitFor();
  const frame = opened.page.frames().find((kandidaat) => kandidaat.url().includes('taskpane-workbench.html'));
  if (frame === undefined) throw new Error('the page has no pane');
  return { ...opened, frame, watch };
}

async function download({ page, pane }: PanePage): Promise<{ readonly naam: string; readonly file: Werkmapfile; readonly tekst: string }> {
  const gevraagd = page.waitForEvent('download');
  await pane.locator('fluent-button.download').click();
  const gegeven: Download = await gevraagd;
  const bytes = await bytesOf(gegeven);
  return {
    naam: gegeven.suggestedFilename(),
    file: readWerkmapfile(bytes),
    tekst: Object.values(unzipSync(bytes))
      .map((deel) => strFromU8(deel))
      .join('\n'),
  };
}

describe('the view Delen', () => {
  it('gives a workbook of the municipality of the selected row only, with values, and asks nothing of outside', async () => {
    const delen = await open();
    expect(await delen.pane.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await delen.pane.getByRole('checkbox', { name: 'Utrecht' }).isChecked()).toBe(true);
    const { naam, file, tekst } = await download(delen);
    expect(naam).toBe('Beoordeling-Utrecht-2022-1.xlsx');
    const blad = file.sheets.get('Beoordeling');
    expect([blad?.get('A5')?.value, blad?.get('B5')?.value, blad?.get('A6')]).toEqual(['Utrecht', '2022-1', undefined]);
    expect([...(blad?.values() ?? [])].map(({ value }) => value)).toEqual(expect.arrayContaining([375, 207, 3, 'Actief toezicht']));
    expect(tekst).not.toMatch(/GEHEIM|Interne|Baarn|Zeist|777|888|<f[ >]|_xldudf/);
    expect([delen.watch.foreignRequests(), delen.watch.consoleErrors, delen.watch.pageErrors]).toEqual([[], [], []]);
  });

  it('shows before the download what goes along and what stays, and that a row cannot be read', async () => {
    const delen = await open();
    await delen.pane.getByRole('checkbox', { name: 'Zeist' }).check();
    await delen.pane.getByText('Niet opgenomen: 1 rij van Zeist').waitFor();
    const tekst = await delen.pane.locator('ibt-delen').evaluate((element) => element.shadowRoot?.textContent ?? '');
    for (const deel of ['1 rij van Utrecht (2022-1)', 'De rijen van 2 andere gemeenten.', 'De kolom Interne notitie.', 'achterstand 207'])
      expect(tekst).toContain(deel);
    expect(tekst).not.toContain('GEHEIM');
  });

  it('takes all or nobody along at a click, and has nothing to download for nobody', async () => {
    const delen = await open();
    await delen.pane.locator('fluent-button.alle').click();
    await delen.pane.getByText('3 rijen van Utrecht, Baarn en <img').waitFor();
    const { naam, file } = await download(delen);
    expect(naam).toBe('Beoordeling-3-gemeenten-2022-1.xlsx');
    expect([5, 6, 7].map((rij) => file.sheets.get('Beoordeling')?.get(`A${rij}`)?.value)).toEqual([
      'Utrecht',
      'Baarn',
      '<img src=x onerror=alert(1)>=1+1',
    ]);
    await delen.pane.locator('fluent-button.geen').click();
    await delen.pane.getByText('Er gaat niets mee').waitFor();
    expect(await delen.pane.locator('fluent-button.download').count()).toBe(0);
  });

  it('proposes the municipality of another row when that is selected, until the user chooses', async () => {
    const { pane, change } = await open();
    await change({ rij: 2 });
    await pane.getByText('1 rij van Baarn (2022-1)').waitFor();
    await pane.getByRole('checkbox', { name: 'Utrecht' }).check();
    await change({ rij: 1 });
    await pane.getByText('2 rijen van Utrecht en Baarn (2022-1)').waitFor();
  });

  it('has no faults that axe finds at 320 pixels, in three themes', async () => {
    const delen = await open();
    await delen.pane.locator('fluent-button.alle').click();
    await delen.pane.getByText('3 rijen van').waitFor();
    expect(await overtredingenPerTheme(delen.page, delen.frame)).toEqual({});
    expect(await delen.frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
