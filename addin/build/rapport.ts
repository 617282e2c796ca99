/** npm run rapport — writes the half-yearly report as a Word document; by default over the last half-year that can be reported; `--periode 2024-2`, `--definitief`, `--data file.csv`, `--uit map`, `--overschrijf`. */
import { OPDRACHTFOUT } from './build-messages.ts';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { halfjaarrapport, uitPublicaties } from '../../core/documenten/index.ts';
import { parsePeriode } from '../../core/periode.ts';
import { EIGEN_PUBLICATIES } from '../../notebooks/data/publicaties.ts';
import { readGegevensbestand } from '../../notebooks/render/data-file.ts';
import { rapportbestand } from '../documenten/pakket.ts';
import { tekenVoorDruk } from './documenten/draw-for-print.ts';
import { writeFiles } from './documenten/write-files.ts';
import { OWN } from './paths.ts';

const { values } = parseArgs({
  options: {
    periode: { type: 'string' },
    definitief: { type: 'boolean', default: false },
    data: { type: 'string' },
    uit: { type: 'string' },
    overschrijf: { type: 'boolean', default: false },
  },
});
try {
  const bron = uitPublicaties(values.data === undefined ? EIGEN_PUBLICATIES : readGegevensbestand(values.data));
  const periode = values.periode === undefined ? bron.perioden.at(-1) : parsePeriode(values.periode);
  if (periode === undefined)
    throw values.periode === undefined
      ? OPDRACHTFOUT.geen_rapport()
      : OPDRACHTFOUT.geen_periode({ tekst: values.periode, zoals: bron.perioden.at(-1) ?? '2024-2' });
  const { inhoud } = await rapportbestand(
    halfjaarrapport(bron, periode),
    { status: values.definitief ? 'definitief' : 'concept', fictief: false },
    tekenVoorDruk,
  );
  const folder = resolve(values.uit ?? OWN);
  const naam = `rapport-${periode}.docx`;
  writeFiles(folder, [{ naam, inhoud }], values.overschrijf);
  console.log(`Geschreven: ${join(folder, naam)}`);
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exitCode = 1;
}
