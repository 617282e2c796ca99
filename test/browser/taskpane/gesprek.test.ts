import { describe, expect, it, onTestFinished } from 'vitest';
import type { Celwaarde } from '../../../addin/host/werkmap.ts';
import { datumOf } from '../../../core/datum.ts';
import { overtredingenPerTheme } from '../axe.ts';
import { useStage } from '../stage.ts';
import { openPane, type PanePage } from './pane-page.ts';
import { openView } from './werkbank.ts';

const OP_10_OKTOBER = datumOf(2022, 10, 10);
/** Leusden 2022-2 on 10 October 2022 (dossier Leusden 2022), and others beside it. */
const CELLEN: Celwaarde[][] = [
  ['Gemeente', 'Periode', 'Datum', 'Taakstelling', 'Herverdeling', 'Achterstand begin', 'Gerealiseerd', 'Vorige trede'],
  ['Leusden', '2022-2', OP_10_OKTOBER, 24, 1, 26, 29, 3],
  ['Zeist', '2022-2', OP_10_OKTOBER, 40, null, 80, 10, 3],
  ['Baarn', '2022-2', null, 40, null, 80, 10, 3],
];

const stage = useStage();

/** The view Gesprek with Leusden. */
async function open(): Promise<PanePage> {
  const opened = await openPane(stage.browser, stage.url);
  onTestFinished(() => opened.page.close());
  await opened.change({ cellen: CELLEN, rij: 1 });
  await openView(opened.pane, 'Gesprek');
  await opened.pane.locator('ibt-gesprek').getByRole('heading', { level: 2, name: 'Leusden' }).waitFor();
  return opened;
}

describe('the forecast in the view Gesprek', () => {
  it('says in large type where the municipality is expected to end, how sure that is, and which pace is needed', async () => {
    const { pane } = await open();
    const zinnen = pane.locator('ibt-gesprek .zin');
    // 29 in 101 days is 2.0 a week, and what a taakstelling of 25 makes usual 0.8: what is expected lies between them, and it and
    // its interval are those of the model, as in test/core/prognose. 22 of the totaalopgave of 51 are left for 83 days: 1.9 a week.
    expect(await zinnen.allInnerTexts()).toEqual([
      'Prognose: bij 1,1 personen per week (het verwachte tempo) eindigt Leusden op 1 januari 2023 naar verwachting met een achterstand van 9 personen; met 80% zekerheid voorsprong 6 tot en met achterstand 20.',
      'Om zonder achterstand te eindigen zijn 1,9 personen per week nodig.',
    ]);
    expect(await zinnen.first().evaluate((zin) => getComputedStyle(zin).fontSize)).toBe('22px');
    expect(await pane.locator('ibt-gesprek .merk').innerText()).toBe('Prognose, geen uitkomst');
    await pane.locator('ibt-gesprek summary', { hasText: 'Aannames' }).click();
    expect(await pane.locator('ibt-gesprek details', { hasText: 'Aannames' }).locator('li').count()).toBeGreaterThan(1);
  });

  it('shows the probability of each trede only after that is asked for, and hides it again for another municipality', async () => {
    const { page, pane, change } = await open();
    const gesprek = pane.locator('ibt-gesprek');
    const schakelaar = gesprek.getByRole('switch', { name: 'Kansen tonen' });
    expect(await schakelaar.isChecked()).toBe(false);
    expect(await gesprek.locator('article').innerText()).not.toMatch(/\bkans op\b/i);
    await schakelaar.focus();
    await page.keyboard.press('Space');
    await gesprek.getByRole('heading', { level: 3, name: 'Kans op elke trede' }).waitFor();
    expect(await gesprek.locator('.kansen li').count()).toBe(6);
    await change({ cellen: CELLEN.map((rij) => rij.map((cel) => (cel === 29 ? 49 : cel))) });
    await gesprek.locator('.zin', { hasText: '2,0 personen per week (het verwachte tempo)' }).waitFor();
    expect(await gesprek.locator('.kansen li').count()).toBe(6);
    await change({ rij: 2 });
    await gesprek.getByRole('heading', { level: 2, name: 'Zeist' }).waitFor();
    expect(await gesprek.locator('.kansen').count()).toBe(0);
    expect(await schakelaar.isChecked()).toBe(false);
  });

  it('says nothing of the future of a row without a date, and nothing of any other municipality', async () => {
    const { pane, change } = await open();
    expect(await pane.locator('ibt-gesprek article').innerText()).not.toMatch(/Zeist|Baarn/);
    await change({ rij: 3 });
    await pane.locator('ibt-gesprek').getByRole('heading', { level: 2, name: 'Baarn' }).waitFor();
    expect(await pane.locator('ibt-gesprek article').innerText()).not.toMatch(/Prognose|per week|Kansen/);
  });

  it('says why there is no forecast, and shows no trede, where the date is wrong', async () => {
    const { pane, change } = await open();
    await change({ cellen: CELLEN.map((rij) => rij.map((cel) => (cel === OP_10_OKTOBER ? 'morgen' : cel))) });
    await pane.locator('ibt-gesprek fluent-message-bar', { hasText: '"morgen"' }).waitFor();
    expect(await pane.locator('ibt-gesprek :is(.trede, .vooruitzicht, .kansen, article)').count()).toBe(0);
  });

  it('has nothing for axe to find in three themes with the probabilities shown, and nothing sticks out at 320 pixels', async () => {
    const { page, pane, frame } = await open();
    await pane.locator('ibt-gesprek').getByRole('switch').check();
    await pane.locator('ibt-gesprek .kansen').waitFor();
    await pane.locator('ibt-gesprek summary', { hasText: 'Aannames' }).click();
    expect(await overtredingenPerTheme(page, frame)).toEqual({});
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
