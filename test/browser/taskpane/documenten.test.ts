import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Frame } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fillTemplate } from '../../../addin/documenten/house-template.ts';
import { gemeentebestanden } from '../../../addin/documenten/pakket.ts';
import { sampleTemplate } from '../../../addin/documenten/sample-template.ts';
import { BESTANDSFOUT } from '../../../addin/inlezen/inlezen-messages.ts';
import { documentVan } from '../../../core/documenten/soorten.ts';
import { TEKST } from '../../../addin/taskpane/documenten/documenten-texts.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { INVOERFOUT } from '../../../core/invoer/index.ts';
import { readWordfile } from '../../addin/documenten/word-file.ts';
import { readWerkmapfile } from '../../bundle/werkmap-file.ts';
import { dag } from '../../core/documenten/tabellen.ts';
import { overtredingenPerTheme } from '../axe.ts';
import { bytesOf, type Watch, watchPage } from '../browser.ts';
import { useStage } from '../stage.ts';
import { openPane, type PanePage } from './pane-page.ts';

const HOSTILE = '<img src=x onerror=alert(1)>\u202E=1+1';
const CELLEN = [
  ['Gemeente', 'Periode', 'Datum', 'Taakstelling', 'Herverdeling', 'Achterstand begin', 'Gerealiseerd', 'Nagekomen', 'Vorige trede'],
  ['Leusden', '2022-1', null, 18, 0, 21, 13, 8, 2],
  ['Leusden', '2022-2', '2022-11-22', 24, 1, 26, 33, null, 3],
  ['Zeist', '2022-1', null, 40, null, 30, 'veel', null, 2],
  [HOSTILE, '2022-1', null, 40, null, -3, 45, 'geen', 2],
  ['Totaal', '2022-1', null, 8888, 1, 8889, 8887, null, null],
];
const DATUM = '2022-11-25';

const stage = useStage();

async function open(): Promise<PanePage & { readonly frame: Frame; readonly watch: Watch }> {
  const opened = await openPane(stage.browser, stage.url);
  onTestFinished(() => opened.page.close());
  const watch = watchPage(opened.page);
  await opened.change({ cellen: CELLEN, rij: 1 });
  await opened.pane.getByRole('button', { name: 'Weergaven' }).click();
  await opened.pane.getByRole('link', { name: /^Documenten/ }).click();
  await opened.pane.getByLabel('Datum van de cijfers').fill(DATUM);
  await opened.pane.getByText(/^Concept, stand van de cijfers: 25 november 2022$/).waitFor();
  return { ...opened, watch };
}

async function download({ page, pane }: PanePage): Promise<{ readonly naam: string; readonly bytes: Uint8Array }> {
  const gevraagd = page.waitForEvent('download');
  await pane.locator('fluent-button.download').click();
  const gegeven = await gevraagd;
  return { naam: gegeven.suggestedFilename(), bytes: await bytesOf(gegeven) };
}

const tekst = ({ pane }: PanePage): Promise<string> =>
  pane.locator('ibt-documenten').evaluate((element) => element.shadowRoot?.textContent ?? '');

