/**
 * npm run documenten — writes letters, annotaties, agendas, the file for mail merge and the report of the user's table:
 * `-- --tabel cijfers.xlsx --datum 2025-01-01 [--blad Invoer] [--nummer 2] [--gemeente Zeist] [--definitief] [--uit map] [--overschrijf]
 * [--sjabloon brief=huisstijl.docx]`, and with `--maak-sjabloon` a template to begin with.
 * Without a table, or with `--voorbeeld`, from the fictional example.
 */
import { OPDRACHTFOUT } from './build-messages.ts';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gemeentesleutel } from '../../core/gemeente/index.ts';
import { type Datum, isoDatum, parseDatum } from '../../core/datum.ts';
import {
  type Document,
  documentVan,
  type Dossier,
  GEMEENTESOORTEN,
  halfjaarrapport,
  type MeldingOver,
  ongebruiktMelding,
  readDossiers,
  type Stamp,
  together,
  uitDossiers,
  waaromNiet,
} from '../../core/documenten/index.ts';
import { gemeenten } from '../../core/taal/index.ts';
import { gemeentebestanden, rapportbestand, samenvoegbestand } from '../documenten/pakket.ts';
import type { ZipFile } from '../documenten/zip.ts';
import { readTemplates, type Soort, type Templates, writeSampleTemplate } from './documenten/templates.ts';
import { readTabelbestand, type Tabelbestand } from './documenten/read-tabel-file.ts';
import { writeFiles } from './documenten/write-files.ts';
import { tekenVoorDruk } from './documenten/draw-for-print.ts';
import { VOORBEELDDATUM, voorbeeldtabel } from './documenten/voorbeeldtabel.ts';
import { OWN } from './paths.ts';

interface Keuzes {
  readonly tabel?: string | undefined;
  readonly datum?: string | undefined;
  readonly blad?: string | undefined;
  /** Which of several tables on the sheet, from 1. */
  readonly nummer?: string | undefined;
  readonly gemeente?: readonly string[] | undefined;
  readonly uit?: string | undefined;
  /** Templates of one's own: `brief=huisstijl.docx`, or a path alone for every kind. */
  readonly sjabloon?: readonly string[] | undefined;
  readonly 'maak-sjabloon': boolean;
  readonly voorbeeld: boolean;
  readonly definitief: boolean;
  readonly overschrijf: boolean;
}

const OPTIES = {
  tabel: { type: 'string' },
  datum: { type: 'string' },
  blad: { type: 'string' },
  nummer: { type: 'string' },
  gemeente: { type: 'string', multiple: true },
  uit: { type: 'string' },
  sjabloon: { type: 'string', multiple: true },
  'maak-sjabloon': { type: 'boolean', default: false },
  voorbeeld: { type: 'boolean', default: false },
  definitief: { type: 'boolean', default: false },
  overschrijf: { type: 'boolean', default: false },
} as const;

function readKeuzes(args: readonly string[]): Keuzes {
  try {
    return parseArgs({ args: [...args], options: OPTIES }).values;
  } catch {
    const options = Object.keys(OPTIES).filter((naam) => naam !== 'tabel' && naam !== 'datum');
    throw OPDRACHTFOUT.option_onbekend({ args, options });
  }
}

/** Without a table the fictional one, which says so on every page. */
function isFictief({ tabel, voorbeeld }: Keuzes): boolean {
  return tabel === undefined || voorbeeld;
}

function datumVan(keuzes: Keuzes): Datum {
  if (keuzes.datum === undefined && isFictief(keuzes)) return VOORBEELDDATUM;
  const datum = parseDatum(keuzes.datum ?? '');
  if (datum === undefined) throw OPDRACHTFOUT.geen_datum({ tekst: keuzes.datum ?? '' });
  return datum;
}

