import {
  type Document,
  documentVan,
  type Dossier,
  type Gemeentesoort,
  meervoud,
  samenvoegbestandVan,
  type Stamp,
} from '../../core/documenten/index.ts';
import { gemeenten, hoofdletter } from '../../core/taal/index.ts';
import { alsNaamdeel, Namen } from './file-name.ts';
import { alsDocx } from './docx.ts';
import { alsSamenvoegXlsx } from './samenvoeg-xlsx.ts';
import { fillTemplate } from './house-template.ts';
import type { PrintRenderer } from './renderer.ts';
import type { ZipFile } from './zip.ts';

/** An agenda goes to one municipality: those of others do not belong in the same file. */
const APART: ReadonlySet<Gemeentesoort> = new Set(['agenda']);

/**
 * The Word files of a kind: one for each municipality, and where there are several one with all of them. In a template of one's
 * own each is a file alone.
 */
export async function gemeentebestanden(
  soort: Gemeentesoort,
  dossiers: readonly Dossier[],
  stamp: Stamp,
  template?: Uint8Array,
): Promise<readonly ZipFile[]> {
  const documenten = dossiers.flatMap((dossier) => documentVan(soort, dossier) ?? []);
  const namen = new Namen();
  const files: ZipFile[] = [];
  if (documenten.length > 1 && !APART.has(soort) && template === undefined) {
    files.push({
      naam: `${meervoud(soort)}-${documenten.length}-gemeenten.docx`,
      inhoud: await alsDocx(`${meervoud(soort)} huisvesting vergunninghouders, ${gemeenten(documenten.length)}`, documenten, stamp),
    });
  }
  for (const document of documenten) files.push(await fileOf(soort, document, stamp, namen, template));
  return files;
}

async function fileOf(
  soort: Gemeentesoort,
  document: Document,
  stamp: Stamp,
  namen: Namen,
  template: Uint8Array | undefined,
): Promise<ZipFile> {
  const kop = hoofdletter(soort);
  return { naam: `${namen.uniek(`${kop}-${alsNaamdeel(document.naam)}`)}.docx`, inhoud: await wordOf(document, stamp, template) };
}

/** A document in a template of one's own, or in ours. */
function wordOf(document: Document, stamp: Stamp, template: Uint8Array | undefined, renderer?: PrintRenderer): Promise<Uint8Array> {
  return template === undefined ? alsDocx(document.titel, [document], stamp, renderer) : fillTemplate(template, document, stamp, renderer);
}

/** The workbook for mail merge with the province's own template. */
export async function samenvoegbestand(dossiers: readonly Dossier[], stamp: Stamp): Promise<ZipFile> {
  return { naam: 'Samenvoegbestand.xlsx', inhoud: await alsSamenvoegXlsx(samenvoegbestandVan(dossiers, stamp)) };
}

/** The half-yearly report. */
export async function rapportbestand(
  rapport: Document,
  stamp: Stamp,
  renderer: PrintRenderer | undefined,
  template?: Uint8Array,
): Promise<ZipFile> {
  return { naam: `${alsNaamdeel(rapport.naam)}.docx`, inhoud: await wordOf(rapport, stamp, template, renderer) };
}
