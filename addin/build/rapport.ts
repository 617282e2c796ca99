/** npm run rapport — writes the half-yearly report as a Word document; `--periode 2024-2`, `--definitief`, `--data bestand.csv`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parsePeriode } from '../../core/periode.ts';
import { GEPUBLICEERD } from '../../notebooks/gegevens/publicaties.ts';
import { leesGegevensbestand } from '../../notebooks/maak/gegevensbestand.ts';
import { alsDocx } from '../../notebooks/rapport/docx.ts';
import { maakRapport } from '../../notebooks/rapport/rapport.ts';
import { DIST } from './paths.ts';

const { values } = parseArgs({ options: { periode: { type: 'string', default: '2024-2' }, definitief: { type: 'boolean', default: false }, data: { type: 'string' } } });
try {
  const periode = parsePeriode(values.periode);
  if (periode === undefined) throw new Error(`periode: kreeg "${values.periode}", verwacht een periode zoals 2024-2.`);
  const rapport = maakRapport(values.data === undefined ? GEPUBLICEERD : leesGegevensbestand(values.data), periode);
  const folder = join(DIST, 'notebooks');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `rapport-${periode}.docx`);
  writeFileSync(file, await alsDocx(rapport, values.definitief ? 'definitief' : 'concept'));
  console.log(`Geschreven: ${file}`);
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exitCode = 1;
}
