/** npm run rapport — writes the half-yearly report as a Word document; `--periode 2024-2`, `--definitief`, `--data bestand.csv`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { halfjaarrapport } from '../../core/documenten/halfjaarrapport.ts';
import { uitPublicaties } from '../../core/documenten/rapportbron.ts';
import { parsePeriode } from '../../core/periode.ts';
import { GEPUBLICEERD } from '../../notebooks/gegevens/publicaties.ts';
import { leesGegevensbestand } from '../../notebooks/maak/gegevensbestand.ts';
import { rapportbestand } from '../documenten/pakket.ts';
import { tekenVoorDruk } from './documenten/teken-voor-druk.ts';
import { DIST } from './paths.ts';

const { values } = parseArgs({ options: { periode: { type: 'string', default: '2024-2' }, definitief: { type: 'boolean', default: false }, data: { type: 'string' } } });
try {
  const periode = parsePeriode(values.periode);
  if (periode === undefined) throw new Error(`periode: kreeg "${values.periode}", verwacht een periode zoals 2024-2.`);
  const bron = uitPublicaties(values.data === undefined ? GEPUBLICEERD : leesGegevensbestand(values.data));
  const { inhoud } = await rapportbestand(halfjaarrapport(bron, periode), { status: values.definitief ? 'definitief' : 'concept', fictief: false }, tekenVoorDruk);
  const folder = join(DIST, 'notebooks');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `rapport-${periode}.docx`);
  writeFileSync(file, inhoud);
  console.log(`Geschreven: ${file}`);
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exitCode = 1;
}
