import type { Download, FrameLocator, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Celwaarde } from '../../../addin/host/werkmap.ts';
import { datumOf } from '../../../core/datum.ts';
import { STANDAARDPARAMETERS } from '../../../core/prognose/parameters.ts';
import { type Periodekansen, periodenKansen } from '../../../core/prognose/perioden-kansen.ts';
import { taakstellingspaden } from '../../../core/prognose/taakstellingen.ts';
import { gemiddelde } from '../../../core/prognose/verdeling.ts';
import { type Prognose, prognose, type Prognosevraag } from '../../../core/prognose/prognose.ts';
import { reeksenVan } from '../../../core/prognose/scenario.ts';
import { metTempo } from '../../../core/prognose/standgeschiedenis.ts';
import { overtredingenPerTheme } from '../axe.ts';
import { useStage } from '../stage.ts';
import { getal, procent, tempotekst } from '../../../core/taal/index.ts';
import { openPane } from './pane-page.ts';
import { openPrognose, type Prognosepagina, putTable } from './prognose-page.ts';
import { bytesOf } from '../browser.ts';

const OP = datumOf(2022, 10, 10);
const KOPPEN = ['Gemeente', 'Periode', 'Datum', 'Taakstelling', 'Herverdeling', 'Achterstand begin', 'Gerealiseerd', 'Vorige trede'];
/** Leusden on 10 October 2022 (dossier Leusden 2022), its earlier stand, and others. */
const TABEL: Celwaarde[][] = [
  KOPPEN,
  ['Leusden', '2022-2', datumOf(2022, 8, 22), 24, 1, 26, 11, 3],
  ['Leusden', '2022-2', OP, 24, 1, 26, 29, 3],
  ['Utrecht', '2022-2', datumOf(2022, 11, 22), 275, null, 207, 473, 3],
  ['Zeist', '2022-2', null, 40, null, 80, 10, null],
  ['Soest', '2022-2', OP, 'veel', null, 2, 38, 1],
  ['Baarn', '2022-2', OP, 20, null, 9, 9, 2],
];
const LEUSDEN: Prognosevraag = {
  periode: '2022-2',
  datum: OP,
  taakstelling: 24,
  herverdeling: 1,
  achterstand_begin: 26,
  gerealiseerd: 29,
  vorige_trede: 3,
};

const stage = useStage();

/** The standen of Leusden before the day of its row; those of other municipalities give it no pace, nor its own them. */
const EERDER = reeksenVan({ standen: [{ datum: '2022-08-22', gerealiseerd: 11 }] });

/** The question with the pace that the earlier standen of its municipality give, unless it has one of its own. */
const metStand = (vraag: Partial<Prognosevraag>, eerder = EERDER): Prognosevraag =>
  metTempo({ ...LEUSDEN, ...vraag }, eerder, STANDAARDPARAMETERS, undefined).vraag;
const van = (vraag: Partial<Prognosevraag>, eerder = EERDER): Prognose => prognose(metStand(vraag, eerder), 0.8, STANDAARDPARAMETERS);
/** The forecast of a municipality without an earlier stand. */
const zonderStand = (vraag: Partial<Prognosevraag>): Prognose => van(vraag, reeksenVan({ standen: [] }));

async function open(cellen = TABEL, rij = 2): Promise<Prognosepagina> {
  const opened = await openPrognose(stage.browser, stage.url);
  onTestFinished(() => opened.page.close());
  await putTable(opened, cellen, rij);
  return opened;
}

/** The key figures as the view shows them. */
async function shown(pane: FrameLocator): Promise<{ verwacht: string; kansen: string[] }> {
  return { verwacht: await pane.locator('.kern .verwacht').innerText(), kansen: await pane.locator('.kansen .waarde').allInnerTexts() };
}

/** The same figures from core. */
function expected({ verwachte_achterstand, treden }: Prognose): { verwacht: string; kansen: string[] } {
  const rond = Math.round(verwachte_achterstand);
  return {
    verwacht: rond === 0 ? 'geen achterstand' : rond > 0 ? `achterstand ${getal(rond)}` : `voorsprong ${getal(-rond)}`,
    kansen: 'kansen' in treden ? treden.kansen.map((kans) => procent(kans)) : [],
  };
}

