import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { patience } from '../../tier.ts';
import { openWorkbench, typeInto, type WorkbenchPage } from '../workbench/workbench-page.ts';
import type { DrillStage } from './way.ts';

/** Where the work of the drill is typed, on the first sheet. */
export const PLACE = { blad: 'Uitleg', adres: 'A30' } as const;
/** So long after a change there is a copy, on a machine at rest, in milliseconds. */
const KEPT = 8;

/** A user with a browser of their own; `play` gets a workbench in which something was typed. */
export async function withWork<T>(
  { browser, url }: DrillStage,
  play: (user: {
    readonly context: BrowserContext;
    readonly first: WorkbenchPage;
    readonly again: () => Promise<WorkbenchPage>;
  }) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
  try {
    const again = (): Promise<WorkbenchPage> => openWorkbench(context, url);
    const first = await again();
    await typeInto(first.page, PLACE.adres, '1234');
    return await play({ context, first, again });
  } finally {
    await context.close();
  }
}

/** What stands where the work was typed. */
export async function work({ werkmap }: WorkbenchPage): Promise<unknown> {
  return (await werkmap.read(PLACE))[0]?.[0];
}

/** The name of the workbook, with what is said of it. */
export function status(page: Page): Promise<string> {
  return page.locator('#bestand').innerText();
}

/** Waits until the browser keeps so many copies. */
export async function untilCopies(page: Page, count: number): Promise<void> {
  for (let waited = 0; waited < patience(KEPT); waited += 200) {
    if ((await copies(page)) === count) return;
    await page.waitForTimeout(200);
  }
}

function copies(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('ibt-werkbank');
        request.onerror = () => reject(request.error ?? new Error('no database'));
        request.onsuccess = () => {
          const database = request.result;
          if (!database.objectStoreNames.contains('herstelkopieen')) {
            database.close();
            return resolve(0);
          }
          const count = database.transaction('herstelkopieen').objectStore('herstelkopieen').count();
          count.onsuccess = () => {
            database.close();
            resolve(count.result);
          };
        };
      }),
  );
}

/** Takes the copy that a new page offers; gives what it says of it. */
export async function restore({ page }: WorkbenchPage): Promise<string> {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const [told = ''] = /een kopie van [^.]*/.exec(await dialog.innerText()) ?? [];
  await dialog.getByRole('button', { name: 'Herstellen' }).click();
  await page.waitForFunction(() => document.getElementById('bestand')?.textContent?.includes('niet opgeslagen'));
  return told;
}
