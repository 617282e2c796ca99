/**
 * npm run fixtures -- --dist path/to/dist — writes into test/fixtures/<version>/ what a version leaves with its users: the template,
 * the example workbook saved with a few edits, a workbook with the pane's own sheets, and functions.json. Done once, at the
 * build of that version: what stands there is never made anew.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { DIST, ROOT } from '../../../addin/build/paths.ts';
import { serveDist } from '../../../addin/build/serve.ts';
import { WERKMAPNAAM } from '../../../addin/build/werkmap/werkmap-naam.ts';
import { VERSIENUMMER } from '../../../core/versie.ts';
import { slaOp } from '../belasting/werkbank.ts';
import { launchBrowser } from '../browser.ts';
import { button, openWerkbank, paste, type Werkbank } from '../gegevens/werkbank.ts';
import { openPrognose, putTable } from '../taskpane/prognose-page.ts';
import { choose, openView } from '../taskpane/werkbank.ts';
import { typeInto } from '../workbench/workbench-page.ts';

const { values } = parseArgs({ options: { dist: { type: 'string', default: DIST } } });
const folder = join(ROOT, 'test/fixtures', VERSIENUMMER);
if (existsSync(join(folder, 'functions.json')))
  throw new Error(`${folder} is there already: what users of ${VERSIENUMMER} have does not change`);
mkdirSync(folder, { recursive: true });

const FIGURES = [
  'Gemeente\tPeriode\tDatum stand\tTaakstelling\tStand\tGehuisvest\tNagekomen\tGekoppeld\tVorige trede',
  'ZEIST\t2024-II\t2025-01-06\t34\t12\t20\t\t30\t1',
  'de bilt\t2024-2\t2025-01-06\t27\t-44\t31\t2\t\t3',
  'Utrecht\t2024-2\t2025-01-06\t190\t-60\t141\t\t150\t2',
].join('\r\n');

/** The example workbook with a formula, a figure and a text that the user typed. */
async function example(browser: Browser, url: string): Promise<Uint8Array> {
  const { page } = await openWerkbank(browser, url, 'Gegevens');
  await choose(page, 'Uitleg', 'A1');
  await page.locator('.o-grid-overlay').click({ position: { x: 300, y: 300 } });
  await typeInto(page, 'H40', '=IBT.TREDE("2022-1";203;171;168;2;;;1)');
  await typeInto(page, 'H41', '=IBT.MOTIVERING("2024-2";30;4;26;2;"geen")');
  await typeInto(page, 'H42', '1234,5');
  await typeInto(page, 'H43', '’s-Graveland & "Zeist"');
  await typeInto(page, 'H44', '=H42*2');
  return slaOp(page);
}

/** A workbook in which standen were recorded, assessments decided and figures brought in. */
async function decided(browser: Browser, url: string): Promise<Uint8Array> {
  const werkbank: Werkbank = await openWerkbank(browser, url, 'Gegevens');
  const { page, pane } = werkbank;
  await paste(werkbank, FIGURES);
  await pane.getByLabel('Stand', { exact: true }).selectOption('achterstand_begin');
  await pane.getByLabel('Voorsprong', { exact: false }).check();
  await pane.getByText('Onthoud deze indeling').click();
  await button(werkbank, 'Overnemen op een nieuw blad').click();
  await pane.getByText('Blad "Cijfers" gemaakt').waitFor();
  await button(werkbank, 'Naar het blad').click();
  await openView(pane, 'Standen');
  await pane.locator('#bekend').fill('2025-01-07');
  await button(werkbank, 'Vastleggen').click();
  await pane.getByText('0 nieuwe standen; 3 staan er al.').waitFor();
  await openView(pane, 'Vaststellen');
  await pane.locator('#op').fill('2025-02-10');
  await pane.getByLabel('Vastgestelde trede De Bilt').selectOption('4');
  await pane.getByLabel('Reden (nodig: anders dan berekend)').fill('Afspraak in het bestuurlijk overleg');
  await button(werkbank, 'Vaststellen (3)').click();
  await pane.getByText('Blad "IBT-vaststellingen" gemaakt').waitFor();
  return slaOp(page);
}

const SCENARIO_TABLE = [
  ['Gemeente', 'Periode', 'Datum', 'Taakstelling', 'Herverdeling', 'Achterstand begin', 'Gerealiseerd', 'Vorige trede'],
  ['Leusden', '2022-2', 44844, 24, 1, 26, 29, 3],
];

/** A workbook with two scenarios, and one of them written out as a sheet of formulas. */
async function scenarios(browser: Browser, url: string): Promise<Uint8Array> {
  const opened = await openPrognose(browser, url);
  const { page, pane } = opened;
  const open = async (part: string): Promise<void> => {
    const summary = pane.locator('summary', { hasText: part });
    await summary.focus();
    await summary.press('Enter');
  };
  const type = async (id: string, text: string): Promise<void> => {
    await pane.locator(`#${id}`).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  };
  await putTable(opened, SCENARIO_TABLE, 1);
  await type('veld-tempo', '1,2');
  await open('Scenario');
  await type('scenarionaam', 'rustig aan');
  await page.keyboard.press('Enter');
  await pane.locator('.bewaard li').waitFor();
  await open('Plannen');
  await pane.locator('.plan-erbij').click();
  await pane.locator('#veld-plan-0-datum').fill('2022-11-30');
  await type('veld-plan-0-aantal', '8');
  await type('scenarionaam', 'met 8 erbij');
  await page.keyboard.press('Enter');
  await pane.locator('.bewaard li').nth(1).waitFor();
  await pane.locator('fluent-button.schrijf').click();
  await pane.getByText('Blad "Prognose Leusden" gemaakt').first().waitFor();
  return slaOp(page);
}

const browser = await launchBrowser();
const serving = await serveDist(values.dist);
try {
  writeFileSync(join(folder, 'voorbeeld.xlsx'), await example(browser, serving.url));
  writeFileSync(join(folder, 'vastgesteld.xlsx'), await decided(browser, serving.url));
  writeFileSync(join(folder, 'scenarios.xlsx'), await scenarios(browser, serving.url));
  copyFileSync(join(values.dist, WERKMAPNAAM), join(folder, 'sjabloon.xlsx'));
  copyFileSync(join(values.dist, 'functions.json'), join(folder, 'functions.json'));
} finally {
  await browser.close();
  await serving.close();
}
