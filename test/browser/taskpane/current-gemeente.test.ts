import { describe, expect, it, onTestFinished } from 'vitest';
import type { Celwaarde } from '../../../addin/host/werkmap.ts';
import { datumOf } from '../../../core/datum.ts';
import { overtredingenPerTheme } from '../axe.ts';
import { useStage } from '../stage.ts';
import { openPane, type PanePage } from './pane-page.ts';
import { openView } from './werkbank.ts';

const OP = datumOf(2022, 10, 10);
const CELLEN: Celwaarde[][] = [
  ['Gemeente', 'Periode', 'Datum', 'Taakstelling', 'Herverdeling', 'Achterstand begin', 'Gerealiseerd', 'Vorige trede'],
  ['Leusden', '2022-2', OP, 24, 1, 26, 29, 3],
  ['Zeist', '2022-2', OP, 40, null, 80, 10, 3],
  ['Baarn', '2022-2', OP, 20, null, 9, 9, 2],
];
const VIEWS = ['Beoordeling', 'Prognose', 'Provincie', 'Controle', 'Standen', 'Vaststellen', 'Gesprek'];

const stage = useStage();

async function open(): Promise<PanePage> {
  const opened = await openPane(stage.browser, stage.url, { viewport: { width: 450, height: 768 } });
  onTestFinished(() => opened.page.close());
  await opened.change({ cellen: CELLEN, rij: 1 });
  await opened.pane.locator('ibt-beoordeling').getByRole('heading', { level: 2, name: 'Leusden' }).waitFor();
  return opened;
}

describe('the current municipality', () => {
  it('is chosen in the head of every view, and the selection of the sheet goes along', async () => {
    const { page, pane, change } = await open();
    const selected = () => page.evaluate(() => [window.werkmap.gekozen?.adres, window.werkmap.rij]);
    const picker = pane.locator('.kop').getByLabel('Gemeente', { exact: true });
    for (const [i, view] of VIEWS.entries()) {
      await openView(pane, view);
      const [naam, rij] = i % 2 === 0 ? (['Zeist', 2] as const) : (['Baarn', 3] as const);
      await picker.selectOption(naam);
      await expect.poll(selected).toEqual([`A${rij + 1}`, rij]);
      expect(await picker.locator('option:checked').innerText()).toBe(naam);
    }
    await pane.locator('ibt-gesprek').getByRole('heading', { level: 2, name: 'Zeist' }).waitFor();
    await change({ rij: 1 });
    await pane.locator('ibt-gesprek').getByRole('heading', { level: 2, name: 'Leusden' }).waitFor();
    expect(await picker.locator('option:checked').innerText()).toBe('Leusden');
  });

  it('is where the ranking, the tile map and the list of the province go, and the view opens at its top', async () => {
    const { page, pane, frame } = await open();
    const scrolled = () => frame.evaluate(() => Math.round(scrollY));
    await openView(pane, 'Prognose');
    await pane.getByText('Wie dreigt op te schalen?').click();
    await pane.getByRole('button', { name: 'Ga naar de rij van Baarn' }).click();
    await pane.locator('ibt-prognose').getByRole('heading', { level: 2, name: 'Baarn' }).waitFor();
    expect([await scrolled(), await page.evaluate(() => window.werkmap.rij)]).toEqual([0, 3]);

    await openView(pane, 'Provincie');
    await pane.locator('.kaart').getByRole('button', { name: 'Zeist: verwacht trede 4' }).click();
    await pane.locator('ibt-beoordeling').getByRole('heading', { level: 2, name: 'Zeist' }).waitFor();
    expect(await page.evaluate(() => window.werkmap.rij)).toBe(2);

    await openView(pane, 'Provincie');
    await frame.evaluate(() => scrollTo(0, 500));
    await pane.getByRole('button', { name: 'Beoordeling van Leusden' }).click();
    await pane.locator('ibt-beoordeling').getByRole('heading', { level: 2, name: 'Leusden' }).waitFor();
    expect([await scrolled(), await page.evaluate(() => window.werkmap.rij)]).toEqual([0, 1]);
  });

  it('fits in 320 pixels, covers nothing of what sticks below it, and has nothing for axe to find', async () => {
    const { page, pane, frame } = await open();
    await page.setViewportSize({ width: 320, height: 640 });
    await openView(pane, 'Prognose');
    await pane.locator('.kern').waitFor();
    /** How far what sticks stands below the head. */
    const below = async () => {
      await frame.evaluate(() => scrollTo(0, 600));
      const [kop, kern] = await Promise.all([pane.locator('.kop').boundingBox(), pane.locator('.kern').boundingBox()]);
      return Math.round(kern!.y - kop!.y - kop!.height);
    };
    await expect.poll(below).toBe(0);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await overtredingenPerTheme(page, frame)).toEqual({});
  });
});
