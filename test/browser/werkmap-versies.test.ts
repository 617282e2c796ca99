import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { FunctionsMetadata } from '../../addin/host/function-metadata.ts';
import { DIST } from '../../addin/build/paths.ts';
import { serveDist } from '../../addin/build/serve.ts';
import { WERKMAPNAAM } from '../../addin/build/werkmap/werkmap-naam.ts';
import { VERSIENUMMER } from '../../core/versie.ts';
import { readWerkmapfile } from '../bundle/werkmap-file.ts';
import { useStage } from './stage.ts';
import { openWorkbench, type WorkbenchPage } from './workbench/workbench-page.ts';

const stage = useStage();

/** The template of this build, opened with the functions of another: what became of `functions.json` and `functions.js`. */
async function openWith(
  change: (metadata: FunctionsMetadata) => FunctionsMetadata,
  script = (text: string): string => text,
): Promise<WorkbenchPage> {
  const dist = mkdtempSync(join(tmpdir(), 'ibt-versies-'));
  onTestFinished(() => rmSync(dist, { recursive: true, force: true }));
  cpSync(DIST, dist, { recursive: true });
  const rewrite = (name: string, to: (text: string) => string): void =>
    writeFileSync(join(dist, name), to(readFileSync(join(dist, name), 'utf8')));
  rewrite('functions.json', (text) => JSON.stringify(change(JSON.parse(text) as FunctionsMetadata)));
  rewrite('functions.js', script);
  const serving = await serveDist(dist);
  onTestFinished(() => serving.close());
  const opened = await openWorkbench(stage.browser, serving.url);
  onTestFinished(() => opened.page.close());
  const chooser = opened.page.waitForEvent('filechooser');
  await opened.page.getByRole('button', { name: 'Openen' }).click();
  await (await chooser).setFiles({
    name: WERKMAPNAAM,
    mimeType: 'application/octet-stream',
    buffer: readFileSync(join(DIST, WERKMAPNAAM)),
  });
  await opened.page.locator('#bestand', { hasText: WERKMAPNAAM }).waitFor();
  return opened;
}

const file = () => readWerkmapfile(readFileSync(join(DIST, WERKMAPNAAM)));

it('an old template with a newer add-in gives the same values and says that the versions differ', async () => {
  const newer = (metadata: FunctionsMetadata): FunctionsMetadata => ({
    ...metadata,
    functions: metadata.functions.map((each) =>
      each.id === 'BEOORDEEL'
        ? {
            ...each,
            parameters: [
              ...each.parameters,
              { name: 'nieuw', description: 'Nieuw.', type: 'any', dimensionality: 'matrix', optional: true },
            ],
          }
        : each,
    ),
  });
  const { werkmap } = await openWith(newer, (text) => text.replaceAll(VERSIENUMMER, '9.9.9'));
  const cached = file().sheets.get('Beoordeling');
  const values = await werkmap.read({ blad: 'Beoordeling', adres: 'C19:C44' });
  expect(values.map(([trede]) => trede)).toEqual(Array.from({ length: 26 }, (_, i) => cached?.get(`C${19 + i}`)?.value));
  const [[addin], [workbook], [message]] = (await werkmap.read({ blad: 'Uitleg', adres: 'B27:B29' })) as [[unknown], [unknown], [unknown]];
  expect([addin, workbook]).toEqual(['9.9.9', VERSIENUMMER]);
  expect(message).toContain('andere versie');
});

it('a newer template with an older add-in names the cell it cannot calculate, and all keeps its values', async () => {
  const older = (metadata: FunctionsMetadata): FunctionsMetadata => ({
    ...metadata,
    functions: metadata.functions.filter(({ id }) => id !== 'WIJZIGINGEN'),
  });
  const { page, werkmap } = await openWith(older);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain('Standen!Q6');
  expect(await werkmap.read({ blad: 'Standen', adres: 'Q6' })).toEqual([[file().sheets.get('Standen')?.get('Q6')?.value]]);
  expect(await werkmap.read({ blad: 'Prognose', adres: 'B9' })).toEqual([[1394]]);
});