/** The chosen municipalities. Throws where a row of the table cannot be read, naming row, column and reason. */
function readChosen({ cellen, vooruit, ongebruikt, genoteerd }: Tabelbestand, datum: Datum, gevraagd: readonly string[]): Chosen {
  const { dossiers, fouten, ongebruikt: nietGelezen } = readDossiers(cellen, datum, vooruit, genoteerd);
  if (fouten.length > 0) throw OPDRACHTFOUT.tabel_onbruikbaar({ fouten });
  const onbekend = gevraagd.filter((naam) => !dossiers.some(({ key }) => key === gemeentesleutel(naam)));
  if (onbekend.length > 0) throw OPDRACHTFOUT.gemeente_ontbreekt({ namen: onbekend, gemeenten: dossiers.map(({ gemeente }) => gemeente) });
  return {
    dossiers: gevraagd.length === 0 ? dossiers : dossiers.filter(({ key }) => gevraagd.some((naam) => gemeentesleutel(naam) === key)),
    ongebruikt: [...ongebruikt, ...nietGelezen],
  };
}

interface Chosen {
  readonly dossiers: readonly Dossier[];
  /** The headings of columns that no document uses. */
  readonly ongebruikt: readonly string[];
}

async function makeFiles(dossiers: readonly Dossier[], stamp: Stamp, templates: Templates): Promise<readonly ZipFile[]> {
  const files: ZipFile[] = [];
  for (const soort of GEMEENTESOORTEN) files.push(...(await gemeentebestanden(soort, dossiers, stamp, templates.of(soort))));
  const [rapport] = documentsOf('rapport', dossiers);
  if (rapport !== undefined)
    files.push(await samenvoegbestand(dossiers, stamp), await rapportbestand(rapport, stamp, tekenVoorDruk, templates.of('rapport')));
  return files;
}

/** The documents of a kind; the report is one, of the last half-year, where there is one. */
function documentsOf(soort: Soort, dossiers: readonly Dossier[]): readonly Document[] {
  if (soort !== 'rapport') return dossiers.flatMap((dossier) => documentVan(soort, dossier) ?? []);
  const bron = uitDossiers(dossiers);
  const laatste = bron.perioden.at(-1);
  return laatste === undefined ? [] : [halfjaarrapport(bron, laatste)];
}

/** What the maker must know before anything is sent. */
function letOp(dossier: Dossier): readonly MeldingOver[] {
  const zonder = GEMEENTESOORTEN.filter((soort) => documentVan(soort, dossier) === undefined).map((soort) => waaromNiet(soort, dossier));
  return [...zonder, ...dossier.meldingen].map((melding) => ({ gemeente: dossier.gemeente, melding }));
}

/** Does what the command asks, and gives the lines to say. Throws a fault of `OPDRACHTFOUT` where nothing can be written. */
export async function documenten(args: readonly string[]): Promise<readonly string[]> {
  const keuzes = readKeuzes(args);
  if (keuzes['maak-sjabloon']) return writeSampleTemplate(resolve(keuzes.uit ?? OWN), keuzes.overschrijf);
  const templates = readTemplates(keuzes.sjabloon ?? []);
  const datum = datumVan(keuzes);
  const invoer: Tabelbestand =
    keuzes.tabel === undefined || keuzes.voorbeeld
      ? { cellen: voorbeeldtabel(), vooruit: [], ongebruikt: [] }
      : await readTabelbestand(resolve(keuzes.tabel), keuzes);
  const { dossiers, ongebruikt } = readChosen(invoer, datum, keuzes.gemeente ?? []);
  const stamp: Stamp = { status: keuzes.definitief ? 'definitief' : 'concept', fictief: isFictief(keuzes) };
  const overTemplates = await templates.meldingen((soort) => documentsOf(soort, dossiers));
  const files = await makeFiles(dossiers, stamp, templates);
  if (files.length === 0) throw OPDRACHTFOUT.niets_begonnen();
  const map = resolve(keuzes.uit ?? join(OWN, `${isoDatum(datum)}-${stamp.status}`));
  writeFiles(map, files, keuzes.overschrijf);
  const meldingen = [...ongebruiktMelding(ongebruikt), ...overTemplates, ...together(dossiers.flatMap(letOp))];
  return [
    ...meldingen.map((regel) => `Let op: ${regel}`),
    `Geschreven: ${files.length} bestanden over ${gemeenten(dossiers.length)} in ${map}`,
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const regel of await documenten(process.argv.slice(2))) console.log(regel);
  } catch (fout) {
    console.error(fout instanceof Error ? fout.message : fout);
    process.exitCode = 1;
  }
}
