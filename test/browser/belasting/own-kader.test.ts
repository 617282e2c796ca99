import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, watchPage, type Watch } from '../browser.ts';
import { readWordfile } from '../../addin/documenten/word-file.ts';
import { patience } from '../../tier.ts';
import { useStage } from '../stage.ts';
import { choose, openView, openWerkbank, type Werkbank } from '../taskpane/werkbank.ts';
import { typeInto } from '../workbench/workbench-page.ts';

type Rij = (string | number | null)[];

/** A made-up framework: the heaviest class when half of the taakstelling was short two periods in a row, a freeze with an excuse. */
const KADER: Rij[] = [
  ['kader', 'nr', 'achterstand', 'reeks', 'trede', 'uitleg'],
  ['Eigen 2024', 'instelling uitkomsten', null, null, 'voldoet;let op;voldoet niet', null],
  [null, 'instelling reeks', '>= 50% taakstelling', null, null, null],
  [null, 'instelling verschoonbaar', null, null, 'bevries', null],
  [null, 1, '<= 0', null, 'voldoet', 'geen achterstand'],
  [null, 2, '> 0 en >= 50% taakstelling', '>= 1', 'voldoet niet', 'de tweede periode achtereen'],
  [null, 2, '> 0 en >= 50% taakstelling', 'onbekend', 'onbekend let op;voldoet niet', null],
  [null, 3, '> 0', null, 'let op', 'er is een achterstand'],
];

/** Arnhem was short by more than half two periods in a row; of Goes the same is excused. */
const CIJFERS: Rij[] = [
  ['Gemeente', 'Periode', 'Taakstelling', 'Achterstand begin', 'Gerealiseerd', 'Vorige trede', 'Reeks', 'Verschoonbaar'],
  ['Arnhem', '2024-1', 100, 40, 60, 'voldoet', 'geen', null],
  ['Arnhem', '2024-2', 100, 80, 90, 'let op', null, null],
  ['Goes', '2024-1', 100, 40, 60, 'voldoet', 'geen', null],
  ['Goes', '2024-2', 100, 80, 90, 'let op', null, 'ja'],
];

const stage = useStage();
let werkbank: Werkbank;
let watch: Watch;
beforeAll(async () => {
  werkbank = await openWerkbank(stage.browser, stage.url);
  watch = watchPage(werkbank.page);
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Cijfers', rows: CIJFERS },
      { name: 'IBT-kader', rows: KADER },
      { name: 'Kansen', rows: [['kans']] },
    ],
  });
  const chooser = werkbank.page.waitForEvent('filechooser');
  await werkbank.page.getByRole('button', { name: 'Openen' }).click();
  await (await chooser).setFiles({ name: 'eigen-kader.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await werkbank.page.locator('.o-sheet-name', { hasText: 'IBT-kader' }).waitFor();
}, patience(60));

describe('a framework of a province, brought in as a sheet', () => {
  it('is said in the head of every view', async () => {
    await choose(werkbank.page, 'Cijfers', 'A3');
    for (const view of ['Provincie', 'Controle', 'Vaststellen', 'Documenten', 'Gesprek', 'Beoordeling']) {
      await openView(werkbank.pane, view);
      await werkbank.pane.getByText('Beoordeeld met het kader van deze werkmap: Eigen 2024 (blad IBT-kader).').waitFor();
    }
  });

  it('gives a row its class, and says by which rule and figures', async () => {
    const beeld = werkbank.pane.locator('ibt-beoordeling');
    await choose(werkbank.page, 'Cijfers', 'A3');
    await beeld.getByRole('heading', { level: 2, name: 'Arnhem' }).waitFor();
    await beeld.locator('.tredenaam').filter({ hasText: 'voldoet niet' }).waitFor();
    const tekst = await beeld.locator('article').innerText();
    expect(tekst).toContain('de tweede periode achtereen');
    expect(tekst).toContain('Eigen 2024');
    expect(tekst).not.toMatch(/trede \d/i);
  });

  it('freezes the class of the period before where the achterstand is excused', async () => {
    await choose(werkbank.page, 'Cijfers', 'A5');
    const beeld = werkbank.pane.locator('ibt-beoordeling');
    await beeld.getByRole('heading', { level: 2, name: 'Goes' }).waitFor();
    expect(await beeld.locator('.tredenaam').first().innerText()).toBe('let op');
  });

  it('forecasts the chance of each class', async () => {
    await choose(werkbank.page, 'Kansen', 'A1');
    await typeInto(werkbank.page, 'A2', '=IBT.PROGNOSE.KANSEN("2025-1",100,30,60,DATE(2025,5,1),"let op",,,,,\'IBT-kader\'!A1:F8)');
    await expect.poll(() => werkbank.page.evaluate(() => document.querySelector('.o-grid')?.textContent ?? '')).not.toContain('#');
  });

  it('is put into a letter, with its classes and no trede', async () => {
    await choose(werkbank.page, 'Cijfers', 'A3');
    await openView(werkbank.pane, 'Documenten');
    const asked = werkbank.page.waitForEvent('download');
    await werkbank.pane.locator('fluent-button.download').click();
    const { paragraphs } = readWordfile(await bytesOf(await asked));
    const tekst = paragraphs.map(({ text }) => text).join('\n');
    expect(tekst).toContain('Volgens het kader is de uitkomst voor 2024-2: voldoet niet.');
    expect(tekst).not.toMatch(/trede \d/i);
  });

  it('makes no class any more once a cell of it cannot be read, and names the cell', async () => {
    await openView(werkbank.pane, 'Beoordeling');
    await choose(werkbank.page, 'IBT-kader', 'C5');
    await typeInto(werkbank.page, 'C5', 'achtrstand klein');
    await choose(werkbank.page, 'Cijfers', 'A3');
    await werkbank.pane.getByText('Het kader op blad IBT-kader heeft fouten').waitFor();
    await werkbank.pane.getByText(/rij 5, kolom "achterstand"/).waitFor();
    expect(await werkbank.pane.locator('ibt-beoordeling .tredenaam').count()).toBe(0);
    expect(watch.pageErrors).toEqual([]);
  });
});
