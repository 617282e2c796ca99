/**
 * npm run ontvangstbewijs — checks the decisions in a workbook and writes a receipt of them:
 * `-- --werkmap cijfers.xlsx [--bewijs bewijs.txt] [--uit map] [--overschrijf]`.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isoDatum, type Datum, parseDatum } from '../../core/datum.ts';
import type { Broncel, Bronblad } from '../../core/inlezen/index.ts';
import {
  bewijsIn,
  checkBewijs,
  laatsteZegel,
  ontvangstbewijs,
  readVaststellingen,
  VASTSTELLINGENBLAD,
} from '../../core/vaststellen/index.ts';
import { readZegels, ZEGELBLAD } from '../../core/zegel/index.ts';
import { readFileBeside } from './read-beside.ts';
import { writeFiles } from './documenten/write-files.ts';
import { OWN } from './paths.ts';

const OPTIONS = {
  werkmap: { type: 'string' },
  bewijs: { type: 'string' },
  uit: { type: 'string' },
  overschrijf: { type: 'boolean', default: false },
} as const;

/** Does what the command asks: whether all is well, and the lines to say. Throws an `Error` in Dutch where it cannot. */
export async function bewijs(
  args: readonly string[],
  vandaag: Datum,
): Promise<{ readonly klopt: boolean; readonly zinnen: readonly string[] }> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.werkmap === undefined)
    throw new Error('Verwacht: --werkmap bestand.xlsx, en zo nodig --bewijs bewijs.txt, --uit map, --overschrijf.');
  const bladen = await sheetsOf(resolve(values.werkmap));
  const cellen = bladen.get(VASTSTELLINGENBLAD);
  if (cellen === undefined) throw new Error(`De werkmap heeft geen blad ${VASTSTELLINGENBLAD}.`);
  const saved = readVaststellingen(cellen, readZegels(bladen.get(ZEGELBLAD)).perBlad.get(VASTSTELLINGENBLAD) ?? []);
  if (values.bewijs !== undefined) {
    const gegeven = bewijsIn(readFileSync(resolve(values.bewijs), 'utf8'));
    if (gegeven === undefined) throw new Error(`${values.bewijs}: dit is geen ontvangstbewijs; er staat geen aantal met zegel in.`);
    return checkBewijs(saved, gegeven);
  }
  const stand = laatsteZegel(saved);
  if (stand === undefined) throw new Error('Er is niets met een zegel vastgesteld: er is geen ontvangstbewijs te maken.');
  const map = resolve(values.uit ?? OWN);
  const naam = `Ontvangstbewijs-${isoDatum(vandaag)}-${stand.aantal}.txt`;
  writeFiles(
    map,
    [{ naam, inhoud: new TextEncoder().encode(`${ontvangstbewijs(saved, stand, vandaag).join('\r\n')}\r\n`) }],
    values.overschrijf,
  );
  return { klopt: saved.bevindingen.length === 0, zinnen: [...saved.bevindingen.map(({ zin }) => zin), `Geschreven: ${join(map, naam)}`] };
}

/** The two sheets that matter, each as rows of cells from A1. */
async function sheetsOf(path: string): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const gelezen = await readFileBeside(new Uint8Array(readFileSync(path)));
  if (gelezen.soort !== 'werkmap') throw new Error(`${path}: dit is geen Excel-werkmap.`);
  const { werkmap } = gelezen;
  const found = werkmap.bladen.filter(({ naam }) => naam === VASTSTELLINGENBLAD || naam === ZEGELBLAD);
  const sheets = new Map<string, readonly (readonly unknown[])[]>();
  for (const { naam } of found) sheets.set(naam, rowsOf(await werkmap.read(naam)));
  return sheets;
}

function rowsOf({ rijen }: Bronblad): readonly (readonly unknown[])[] {
  const rows: unknown[][] = [];
  for (const { nummer, cellen } of rijen) {
    while (rows.length < nummer - 1) rows.push([]);
    rows.push(cellen.map(plain));
  }
  return rows;
}

function plain(cel: Broncel): unknown {
  if (typeof cel !== 'object' || cel === null) return cel;
  return cel.soort === 'datum' ? isoDatum(cel.datum) : cel.code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { klopt, zinnen } = await bewijs(process.argv.slice(2), parseDatum(new Date().toISOString().slice(0, 10)) as Datum);
    for (const zin of zinnen) console.log(zin);
    process.exitCode = klopt ? 0 : 1;
  } catch (fout) {
    console.error(fout instanceof Error ? fout.message : fout);
    process.exitCode = 1;
  }
}