describe('the view Documenten', () => {
  it('sets the documents in a Word template of the province, and says what the template leaves out', async () => {
    const documenten = await open();
    const { pane, page } = documenten;
    const asked = page.waitForEvent('download');
    await pane.getByText(TEKST.sampleTemplate).click();
    const sample = await bytesOf(await asked);
    expect(new Uint8Array(sample)).toEqual(await sampleTemplate());
    const choose = (name: string, buffer: Uint8Array) =>
      pane.getByLabel(TEKST.chooseTemplate).setInputFiles({ name, mimeType: '', buffer: Buffer.from(buffer) });
    await choose('huisstijl.docx', sample);
    await pane.getByText('huisstijl.docx').waitFor();
    const { dossiers } = readDossiers(CELLEN, dag(DATUM));
    const [letter] = dossiers.filter(({ gemeente }) => gemeente === 'Leusden').map((dossier) => documentVan('brief', dossier)!);
    const { bytes } = await download(documenten);
    expect(new Uint8Array(bytes)).toEqual(await fillTemplate(sample, letter!, { status: 'concept', fictief: false }));

    const parts = unzipSync(sample);
    const only = strFromU8(parts['word/document.xml']!).replace('{{inhoud}}', '{{cijfers}}');
    await choose('zonder.docx', zipSync({ ...parts, 'word/document.xml': strToU8(only) }));
    await pane.getByText('Het sjabloon heeft geen plaats voor').waitFor();
    await choose('brief.docx', strToU8('Beste lezer'));
    await pane.getByText(BESTANDSFOUT.geen_word().message).waitFor();
    expect(documenten.watch.pageErrors).toEqual([]);
  });

  it('proposes the letter of the selected row, shows it, and gives the same bytes as the command line', async () => {
    const documenten = await open();
    expect(await documenten.pane.getByRole('checkbox', { name: 'Leusden' }).isChecked()).toBe(true);
    expect(await tekst(documenten)).toContain('voor 2022-1 op trede 3 (Actief toezicht)');
    const { naam, bytes } = await download(documenten);
    const { dossiers } = readDossiers(CELLEN, dag(DATUM));
    const [verwacht] = await gemeentebestanden(
      'brief',
      dossiers.filter(({ gemeente }) => gemeente === 'Leusden'),
      { status: 'concept', fictief: false },
    );
    expect(naam).toBe('Brief-Leusden.docx');
    expect(Buffer.from(bytes).equals(Buffer.from(verwacht?.inhoud ?? new Uint8Array()))).toBe(true);
    expect([documenten.watch.foreignRequests(), documenten.watch.consoleErrors, documenten.watch.pageErrors]).toEqual([[], [], []]);
  });

  it('says beforehand what is left out and what to know', async () => {
    const documenten = await open();
    await documenten.pane.locator('fluent-button.alle').click();
    await documenten.pane.getByText('Een zip-bestand met 3 Word-bestanden').waitFor();
    const gezegd = await tekst(documenten);
    expect(gezegd).toContain(INVOERFOUT.geen_aantal({ naam: 'Niet gemaakt: Zeist. Rij 4, kolom "Gerealiseerd"', cel: 'veel' }).message);
    expect(gezegd).toContain('de taakstelling van 2022-2 staat niet in de tabel');
    expect(await documenten.pane.getByRole('checkbox', { name: 'Zeist' }).count()).toBe(0);
  });

  it('gives all annotaties in one zip, stamped as chosen, with a hostile name as text', async () => {
    const documenten = await open();
    await documenten.pane.getByRole('radio', { name: /^Annotaties/ }).check();
    await documenten.pane.getByRole('radio', { name: 'Definitief' }).check();
    await documenten.pane.getByRole('checkbox', { name: /^Fictieve cijfers/ }).check();
    await documenten.pane.locator('fluent-button.alle').click();
    await documenten.pane.getByText('Een zip-bestand met 3 Word-bestanden').waitFor();
    const { naam, bytes } = await download(documenten);
    expect(naam).toBe('Annotaties-2-gemeenten.zip');
    await documenten.pane.getByText(TEKST.ready).waitFor();
    const delen = unzipSync(bytes);
    expect(Object.keys(delen)).toEqual([
      'Annotaties-2-gemeenten.docx',
      'Annotatie-Leusden.docx',
      'Annotatie-img-src-x-onerror-alert-1-1-1.docx',
    ]);
    expect(readWordfile(delen['Annotatie-Leusden.docx'] ?? new Uint8Array()).heads).toEqual([
      'Definitief, stand van de cijfers: 22 november 2022 · intern · FICTIEVE CIJFERS',
    ]);
    const vreemd = readWordfile(delen['Annotatie-img-src-x-onerror-alert-1-1-1.docx'] ?? new Uint8Array());
    expect(vreemd.paragraphs[0]?.text).toBe('Annotatie overleg vergunninghouders, gemeente <img src=x onerror=alert(1)> =1+1');
    expect(await documenten.frame.locator('ibt-documenten img').count()).toBe(0);
  });

  it('shows and gives the agenda that is sent without anything internal', async () => {
    const documenten = await open();
    await documenten.pane.getByRole('radio', { name: /^Agenda/ }).check();
    await documenten.pane.getByRole('heading', { name: 'Agenda overleg vergunninghouders, gemeente Leusden' }).waitFor();
    const { naam, bytes } = await download(documenten);
    expect(naam).toBe('Agenda-Leusden.docx');
    const { paragraphs } = readWordfile(bytes);
    expect(paragraphs.map(({ text }) => text).join(' ')).not.toMatch(/\bkans|prognose|intern\b/i);
  });

  it('gives the workbook for mail merge of all municipalities', async () => {
    const documenten = await open();
    await documenten.pane.getByRole('radio', { name: /^Samenvoegbestand/ }).check();
    await documenten.pane.locator('fluent-button.alle').click();
    await documenten.pane.getByText(/^Een werkmap met 2 gemeenten/).waitFor();
    const { naam, bytes } = await download(documenten);
    expect(naam).toBe('Samenvoegbestand.xlsx');
    const blad = readWerkmapfile(bytes).sheets.get('Samenvoegbestand');
    expect([blad?.get('A1')?.value, blad?.get('A2')?.value, blad?.get('A3')?.value, blad?.get('A3')?.formula]).toEqual([
      'gemeente',
      'Leusden',
      '<img src=x onerror=alert(1)> =1+1',
      undefined,
    ]);
  });

  it('gives the half-yearly report of the published figures with its charts, also without a table', async () => {
    const documenten = await open();
    await documenten.change({ cellen: [['niets']], rij: 0 });
    await documenten.pane.getByRole('heading', { name: 'Kies een tabel met cijfers' }).waitFor();
    await documenten.pane.getByRole('radio', { name: 'Halfjaarrapport' }).check();
    await documenten.pane.getByLabel('Halfjaar', { exact: true }).selectOption('2024-1');
    await documenten.pane.getByRole('heading', { name: 'Beoordelingen 2024-1', exact: true }).waitFor();
    const { naam, bytes } = await download(documenten);
    expect(naam).toBe('Halfjaarrapport-2024-1.docx');
    const word = readWordfile(bytes);
    expect(word.paths.filter((path) => path.startsWith('word/media/')).length).toBe(2);
    expect(word.part('word/document.xml').match(/<wp:docPr[^>]*descr="[^"]{40,}/g)?.length).toBe(2);
    await documenten.pane.getByText('Het bestand is gedownload.').waitFor();
    expect([documenten.watch.foreignRequests(), documenten.watch.consoleErrors, documenten.watch.pageErrors]).toEqual([[], [], []]);
  });

  it('gives the report of the table, counting its own municipalities', async () => {
    const documenten = await open();
    await documenten.pane.getByRole('radio', { name: 'Halfjaarrapport' }).check();
    await documenten.pane.getByRole('radio', { name: 'De tabel in deze werkmap' }).check();
    await documenten.pane.getByText('Van de 2 gemeenten staat er 1 op trede 3. Van 1 gemeente is de trede niet te bepalen.').waitFor();
    expect(await tekst(documenten)).toContain('Niet gemaakt: Zeist.');
  });

  it('has no faults that axe finds at 320 pixels, in three themes', async () => {
    const documenten = await open();
    await documenten.pane.locator('fluent-button.alle').click();
    await documenten.pane.getByLabel('Voorbeeld van').waitFor();
    expect(await overtredingenPerTheme(documenten.page, documenten.frame)).toEqual({});
    for (const soort of [/^Samenvoegbestand/, /^Halfjaarrapport/]) {
      await documenten.pane.getByRole('radio', { name: soort }).check();
      expect(await overtredingenPerTheme(documenten.page, documenten.frame)).toEqual({});
    }
    expect(await documenten.frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