/** Types over what a field holds, as a user does. */
async function retype(page: Page, pane: FrameLocator, id: string, text: string): Promise<void> {
  await pane.locator(`#${id}`).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

async function openPart(pane: FrameLocator, name: string): Promise<void> {
  const summary = pane.locator('summary', { hasText: name });
  await summary.focus();
  await summary.press('Enter');
}

describe('changing a number', () => {
  it('shows what core gives for it, by typing and by the arrow keys of the slider', async () => {
    const { page, pane, watch } = await open();
    expect(await shown(pane)).toEqual(expected(van({})));
    await retype(page, pane, 'veld-tempo', '0,5');
    await expect.poll(() => shown(pane)).toEqual(expected(van({ tempo: 0.5 })));
    expect(await pane.getByRole('radio', { name: 'Eigen tempo' }).isChecked()).toBe(true);
    await pane.getByRole('slider', { name: 'Tempo in personen per week' }).press('ArrowRight');
    await expect.poll(() => shown(pane)).toEqual(expected(van({ tempo: 0.6 })));
    expect(await pane.locator('#veld-tempo').inputValue()).toBe('0,6');
    await retype(page, pane, 'veld-gerealiseerd', '40');
    await expect.poll(() => shown(pane)).toEqual(expected(van({ tempo: 0.6, gerealiseerd: 40 })));
    await pane.locator('.herstel').click();
    await expect.poll(() => shown(pane)).toEqual(expected(van({})));
    expect(watch.pageErrors).toEqual([]);
  });

  it('takes a plan that is typed in', async () => {
    const { page, pane } = await open();
    await openPart(pane, 'Plannen');
    await pane.locator('.plan-erbij').click();
    await pane.locator('#veld-plan-0-datum').fill('2022-11-30');
    await retype(page, pane, 'veld-plan-0-aantal', '34');
    await retype(page, pane, 'veld-plan-0-kans', '80');
    await pane.getByRole('checkbox', { name: 'Komt bovenop het tempo' }).press('Space');
    await expect
      .poll(() => shown(pane))
      .toEqual(expected(van({ plannen: [{ datum: datumOf(2022, 11, 30), aantal: 34, kans: 0.8, bovenop: true }] })));
    expect(await pane.locator('.zin').innerText()).toContain('en 1 plan eindigt Leusden op 1 januari 2023');
  });

  it('keeps the figures there were while a field is empty, and says what is wrong when it is left', async () => {
    const { page, pane } = await open();
    const before = await shown(pane);
    await retype(page, pane, 'veld-gerealiseerd', 'x');
    expect(await shown(pane)).toEqual(before);
    await page.keyboard.press('Tab');
    await pane.locator('.fout').waitFor();
    expect(await pane.locator('.fout').innerText()).toContain('gerealiseerd: kreeg de tekst "x"');
    expect(await shown(pane)).toEqual(before);
    expect(await pane.locator('.kern .pending').innerText()).toContain('Nog niet meegerekend. gerealiseerd: kreeg de tekst "x"');
    expect(await pane.locator('#veld-gerealiseerd').getAttribute('aria-invalid')).toBe('true');
  });

  it('never loses the answer: a new plan, another pace by the arrow keys and one’s own pace leave it there, without a fault in red', async () => {
    const { page, pane } = await open();
    const before = await shown(pane);
    await openPart(pane, 'Plannen');
    await pane.locator('.plan-erbij').click();
    await pane.locator('.kern .pending').waitFor();
    expect([await shown(pane), await pane.locator('.fout').count(), await pane.locator('ibt-grafiek svg').count()]).toEqual([before, 0, 1]);
    await pane.locator('fluent-button[aria-label="Plan 1 verwijderen"]').click();
    await pane.locator('.kern .pending').waitFor({ state: 'detached' });
    const radios = pane.locator('input[name="tempokeuze"]');
    await radios.first().focus();
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('ArrowDown');
      expect(await pane.locator('.kern').count()).toBe(1);
      expect(await pane.locator('.fout').count()).toBe(0);
    }
    expect(await pane.getByRole('radio', { name: 'Eigen tempo' }).isChecked()).toBe(true);
    expect(await pane.locator('#veld-tempo').inputValue()).not.toBe('');
  });

  it('answers what is often asked by one click, beside what it was before, and in a sentence to copy', async () => {
    const { page, pane } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const kans = ({ treden }: Prognose) =>
      'kansen' in treden ? `trede ${treden.verwacht} (${procent(treden.kansen[treden.verwacht - 1]!)})` : '';
    await pane.locator('fluent-button', { hasText: 'Taakstelling gehalveerd' }).click();
    const half = van({ taakstelling: 12 });
    await expect.poll(() => shown(pane)).toEqual(expected(half));
    expect(await pane.locator('.voor-en-na').innerText()).toBe(`${kans(van({}))} → ${kans(half)}`);
    await pane.locator('.herstel').click();
    await pane.locator('.voor-en-na').waitFor({ state: 'detached' });
    await pane.locator('fluent-button', { hasText: 'Alles ingelopen' }).click();
    await pane.locator('.voor-en-na', { hasText: '→ trede 1' }).waitFor();
    const sentence = await pane.locator('ibt-copy-sentence p').innerText();
    await pane.locator('fluent-button', { hasText: 'Zin kopiëren' }).click();
    await pane.locator('ibt-copy-sentence [role="status"]', { hasText: /\S/ }).waitFor();
    const copied = await pane.locator('ibt-copy-sentence').evaluate(() => getSelection()?.toString() || navigator.clipboard.readText());
    expect(copied.trim()).toBe(sentence.trim());
  });

  it('says per lower trede how many persons that takes, a week, in homes, and when it is there at this pace', async () => {
    const { page, pane } = await open(TABEL, 6);
    const rows = pane.getByRole('region', { name: 'Nodig voor een lagere trede' }).locator('tbody tr');
    // Baarn has 9 of 29 housed in 101 days: 20 for trede 1 are 1.7 a week in the 83 days left, 9 homes of 2.25, and 224 days at this pace.
    expect(await rows.last().innerText()).toMatch(/1\s+20\s+1,7\s+9\s+.*2023/s);
    await retype(page, pane, 'veld-tempo', '0');
    await expect.poll(() => rows.last().innerText()).toContain('niet');
  });

  it('tells the new sentence once the user is done, not at every key', async () => {
    const { page, pane } = await open();
    const status = pane.locator('ibt-prognose [role="status"]').first();
    await expect.poll(() => status.innerText()).toContain(`${tempotekst(van({}).uitzicht.kennis?.tempo ?? NaN)} personen per week`);
    await pane.locator('ibt-prognose').evaluate((element) => {
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => told.push(element.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '')).observe(
        element.shadowRoot?.querySelector('[role="status"]') as Node,
        { characterData: true, childList: true, subtree: true },
      );
    });
    await retype(page, pane, 'veld-tempo', '1,25');
    await expect.poll(() => status.innerText()).toContain('1,3 personen per week');
    expect(await pane.locator('ibt-prognose').evaluate(() => (window as unknown as { told: string[] }).told.length)).toBe(1);
  });

  it('asks for a missing date and previous trede', async () => {
    const { pane } = await open(TABEL, 4);
    await pane.getByText('Vul in: datum van de stand.').first().waitFor();
    await pane.locator('#veld-datum').fill('2022-10-10');
    await pane.getByText('Trede niet te bepalen').first().waitFor();
    await pane.locator('#veld-vorige_trede').selectOption('3');
    await expect
      .poll(() => shown(pane))
      .toEqual(expected(zonderStand({ taakstelling: 40, herverdeling: 0, achterstand_begin: 80, gerealiseerd: 10, vorige_trede: 3 })));
  });

  it('shows the coming half-years, computed beside the page', async () => {
    const { pane } = await open();
    await openPart(pane, 'Komende halfjaren');
    await pane.locator('#halfjaren').selectOption('2');
    await pane.locator('fluent-button', { hasText: 'Neem de taakstelling van nu over (24)' }).click();
    await pane.locator('tbody th', { hasText: '2023-2' }).waitFor();
    const [, volgende] = periodenKansen(metStand({}), van({}), taakstellingspaden([24, 24], 0), STANDAARDPARAMETERS);
    const rond = Math.round(gemiddelde((volgende as Periodekansen).achterstand));
    const stand = `${rond > 0 ? 'achterstand' : 'voorsprong'} ${getal(Math.abs(rond))}`;
    expect(await pane.locator('tr', { hasText: '2023-1' }).innerText()).toContain(stand);
  });
});

