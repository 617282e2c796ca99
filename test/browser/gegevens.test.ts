import { describe, expect, it, onTestFinished } from 'vitest';
import { BESTANDSFOUT } from '../../addin/inlezen/inlezen-messages.ts';
import { file } from '../addin/inlezen/lezen.ts';
import { overtredingenPerTheme } from './axe.ts';
import { useStage } from './stage.ts';
import { chooseFile, button, opgeslagen, openWerkbank, paste, type Werkbank } from './gegevens/werkbank.ts';
import { choose, openView } from './taskpane/werkbank.ts';
import { bytesOf } from './browser.ts';

const CIJFERS =
  'Gemeente\tPeriode\tTaakstelling\tStand\tGerealiseerd\tDatum stand\r\nUtrecht\t2022-1\t203\t-171\t168\t2022-06-30\r\nZeist\t2022-1\t30\t5\t12\t2022-06-30\r\nTotaal\t\t233\t-166\t181\t';

const stage = useStage();

async function open(): Promise<Werkbank> {
  const werkbank = await openWerkbank(stage.browser, stage.url, 'Gegevens');
  onTestFinished(() => werkbank.page.close());
  return werkbank;
}

/** Answers what a stand means, and writes the figures. */
async function brengIn(werkbank: Werkbank): Promise<void> {
  const { pane } = werkbank;
  await paste(werkbank, CIJFERS);
  await pane.getByLabel('Stand', { exact: true }).selectOption('achterstand_begin');
  await pane.getByLabel('Voorsprong', { exact: false }).check();
  await button(werkbank, 'Overnemen op een nieuw blad').click();
  await pane.getByText('Blad "Cijfers" gemaakt').waitFor();
}

/** The two blocks of figures of a letter, as they are copied from it. */
const BRIEF = [
  '2022-1',
  '',
  'Stand van zaken 1 januari 2022\t21 vergunninghouders achterstand',
  'Taakstelling 2022-1\t18 vergunninghouders',
  'Totaalopgave: Taakstelling 2022-1 + achterstand zoals gemeten op 1 januari 2022\t39 vergunninghouders',
  'Taakstelling 2022-1 gerealiseerd\t13 vergunninghouders',
  'Realisatie taakstelling 2022-1 in percentage\t72%',
  'Realisatie totaalopgave 2022-1 in percentage\t33%',
  'Stand van zaken 1 juli 2022\t26 vergunninghouders achterstand',
  'Stand van zaken 1 augustus 2022\t18 vergunninghouders achterstand',
  '',
  'Taakstelling 2022-2\t24 vergunninghouders',
  'Stand van zaken 1 juli 2022\t26 vergunninghouders achterstand',
  'Herverdeling Utrechtse Heuvelrug\t1 vergunninghouder',
  'Totaalopgave: taakstelling 2022-2 + achterstand zoals gemeten op 1 juli 2022\t51 vergunninghouders',
].join('\r\n');

