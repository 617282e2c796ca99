/** Part of npm run test:native — opens the Word report in LibreOffice, converts it to a tagged PDF and reads it back with pdftotext. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GEPUBLICEERD } from '../../notebooks/gegevens/publicaties.ts';
import { alsDocx } from '../../notebooks/rapport/docx.ts';
import { maakRapport } from '../../notebooks/rapport/rapport.ts';

const NAMES = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'];
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

const rapport = maakRapport(GEPUBLICEERD, '2024-2');
const dir = mkdtempSync(join(tmpdir(), 'ibt-rapport-'));
try {
  writeFileSync(join(dir, 'rapport.docx'), await alsDocx(rapport, 'concept'));
  run(NAMES, [`-env:UserInstallation=file://${dir}/profile`, '--headless', '--convert-to', EXPORT, '--outdir', dir, join(dir, 'rapport.docx')]);
  const pdf = readFileSync(join(dir, 'rapport.pdf'), 'latin1');
  const read = run(['pdftotext'], [join(dir, 'rapport.pdf'), '-']).replace(/\s+/g, ' ');
  const expected = [rapport.titel, ...rapport.delen.flatMap(({ kop, zinnen, tabellen }) => [kop, ...zinnen, ...tabellen.map(({ titel }) => titel)])];
  const missing = expected.filter((text) => !read.includes(text.replace(/\s+/g, ' ')));
  const pictures = run(['pdfimages'], ['-list', join(dir, 'rapport.pdf')]).split('\n').filter((line) => / image /.test(line)).length;
  const charts = rapport.delen.flatMap(({ grafieken }) => grafieken).length;
  if (!pdf.includes('/MarkInfo')) missing.push('tags in the PDF');
  if (pictures < charts) missing.push(`${charts} charts (found ${pictures})`);
  console.log(`Word report in LibreOffice: ${expected.length} headings, sentences and tables read back, ${pictures} pictures, ${missing.length} missing`);
  for (const text of missing) console.error(`Missing: ${text}`);
  if (missing.length > 0) process.exitCode = 1;
} finally {
  rmSync(dir, { recursive: true, force: true });
}
