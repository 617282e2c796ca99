import { FULL_STORAGE } from './full-storage.ts';
import { PLACE, restore, status, untilCopies, withWork, work } from './open-drill.ts';
import { seen, type Way } from './way.ts';
import { typeInto, type WorkbenchPage } from '../workbench/workbench-page.ts';

/** A later page of the same user: what of the work the copy gives back. */
async function fromCopy(again: () => Promise<WorkbenchPage>) {
  const later = await again();
  const told = await restore(later);
  const found = await work(later);
  return seen(`${PLACE.adres} is ${String(found)}, teruggezet uit ${told.replace(/\d.*/, 'het moment ervoor')}`, found === 1234);
}

/** Ways by which the page itself goes. */
export const TAB_WAYS: readonly Way[] = [
  {
    what: 'De pagina wordt opnieuw geladen',
    play: (stage) =>
      withWork(stage, async ({ first, again }) => {
        await untilCopies(first.page, 1);
        let asked = false;
        first.page.on('dialog', (dialog) => {
          asked = dialog.type() === 'beforeunload';
          void dialog.accept();
        });
        await first.page.reload();
        await first.page.waitForSelector('html[data-ready]');
        await first.page.close();
        const { left, outcome } = await fromCopy(again);
        return { outcome, left: `${asked ? 'eerst gevraagd; daarna: ' : ''}${left}` };
      }),
  },
  {
    what: 'Het tabblad wordt gesloten zonder op te slaan',
    play: (stage) =>
      withWork(stage, async ({ first: { page } }) => {
        const dialog = page.waitForEvent('dialog');
        void page.close({ runBeforeUnload: true });
        const question = await dialog;
        const asks = question.type() === 'beforeunload';
        await question.dismiss();
        return seen('de browser vraagt eerst of u de pagina wilt verlaten', false, asks);
      }),
  },
  {
    what: 'Het proces van het tabblad wordt beëindigd',
    play: (stage) =>
      withWork(stage, async ({ first: { page }, again }) => {
        await untilCopies(page, 1);
        const crashed = page.waitForEvent('crash');
        page.goto('chrome://crash').catch(() => undefined);
        await crashed;
        await page.close();
        return fromCopy(again);
      }),
  },
  {
    what: 'Het tabblad loopt vast en wordt gesloten',
    play: (stage) =>
      withWork(stage, async ({ first: { page }, again }) => {
        await untilCopies(page, 1);
        page
          .evaluate(() =>
            setTimeout(() => {
              for (;;);
            }, 0),
          )
          .catch(() => undefined);
        await page.close({ runBeforeUnload: false });
        return fromCopy(again);
      }),
  },
  {
    what: 'Twee tabbladen tegelijk, beide weg',
    play: (stage) =>
      withWork(stage, async ({ first, again }) => {
        await untilCopies(first.page, 1);
        const other = await again();
        await typeInto(other.page, PLACE.adres, '5678');
        await untilCopies(other.page, 2);
        await Promise.all([first, other].map(({ page }) => page.close({ runBeforeUnload: false })));
        const found: unknown[] = [];
        for (let i = 0; i < 2; i++) {
          const later = await again();
          await restore(later);
          found.push(await work(later));
        }
        return seen(`beide kopieën zijn er: ${found.join(' en ')}`, found.includes(1234) && found.includes(5678));
      }),
  },
  {
    what: 'De opslag van de browser is vol',
    play: async (stage) => {
      const context = await stage.browser.newContext();
      await context.addInitScript({ content: FULL_STORAGE });
      const full = { ...stage, browser: { newContext: async () => context } as unknown as typeof stage.browser };
      return withWork(full, async ({ first }) => {
        await first.page.waitForFunction(() => document.getElementById('bestand')?.textContent?.includes('zonder herstelkopie'));
        const said = await status(first.page);
        const found = await work(first);
        return seen(
          `${PLACE.adres} is ${String(found)}; erbij staat: ${said.replace(/^[^(]*/, '')}`,
          found === 1234,
          said.includes('zonder herstelkopie'),
        );
      });
    },
  },
];
