import { describe, expect, it, onTestFinished } from 'vitest';
import type { Celwaarde } from '../../../addin/host/werkmap.ts';
import { datumOf } from '../../../core/datum.ts';
import { watchPage } from '../browser.ts';
import { useStage } from '../stage.ts';
import { openPane } from './pane-page.ts';
import { openView } from './werkbank.ts';

const HTML = '<img src=x onerror=alert(1)><script>alert(1)</script>';
/** What a cell holds, and what there is to be seen of it. */
const NAMEN: readonly (readonly [string, string, string])[] = [
  ['10,000 characters', 'W'.repeat(10_000), `${'W'.repeat(80)}…`],
  ['marks that turn the direction of text', '\u202EnedsueL\u202C\u200F \u05D0\u05D1', 'nedsueL \u05D0\u05D1'],
  ['a word of the language', '__proto__', '__proto__'],
  ['a formula', '=HYPERLINK("http://elders.example";"Klik")', '=HYPERLINK("http://elders.example";"Klik")'],
  ['HTML', HTML, HTML],
];
const KOPPEN = [
  'Gemeente',
  'Provincie',
  'Periode',
  'Datum',
  'Taakstelling',
  'Herverdeling',
  'Achterstand begin',
  'Gerealiseerd',
  'Vorige trede',
];
const OP_10_OKTOBER = datumOf(2022, 10, 10);
/** With the province in a column: of a name that is no municipality no framework is known without it, and so no forecast. */
const CELLEN: Celwaarde[][] = [KOPPEN, ...NAMEN.map(([, naam]) => [naam, 'Utrecht', '2022-2', OP_10_OKTOBER, 24, 1, 26, 29, 3])];

const stage = useStage();

describe('hostile names of municipalities', () => {
  it.each([
    'Beoordeling',
    'Gesprek',
    'Prognose',
  ])('are shown as text in the view %s of 320 pixels, in the list and in the sentences', async (titel) => {
    const { page, pane, frame, change } = await openPane(stage.browser, stage.url);
    onTestFinished(() => page.close());
    const watch = watchPage(page);
    await change({ cellen: CELLEN, rij: 1 });
    if (titel !== 'Beoordeling') await openView(pane, titel);
    const view = pane.locator(`ibt-${titel.toLowerCase()}`);
    for (const [i, [wat, , gezien]] of NAMEN.entries()) {
      await change({ rij: i + 1 });
      const kop = view.getByRole('heading', { level: 2, name: gezien, exact: true });
      await kop.waitFor();
      expect(await kop.evaluate(({ childElementCount }) => childElementCount), wat).toBe(0);
      if (titel !== 'Beoordeling')
        expect(await view.locator('.zin').first().innerText(), wat).toContain(`eindigt ${gezien.replace(/ +/g, ' ')} op 1 januari 2023`);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth), wat).toBe(320);
      expect(await view.locator('img:not([role]), script, a').count(), wat).toBe(0);
    }
    if (titel === 'Beoordeling') {
      expect(await pane.getByLabel('Gemeente', { exact: true }).locator('option').allTextContents()).toEqual(
        NAMEN.map(([, , gezien]) => gezien),
      );
    }
    expect([...watch.consoleErrors, ...watch.pageErrors, ...watch.foreignRequests()]).toEqual([]);
  });

  it('are shown as text in the ranking of the view Prognose', async () => {
    const { page, pane, frame, change } = await openPane(stage.browser, stage.url);
    onTestFinished(() => page.close());
    const watch = watchPage(page);
    await change({ cellen: CELLEN, rij: 1 });
    await openView(pane, 'Prognose');
    await pane.locator('ibt-prognose summary', { hasText: 'Wie dreigt op te schalen?' }).click();
    const namen = pane.locator('ibt-prognose .schakel');
    await namen.first().waitFor();
    expect((await namen.allTextContents()).map((naam) => naam.trim()).sort()).toEqual(NAMEN.map(([, , gezien]) => gezien).sort());
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect([...watch.consoleErrors, ...watch.pageErrors, ...watch.foreignRequests()]).toEqual([]);
  });
});
