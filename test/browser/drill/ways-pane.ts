import { button, openWerkbank, opgeslagen, paste, type Werkbank } from '../gegevens/werkbank.ts';
import { typeInto } from '../workbench/workbench-page.ts';
import { type DrillStage, type Played, seen, type Way } from './way.ts';

const FIGURES = 'Gemeente\tPeriode\tTaakstelling\tAchterstand begin\tGerealiseerd\r\nZeist\t2022-1\t30\t5\t12';

/** Figures brought in on a sheet of their own, on which the user does something before "Ongedaan maken". */
async function undoneAfter(
  { browser, url }: DrillStage,
  doing: (werkbank: Werkbank) => Promise<void>,
  look: (werkbank: Werkbank) => Promise<Played>,
): Promise<Played> {
  const context = await browser.newContext();
  try {
    const werkbank = await openWerkbank(context, url, 'Gegevens');
    await paste(werkbank, FIGURES);
    await button(werkbank, 'Overnemen op een nieuw blad').click();
    await werkbank.pane.getByText('Blad "Cijfers" gemaakt').waitFor();
    await doing(werkbank);
    await button(werkbank, 'Ongedaan maken').first().click();
    return await look(werkbank);
  } finally {
    await context.close();
  }
}

/** Ways by which what the pane made is taken back. */
export const PANE_WAYS: readonly Way[] = [
  {
    what: '"Ongedaan maken" van een blad waarnaar een eigen formule verwijst',
    play: (stage) =>
      undoneAfter(
        stage,
        async ({ page }) => {
          await page.locator('.o-sheet', { hasText: 'Uitleg' }).click();
          await typeInto(page, 'A30', '=Cijfers!C2');
        },
        async (werkbank) => {
          const asked = werkbank.pane.getByText('Uitleg!A30', { exact: false }).first();
          await asked.waitFor();
          const said = (await asked.innerText()).replace(/\s+/g, ' ');
          const cells = await (await opgeslagen(werkbank))('Cijfers');
          return seen(`het blad is er nog, er wordt eerst gevraagd: ${said}`, cells[1]?.[2] === 30, true);
        },
      ),
  },
  {
    what: '"Ongedaan maken" nadat een cel van het blad is gewijzigd',
    play: (stage) =>
      undoneAfter(
        stage,
        async ({ page }) => {
          await page.locator('.o-sheet', { hasText: 'Cijfers' }).click();
          await typeInto(page, 'C2', '31');
        },
        async (werkbank) => {
          const message = werkbank.pane.getByText('is intussen gewijzigd', { exact: false }).first();
          await message.waitFor();
          const cells = await (await opgeslagen(werkbank))('Cijfers').catch(() => []);
          const said = (await message.innerText()).replace(/\s+/g, ' ').slice(0, 200);
          return seen(`het getal is ${String(cells[1]?.[2])}; gezegd: ${said}`, cells[1]?.[2] === 31);
        },
      ),
  },
];
