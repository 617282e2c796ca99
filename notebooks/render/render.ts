import type { NotebookFile } from './file.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Grafiek } from '../../core/grafieken/index.ts';
import { type Bron, type Claim, documentregel, periodeVan } from '../../core/bronnen/index.ts';
import { comparePeriode } from '../../core/periode.ts';
import { opsomming } from '../../core/taal/index.ts';
import type { Publicaties } from '../data/publicaties.ts';
import { alsCsv } from '../model/model-csv.ts';
import { type Cel, reactieveCellen, type Waarden } from '../model/notebook.ts';
import { notebookparameters, compute } from '../model/compute.ts';
import type { Notebooktabel } from '../model/model-tabel.ts';
import { GRAFIEKBREEDTE, metEigenIds, type Drawings } from '../page/page-grafiek.ts';
import { pageHtml } from '../page/page.ts';
import type { Script } from '../page/page-document.ts';
import { svgAlsPng, tekenSvg } from '../draw.ts';
import { isZin } from '../page/page-cel.ts';
import type { Markdown } from '../model/model-format.ts';
import { TEXTS } from '../texts.ts';
import { broncodeVan } from './broncode.ts';
import { notebookscript, tekenscript } from './bundel.ts';
import { indexHtml } from './index-page.ts';
import { type Notebookbron, NOTEBOOKS } from './render-list.ts';
import { alsPdf, openHeadless } from './pdf.ts';
import { paginastijl } from './render-style.ts';

/** The most a page may weigh, after gzip. */
export const PAGINABUDGET_BYTES = 600 * 1024;

/** What to make, and from what. */
export interface Maakvraag {
  readonly map: string;
  readonly publicaties: Publicaties;
  /** An installed browser for the PDFs; without one there are none. */
  readonly browser?: string | undefined;
  /** Whether charts and tables are also written as files of their own, and pages as PDF. */
  readonly files: boolean;
  readonly report: (regel: string) => void;
}

/** Runs and renders all notebooks. Throws a `Notebookcelfout` where a cell fails, and where a page is too large. */
export async function makeNotebooks(vraag: Maakvraag): Promise<void> {
  const { map, report } = vraag;
  mkdirSync(map, { recursive: true });
  const style = paginastijl();
  const [teken, ...eigen] = await Promise.all([tekenscript(), ...NOTEBOOKS.map(({ path }) => notebookscript(path))]);
  const made = new Map<string, readonly NotebookFile[]>();
  for (const [i, bron] of NOTEBOOKS.entries()) {
    const { files, bytes } = await makeNotebook(bron, vraag, style, teken, eigen[i] as Script);
    made.set(bron.notebook.kop.naam, files);
    report(`${i + 1}/${NOTEBOOKS.length} ${bron.notebook.kop.naam}: ${bron.notebook.cellen.length} cellen, ${Math.round(bytes / 1024)} kB`);
  }
  if (vraag.files) await makePdfs(vraag, made);
  writeFileSync(
    join(map, 'index.html'),
    indexHtml(
      NOTEBOOKS.map(({ notebook }) => notebook.kop),
      made,
      style,
      gegevensregel(vraag.publicaties),
    ),
  );
}

async function makeNotebook(
  bron: Notebookbron,
  { map, publicaties, files: withFiles }: Maakvraag,
  style: string,
  teken: Script,
  eigen: Script,
): Promise<{ files: NotebookFile[]; bytes: number }> {
  const { naam } = bron.notebook.kop;
  const waarden = compute(bron.notebook, bron.gegevensVan(publicaties));
  const html = await htmlVan(bron, publicaties, waarden, style, kanHertekenen(bron) ? [teken, eigen] : [eigen]);
  const bytes = gzipSync(html).length;
  if (bytes > PAGINABUDGET_BYTES) throw new Error(`${naam}.html is ${bytes} bytes after gzip; the budget is ${PAGINABUDGET_BYTES}`);
  writeFileSync(join(map, `${naam}.html`), html);
  return { bytes, files: withFiles ? await losseFiles(naam, bron.notebook.cellen, waarden, map) : [] };
}

/** The page of one notebook without its scripts, for those who bring their own. */
export function losseHtml(naam: string, publicaties: Publicaties): Promise<string> {
  const bron = NOTEBOOKS.find(({ notebook }) => notebook.kop.naam === naam);
  if (bron === undefined) throw new RangeError(`No notebook ${naam}`);
  return htmlVan(bron, publicaties, compute(bron.notebook, bron.gegevensVan(publicaties)), paginastijl(), []);
}

