import { describe, expect, it, onTestFinished } from 'vitest';
import { useStage } from '../stage.ts';
import { select } from '../workbench/workbench-page.ts';
import { overtredingenPerTheme } from '../axe.ts';
import { choose, openView, openWerkbank, type Werkbank } from './werkbank.ts';

const stage = useStage();

/** The workbench with the row of Amersfoort in the example chosen. */
async function open(options?: Parameters<typeof openWerkbank>[2]): Promise<Werkbank> {
  const werkbank = await openWerkbank(stage.browser, stage.url, options);
  onTestFinished(() => werkbank.page.close());
  await choose(werkbank.page, 'Halfjaar', 'A7');
  await werkbank.pane.getByRole('heading', { level: 2, name: 'Amersfoort' }).waitFor();
  return werkbank;
}

const bladen = ({ page }: Werkbank): Promise<string[]> => page.locator('.o-sheet').allInnerTexts();

describe('the view Beoordeling in the workbench', () => {
  it('says first what a lower trede takes, and shows published treden with their source and the measures', async () => {
    const { pane } = await open();
    // Amersfoort in the example: achterstand 190 against 166 at the start, so 24 more keep it from growing, 190 end it.
    expect(await pane.locator('.nodig').innerText()).toMatch(/^Nog 24 personen huisvesten voor trede 3 \(153 in totaal\)\./);
    expect(await pane.locator('.verloop li').allInnerTexts()).toHaveLength(5);
    expect(await pane.locator('.verloop .staaf').allInnerTexts()).toEqual(['1', '1', '2', '3', '4']);
    await pane.getByText('Bronnen').click();
    expect(await pane.locator('details', { hasText: 'Bronnen' }).innerText()).toContain('Provincie Utrecht');
    expect(await pane.getByText('Vooraankondiging van indeplaatsstelling').isVisible()).toBe(true);
  });

  it('shows the municipality that is chosen in the list, until other cells are selected', async () => {
    const { page, pane } = await open();
    await pane.getByLabel('Gemeente').selectOption('Leusden');
    await pane.getByRole('heading', { level: 2, name: 'Leusden' }).waitFor();
    await select(page, 'A8');
    await pane.getByRole('heading', { level: 2, name: 'Baarn' }).waitFor();
    expect(await pane.getByLabel('Gemeente').locator('option:checked').innerText()).toBe('Baarn');
    expect(await pane.getByLabel('Gemeente').locator('option').count()).toBe(26);
  });

  it('writes the assessment of all rows as one formula that spills on a new sheet, shows it, and undoes it', async () => {
    const werkbank = await open();
    const { page, pane } = werkbank;
    const vooraf = await bladen(werkbank);
    await pane.locator('fluent-button', { hasText: 'Alle rijen beoordelen' }).click();
    await pane.getByText('26 rijen, rekenkundig ingeschaald').waitFor();
    await pane.locator('fluent-button', { hasText: 'Naar het blad' }).click();
    await page.locator('.o-sheet.active', { hasText: 'Beoordeling' }).waitFor();
    await expect.poll(() => page.locator('.o-composer').first().innerText()).toMatch(/^=IBT\.BEOORDEEL\(Halfjaar!/);
    await pane.locator('fluent-button', { hasText: 'Ongedaan maken' }).click();
    await pane.getByRole('heading', { name: 'Ongedaan gemaakt', exact: true }).waitFor();
    await expect.poll(() => bladen(werkbank)).toEqual(vooraf);
  });

  it('lets a message go with another view, and keeps what was written to be undone from there', async () => {
    const werkbank = await open();
    const { pane } = werkbank;
    const vooraf = await bladen(werkbank);
    await pane.locator('fluent-button', { hasText: 'Alle rijen beoordelen' }).click();
    await pane.locator('.bericht').getByText('Blad "Beoordeling" gemaakt').waitFor();
    expect(await pane.locator('.geschreven').count()).toBe(0);
    await openView(pane, 'Controle');
    expect(await pane.locator('.bericht').count()).toBe(0);
    await pane.getByText('Door dit venster geschreven (1)').click();
    await pane.locator('.geschreven fluent-button', { hasText: 'Ongedaan maken' }).click();
    await pane.getByRole('heading', { name: 'Ongedaan gemaakt', exact: true }).waitFor();
    expect(await pane.locator('.geschreven').count()).toBe(0);
    await expect.poll(() => bladen(werkbank)).toEqual(vooraf);
  });

  it('leaves the new sheet when somebody typed on it', async () => {
    const werkbank = await open();
    const { page, pane } = werkbank;
    await pane.locator('fluent-button', { hasText: 'Alle rijen beoordelen' }).click();
    await pane.locator('fluent-button', { hasText: 'Naar het blad' }).click();
    await page.locator('.o-sheet.active', { hasText: 'Beoordeling' }).waitFor();
    await select(page, 'B40');
    await page.keyboard.type('niet weggooien');
    await page.keyboard.press('Enter');
    await pane.locator('fluent-button', { hasText: 'Ongedaan maken' }).click();
    await pane.getByText('Cel B40 van blad "Beoordeling" is intussen gewijzigd').waitFor();
    expect(await bladen(werkbank)).toContain('Beoordeling');
  });

  it('has nothing for axe to find in three themes, also with a message', async () => {
    const { page, pane, frame } = await open();
    await pane.locator('fluent-button', { hasText: 'Alle rijen beoordelen' }).click();
    await pane.locator('.bericht').waitFor();
    expect(await overtredingenPerTheme(page, frame)).toEqual({});
  });
});

describe('the view Gesprek', () => {
  it('shows the chosen municipality large, and no other one, nor a probability', async () => {
    const { pane, frame } = await open();
    await openView(pane, 'Gesprek');
    const tekst = await pane.locator('ibt-gesprek article').innerText();
    for (const deel of ['Amersfoort', 'Vooraankondiging juridische interventie', 'Nog 24 personen huisvesten voor trede 3'])
      expect(tekst).toContain(deel);
    for (const ander of ['Baarn', 'Leusden', 'Zeist', 'kans']) expect(tekst).not.toContain(ander);
    expect(await pane.locator('ibt-gesprek select').count()).toBe(0);
    expect(await pane.locator('ibt-gesprek h2').evaluate((kop) => getComputedStyle(kop).fontSize)).toBe('32px');
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('follows the municipality chosen in another view', async () => {
    const { pane } = await open();
    await pane.getByLabel('Gemeente').selectOption('Leusden');
    await openView(pane, 'Gesprek');
    await pane.locator('ibt-gesprek').getByRole('heading', { level: 2, name: 'Leusden' }).waitFor();
  });

  it('has nothing for axe to find in three themes', async () => {
    const { page, pane, frame } = await open();
    await openView(pane, 'Gesprek');
    await pane.locator('ibt-gesprek article').waitFor();
    expect(await overtredingenPerTheme(page, frame)).toEqual({});
  });
});

describe('the menu of views', () => {
  it('is opened, walked through, chosen from and closed with the keyboard', async () => {
    const { page, pane } = await open();
    const button = pane.getByRole('button', { name: 'Weergaven' });
    await button.focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('link', { name: 'Beoordeling' }).and(pane.locator(':focus')).waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await pane.getByRole('link').last().and(pane.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    expect(await button.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    const titels = await pane.getByRole('link').allInnerTexts();
    for (let stap = titels.findIndex((titel) => titel.startsWith('Gesprek')); stap > 0; stap--) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { level: 1, name: 'Gesprek' }).and(pane.locator(':focus')).waitFor();
    expect(await pane.locator('ibt-beoordeling').isVisible()).toBe(false);
  });

  it('has nothing for axe to find in three themes when it is open', async () => {
    const { page, pane, frame } = await open();
    await pane.getByRole('button', { name: 'Weergaven' }).click();
    expect(await overtredingenPerTheme(page, frame)).toEqual({});
  });

  it('opens a view that the address asks for', async () => {
    const { page, pane } = await open();
    await page.locator('#paneelpagina').evaluate((iframe: HTMLIFrameElement) => {
      iframe.src = 'taskpane-workbench.html?weergave=gesprek';
    });
    await pane.getByRole('heading', { level: 1, name: 'Gesprek' }).waitFor();
    await pane.locator('ibt-gesprek').getByRole('heading', { level: 2, name: 'Amersfoort' }).waitFor();
  });

  it('says so when a view cannot be loaded, and loads it on request', async () => {
    const { page, pane } = await open();
    await page.route('**/taskpane/**', (route) => route.abort());
    await pane.getByRole('button', { name: 'Weergaven' }).click();
    await pane.getByRole('link', { name: 'Gesprek' }).click();
    await pane.getByText('Gesprek kon niet worden geladen').waitFor();
    await page.unroute('**/taskpane/**');
    await pane.locator('.storing fluent-button').click();
    await pane.locator('ibt-gesprek article').waitFor();
  });
});
