import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Bereik, Celwaarde, Werkmap } from '../../addin/host/werkmap.ts';
import { WERKMAPFOUT } from '../../addin/host/host-messages.ts';
import { BESTANDSFOUT } from '../../addin/inlezen/inlezen-messages.ts';
import { BLADEN } from '../../addin/workbench/example/example.ts';
import { PAGE_TEXT } from '../../addin/workbench/workbench-texts.ts';
import { OPENFOUT } from '../../addin/workbench/xlsx/xlsx-messages.ts';
import { temporaryFolder } from '../addin/build/temporary-folder.ts';
import { describeWerkmap } from '../addin/host/contract.ts';
import { file } from '../addin/inlezen/lezen.ts';
import { turns } from '../tier.ts';
import { useStage } from './stage.ts';
import {
  chooseForRow,
  chooseForSheet,
  clickCell,
  confirmArrival,
  openWorkbench,
  select,
  typeInto,
  type WorkbenchPage,
} from './workbench/workbench-page.ts';
import { bytesOf } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TREDE_FORMULE = '=IBT.TREDE("2022-1";203;171;168;2;;;1)';

const stage = useStage();

async function open(options?: Parameters<typeof openWorkbench>[2]): Promise<WorkbenchPage> {
  const opened = await openWorkbench(stage.browser, stage.url, options);
  onTestFinished(() => opened.page.close());
  return opened;
}

const op = (blad: string, adres: string): Bereik => ({ blad, adres });

/** What a cell shows: its value. */
async function cell(werkmap: Werkmap, blad: string, adres: string): Promise<Celwaarde | undefined> {
  return (await werkmap.read(op(blad, adres)))[0]?.[0];
}

/** The file that "Opslaan" gives. */
async function save(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const bytes = await bytesOf(await download);
  await confirmArrival(page);
  return bytes;
}

/** The formulas of a saved sheet, by cell, as they are stored. */
function storedFormulas(file: Uint8Array, sheet: number): Record<string, string> {
  const xml = partText(file, `xl/worksheets/sheet${sheet}.xml`);
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f [^>]*>([^<]*)<\/f>/g)];
  return Object.fromEntries(
    cells.map(([, address, formula]) => [
      address,
      (formula as string).replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    ]),
  );
}

/** One cell of a saved sheet, as it is stored. */
function storedCell(file: Uint8Array, sheet: number, address: string): string | undefined {
  return new RegExp(`<c r="${address}".*?(?:/>|</c>)`, 's').exec(partText(file, `xl/worksheets/sheet${sheet}.xml`))?.[0];
}

function partText(file: Uint8Array, path: string): string {
  return strFromU8(unzipSync(file)[path] as Uint8Array);
}

/** Opens a file as a user chooses it. */
async function load(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Openen' }).click();
  if (await page.getByRole('dialog').isVisible()) await page.getByRole('button', { name: 'Doorgaan' }).click();
  await (await chooser).setFiles(join(temporaryFolder({ [name]: bytes }), name));
}

/** An empty workbook. */
async function startAnew(page: Page): Promise<void> {
  await page.locator('.o-spreadsheet').evaluate((present) => present.setAttribute('data-present', ''));
  await page.getByRole('button', { name: 'Nieuw' }).click();
  const dialog = page.getByRole('dialog');
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Doorgaan' }).click();
  await page.locator('.o-spreadsheet:not([data-present])').waitFor();
}

