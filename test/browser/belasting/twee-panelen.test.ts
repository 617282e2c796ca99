import type { Frame, Locator } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { useStage } from '../stage.ts';
import { paste } from '../gegevens/werkbank.ts';
import { openView } from '../taskpane/werkbank.ts';
import { openTweePanes, type TweePanes } from './twee-panelen.ts';

const stage = useStage();

async function open(naAfloop: typeof onTestFinished = onTestFinished): Promise<TweePanes> {
  const opened = await openTweePanes(stage.browser, stage.url);
  naAfloop(() => opened.page.close());
  return opened;
}

const button = (pane: Frame, tekst: string): Locator => pane.locator('fluent-button', { hasText: tekst }).filter({ visible: true });

/** Presses a button in both panes in one and the same turn of the page. */
async function drukTegelijk({ page, panes }: TweePanes, tekst: string): Promise<void> {
  for (const pane of panes) await button(pane, tekst).waitFor();
  await page.evaluate((opschrift) => {
    const find = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        ...(element.localName === 'fluent-button' && element.textContent?.includes(opschrift) && element.checkVisibility()
          ? [element]
          : []),
        ...(element.shadowRoot === null ? [] : find(element.shadowRoot)),
      ]);
    for (const iframe of document.querySelectorAll('iframe')) find(iframe.contentDocument as Document)[0]?.click();
  }, tekst);
}

describe('two panes on one workbook', () => {
  it('bring in figures at the same time, each on a sheet of its own', async () => {
    const opened = await open();
    const { page, panes, watch } = opened;
    for (const [i, pane] of panes.entries()) {
      await openView(pane, 'Gegevens');
      await paste(
        { pane },
        `Gemeente\tPeriode\tTaakstelling\tAchterstand begin\tGerealiseerd\r\n${['Zeist', 'Soest'][i]}\t2022-1\t30\t5\t${12 + i}`,
      );
    }
    await drukTegelijk(opened, 'Overnemen op een nieuw blad');
    for (const pane of panes) await pane.getByText(/^Blad "Cijfers( 2)?" gemaakt$/).waitFor();
    const bladen = await page.evaluate(() =>
      Promise.all(['Cijfers', 'Cijfers 2'].map((blad) => window.shared.read({ blad, adres: 'A2:E2' }))),
    );
    expect(bladen.flat().sort()).toEqual([
      ['Soest', '2022-1', 30, 5, 13],
      ['Zeist', '2022-1', 30, 5, 12],
    ]);
    expect(watch.pageErrors).toEqual([]);
  });

  it('keep scenarios at the same time, and none is lost', async () => {
    const opened = await open();
    const { page, panes, watch } = opened;
    for (const [i, pane] of panes.entries()) {
      await openView(pane, 'Prognose');
      await pane.locator('#veld-datum').fill('2022-04-01');
      await pane.locator('#veld-datum').press('Tab');
      if (!(await pane.locator('#scenarionaam').isVisible())) await pane.locator('summary', { hasText: 'Scenario' }).click();
      await pane.locator('#scenarionaam').fill(`van ${['links', 'rechts'][i]}`);
    }
    await drukTegelijk(opened, 'Bewaren in de werkmap');
    for (const pane of panes) await pane.getByText('Geschreven in').first().waitFor();
    const cellen = await page.evaluate(() => window.shared.read({ blad: 'IBT-scenario-opslag', adres: 'A4:B5' }));
    expect(cellen.sort()).toEqual([
      ['van links', 'Utrecht'],
      ['van rechts', 'Utrecht'],
    ]);
    expect(watch.pageErrors).toEqual([]);
  });

  it('show at once what the other one wrote', async () => {
    const { page, panes } = await open();
    await page.evaluate(() => window.shared.write({ blad: 'Blad1', adres: 'F2' }, [[400]]));
    for (const pane of panes) await pane.locator('.tredenaam', { hasText: 'Signaleren' }).waitFor();
    expect(await panes[0].locator('.trede').innerText()).toBe('1');
  });
});

/** Side by side: a lost connection is known after a dozen seconds. */
describe.concurrent('a connection that is lost in the middle of writing', () => {
  it('is told at once, with the sheet that may stay behind, and comes back with what was already written', async ({
    onTestFinished: naAfloop,
  }) => {
    const {
      page,
      panes: [pane],
    } = await open(naAfloop);
    await openView(pane, 'Gegevens');
    await paste({ pane }, 'Gemeente\tPeriode\tTaakstelling\tAchterstand begin\tGerealiseerd\r\nZeist\t2022-1\t30\t5\t12');
    await button(pane, 'Overnemen op een nieuw blad').waitFor();
    await page.evaluate(() => window.breekBij('write'));
    await button(pane, 'Overnemen op een nieuw blad').click();
    await pane.getByText('Het blad "Cijfers" kan leeg of half gevuld zijn achtergebleven').waitFor();
    await pane.getByText('De verbinding met de werkbank is verbroken').first().waitFor();
    expect(await page.evaluate(() => window.shared.usedRange('Cijfers'))).toBeNull();
    expect(await page.evaluate(() => window.shared.read({ blad: 'Blad1', adres: 'A2' }))).toEqual([['Utrecht']]);
    const opnieuw = page.waitForEvent('framenavigated');
    await pane.locator('.storing fluent-button').click();
    await opnieuw;
    await pane.getByRole('heading', { level: 1, name: 'Gegevens' }).waitFor();
    await openView(pane, 'Beoordeling');
    await pane.getByRole('heading', { level: 2, name: 'Utrecht' }).waitFor();
  });

  it('is told without a click, so that no old row is taken for the one that is selected now', async ({ onTestFinished: naAfloop }) => {
    const {
      page,
      panes: [pane],
    } = await open(naAfloop);
    await page.evaluate(async () => {
      window.breekBij('addSheet');
      void window.shared.addSheet('weg');
      await window.shared.select({ blad: 'Blad1', adres: 'A3' });
    });
    await pane.getByText('De verbinding met de werkbank is verbroken').first().waitFor();
    expect(await pane.locator('ibt-beoordeling').isVisible()).toBe(false);
    await pane.locator('.storing fluent-button').click();
    await pane.getByRole('heading', { level: 2, name: 'Leusden' }).waitFor();
  });
});
