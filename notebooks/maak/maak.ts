import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Grafiek } from '../../core/grafieken/grafiek.ts';
import { documenten } from '../gegevens/provinciereeks.ts';
import type { Publicaties } from '../gegevens/publicaties.ts';
import { alsCsv } from '../kern/csv.ts';
import { type Cel, reactieveCellen, type Waarden } from '../kern/notebook.ts';
import { parametersVan, reken } from '../kern/reken.ts';
import type { Tabel } from '../kern/tabel.ts';
import { GRAFIEKBREEDTE, metEigenIds, type Tekeningen } from '../pagina/grafiek.ts';
import { paginaHtml } from '../pagina/pagina.ts';
import type { Script } from '../pagina/document.ts';
import { alsPng, tekenSvg } from '../teken.ts';
import { TEKSTEN } from '../teksten.ts';
import { broncodeVan } from './broncode.ts';
import { notebookscript, tekenscript } from './bundel.ts';
import { indexHtml } from './index-pagina.ts';
import { type Notebookbron, NOTEBOOKS } from './lijst.ts';
import { alsPdf, openBrowser } from './pdf.ts';
import { paginastijl } from './stijl.ts';

/** The most a page may weigh, after gzip. */
export const PAGINABUDGET_BYTES = 600 * 1024;

/** What to make, and from what. */
export interface Maakvraag {
  readonly map: string;
  readonly publicaties: Publicaties;
  /** An installed browser for the PDFs; without one there are none. */
  readonly browser?: string | undefined;
  /** Whether charts and tables are also written as files of their own, and pages as PDF. */
  readonly bestanden: boolean;
  readonly meld: (regel: string) => void;
}

/** A file made for a notebook, with what it is called on the overview. */
export interface Bestand {
  readonly naam: string;
  readonly titel: string;
}

/** Runs and renders all notebooks. Throws a `Celfout` where a cell fails, and where a page is too large. */
export async function maakNotebooks(vraag: Maakvraag): Promise<void> {
  const { map, meld } = vraag;
  rmSync(map, { recursive: true, force: true });
  mkdirSync(map, { recursive: true });
  const stijl = paginastijl();
  const [teken, ...eigen] = await Promise.all([tekenscript(), ...NOTEBOOKS.map(({ pad }) => notebookscript(pad))]);
  const gemaakt = new Map<string, readonly Bestand[]>();
  for (const [i, bron] of NOTEBOOKS.entries()) {
    const { bestanden, bytes } = await maakNotebook(bron, vraag, stijl, teken, eigen[i] as Script);
    gemaakt.set(bron.notebook.kop.naam, bestanden);
    meld(`${i + 1}/${NOTEBOOKS.length} ${bron.notebook.kop.naam}: ${bron.notebook.cellen.length} cellen, ${Math.round(bytes / 1024)} kB`);
  }
  if (vraag.bestanden) await maakPdfs(vraag, gemaakt);
  writeFileSync(join(map, 'index.html'), indexHtml(NOTEBOOKS.map(({ notebook }) => notebook.kop), gemaakt, stijl, gegevensregel(vraag.publicaties)));
}

async function maakNotebook(bron: Notebookbron, { map, publicaties, bestanden: metBestanden }: Maakvraag, stijl: string, teken: Script, eigen: Script): Promise<{ bestanden: Bestand[]; bytes: number }> {
  const { naam } = bron.notebook.kop;
  const waarden = reken(bron.notebook, bron.gegevensVan(publicaties));
  const html = await htmlVan(bron, publicaties, waarden, stijl, kanHertekenen(bron) ? [teken, eigen] : [eigen]);
  const bytes = gzipSync(html).length;
  if (bytes > PAGINABUDGET_BYTES) throw new Error(`${naam}.html is ${bytes} bytes after gzip; the budget is ${PAGINABUDGET_BYTES}`);
  writeFileSync(join(map, `${naam}.html`), html);
  return { bytes, bestanden: metBestanden ? await losseBestanden(naam, bron.notebook.cellen, waarden, map) : [] };
}

