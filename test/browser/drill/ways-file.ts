import type { Page } from 'playwright-core';
import { strToU8 } from 'fflate';
import { file } from '../../addin/inlezen/lezen.ts';
import { PLACE, status, withWork, work } from './open-drill.ts';
import { seen, type Way } from './way.ts';
import type { WorkbenchPage } from '../workbench/workbench-page.ts';

const NOT_SAVED = 'niet opgeslagen';

/** Whether the work is there still, and marked as not saved. */
async function stillThere(opened: WorkbenchPage, doing: string) {
  const [found, said] = [await work(opened), await status(opened.page)];
  return seen(`${PLACE.adres} is ${String(found)}, en er staat "${NOT_SAVED}"; ${doing}`, found === 1234 && said.includes(NOT_SAVED));
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('#bestandskeuze').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** A script for a page: a place to save where nothing can be written, for the reason that is given. */
function refusingPicker(reason: string): string {
  return `{
    const no = () => Promise.reject(new DOMException('no', '${reason}'));
    window.showSaveFilePicker = '${reason}' === 'AbortError' ? no : async () => ({ name: 'x.xlsx', createWritable: no });
  }`;
}

/** Ways in which saving, or opening another workbook, goes wrong. */
export const FILE_WAYS: readonly Way[] = [
  {
    what: 'Opslaan, en de browser weigert de download',
    play: (stage) =>
      withWork(
        stage,
        async ({ first }) => {
          await first.page.getByRole('button', { name: 'Opslaan' }).click();
          await first.page.getByText('is aangeboden als download').waitFor();
          return stillThere(first, 'er is gezegd dat het alleen is aangeboden');
        },
        { acceptDownloads: false },
      ),
  },
  ...(
    [
      ['Opslaan, en het venster wordt weggeklikt', 'AbortError', 'Er is niets opgeslagen'],
      ['Opslaan, en de schijf is vol', 'QuotaExceededError', 'De werkmap is niet opgeslagen'],
    ] as const
  ).map(
    ([what, reason, said]): Way => ({
      what,
      play: (stage) =>
        withWork(stage, async ({ first }) => {
          await first.page.evaluate(refusingPicker(reason));
          await first.page.getByRole('button', { name: 'Opslaan' }).click();
          await first.page.getByText(said).first().waitFor();
          return stillThere(first, `er is gezegd: ${said.toLowerCase()}`);
        }),
    }),
  ),
  ...(
    [
      ['Een beschadigd bestand openen', 'kapot.xlsx', () => file('libreoffice.xlsx').slice(0, 900)],
      ['Een bestand openen dat geen werkmap is', 'brief.xlsx', () => strToU8('beste gemeente')],
      ['Een werkmap met een wachtwoord openen', 'dicht.xlsx', () => file('met-wachtwoord.xlsx')],
    ] as const
  ).map(
    ([what, name, bytes]): Way => ({
      what,
      play: (stage) =>
        withWork(stage, async ({ first }) => {
          await choose(first.page, name, bytes());
          await first.page.getByRole('dialog', { name: 'kan niet worden geopend' }).waitFor();
          await first.page.getByRole('button', { name: 'Sluiten' }).click();
          return stillThere(first, 'er is gezegd waarom het niet is geopend');
        }),
    }),
  ),
  {
    what: 'Een bestand openen waaraan geen eind komt, en stoppen',
    play: (stage) =>
      withWork(stage, async ({ first }) => {
        await first.page.route('**/opening-worker.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'for (;;) {}' }));
        await choose(first.page, 'x.xlsx', file('libreoffice.xlsx'));
        await first.page.getByRole('button', { name: 'Stoppen' }).click();
        await first.page.getByRole('button', { name: 'Sluiten' }).click();
        return stillThere(first, 'de pagina liep door');
      }),
  },
  {
    what: 'Een nieuwe werkmap beginnen',
    play: (stage) =>
      withWork(stage, async ({ first }) => {
        await first.page.getByRole('button', { name: 'Nieuw' }).click();
        const dialog = first.page.getByRole('dialog');
        const said = await dialog.innerText();
        await dialog.getByRole('button', { name: 'Annuleren' }).click();
        const { left, outcome } = await stillThere(first, 'er is eerst gevraagd of u wilt doorgaan zonder op te slaan');
        return { left, outcome: said.includes(NOT_SAVED) || said.includes('niet zijn opgeslagen') ? outcome : 'stil verloren' };
      }),
  },
  {
    what: 'Ctrl+Z in het rekenblad, en terug met Ctrl+Y',
    play: (stage) =>
      withWork(stage, async ({ first }) => {
        await first.page.keyboard.press('Control+z');
        const between = await work(first);
        await first.page.keyboard.press('Control+y');
        const found = await work(first);
        return seen(`na Ctrl+Z ${String(between ?? 'leeg')}, na Ctrl+Y weer ${String(found)}`, found === 1234);
      }),
  },
];
