import type { Page } from 'playwright-core';
import { readVaststellingen } from '../../../core/vaststellen/vaststellen-blad.ts';
import { geldende } from '../../../core/vaststellen/volgende.ts';
import { type Celwaarde } from '../../../addin/host/werkmap.ts';
import { adresVan } from '../../../addin/host/adres.ts';
import { breidUit, LEEG, type Zegelwerkmap } from '../../core/zegel/zegelwerkmap.ts';
import { openWorkbench, select, type WorkbenchPage } from '../workbench/workbench-page.ts';
import { type DrillStage, type Played, seen, type Way } from './way.ts';

const SHEET = 'IBT-vaststellingen';
/** Utrecht on trede 3, then Zeist on 2, then Utrecht again: on 5. */
const DECIDED = [[{ gemeente: 0, waarde: 3 }], [{ gemeente: 1, waarde: 2 }], [{ gemeente: 0, waarde: 5 }]].reduce<Zegelwerkmap>(
  (werkmap, turn, day) => breidUit(werkmap, turn, day),
  LEEG,
);

/** Where they stand. */
const WHOLE = adresVan({ left: 0, top: 0, right: (DECIDED.vaststellingen[0]?.length ?? 1) - 1, bottom: DECIDED.vaststellingen.length - 1 });

/** Plays something on the sheet of decisions: what is in force afterwards, what the views say is wrong, and what Ctrl+Z gives back. */
async function onDecisions({ browser, url }: DrillStage, doing: (opened: WorkbenchPage) => Promise<void>): Promise<Played> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    const opened = await openWorkbench(context, url);
    const { werkmap, page } = opened;
    await werkmap.addSheet(SHEET);
    const rows = DECIDED.vaststellingen.map((row) => row.map((cel) => (cel ?? null) as Celwaarde));
    await werkmap.write({ blad: SHEET, adres: WHOLE }, rows);
    await page.locator('.o-sheet', { hasText: SHEET }).click();
    const read = async (): Promise<Decided> => decidedIn(await werkmap.read({ blad: SHEET, adres: WHOLE }).catch(() => []));
    const before = await read();
    await doing(opened);
    const after = await read();
    if (after.inForce === before.inForce && after.told === '') return seen(`in kracht: ${after.inForce}; geen bevinding`, true);
    await page.locator('.o-grid-overlay').click({ position: { x: 300, y: 300 } });
    await page.keyboard.press('Control+z');
    const undone = await read();
    const isBack = undone.inForce === before.inForce && undone.told === '';
    const left = `in kracht: ${after.inForce}; gemeld: ${after.told || 'niets'}${isBack ? '; na Ctrl+Z is alles er weer' : ''}`;
    return { outcome: after.told !== '' && isBack ? 'gemeld en terug te halen' : 'stil verloren', left };
  } finally {
    await context.close();
  }
}

/** What is in force by the rows of a sheet, and the first thing that is told to be wrong. */
interface Decided {
  readonly inForce: string;
  readonly told: string;
}

function decidedIn(cells: readonly (readonly unknown[])[]): Decided {
  const filled = cells.filter((row) => row.some((cell) => cell !== null && cell !== ''));
  const { vaststellingen, bevindingen } = readVaststellingen(
    filled.length > 0 ? filled : DECIDED.vaststellingen.slice(0, 1),
    DECIDED.genoteerd.vaststellingen,
  );
  const tredes = geldende(vaststellingen).map(({ gemeente, trede }) => `${gemeente} trede ${trede}`);
  return { inForce: tredes.sort().join(', ') || 'niets', told: bevindingen[0]?.zin ?? '' };
}

async function menu(page: Page, ...steps: readonly string[]): Promise<void> {
  const [top = '', ...rest] = steps;
  await page.locator('.o-topbar-menu', { hasText: top }).click();
  for (const step of rest) await page.locator('.o-menu-item', { hasText: step }).click();
}

async function onRow(page: Page, address: string, item: RegExp): Promise<void> {
  await select(page, address);
  const grid = page.locator('.o-grid-overlay');
  const row = Number(/\d+/.exec(address)?.[0] ?? 1);
  const box = await grid.boundingBox();
  await page.mouse.click((box?.x ?? 0) - 10, (box?.y ?? 0) + (row - 0.5) * 23, { button: 'right' });
  await page.locator('.o-menu-item-name', { hasText: item }).click();
}

/** Ways in which decisions go, or come to stand otherwise. */
export const DECISION_WAYS: readonly Way[] = [
  {
    what: 'Besluiten sorteren',
    play: (stage) =>
      onDecisions(stage, async ({ page }) => {
        await select(page, WHOLE);
        await menu(page, 'Gegevens', 'Bereik sorteren', 'Aflopend');
      }),
  },
  {
    what: 'Besluiten sorteren zonder de laatste kolommen',
    play: (stage) =>
      onDecisions(stage, async ({ page }) => {
        await select(page, 'A1:D4');
        await menu(page, 'Gegevens', 'Bereik sorteren', 'Aflopend');
        const dialog = page.getByRole('dialog');
        if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Alleen deze kolom' }).click();
      }),
  },
  {
    what: 'Besluiten filteren',
    play: (stage) =>
      onDecisions(stage, async ({ page }) => {
        await select(page, 'A1:D4');
        await menu(page, 'Gegevens', 'Filters toevoegen');
        // The button of a filter is drawn in the cell of its heading, at the right.
        await page.locator('.o-grid-overlay').click({ position: { x: 86, y: 12 } });
        await page.locator('.o-filter-menu-value', { hasText: 'Zeist' }).click();
        await page.locator('.o-filter-menu-confirm').click();
      }),
  },
  {
    what: 'Een rij met een besluit verbergen',
    play: (stage) => onDecisions(stage, ({ page }) => onRow(page, 'A4', /verbergen/)),
  },
  {
    what: 'De rij met het laatste besluit verwijderen',
    play: (stage) => onDecisions(stage, ({ page }) => onRow(page, 'A4', /verwijderen/)),
  },
  {
    what: 'Een besluit overtypen',
    play: (stage) =>
      onDecisions(stage, async ({ werkmap }) => {
        const column = (DECIDED.vaststellingen[0] ?? []).indexOf('trede');
        await werkmap.write({ blad: SHEET, adres: adresVan({ left: column, right: column, top: 3, bottom: 3 }) }, [[1]]);
      }),
  },
  {
    what: 'Het blad met besluiten verwijderen',
    play: (stage) => onDecisions(stage, async ({ werkmap }) => werkmap.removeSheet(SHEET)),
  },
];
