import { describe, expect, it, onTestFinished } from 'vitest';
import type { Celwaarde } from '../../../addin/host/werkmap.ts';
import { datumOf } from '../../../core/datum.ts';
import { overtredingenPerTheme } from '../axe.ts';
import { useStage } from '../stage.ts';
import { openPane, type PanePage } from './pane-page.ts';
import { openView } from './werkbank.ts';

/** Leusden 2022-2 on 10 October 2022, halfway: 2 of the 51 are housed (dossier Leusden 2022 has 26; 1 shows a stand far from the end). */
const rij = (datum: Celwaarde): Celwaarde[][] => [
  ['Gemeente', 'Periode', 'Datum', 'Taakstelling', 'Herverdeling', 'Achterstand begin', 'Gerealiseerd', 'Vorige trede'],
  ['Leusden', '2022-2', datum, 24, 1, 26, 26, 3],
  ['Zeist', '2022-2', datum, 40, null, 80, 10, 3],
];
const HALFWAY = datumOf(2022, 10, 10);

const stage = useStage();

async function open(datum: Celwaarde): Promise<PanePage> {
  const opened = await openPane(stage.browser, stage.url);
  onTestFinished(() => opened.page.close());
  await opened.change({ cellen: rij(datum), rij: 1 });
  return opened;
}

describe.each([
  ['Beoordeling', 'ibt-beoordeling'],
  ['Gesprek', 'ibt-gesprek'],
])('the view %s', (view, element) => {
  async function show(datum: Celwaarde): Promise<PanePage> {
    const opened = await open(datum);
    await openView(opened.pane, view);
    await opened.pane.locator(element).getByRole('heading', { level: 2, name: 'Leusden' }).waitFor();
    return opened;
  }

  it('shows no trede as a judgement before the peildatum: the forecast leads, and what the figures come to is hatched', async () => {
    const { page, pane, frame } = await show(HALFWAY);
    const root = pane.locator(element);
    expect(await root.locator('.toestand').innerText()).toBe(
      'Tussenstand van 10 oktober 2022, 83 dagen vóór de peildatum: nog geen beoordeling.',
    );
    await root.getByRole('heading', { level: 3, name: /^Verwacht op 1 januari 2023/ }).waitFor();
    const [verwacht, voorlopig] = [root.locator('.inschaling.vooruitzicht'), root.locator('section[aria-labelledby="inschaling"]')];
    expect((await verwacht.boundingBox())!.y).toBeLessThan((await voorlopig.boundingBox())!.y);
    expect(await voorlopig.getByRole('heading', { level: 3 }).innerText()).toBe('Als het halfjaar op 10 oktober 2022 eindigde');
    expect(await voorlopig.locator('.trede').evaluate((tile) => getComputedStyle(tile).backgroundImage)).toMatch(
      /repeating-linear-gradient/,
    );
    expect(await root.locator('article').innerText()).not.toMatch(
      /besluit van Gedeputeerde Staten nodig|hiermee begint de volgende periode|Wat deze trede brengt/,
    );
    expect(await overtredingenPerTheme(page, frame)).toEqual({});
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('says from the peildatum on until when late registrations count, and shows the trede as what it is', async () => {
    const { pane } = await show(datumOf(2023, 1, 1));
    const root = pane.locator(element);
    expect(await root.locator('.toestand').innerText()).toMatch(
      /De peildatum is voorbij; late registraties tellen mee tot 1 februari 2023\.$/,
    );
    expect(await root.locator('[data-voorlopig]').count()).toBe(0);
    expect(await root.locator('article').innerText()).toMatch(/hiermee begint de volgende periode/);
  });

  it('says that the day is not known, or is none of the periode, instead of taking the figures for those of the end', async () => {
    const { pane, change } = await show(null);
    const root = pane.locator(element);
    expect(await root.locator('.toestand').innerText()).toMatch(/^De datum van deze cijfers is niet bekend/);
    for (const [datum, kreeg] of [
      ['morgen', '"morgen"'],
      [datumOf(2022, 6, 30), '30 juni 2022'],
    ] as const) {
      await change({ cellen: rij(datum) });
      await root.locator('fluent-message-bar[intent="warning"]', { hasText: kreeg }).waitFor();
      expect(await root.locator('.trede, article, .toestand').count(), kreeg).toBe(0);
      expect(await root.locator('[role="status"]').innerText(), kreeg).toContain(kreeg);
    }
  });
});

describe('the view Provincie', () => {
  it('shows what is expected of tussenstanden, or hatched what they would come to now; nobody rises by those', async () => {
    const { page, pane, frame } = await open(HALFWAY);
    await openView(pane, 'Provincie');
    const root = pane.locator('ibt-provincie');
    await root.getByRole('heading', { level: 2, name: /^Verwacht op 1 januari 2023: / }).waitFor();
    expect(await root.locator('.toestand').innerText()).toMatch(/^Tussenstand van 10 oktober 2022/);
    expect(
      await root
        .locator('.tegeltje')
        .first()
        .evaluate((tile) => getComputedStyle(tile).backgroundImage),
    ).toBe('none');
    await root.getByRole('radio', { name: 'Nu' }).check();
    await root.getByRole('heading', { level: 2, name: /^Als het halfjaar nu eindigde: / }).waitFor();
    expect(
      await root
        .locator('.tegeltje')
        .first()
        .evaluate((tile) => getComputedStyle(tile).backgroundImage),
    ).toMatch(/repeating-linear-gradient/);
    expect(await root.locator('.groepen').count()).toBe(0);
    expect(await overtredingenPerTheme(page, frame)).toEqual({});
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('says above all else that it shows published treden where the table cannot be read', async () => {
    const { pane, change } = await open(HALFWAY);
    await openView(pane, 'Provincie');
    await change({
      cellen: [
        ['Gemeente', 'Periode'],
        ['Leusden', '2026-2'],
      ],
      rij: 1,
    });
    await pane.locator('ibt-provincie fluent-message-bar[intent="warning"]', { hasText: 'dit zijn gepubliceerde treden' }).waitFor();
  });
});

describe('the view Vaststellen', () => {
  it('is closed for figures of before the peildatum, says why in one message, and takes the day of the figures from the rows', async () => {
    const { page, pane, frame, change } = await open(HALFWAY);
    await openView(pane, 'Vaststellen');
    const root = pane.locator('ibt-vaststellen');
    await root.getByRole('heading', { name: '2022-2: nog niet vast te stellen' }).waitFor();
    expect(await root.locator('.rij').count()).toBe(0);
    expect(await root.locator('fluent-button[appearance="primary"]').count()).toBe(0);
    await change({ cellen: rij(datumOf(2023, 1, 1)) });
    await root.getByText('Datum van de cijfers, uit de tabel: 1 januari 2023.').waitFor();
    expect(await root.locator('#cijfers').count()).toBe(0);
    await root.locator('fluent-button[appearance="primary"]', { hasText: 'Vaststellen (2)' }).waitFor();
    expect(await overtredingenPerTheme(page, frame)).toEqual({});
  });
});