/** The page of one notebook without its scripts, for who brings their own. */
export function losseHtml(naam: string, publicaties: Publicaties): Promise<string> {
  const bron = NOTEBOOKS.find(({ notebook }) => notebook.kop.naam === naam);
  if (bron === undefined) throw new RangeError(`No notebook ${naam}`);
  return htmlVan(bron, publicaties, reken(bron.notebook, bron.gegevensVan(publicaties)), paginastijl(), []);
}

async function htmlVan({ notebook, pad }: Notebookbron, publicaties: Publicaties, waarden: Waarden, stijl: string, scripts: readonly Script[]): Promise<string> {
  return paginaHtml({
    notebook,
    waarden,
    parameters: parametersVan(notebook, waarden['gegevens']),
    tekeningen: await tekenAlle(notebook.cellen.filter(({ soort }) => soort === 'grafiek'), waarden),
    code: broncodeVan(pad),
    bronnen: documenten(publicaties, publicaties.claims.map(({ bron: sleutel }) => sleutel)),
    gegevensregel: gegevensregel(publicaties),
    andere: NOTEBOOKS.map((ander) => ander.notebook.kop).filter((kop) => kop.naam !== notebook.kop.naam),
    stijl,
    scripts,
  });
}

/** Whether a choice on the page can change a chart, so that the page needs what draws. */
function kanHertekenen({ notebook }: Notebookbron): boolean {
  const reactief = reactieveCellen(notebook);
  return notebook.cellen.some(({ naam, soort }) => soort === 'grafiek' && reactief.has(naam));
}

/** Which data a page is made from. */
function gegevensregel({ claims, bestand }: Publicaties): string {
  if (bestand !== undefined) return TEKSTEN.eigenGegevens(bestand);
  return TEKSTEN.gegevensTot(claims.flatMap(({ periode }) => (periode !== undefined && /^\d{4}-[12]$/.test(periode) ? [periode] : [])).sort().at(-1) ?? '');
}

async function tekenAlle(grafieken: readonly Cel[], waarden: Waarden): Promise<Record<string, Tekeningen>> {
  const getekend = await Promise.all(grafieken.map(async ({ naam }) => {
    const grafiek = waarden[naam] as Grafiek;
    const teken = async (thema: 'licht' | 'donker') => metEigenIds(await tekenSvg(grafiek, thema, GRAFIEKBREEDTE), `${naam}-${thema}`);
    return [naam, { licht: await teken('licht'), donker: await teken('donker') }] as const;
  }));
  return Object.fromEntries(getekend);
}

async function losseBestanden(notebook: string, cellen: readonly Cel[], waarden: Waarden, map: string): Promise<Bestand[]> {
  const bestanden: Bestand[] = [];
  const schrijf = (naam: string, titel: string, inhoud: string | Uint8Array) => {
    writeFileSync(join(map, naam), inhoud);
    bestanden.push({ naam, titel });
  };
  for (const { naam, soort } of cellen) {
    if (soort === 'grafiek') {
      const grafiek = waarden[naam] as Grafiek;
      const svg = await tekenSvg(grafiek, 'druk', GRAFIEKBREEDTE);
      schrijf(`${notebook}-${naam}.svg`, TEKSTEN.grafiekBestand(grafiek.titel), svg);
      schrijf(`${notebook}-${naam}.png`, TEKSTEN.grafiekBestand(grafiek.titel), alsPng(svg, grafiek));
    }
    if (soort === 'tabel') {
      const tabel = waarden[naam] as Tabel;
      schrijf(`${notebook}-${naam}.csv`, TEKSTEN.tabelBestand(tabel.titel), alsCsv(tabel));
    }
  }
  return bestanden;
}

async function maakPdfs({ map, browser: pad, meld }: Maakvraag, gemaakt: Map<string, readonly Bestand[]>): Promise<void> {
  if (pad === undefined) {
    meld('Geen browser op deze machine: de PDF’s zijn overgeslagen.');
    return;
  }
  const browser = await openBrowser(pad);
  try {
    for (const { notebook: { kop: { naam } } } of NOTEBOOKS) {
      writeFileSync(join(map, `${naam}.pdf`), await alsPdf(browser, join(map, `${naam}.html`)));
      gemaakt.set(naam, [{ naam: `${naam}.pdf`, titel: TEKSTEN.pdf }, ...(gemaakt.get(naam) ?? [])]);
      meld(`${naam}.pdf`);
    }
  } finally {
    await browser.close();
  }
}