describe('scenarios', () => {
  async function save(page: Page): Promise<Buffer> {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    return await bytesOf(await download);
  }

  it('are kept in the workbook, and open with the same figures after saving, reloading and opening it', async () => {
    const eerst = await open();
    await retype(eerst.page, eerst.pane, 'veld-tempo', '1,2');
    const kern = await shown(eerst.pane);
    await openPart(eerst.pane, 'Scenario');
    await retype(eerst.page, eerst.pane, 'scenarionaam', '=1+1 <b>x</b>');
    await eerst.page.keyboard.press('Enter');
    await eerst.pane.locator('.bewaard li').waitFor();
    const file = await save(eerst.page);

    const later = await openPrognose(stage.browser, stage.url);
    onTestFinished(() => later.page.close());
    const chooser = later.page.waitForEvent('filechooser');
    await later.page.getByRole('button', { name: 'Openen' }).click();
    await (await chooser).setFiles({ name: 'a.xlsx', mimeType: 'application/octet-stream', buffer: file });
    await later.page.locator('.o-sheet-name', { hasText: 'IBT-scenario-opslag' }).waitFor();
    await later.ask('select', { blad: 'Cijfers', adres: 'A4' });
    await later.pane.locator('h2', { hasText: 'Utrecht' }).waitFor();
    await openPart(later.pane, 'Scenario');
    expect(await later.pane.locator('.bewaard .naam').innerText()).toContain('=1+1 <b>x</b>');
    await later.pane.locator('.bewaard fluent-button', { hasText: 'Openen' }).click();
    await later.pane.locator('h2', { hasText: 'Leusden' }).waitFor();
    expect(await shown(later.pane)).toEqual(kern);
    await later.pane.locator('.terug').click();
    await later.pane.locator('h2', { hasText: 'Utrecht' }).waitFor();
  });

  it('can be undone, replaced after a question and removed; a damaged one is named and left as it is', async () => {
    const { page, pane, ask } = await open();
    await openPart(pane, 'Scenario');
    await retype(page, pane, 'scenarionaam', 'proef');
    await page.keyboard.press('Enter');
    await pane.locator('.bewaard li').waitFor();
    await pane.locator('fluent-button', { hasText: 'Ongedaan maken' }).click();
    await pane.locator('.bewaard').waitFor({ state: 'detached' });
    await pane.locator('fluent-button.bewaar').click();
    await pane.locator('.bewaard li').waitFor();
    await retype(page, pane, 'veld-tempo', '1');
    await pane.locator('fluent-button.bewaar').click();
    await pane.locator('dialog fluent-button[appearance="primary"]').click();
    await expect
      .poll(async () => String((await ask<Celwaarde[][]>('read', { blad: 'IBT-scenario-opslag', adres: 'E4' }))[0]?.[0]))
      .toContain('"wijzigingen":{"tempo":1}');
    await ask('write', { blad: 'IBT-scenario-opslag', adres: 'A5:F5' }, [['kapot', 'X', '2022-2', 1, '{"soort":1}', '']]);
    await pane.getByText('Rij 5 is beschadigd en is niet te openen').waitFor();
    await pane.locator('.bewaard fluent-button', { hasText: 'Verwijderen' }).click();
    await pane.locator('dialog fluent-button[appearance="primary"]').click();
    await expect.poll(() => pane.locator('.bewaard .naam').count()).toBe(0);
    expect((await ask<Celwaarde[][]>('read', { blad: 'IBT-scenario-opslag', adres: 'A5' }))[0]?.[0]).toBe('kapot');
  });

  it('stand side by side with their difference', async () => {
    const { page, pane } = await open();
    await openPart(pane, 'Scenario');
    await retype(page, pane, 'scenarionaam', 'proef');
    await page.keyboard.press('Enter');
    await pane.locator('.bewaard li').waitFor();
    await retype(page, pane, 'veld-tempo', '0');
    await openPart(pane, 'Vergelijken');
    const rij = pane.locator('.vergelijk tr', { hasText: /^\s*Verwacht/ });
    await expect.poll(() => rij.innerText()).toContain('achterstand 22');
    const { verwachte_achterstand } = van({});
    expect(await rij.innerText()).toContain(expected(van({})).verwacht);
    // With a pace of 0 the 22 that are left stay.
    expect(await rij.innerText()).toContain(`−${getal(Math.round(22 - verwachte_achterstand))}`);
  });

  /** Compares the sheet of the scenario of Leusden with what core gives: the row of PROGNOSE, its chances and the line to the end. */
  async function compareSheet({ ask }: Prognosepagina, met: Prognose): Promise<void> {
    const { verwachte_achterstand, band, treden } = met;
    const figures = [verwachte_achterstand, band.gunstig, band.ongunstig, ...('kansen' in treden ? treden.kansen : [])];
    const read = async (adres: string): Promise<Celwaarde[]> => await readSheet(ask, adres);
    const cellen = await read('E10:M10');
    figures.forEach((waarde, i) => expect(cellen[i], `E10:M10, cel ${i + 1}`).toBeCloseTo(waarde, 9));
    expect((await read('B14:B19')).map(Number)).toEqual(cellen.slice(3));
    const eind = (await read('B29:E29')).map(Number);
    [0, verwachte_achterstand, band.gunstig, band.ongunstig].forEach((waarde, i) => expect(eind[i]).toBeCloseTo(waarde, 9));
  }

  async function readSheet(ask: Prognosepagina['ask'], adres: string): Promise<Celwaarde[]> {
    return (await ask<Celwaarde[][]>('read', { blad: 'Prognose Leusden', adres })).flat();
  }

  async function writeSheet({ page, pane }: Prognosepagina): Promise<void> {
    await retype(page, pane, 'veld-tempo', '1,2');
    await openPart(pane, 'Scenario');
    await pane.locator('fluent-button.schrijf').click();
    await pane.getByText('Blad "Prognose Leusden" gemaakt').first().waitFor();
  }

  it('are written to a new sheet as formulas that give the same figures, follow their inputs, and can be undone', async () => {
    const opened = await open(
      TABEL.filter((_, i) => i !== 1),
      1,
    );
    const { page, pane, ask, watch } = opened;
    await writeSheet(opened);
    const gelijk = async (met: Prognose): Promise<void> => {
      await compareSheet(opened, met);
      // Without an earlier stand the functions of one figure each know all that PROGNOSE knows.
      expect(Number((await readSheet(ask, 'G14'))[0])).toBeCloseTo(met.verwachte_achterstand, 9);
      expect(await readSheet(ask, 'G16:L16')).toEqual((await readSheet(ask, 'E10:M10')).slice(3));
    };
    await gelijk(zonderStand({ tempo: 1.2 }));
    await ask('write', { blad: 'Prognose Leusden', adres: 'M6' }, [[2.5]]);
    await expect
      .poll(async () => Number((await readSheet(ask, 'E10'))[0]))
      .toBeCloseTo(zonderStand({ tempo: 2.5 }).verwachte_achterstand, 9);
    await gelijk(zonderStand({ tempo: 2.5 }));
    await ask('write', { blad: 'Prognose Leusden', adres: 'M6' }, [[1.2]]);
    await pane.locator('fluent-button', { hasText: 'Ongedaan maken' }).click();
    await pane.getByText('Ongedaan gemaakt').first().waitFor();
    expect(await page.locator('.o-sheet-name').allInnerTexts()).not.toContain('Prognose Leusden');
    expect(watch.pageErrors).toEqual([]);
  });

  it('take their earlier standen with them to the sheet, and no function there that cannot know these', async () => {
    const opened = await open();
    const { ask } = opened;
    await writeSheet(opened);
    await compareSheet(opened, van({ tempo: 1.2 }));
    expect(await readSheet(ask, 'D13:E14')).toEqual(['naam', 'waarde', 'stand 2022-08-22 Leusden', 11]);
    const formules = (await ask<(string | null)[][]>('readFormulas', { blad: 'Prognose Leusden', adres: 'A1:P40' })).flat();
    expect(formules.filter((formule) => formule?.includes('IBT.PROGNOSE.'))).toEqual([]);
    await ask('write', { blad: 'Prognose Leusden', adres: 'M6' }, [[null]]);
    await expect.poll(async () => Number((await readSheet(ask, 'E10'))[0])).toBeCloseTo(van({}).verwachte_achterstand, 9);
    await compareSheet(opened, van({}));
  });

  it('give their chart as PNG and as SVG', async () => {
    const { page, pane } = await open();
    await openPart(pane, 'Scenario');
    const give = async (soort: 'png' | 'svg'): Promise<[Download, Buffer]> => {
      const download = page.waitForEvent('download');
      await pane.locator(`fluent-button.${soort}`).click();
      const file = await download;
      return [file, await bytesOf(file)];
    };
    const [svgbestand, svg] = await give('svg');
    expect(svgbestand.suggestedFilename()).toBe('Prognose-Leusden-2022-2.svg');
    expect(svg.toString()).toMatch(/^<svg[^>]*><title>/);
    expect(svg.toString()).toContain(`<title>Leusden: ${expected(van({})).verwacht} verwacht op 1 januari 2023</title><desc>`);
    const [, png] = await give('png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
  });
});

describe('who may rise', () => {
  it('ranks the rows, names those without a probability, and goes to a row by keyboard', async () => {
    const { pane } = await open();
    await openPart(pane, 'Wie dreigt op te schalen?');
    await expect.poll(() => pane.locator('.ranglijst tbody .schakel').allInnerTexts()).toEqual(['Baarn', 'Leusden', 'Utrecht']);
    const { treden } = zonderStand({ taakstelling: 20, herverdeling: 0, achterstand_begin: 9, gerealiseerd: 9, vorige_trede: 2 });
    const kans = 'kansen' in treden ? treden.kansen.slice(2).reduce((som, een) => som + een, 0) : NaN;
    expect(await pane.locator('.ranglijst tbody .waarde').first().innerText()).toBe(procent(kans));
    expect(await pane.locator('.zonder').innerText()).toContain('kreeg de tekst "veel"');
    await pane.getByRole('button', { name: 'Ga naar de rij van Baarn' }).press('Enter');
    await pane.locator('article > header h2', { hasText: 'Baarn' }).waitFor();
  });
});

describe('hostile cells', () => {
  it('are shown as text, in the pane and on the sheet', async () => {
    const naam = '<img src=x onerror=alert(1)>\u202e=1+1';
    // Without the mark that would turn the figures in a sentence with the name.
    const gezien = '<img src=x onerror=alert(1)>=1+1';
    const { pane, ask, watch } = await open([KOPPEN, [naam, '2022-2', OP, 24, 1, 26, 29, 3]], 1);
    expect(await pane.locator('article > header h2').innerText()).toBe(gezien);
    expect(await pane.locator('ibt-prognose img').count()).toBe(0);
    await openPart(pane, 'Scenario');
    await pane.locator('fluent-button.schrijf').click();
    await pane.getByText('gemaakt').first().waitFor();
    const bladen = await pane.owner().page().locator('.o-sheet-name').allInnerTexts();
    expect((await ask<Celwaarde[][]>('read', { blad: bladen.at(-1), adres: 'A6' }))[0]?.[0]).toBe(gezien);
    expect(watch.pageErrors).toEqual([]);
  });
});

describe('accessibility', () => {
  it('axe finds nothing at 320 and 450 pixels in three themes, and nothing is cut off', async () => {
    const { page, pane, frame, change } = await openPane(stage.browser, stage.url, { viewport: { width: 320, height: 800 } });
    onTestFinished(() => page.close());
    const keur = async (): Promise<void> => {
      for (const width of [320, 450]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overtredingenPerTheme(page, frame)).toEqual({});
        expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        const fields = pane.locator('input:not([type=radio], [type=checkbox], [type=range]):visible');
        const widths = await fields.evaluateAll((all) => all.map((field) => field.clientWidth));
        expect(Math.min(...widths)).toBeGreaterThan(64);
      }
    };
    await frame.evaluate(() => {
      location.hash = 'prognose';
    });
    await change({ cellen: TABEL, rij: 2 });
    await pane.locator('.zin').waitFor();
    for (const deel of ['Cijfers en datum', 'Plannen', 'Komende halfjaren', 'Scenario', 'Wie dreigt']) await openPart(pane, deel);
    await pane.locator('.plan-erbij').click();
    await pane.locator('#halfjaren').selectOption('1');
    await retype(page, pane, 'veld-gekoppeld', 'x');
    await pane.locator('#veld-plan-0-datum').focus();
    await pane.locator('.fout').first().waitFor();
    await keur();
    await pane.locator('.herstel').click();
    await pane.locator('.zin').waitFor();
    await pane.locator('ibt-grafiek svg').first().waitFor();
    await keur();
  });
});