describe('the page', () => {
  const opened = openedOnce();

  it('comes up, asks nothing outside its own address and reports no error', async () => {
    const { page, watch } = await open();
    await page.waitForLoadState('networkidle');
    expect(watch.consoleErrors).toEqual([]);
    expect(watch.pageErrors).toEqual([]);
    expect(watch.foreignRequests()).toEqual([]);
  });

  it('calculates a formula that is typed into a cell', async () => {
    const { page, werkmap } = await open();
    await page.locator('.o-grid-overlay').click({ position: { x: 60, y: 510 } });
    const plaats = await werkmap.selection();
    expect(await werkmap.read(plaats)).toEqual([[null]]);
    await page.keyboard.type(TREDE_FORMULE);
    await page.keyboard.press('Enter');
    expect(await werkmap.read(plaats)).toEqual([[3]]);
    expect(await werkmap.readFormulas(plaats)).toEqual([['=IBT.TREDE("2022-1",203,171,168,2,,,1)']]);
  });

  it('proposes our functions and explains their arguments in Dutch while typing', async () => {
    const { page } = opened;
    await select(page, 'A30');
    await page.keyboard.type('=IBT.TRE', { delay: 20 });
    await page
      .locator('.o-autocomplete-value', { hasText: 'IBT.TREDENAAM' })
      .or(page.locator('.o-autocomplete-value', { hasText: 'IBT.TREDE' }))
      .first()
      .waitFor();
    await page.keyboard.type('DE("2022-1";', { delay: 20 });
    await page.locator('.o-formula-assistant', { hasText: 'achterstand_begin' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('finds a built-in function by its Dutch name', async () => {
    const { page } = opened;
    await select(page, 'A30');
    await page.keyboard.type('=SOM', { delay: 20 });
    await expect.poll(() => page.locator('.o-autocomplete-value').first().innerText()).toContain('SUM');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('hands a typed period on as the number it becomes, and shows the explanation that the function gives', async () => {
    const { page, werkmap } = await open();
    await startAnew(page);
    await typeInto(page, 'A1', '2022-1');
    await typeInto(page, 'B1', '=IBT.TREDE(A1;203;171;168;2)');
    expect(await cell(werkmap, 'Blad1', 'A1')).toBe(44562);
    expect(await cell(werkmap, 'Blad1', 'B1')).toEqual({ fout: '#VALUE!', melding: expect.stringMatching(/periode.*tekst/is) });
  });

  it('speaks Dutch in its menus', async () => {
    const { page } = opened;
    expect(await page.locator('.o-topbar-menu').allInnerTexts()).toEqual([
      'Bestand',
      'Bewerken',
      'Beeld',
      'Invoegen',
      'Opmaak',
      'Gegevens',
    ]);
    await page.locator('.o-topbar-menu', { hasText: 'Bestand' }).click();
    expect(await page.locator('.o-menu .o-menu-item-name').allInnerTexts()).toEqual([
      'Nieuw',
      'Openen',
      'Opslaan',
      'Opslaan als…',
      'Afdrukken',
    ]);
    await page.keyboard.press('Escape');
  });

  it('shows, hides and resizes the pane from the keyboard and by a click, within 320 and 600 pixels', async () => {
    const { page } = opened;
    const pane = page.locator('#paneel');
    const width = async (): Promise<number> => (await pane.boundingBox())?.width ?? 0;
    const divider = page.getByRole('separator', { name: 'Breedte van het paneel' });
    expect(await width()).toBe(350);
    await divider.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(370);
    await page.keyboard.press('Home');
    expect(await width()).toBe(600);
    await page.keyboard.press('End');
    expect(await width()).toBe(320);
    expect(await divider.getAttribute('aria-valuenow')).toBe('320');
    // WCAG 2.5.7: what dragging does, a click does too.
    for (const pixels of [450, 600, 320]) {
      await divider.click();
      expect(await width()).toBe(pixels);
    }
    const toggle = page.getByRole('button', { name: 'Paneel' });
    await toggle.press('Enter');
    expect(await pane.isVisible()).toBe(false);
    expect(await toggle.getAttribute('aria-expanded')).toBe('false');
    await toggle.press('Enter');
    expect(await pane.isVisible()).toBe(true);
  });

  it('leads with F6 from the grid to its buttons, to the pane and back', async () => {
    const { page, werkmap } = await open();
    // A load that is reported when the pane was there already, as on a busy machine.
    await page.locator('#paneelpagina').dispatchEvent('load');
    await select(page, 'A30');
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nieuw');
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('paneelpagina');
    await page.keyboard.press('F6');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    expect(await cell(werkmap, 'Uitleg', 'A30')).toBe(7);
  });

  it('has no accessibility fault around the grid, in a light and a dark theme', async () => {
    const { page } = opened;
    await page.evaluate(AXE);
    const run = (options: RunOptions): Promise<AxeResults> =>
      (window as unknown as { axe: { run(context: object, options: RunOptions): Promise<AxeResults> } }).axe.run(
        { exclude: ['#werkmap', 'iframe'] },
        options,
      );
    for (const colorScheme of turns(['light', 'dark'] as const)) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(run, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] });
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        colorScheme,
      ).toEqual([]);
    }
  });
});

/** The workbench opened once for tests that leave its workbook as it is. */
function openedOnce(): { readonly page: Page; readonly werkmap: Werkmap } {
  const once: { page?: Page; werkmap?: Werkmap } = {};
  beforeAll(async () => void Object.assign(once, await openWorkbench(stage.browser, stage.url)));
  afterAll(() => once.page?.close());
  return once as { page: Page; werkmap: Werkmap };
}

describe('the first workbook', () => {
  const opened = openedOnce();

  it('gives every worked case the trede that was published', async () => {
    const { werkmap } = opened;
    const rijen = await werkmap.read(op('Voorbeelden', 'A6:L10'));
    // Oracle: dossier-leusden-2022 and dossier-utrecht-2022, by way of the published claims.
    expect(rijen.map((rij) => [rij[0], rij[1], rij[9], rij[10]])).toEqual([
      ['Utrecht', '2022-1', 3, 3],
      ['Leusden', '2021-1', 2, 2],
      ['Leusden', '2021-2', 2, 2],
      ['Leusden', '2022-1', 3, 3],
      // blank rows at the end of a range give nothing
      [null, null, null, null],
    ]);
    expect(rijen[0]?.[11]).toMatch(/^Trede 3 .*207/);
  });

  it('shows the published series of the province with its gaps, and where it differs from what follows', async () => {
    const { werkmap } = opened;
    const rijen = await werkmap.read(op('Provincie', 'A6:J16'));
    // Oracle: the voortgangsrapportages; 2032 - 1131 is not the 899 that was published.
    expect(rijen[1]).toEqual(['2020-2', '', '', '', '', '', '', '', '', '']);
    expect(rijen[8]).toEqual(['2024-1', 1459, 574, 1131, 2033, 2033, 0, 899, 902, -3]);
  });

  it('has a trede for each of 26 municipalities and five periods, and counts them', async () => {
    const { werkmap } = opened;
    const treden = await werkmap.read(op('Treden', 'B6:F31'));
    expect(treden.flat().every((trede) => typeof trede === 'number' && trede >= 1 && trede <= 4)).toBe(true);
    // Oracle: the counts in the same reports (2023-2 and 2024-1).
    expect(await werkmap.read(op('Treden', 'D34:E37'))).toEqual([
      [13, 9],
      [13, 12],
      [0, 5],
      [0, 0],
    ]);
  });

  it('has no error in any cell', async () => {
    const { werkmap } = opened;
    for (const { naam } of BLADEN) {
      const fouten = (await werkmap.read(op(naam, 'A1:Z60'))).flat().filter((waarde) => typeof waarde === 'object' && waarde !== null);
      expect(fouten, naam).toEqual([]);
    }
  });
});

/** Places of sheets in the first workbook, as the file counts them. */
const EXAMPLES = BLADEN.findIndex(({ naam }) => naam === 'Voorbeelden');
const PROVINCIE = BLADEN.findIndex(({ naam }) => naam === 'Provincie');

describe('a file that cannot be opened', () => {
  const opened = openedOnce();

  it.each([
    ['leeg.xlsx', new Uint8Array(), BESTANDSFOUT.leeg()],
    ['tekst.xlsx', strToU8('gemeente;trede'), OPENFOUT.geen_zip()],
    ['half.xlsx', excelFile().subarray(0, 400), BESTANDSFOUT.kapot()],
    ['oud.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), BESTANDSFOUT.kapot()],
    ['geheim.xlsx', file('met-wachtwoord.xlsx'), BESTANDSFOUT.beveiligd()],
    ['anders.xlsx', zipSync({ 'brief.txt': strToU8('Geachte') }), OPENFOUT.geen_werkmap()],
    ['kapot.xlsx', excelFile({ 'xl/worksheets/sheet1.xml': '<worksheet>' }), OPENFOUT.onleesbaar({ deel: 'xl/worksheets/sheet1.xml' })],
    ['groot.xlsx', new Uint8Array(26 * 1024 * 1024).fill(1), BESTANDSFOUT.te_groot({ bytes: 26 * 1024 * 1024 })],
    [
      'bom.xlsx',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 1 }),
      BESTANDSFOUT.verdacht(),
    ],
  ])('is %s: it says why and keeps the workbook', async (name, bytes, reason) => {
    const { page, werkmap } = opened;
    await load(page, name, bytes);
    const dialog = page.getByRole('dialog', { name: PAGE_TEXT.openfoutTitel(name) });
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain(reason.message);
    await dialog.getByRole('button', { name: 'Sluiten' }).click();
    expect(await cell(werkmap, 'Uitleg', 'B15')).toBe(3);
    expect(await page.locator('#bestand').innerText()).toBe('IBT-startwerkmap.xlsx');
  });
});

describe('saving and opening', () => {
  it('stores our functions as Excel does: by id, as dynamic arrays, with the texts and spilled values as they are', async () => {
    const { page } = await open();
    const file = await save(page);
    expect(storedFormulas(file, 0)).toMatchObject({ B15: '_xldudf_IBT_TREDE(B9,B10,B11,B12,B13,,,B14)' });
    expect(storedFormulas(file, PROVINCIE)).toMatchObject({
      B6: '_xlfn.IFNA(_xldudf_IBT_CIJFER("provincie Utrecht",A6:A16,"taakstelling"),"")',
    });
    const attributes = storedCell(file, EXAMPLES, 'J6')
      ?.match(/<c [^>]*>|<f [^>]*>/g)
      ?.join('');
    expect(attributes).toMatch(/cm="1"/);
    expect(attributes).toMatch(/<f t="array" ref="J6:J9">/);
    expect(partText(file, 'xl/metadata.xml')).toMatch(/XLDAPR[\s\S]*fDynamic="1"/);
    expect(storedCell(file, EXAMPLES, 'J7')).toMatch(/t="n".*<v>2<\/v>/);
    const index = Number(/t="s".*<v>(\d+)<\/v>/.exec(storedCell(file, EXAMPLES, 'B6') ?? '')?.[1]);
    expect([...partText(file, 'xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)][index]?.[1]).toBe('2022-1');
  });

  it('gives every formula, value and text of the first workbook back', async () => {
    const { page, werkmap } = await open();
    const before = await everything(werkmap);
    await load(page, 'terug.xlsx', await save(page));
    await expect.poll(() => page.locator('#bestand').innerText()).toBe('terug.xlsx');
    expect(await everything(werkmap)).toEqual(before);
  });

  it('keeps periods in formulas, texts that look like values, names and errors', async () => {
    const { page, werkmap } = await open();
    await startAnew(page);
    await werkmap.write(op('Blad1', 'A1:A6'), [['2022-1'], ['=1+1'], ['007'], ['TRUE'], ['een "citaat" & <teken>'], [' spaties ']]);
    const formules = [
      ['=IBT.TREDE("2022-1",203,171,168,2,,,1)'],
      ['=IBT.TREDE(A1,203,171,168,2)'],
      ['=IF(A3="007","2022-2","1/7/2022")'],
      ['=IBT.PERIODE("2022-07-01")'],
      ['=NA()'],
      ['=TRANSPOSE(A1:A3)'],
    ];
    await werkmap.writeFormulas(op('Blad1', 'C1:C6'), formules);
    const values = await werkmap.read(op('Blad1', 'A1:E6'));
    expect(values.map((rij) => rij[2])).toEqual([3, 3, '2022-2', '2022-2', { fout: '#N/A' }, '2022-1']);
    await load(page, 'proef.xlsx', await save(page));
    await expect.poll(() => page.locator('#bestand').innerText()).toBe('proef.xlsx');
    expect(await werkmap.readFormulas(op('Blad1', 'C1:C6'))).toEqual(formules);
    expect(await werkmap.read(op('Blad1', 'A1:E6'))).toEqual(values);
  });

  it('saves a formula with a fault in it as the text that it is', async () => {
    const { page, werkmap } = await open();
    await startAnew(page);
    await werkmap.writeFormulas(op('Blad1', 'A1'), [['=SUM(1,']]);
    const file = await save(page);
    expect(storedFormulas(file, 0)).toEqual({});
    expect(partText(file, 'xl/sharedStrings.xml')).toContain('=SUM(1');
  });

  it('reads what Excel writes: inline texts, names, tabs in their own order, several conditional formats on a block', async () => {
    const { page, werkmap } = await open();
    await load(page, 'uit-excel.xlsx', excelFile());
    await expect.poll(() => page.locator('#bestand').innerText()).toBe('uit-excel.xlsx');
    expect(await page.locator('.o-sheet').allInnerTexts()).toEqual(['Eerste', 'Tweede']);
    expect(await werkmap.read(op('Eerste', 'A1:B2'))).toEqual([
      ['2022-1', 3],
      ['007', 203],
    ]);
    expect(await werkmap.readFormulas(op('Eerste', 'B1'))).toEqual([['=IBT.TREDE(A1,opgave,171,168,2,,,1)']]);
    expect(partText(await save(page), 'xl/worksheets/sheet0.xml').match(/<cfRule/g)).toHaveLength(2);
  });

  it('names what it cannot show, and leaves the rest', async () => {
    const { page, werkmap } = await open();
    await load(
      page,
      'met-meer.xlsm',
      excelFile({ 'xl/vbaProject.bin': 'x', 'xl/comments1.xml': '<comments/>', 'xl/styles.xml': STYLES_MET_MEER }, '_xlfn.LET(x,1,x)'),
    );
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(
      /macro[\s\S]*opmerkingen[\s\S]*getalnotaties die de werkbank niet kent: 0\.0E\+00[\s\S]*randen[\s\S]*_xlfn\.LET/,
    );
    await dialog.getByRole('button', { name: 'Sluiten' }).click();
    expect(await cell(werkmap, 'Eerste', 'B2')).toBe(203);
    expect(await werkmap.save()).toMatchObject({
      naam: 'met-meer.xlsx',
      verlies: ['macro', 'opmerkingen', 'getalnotaties', 'randen', 'LET'].map((woord) => expect.stringContaining(woord)),
    });
    await page.getByRole('button', { name: 'Opslaan' }).click();
    expect(await dialog.innerText()).toMatch(/nog niets opgeslagen[\s\S]*macro[\s\S]*opmerkingen/);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Toch opslaan' }).click();
    expect(storedFormulas(await bytesOf(await download), 0)).toEqual({ B1: '_xlfn.LET(x,1,x)' });
    // Once named and accepted is enough.
    expect(storedFormulas(await save(page), 0)).toEqual({ B1: '_xlfn.LET(x,1,x)' });
  });

  it('names a tick box before saving, for which no file has a rule, and writes no empty list of rules', async () => {
    const { page, werkmap } = await open();
    await startAnew(page);
    await select(page, 'B2');
    await page.locator('.o-topbar-menu', { hasText: 'Invoegen' }).click();
    await page.locator('.o-menu-item-name', { hasText: 'Selectievakje' }).click();
    await page.getByRole('button', { name: 'Opslaan' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain('selectievakjes: Blad1!B2');
    await dialog.getByRole('button', { name: 'Annuleren' }).click();
    const { bytes } = await werkmap.save();
    expect(partText(new Uint8Array(bytes), 'xl/worksheets/sheet0.xml')).not.toContain('<dataValidations');
  });

  it('saves nothing when the user does not want what would be lost', async () => {
    const { page } = await open();
    await load(page, 'met-meer.xlsm', excelFile({ 'xl/vbaProject.bin': 'x' }));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Sluiten' }).click();
    await typeInto(page, 'D4', '7');
    const downloads: unknown[] = [];
    page.on('download', (download) => downloads.push(download));
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await dialog.getByRole('button', { name: 'Annuleren' }).click();
    expect(await page.locator('#bestand').innerText()).toContain('niet opgeslagen');
    expect(downloads).toEqual([]);
  });

  it('keeps a rule for whole numbers, and names before saving what the file has besides', async () => {
    const { page, werkmap } = await open();
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData><row r="2"><c r="B2"><v>3</v></c></row></sheetData><dataValidations count="1"><dataValidation type="whole" sqref="B2:B9" allowBlank="1" showErrorMessage="1" error="Een trede van 1 tot en met 6."><formula1>1</formula1><formula2>6</formula2></dataValidation></dataValidations></worksheet>`;
    await load(page, 'trede.xlsx', excelFile({ 'xl/worksheets/sheet2.xml': sheet, 'xl/styles.xml': STYLES_VAN_EXCEL }));
    await expect.poll(() => page.locator('#bestand').innerText()).toBe('trede.xlsx');
    const { bytes, verlies } = await werkmap.save();
    expect(partText(new Uint8Array(bytes), 'xl/worksheets/sheet0.xml')).toMatch(
      /<dataValidation [^>]*type="custom"[^>]*>\s*<formula1>AND\(ISNUMBER\(B2\),INT\(B2\)=B2,B2&gt;=1,B2&lt;=6\)<\/formula1>/,
    );
    expect(partText(new Uint8Array(bytes), 'xl/worksheets/sheet0.xml')).not.toContain('errorStyle=""');
    expect(verlies).toEqual(['de eigen meldingen bij invoerregels (de regels zelf wel)', 'lettertypen, alles wordt Arial: Calibri']);
  });

  it('puts the protection of a sheet before its merged cells, as the file format asks', async () => {
    const { page } = await open();
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData/><sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;
    await load(page, 'beveiligd.xlsx', excelFile({ 'xl/worksheets/sheet2.xml': sheet }));
    await expect.poll(() => page.locator('#bestand').innerText()).toBe('beveiligd.xlsx');
    expect(partText(await save(page), 'xl/worksheets/sheet0.xml').match(/<(sheetProtection|mergeCells)/g)).toEqual([
      '<sheetProtection',
      '<mergeCells',
    ]);
  });

  it('asks before it throws away what was not saved', async () => {
    const { page, werkmap } = await open();
    await typeInto(page, 'A30', '7');
    expect(await page.locator('#bestand').innerText()).toContain('niet opgeslagen');
    await page.getByRole('button', { name: 'Nieuw' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
    expect(await cell(werkmap, 'Uitleg', 'A30')).toBe(7);
    await save(page);
    expect(await page.locator('#bestand').innerText()).toBe('IBT-startwerkmap.xlsx');
    await startAnew(page);
    expect(await page.locator('.o-sheet').allInnerTexts()).toEqual(['Blad1']);
  });
});

/** Values and formulas of all sheets of the first workbook. */
async function everything(werkmap: Werkmap): Promise<unknown> {
  return Promise.all(
    BLADEN.map(async ({ naam }) => [naam, await werkmap.read(op(naam, 'A1:Z60')), await werkmap.readFormulas(op(naam, 'A1:Z60'))]),
  );
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Styles with the font that Excel uses. */
const STYLES_VAN_EXCEL = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF8CCB9B"/></patternFill></fill></dxf></dxfs></styleSheet>`;

/** Styles with a number format and a border that the library does not have. */
const STYLES_MET_MEER = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0E+00"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="2"><border/><border><left style="double"><color rgb="FF000000"/></left></border></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="1"/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF8CCB9B"/></patternFill></fill></dxf></dxfs></styleSheet>`;

/** A small workbook in Excel's own style: the sheet of the second part is the first tab. */
function excelFile(extra: Readonly<Record<string, string>> = {}, formula = '_xldudf_IBT_TREDE(A1,opgave,171,168,2,,,1)'): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = 'http://schemas.openxmlformats.org/package/2006';
  const rule = (priority: number, value: number): string =>
    `<cfRule type="cellIs" dxfId="0" priority="${priority}" operator="equal"><formula>${value}</formula></cfRule>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${parts}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${office}"><sheets><sheet name="Eerste" sheetId="2" r:id="rId2"/><sheet name="Tweede" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="opgave">Eerste!$B$2</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${parts}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF8CCB9B"/></patternFill></fill></dxf></dxfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>2022-1</t></is></c><c r="B1" cm="1"><f t="array" ref="B1">${formula}</f><v>3</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>007</t></is></c><c r="B2"><v>203</v></c></row></sheetData><conditionalFormatting sqref="A1:B2">${rule(2, 3)}${rule(1, 203)}</conditionalFormatting></worksheet>`,
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

describe('the port in a browser', () => {
  let opened: WorkbenchPage;
  beforeAll(async () => {
    opened = await openWorkbench(stage.browser, stage.url);
  });
  afterAll(() => opened?.page.close());

  describeWerkmap(
    'the pane of the workbench',
    async () => {
      const { page, werkmap } = opened;
      await startAnew(page);
      return {
        werkmap,
        choose: ({ adres }) => select(page, adres),
        chooseMeer: async ([eerste, ...overige]) => {
          await clickCell(page, eerste);
          for (const adres of overige) await clickCell(page, adres, { ctrl: true });
        },
        beveilig: () => chooseForSheet(page, 'Blad beveiligen'),
        verberg: (rij) => chooseForRow(page, rij, `Rij ${rij} verbergen`),
        slaOp: async () => void (await save(page)),
        typ: ({ adres }, getal) => typeInto(page, adres, String(getal)),
        rust: () => page.waitForTimeout(100),
        close: async () => {},
      };
      // of a fault only its sentence crosses to the pane
    },
    ({ message }) => WERKMAPFOUT.gemeld({ melding: message }),
  );
});
