/**
 * Part of npm run test:native — opens the Word report and the documents of the fictional example in LibreOffice, converts them to tagged
 * PDF and reads them back: every sentence and table there, title, language and tags, and an annotatie on one page each.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tekenVoorDruk } from '../../addin/build/documenten/draw-for-print.ts';
import { VOORBEELDDATUM, voorbeeldtabel } from '../../addin/build/documenten/voorbeeldtabel.ts';
import { alsDocx } from '../../addin/documenten/docx.ts';
import { type Document, type Stamp, stempelregel } from '../../core/documenten/document.ts';
import { halfjaarrapport } from '../../core/documenten/halfjaarrapport.ts';
import { readDossiers } from '../../core/documenten/read-dossiers.ts';
import { uitDossiers, uitPublicaties } from '../../core/documenten/rapportbron.ts';
import { documentVan, GEMEENTESOORTEN } from '../../core/documenten/soorten.ts';
import { EIGEN_PUBLICATIES } from '../../notebooks/data/publicaties.ts';
import { fullestPage } from './volste-pagina.ts';

const NAMES = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
const EXPORT = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';

/** Runs the first of some programs that is there. */
function run(programs: readonly string[], args: readonly string[]): string {
  for (const program of programs) {
    try {
      return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  console.error(`None of these is installed: ${programs.join(', ')}. Debian and Ubuntu: apt-get install libreoffice-writer poppler-utils`);
  process.exit(1);
}

/** A Word file, and what must be found in its PDF. */
interface Case {
  readonly name: string;
  readonly title: string;
  readonly documents: readonly Document[];
  readonly stamp: Stamp;
  /** Each document on one page. */
  readonly onePage: boolean;
}

const FICTIEF: Stamp = { status: 'concept', fictief: true };
const { dossiers } = readDossiers(voorbeeldtabel(), VOORBEELDDATUM);
const published = halfjaarrapport(uitPublicaties(EIGEN_PUBLICATIES), '2024-2');
const own = halfjaarrapport(uitDossiers(dossiers), '2024-2');
const fullest = fullestPage();
const cases: readonly Case[] = [
  { name: 'rapport', title: published.titel, documents: [published], stamp: { status: 'concept', fictief: false }, onePage: false },
  { name: 'rapport-tabel', title: own.titel, documents: [own], stamp: FICTIEF, onePage: false },
  ...GEMEENTESOORTEN.map(
    (soort): Case => ({
      name: soort,
      title: `Alle: ${soort}`,
      documents: dossiers.flatMap((dossier) => documentVan(soort, dossier) ?? []),
      stamp: { ...FICTIEF, status: 'definitief' },
      onePage: soort === 'annotatie',
    }),
  ),
  { name: 'volste', title: fullest.titel, documents: [fullest], stamp: FICTIEF, onePage: true },
];

/** Words without what a line break puts between them or takes away. */
const plain = (text: string) => text.replace(/[\s\u00ad\u2011-]+/g, '');

function textsOf({ titel, inleiding, delen }: Document): string[] {
  const blocks = [...inleiding, ...delen.flatMap(({ blokken }) => blokken)];
  return [
    titel,
    ...delen.map(({ kop }) => kop),
    ...blocks.flatMap((blok) => {
      switch (blok.soort) {
        case 'alinea':
          return [blok.tekst];
        case 'opsomming':
          return blok.punten;
        case 'tabel':
          return [blok.tabel.titel, ...blok.tabel.kolommen.map(({ kop }) => kop), ...blok.tabel.rijen.flat()];
        case 'grafiek':
          return [];
      }
    }),
  ];
}

const hasTable = (documents: readonly Document[]) =>
  documents.some(({ delen }) => delen.some(({ blokken }) => blokken.some(({ soort }) => soort === 'tabel')));

function missingFrom(
  { title, documents, stamp, onePage }: Case,
  file: string,
): { readonly looked: number; readonly missing: readonly string[] } {
  const pdf = readFileSync(file, 'latin1');
  const pages = run(['pdftotext'], [file, '-']).split('\f').slice(0, -1);
  const stamps = new Set(documents.map((document) => plain(stempelregel(document, stamp))));
  // What goes over to the next page has the foot of one and the head of the other in between.
  const isHeadOrFoot = (line: string) => /· pagina \d+/.test(line) || stamps.has(plain(line));
  const whole = plain(pages.flatMap((page) => page.split('\n').filter((line) => !isHeadOrFoot(line))).join(' '));
  const texts = [...new Set(documents.flatMap(textsOf))];
  const info = run(['pdfinfo'], [file]);
  const pictures = run(['pdfimages'], ['-list', file])
    .split('\n')
    .filter((line) => / image /.test(line)).length;
  const charts = documents.flatMap(({ delen }) =>
    delen.flatMap(({ blokken }) => blokken.filter(({ soort }) => soort === 'grafiek')),
  ).length;
  const checks: readonly (readonly [boolean, string])[] = [
    ...texts.map((text) => [whole.includes(plain(text)), text] as const),
    [pdf.includes('/MarkInfo') && /Tagged:\s+yes/.test(info), 'tags'],
    [info.includes(title), 'the title'],
    [/\/Lang\s*\(nl-NL\)/.test(pdf), 'the language'],
    [/\/TH\b/.test(pdf) || !hasTable(documents), 'header cells'],
    [pictures >= charts, `${charts} charts (found ${pictures})`],
    ...pages.map((page, i) => [[...stamps].some((each) => plain(page).includes(each)), `the stamp on page ${i + 1}`] as const),
    [!onePage || pages.length === documents.length, `one page each: ${pages.length} pages for ${documents.length} documents`],
  ];
  return { looked: checks.length, missing: checks.filter(([holds]) => !holds).map(([, what]) => what) };
}

const dir = mkdtempSync(join(tmpdir(), 'ibt-rapport-'));
try {
  for (const { name, title, documents, stamp } of cases)
    writeFileSync(join(dir, `${name}.docx`), await alsDocx(title, documents, stamp, tekenVoorDruk));
  run(NAMES, [
    `-env:UserInstallation=file://${dir}/profile`,
    '--headless',
    '--convert-to',
    EXPORT,
    '--outdir',
    dir,
    ...cases.map(({ name }) => join(dir, `${name}.docx`)),
  ]);
  for (const each of cases) {
    const { looked, missing } = missingFrom(each, join(dir, `${each.name}.pdf`));
    console.log(
      `${each.name}.docx in LibreOffice: ${each.documents.length} documents, ${looked} things looked for, ${missing.length} missing`,
    );
    for (const text of missing.slice(0, 10)) console.error(`Missing: ${text}`);
    if (missing.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
