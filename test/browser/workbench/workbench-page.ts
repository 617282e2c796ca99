import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import {
  type Image,
  type Unsubscribe,
  type Bereik,
  type Bladgebruik,
  type Celstaat,
  type Celwaarde,
  type Celgebied,
  type Bladgrafiek,
  type OpgeslagenWerkmap,
  type Selectie,
  type Werkmap,
  type Werkmapbestand,
} from '../../../addin/host/werkmap.ts';
import { WERKMAPFOUT } from '../../../addin/host/host-messages.ts';
import { vakVan } from '../../../addin/host/adres.ts';
import { openPage, type Watch, watchPage } from '../browser.ts';
import { bundel } from '../bundel.ts';

/** The built workbench in a browser, with a pane that only passes on what a test asks. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly watch: Watch;
  readonly werkmap: Werkmap;
}

/** The workbench is ready when it says so. */
const READY = 'html[data-ready]';

let script: Promise<string> | undefined;

/** The script of the pane, bundled once. */
function paneScript(): Promise<string> {
  script ??= bundel(new URL('pane.ts', import.meta.url).pathname);
  return script;
}

/** Opens the workbench of a built dist at `url`; in a context of its own the options are the context's. */
export async function openWorkbench(
  browser: Browser | BrowserContext,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WorkbenchPage> {
  const page = await openPage(browser, { viewport: { width: 1366, height: 768 }, ...options });
  const watch = watchPage(page);
  const code = await paneScript();
  await page.route('**/test-pane.js', (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
  await page.route('**/taskpane-workbench.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="nl"><title>Paneel</title><script src="test-pane.js"></script></html>',
    }),
  );
  const tellers = new Map<string, (value: unknown) => void>();
  await page.exposeBinding('tell', (_, subscription: string, value: unknown) => tellers.get(subscription)?.(value));
  await page.goto(`${url}/index.html`);
  await page.waitForSelector(READY);
  const frame = page.frames().find((each) => each.url().endsWith('taskpane-workbench.html'));
  if (frame === undefined) throw new Error('the workbench has no pane');
  return { page, watch, werkmap: new FrameWerkmap(frame, tellers) };
}

/** Says, as a user who looked, that the file that was offered is there. */
export async function confirmArrival(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Het staat er', exact: true }).click();
}

/** Selects cells of the active sheet by typing their address in the name box. */
export async function select(page: Page, adres: string): Promise<void> {
  const box = page.locator('.o-named-range-selector input');
  await box.click();
  await box.fill(adres);
  await box.press('Enter');
}

/** Types something into a cell and confirms it, as a user does. */
export async function typeInto(page: Page, adres: string, content: string): Promise<void> {
  await select(page, adres);
  await page.keyboard.type(content);
  await page.keyboard.press('Enter');
}

/** How wide and high the cells of a new sheet are, in pixels. */
const CEL = { width: 96, height: 23 };

/** Clicks a cell of a new sheet with the mouse, as a user does; with Ctrl it comes beside what was selected. */
export async function clickCell(
  page: Page,
  adres: string,
  { ctrl = false, button = 'left' }: { ctrl?: boolean; button?: 'left' | 'right' } = {},
): Promise<void> {
  const { left, top } = vakVan(adres);
  const position = { x: (left + 0.5) * CEL.width, y: (top + 0.5) * CEL.height };
  await page.locator('.o-grid-overlay').click({ position, button, modifiers: ctrl ? ['Control'] : [] });
}

/** Chooses from the menu of a row of a new sheet, by its number. */
export async function chooseForRow(page: Page, rij: number, keuze: string): Promise<void> {
  const grid = await page.locator('.o-grid-overlay').boundingBox();
  if (grid === null) throw new Error('the workbench shows no grid');
  await page.mouse.click(grid.x - 10, grid.y + (rij - 0.5) * CEL.height, { button: 'right' });
  await page.locator('.o-menu-item-name', { hasText: keuze }).click();
}

/** Chooses from the menu of the sheet in view. */
export async function chooseForSheet(page: Page, keuze: string): Promise<void> {
  await page.locator('.o-sheet.active').click({ button: 'right' });
  await page.locator('.o-menu-item-name', { hasText: keuze }).click();
}

class FrameWerkmap implements Werkmap {
  private count = 0;

  constructor(
    private readonly frame: Frame,
    private readonly tellers: Map<string, (value: unknown) => void>,
  ) {}

  selection = (): Promise<Selectie> => this.ask('selection');
  select = (bereik: Bereik): Promise<void> => this.ask('select', bereik);
  state = (bereik: Bereik): Promise<Celstaat> => this.ask('state', bereik);
  clear = (bereik: Bereik): Promise<void> => this.ask('clear', bereik);
  usedRange = (blad: string): Promise<Bereik | null | undefined> => this.ask('usedRange', blad);
  addTable = (bereik: Bereik, naam: string): Promise<void> => this.ask('addTable', bereik, naam);
  defineName = (naam: string, bereik: Bereik): Promise<void> => this.ask('defineName', naam, bereik);
  removeName = (naam: string): Promise<void> => this.ask('removeName', naam);
  addChart = (grafiek: Bladgrafiek): Promise<void> => this.ask('addChart', grafiek);
  addImage = (cel: Bereik, image: Image): Promise<void> => this.ask('addImage', cel, image);
  uses = (blad: string): Promise<Bladgebruik> => this.ask('uses', blad);
  removeSheet = (naam: string): Promise<void> => this.ask('removeSheet', naam);
  read = (bereik: Bereik): Promise<Celwaarde[][]> => this.ask('read', bereik);
  readFormulas = (bereik: Bereik): Promise<(string | null)[][]> => this.ask('readFormulas', bereik);
  readTable = (bereik: Bereik): Promise<Celgebied> => this.ask('readTable', bereik);
  write = (bereik: Bereik, waarden: readonly (readonly Celwaarde[])[]): Promise<void> => this.ask('write', bereik, waarden);
  replace = (bereik: Bereik, was: readonly (readonly Celwaarde[])[], wordt: readonly (readonly Celwaarde[])[]): Promise<boolean> =>
    this.ask('replace', bereik, was, wordt);
  writeFormulas = (bereik: Bereik, formules: readonly (readonly (string | null)[])[]): Promise<void> =>
    this.ask('writeFormulas', bereik, formules);
  addSheet = (naam: string): Promise<string> => this.ask('addSheet', naam);
  offersFiles = (): Promise<boolean> => this.ask('offersFiles');
  save = (): Promise<OpgeslagenWerkmap> => this.ask('save');
  open = (file: Werkmapbestand): Promise<readonly string[]> => this.ask('open', file);
  onSelectionChanged = (callback: (selectie: Selectie) => void): Promise<Unsubscribe> =>
    this.subscribe('onSelectionChanged', (value) => callback(value as Selectie));
  onDataChanged = (callback: () => void): Promise<Unsubscribe> => this.subscribe('onDataChanged', () => callback());

  private async ask<T>(method: keyof Werkmap, ...args: unknown[]): Promise<T> {
    const answer = await this.frame.evaluate(([name, given]) => window.ask(name, given), [method, args] as const);
    if (answer.refused !== undefined) throw WERKMAPFOUT.gemeld({ melding: answer.refused });
    return answer.value as T;
  }

  private async subscribe(method: 'onSelectionChanged' | 'onDataChanged', teller: (value: unknown) => void): Promise<Unsubscribe> {
    const subscription = `${method} ${++this.count}`;
    this.tellers.set(subscription, teller);
    await this.frame.evaluate(([name, id]) => window.subscribe(name, id), [method, subscription] as const);
    return async () => {
      await this.frame.evaluate((id) => window.unsubscribe(id), subscription);
      this.tellers.delete(subscription);
    };
  }
}