async function htmlVan(
  { notebook, path }: Notebookbron,
  publicaties: Publicaties,
  waarden: Waarden,
  style: string,
  scripts: readonly Script[],
): Promise<string> {
  return pageHtml({
    notebook,
    waarden,
    parameters: notebookparameters(notebook, waarden['gegevens']),
    drawings: await tekenAlle(
      notebook.cellen.filter(({ soort }) => soort === 'grafiek'),
      waarden,
    ),
    code: broncodeVan(path),
    bronnen: (waarden['gegevens'] as { readonly documenten: readonly Bron[] }).documenten.map(documentregel).sort(),
    gegevensregel: gegevensregel(publicaties),
    andere: NOTEBOOKS.map((ander) => ander.notebook.kop).filter((kop) => kop.naam !== notebook.kop.naam),
    style,
    scripts,
  });
}

/** Whether a choice on the page can change a chart, so that the page needs what draws. */
function kanHertekenen({ notebook }: Notebookbron): boolean {
  const reactief = reactieveCellen(notebook);
  return notebook.cellen.some(({ naam, soort }) => soort === 'grafiek' && reactief.has(naam));
}

/** Which data a page is made from, and up to when: of a half-year to come only the opgave is known, which is no outcome. */
function gegevensregel({ claims, eigen }: Publicaties): string {
  const perioden = (van: readonly Claim[]) => [...new Set(van.flatMap((claim) => periodeVan(claim) ?? []))].sort(comparePeriode);
  const uitkomsten = perioden(claims.filter(({ grootheid }) => UITKOMSTEN.has(grootheid)));
  const laatste = uitkomsten.at(-1);
  const opgave = perioden(claims.filter(({ grootheid }) => grootheid === 'taakstelling' || grootheid === 'totaalopgave')).filter(
    (periode) => laatste === undefined || comparePeriode(periode, laatste) > 0,
  );
  return [
    ...(eigen === undefined ? [] : [TEXTS.eigenGegevens(eigen.naam, eigen.alleen)]),
    laatste === undefined ? TEXTS.geenUitkomsten : TEXTS.uitkomstenTot(laatste),
    ...(opgave.length === 0 ? [] : [TEXTS.alleenOpgave(opsomming(opgave))]),
  ].join(' ');
}

/** What is known only after a half-year. */
const UITKOMSTEN: ReadonlySet<Claim['grootheid']> = new Set(['gerealiseerd', 'achterstand_eind', 'trede']);

async function tekenAlle(grafieken: readonly Cel[], waarden: Waarden): Promise<Record<string, Drawings>> {
  const getekend = await Promise.all(
    grafieken
      .flatMap(({ naam }) => {
        const waarde = waarden[naam] as Grafiek | Markdown;
        return isZin(waarde) ? [] : [{ naam, grafiek: waarde }];
      })
      .map(async ({ naam, grafiek }) => {
        const teken = async (theme: 'licht' | 'donker') => metEigenIds(await tekenSvg(grafiek, theme, GRAFIEKBREEDTE), `${naam}-${theme}`);
        return [naam, { licht: await teken('licht'), donker: await teken('donker') }] as const;
      }),
  );
  return Object.fromEntries(getekend);
}

async function losseFiles(notebook: string, cellen: readonly Cel[], waarden: Waarden, map: string): Promise<NotebookFile[]> {
  const files: NotebookFile[] = [];
  const write = (naam: string, titel: string, inhoud: string | Uint8Array) => {
    writeFileSync(join(map, naam), inhoud);
    files.push({ naam, titel });
  };
  for (const { naam, soort } of cellen) {
    if (soort !== 'grafiek' && soort !== 'tabel') continue;
    const waarde = waarden[naam] as Grafiek | Notebooktabel | Markdown;
    if (isZin(waarde)) continue;
    if (soort === 'grafiek') {
      const grafiek = waarde as Grafiek;
      const svg = await tekenSvg(grafiek, 'druk', GRAFIEKBREEDTE);
      write(`${notebook}-${naam}.svg`, TEXTS.grafiekFile(grafiek.titel), svg);
      write(`${notebook}-${naam}.png`, TEXTS.grafiekFile(grafiek.titel), svgAlsPng(svg, grafiek));
    }
    if (soort === 'tabel') {
      const tabel = waarde as Notebooktabel;
      write(`${notebook}-${naam}.csv`, TEXTS.tabelFile(tabel.titel), alsCsv(tabel));
    }
  }
  return files;
}

async function makePdfs({ map, browser: path, report }: Maakvraag, made: Map<string, readonly NotebookFile[]>): Promise<void> {
  if (path === undefined) {
    report('Geen browser op deze machine: de PDF’s zijn overgeslagen.');
    return;
  }
  const browser = await openHeadless(path);
  try {
    for (const {
      notebook: {
        kop: { naam },
      },
    } of NOTEBOOKS) {
      writeFileSync(join(map, `${naam}.pdf`), await alsPdf(browser, join(map, `${naam}.html`)));
      made.set(naam, [{ naam: `${naam}.pdf`, titel: TEXTS.pdf }, ...(made.get(naam) ?? [])]);
      report(`${naam}.pdf`);
    }
  } finally {
    await browser.close();
  }
}