describe('the figures of a letter', () => {
  it('come in as they stand there, once it is said of which municipality they are, and are assessed', async () => {
    const werkbank = await open();
    const { pane, page } = werkbank;
    await paste(werkbank, BRIEF);
    await button(werkbank, '2022-1: ').click();
    await pane.getByText('vul de gemeente van alle rijen in').waitFor();
    const gemeente = pane.getByLabel('Gemeente van alle rijen');
    await gemeente.fill('Leusten');
    await gemeente.press('Tab');
    await pane.getByText('Gemeente: kreeg "Leusten"').waitFor();
    await gemeente.fill('gem. leusden');
    await gemeente.press('Tab');
    await button(werkbank, 'Overnemen op een nieuw blad').click();
    await pane.getByText('Blad "Cijfers" gemaakt').waitFor();
    const read = await opgeslagen(werkbank);
    expect(await read('Cijfers')).toEqual([
      [
        ...['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'totaalopgave', 'gerealiseerd', 'achterstand_eind'],
        ...['realisatie_taakstelling', 'realisatie_totaalopgave'],
      ],
      ['Leusden', '2022-1', 18, 21, 39, 13, 26, 0.72, 0.33],
    ]);
    await choose(page, 'Cijfers', 'A2');
    await openView(pane, 'Beoordeling');
    await pane.getByRole('heading', { level: 2, name: 'Leusden' }).waitFor();
    await pane.getByText('mogelijk: trede 3, 4, 5 of 6').first().waitFor();
  });
});

describe('bringing in figures', () => {
  it('asks what a stand means before anything is written, and turns the sign', async () => {
    const werkbank = await open();
    const { pane } = werkbank;
    await paste(werkbank, CIJFERS);
    await pane.getByText('is dit de achterstand aan het begin of aan het eind?').waitFor();
    expect(await button(werkbank, 'Overnemen').count()).toBe(0);
    await pane.getByLabel('Stand', { exact: true }).selectOption('achterstand_begin');
    await pane.getByText('zeg wat een positief getal betekent').waitFor();
    await pane.getByLabel('Voorsprong', { exact: false }).check();
    await pane.getByText('gerealiseerd 181 is niet de som van de 2 rijen, 180', { exact: false }).waitFor();
    await pane.getByText('Onthoud deze indeling').click();
    await button(werkbank, 'Overnemen op een nieuw blad').click();
    await pane.getByText('Blad "Cijfers" gemaakt').waitFor();
    const read = await opgeslagen(werkbank);
    expect(await read('Cijfers')).toEqual([
      ['gemeente', 'periode', 'datum', 'taakstelling', 'achterstand_begin', 'gerealiseerd'],
      ['Utrecht', '2022-1', '2022-06-30', 203, 171, 168],
      ['Zeist', '2022-1', '2022-06-30', 30, -5, 12],
    ]);
    expect(await read('IBT-instellingen')).toEqual([
      ['instelling', 'sleutel', 'waarde'],
      [
        'indeling van een bestand',
        'gemeente|periode|taakstelling|stand|gerealiseerd|datumstand',
        'gemeente|periode|taakstelling|achterstand_begin:voorsprong|gerealiseerd|datum',
      ],
    ]);
    await paste(werkbank, CIJFERS);
    await pane.getByText('De indeling is die van de vorige keer').waitFor();
    expect(await button(werkbank, 'Overnemen').count()).toBe(0);
    expect(werkbank.watch.pageErrors).toEqual([]);
    expect(werkbank.watch.foreignRequests()).toEqual([]);
  });

  it.each(['xlsx', 'xls', 'ods'])('asks which sheet of a workbook, and shows its findings at their cells: .%s', async (kind) => {
    const werkbank = await open();
    const { pane } = werkbank;
    const name = kind === 'xls' ? 'oud.xls' : `libreoffice.${kind}`;
    await chooseFile(werkbank, name, file(name));
    await pane.getByText('Uit welk blad komen de cijfers?').last().waitFor();
    await button(werkbank, 'Cijfers').click();
    await pane.getByText('verborgen rijen meegelezen: 1', { exact: false }).waitFor();
    expect(await pane.locator('td.fout').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('#DEEL/0!')]));
  });

  it('refuses a workbook with a password and says why', async () => {
    const werkbank = await open();
    await chooseFile(werkbank, 'met-wachtwoord.xlsx', file('met-wachtwoord.xlsx'));
    await werkbank.pane.locator('fluent-message-bar', { hasText: BESTANDSFOUT.beveiligd().message }).waitFor();
    expect(await button(werkbank, 'Ander bestand').count()).toBe(1);
  });

  it('refuses personal data before anything of it is shown', async () => {
    const werkbank = await open();
    await paste(werkbank, 'Gemeente\tPeriode\tGerealiseerd\tKenmerk A\r\nUtrecht\t2022-1\t12\t111222333');
    await werkbank.pane.locator('fluent-message-bar', { hasText: 'Kolom D: een nummer van een persoon' }).waitFor();
    expect(await werkbank.pane.locator('ibt-gegevens').evaluate((element) => element.shadowRoot?.textContent)).not.toContain('111222333');
  });

  it('names what is no periode at its field, and takes it away once it is one', async () => {
    const werkbank = await open();
    const { pane } = werkbank;
    await paste(werkbank, 'Gemeente\tTaakstelling\tGerealiseerd\r\nUtrecht\t203\t168');
    const field = pane.getByLabel('Periode van alle rijen');
    await field.fill('voorjaar');
    await field.press('Tab');
    await pane.getByText('kreeg "voorjaar", verwacht een jaar en een half, zoals 2024-2').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('voorjaar');
    await field.fill('2024-2');
    await field.press('Tab');
    await pane.getByRole('heading', { name: 'Voorbeeld' }).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    expect(await pane.locator('#periode-fout').innerText()).toBe('');
  });

  it('undoes what was brought in', async () => {
    const werkbank = await open();
    await brengIn(werkbank);
    await button(werkbank, 'Ongedaan maken').click();
    await werkbank.pane.getByText('Ongedaan gemaakt').waitFor();
    await expect((await opgeslagen(werkbank))('Cijfers')).rejects.toThrow('staat niet in de werkmap');
  });

  it('saves the table around the selection as CSV', async () => {
    const werkbank = await open();
    await brengIn(werkbank);
    await button(werkbank, 'Naar het blad').click();
    await werkbank.pane.getByText('A1:F3 op blad Cijfers').waitFor();
    const download = werkbank.page.waitForEvent('download');
    await button(werkbank, 'CSV-bestand bewaren').click();
    expect((await bytesOf(await download)).toString().split('\r\n')[1]).toBe('Utrecht;2022-1;2022-06-30;203;171;168');
  });
});

describe('the views that bring in and keep figures', () => {
  it('have nothing for axe to find at 320 and 450 pixels, in three themes', async () => {
    const werkbank = await open();
    const { page, pane } = werkbank;
    const keur = async (): Promise<void> => {
      for (const width of [450, 320]) {
        await page.locator('#paneel').evaluate((pane, pixels) => {
          pane.style.width = `${pixels}px`;
        }, width);
        expect(await pane.evaluate(() => innerWidth)).toBe(width);
        expect(await overtredingenPerTheme(page, pane)).toEqual({});
        expect(await pane.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    };
    await keur();
    await paste(werkbank, CIJFERS);
    await pane.getByLabel('Stand', { exact: true }).waitFor();
    await keur();
    await button(werkbank, 'Ander bestand').click();
    await brengIn(werkbank);
    await button(werkbank, 'Naar het blad').click();
    await openView(werkbank.pane, 'Standen');
    await pane.locator('#bekend').fill('2022-07-05');
    // A day that must be there comes back when its field is emptied: what is shown is what is used.
    await pane.locator('#bekend').fill('');
    expect(await pane.locator('#bekend').inputValue()).toBe('2022-07-05');
    await button(werkbank, 'Vastleggen').click();
    await pane.getByText('0 nieuwe standen; 2 staan er al.').waitFor();
    await keur();
    await openView(werkbank.pane, 'Vaststellen');
    await pane.getByText('nog niet vast te stellen').waitFor();
    await keur();
  });
});
