import type { Document, Stempel } from '../../core/documenten/document.ts';
import type { Dossier } from '../../core/documenten/dossier.ts';
import { samenvoegbestandVan } from '../../core/documenten/samenvoegbestand.ts';
import { documentVan, type Gemeentesoort, meervoud } from '../../core/documenten/soorten.ts';
import { gemeenten, hoofdletter } from '../../core/taal/index.ts';
import { alsNaamdeel, Namen } from './bestandsnaam.ts';
import { alsDocx } from './docx.ts';
import { alsSamenvoegXlsx } from './samenvoeg-xlsx.ts';
import type { Tekenaar } from './tekenaar.ts';
import type { Bestand } from './zip.ts';

/** An agenda goes to one municipality: those of others do not belong in the same file. */
const APART: ReadonlySet<Gemeentesoort> = new Set(['agenda']);

/** The Word files of a kind: one for each municipality, and where there are several one with all of them. */
export async function gemeentebestanden(soort: Gemeentesoort, dossiers: readonly Dossier[], stempel: Stempel): Promise<readonly Bestand[]> {
  const documenten = dossiers.flatMap((dossier) => documentVan(soort, dossier) ?? []);
  const namen = new Namen();
  const bestanden: Bestand[] = [];
  if (documenten.length > 1 && !APART.has(soort)) {
    bestanden.push({ naam: `${meervoud(soort)}-${documenten.length}-gemeenten.docx`, inhoud: await alsDocx(`${meervoud(soort)} huisvesting vergunninghouders, ${gemeenten(documenten.length)}`, documenten, stempel) });
  }
  for (const document of documenten) bestanden.push(await bestandVan(soort, document, stempel, namen));
  return bestanden;
}

async function bestandVan(soort: Gemeentesoort, document: Document, stempel: Stempel, namen: Namen): Promise<Bestand> {
  const kop = hoofdletter(soort);
  return { naam: `${namen.uniek(`${kop}-${alsNaamdeel(document.naam)}`)}.docx`, inhoud: await alsDocx(document.titel, [document], stempel) };
}

/** The workbook for mail merge with the province's own template. */
export async function samenvoegbestand(dossiers: readonly Dossier[], stempel: Stempel): Promise<Bestand> {
  return { naam: 'Samenvoegbestand.xlsx', inhoud: await alsSamenvoegXlsx(samenvoegbestandVan(dossiers, stempel)) };
}

/** The half-yearly report. */
export async function rapportbestand(rapport: Document, stempel: Stempel, tekenaar: Tekenaar | undefined): Promise<Bestand> {
  return { naam: `${alsNaamdeel(rapport.naam)}.docx`, inhoud: await alsDocx(rapport.titel, [rapport], stempel, tekenaar) };
}
