import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Bronblad } from '../../../core/inlezen/index.ts';
import { Invoerfout } from '../../../core/invoer/index.ts';
import { readFile } from '../../inlezen/read-file.ts';
import { tabelInWoorden, vraagInWoorden } from '../../inlezen/indeling-texts.ts';
import { deelIn, deelTabelIn, type Indelen, type Tabelkeuze } from '../../inlezen/indelen.ts';
import { TABELBESTANDFOUT } from './documenten-messages.ts';

/** Nobody looks and nobody stops. */
const NO_PROGRESS = { report: () => undefined, stop: new AbortController().signal };

/**
 * The table of figures in a user's xlsx or csv file, read and refused as the pane does. The rows stand where they stand in the file,
 * with blank ones between, so that a message names the row that the user sees. Throws an `Invoerfout` or `Bestandsfout` with the reason.
 * @param which The sheet of several, and the number of the table of several on it, from 1.
 */
export async function readTabelbestand(path: string, which: Which = {}): Promise<readonly (readonly unknown[])[]> {
  const gelezen = await readFile(bytesVan(path), NO_PROGRESS);
  const bronblad = gelezen.soort === 'blad' ? gelezen.blad : await chooseBlad(gelezen.werkmap, which.blad);
  const indeling = deelIn(basename(path), bronblad, []);
  if (indeling.soort === 'geweigerd') throw TABELBESTANDFOUT.geweigerd(indeling.melding);
  return metRijnummers(indeling.soort === 'kies_tabel' ? chooseTabel(indeling, which.nummer) : indeling);
}

interface Which {
  readonly blad?: string | undefined;
  readonly nummer?: string | undefined;
}

function chooseTabel({ herkomst, tabellen }: Tabelkeuze, nummer: string | undefined): Indelen {
  const tabel = tabellen[Number(nummer) - 1];
  if (tabel === undefined) throw TABELBESTANDFOUT.choose_tabel({ tabellen: tabellen.map(tabelInWoorden) });
  return deelTabelIn(herkomst, tabel, []);
}

function bytesVan(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw TABELBESTANDFOUT.niet_te_lezen({ path });
  }
}

type Werkmap = Extract<Awaited<ReturnType<typeof readFile>>, { soort: 'werkmap' }>['werkmap'];

function chooseBlad(werkmap: Werkmap, gevraagd: string | undefined): Promise<Bronblad> {
  const namen = werkmap.bladen.map(({ naam }) => naam);
  const [enige] = namen;
  if (gevraagd !== undefined && !namen.includes(gevraagd)) throw TABELBESTANDFOUT.blad_onbekend({ blad: gevraagd, bladen: namen });
  if (gevraagd === undefined && namen.length > 1) throw TABELBESTANDFOUT.choose_blad({ bladen: namen });
  return werkmap.read(gevraagd ?? enige ?? '', NO_PROGRESS);
}

function metRijnummers({ kop, indeling, vragen, ingelezen }: Indelen): readonly (readonly unknown[])[] {
  if (vragen.length > 0) throw TABELBESTANDFOUT.koppen_onduidelijk({ vragen: vragen.map((vraag) => vraagInWoorden(vraag, kop.koppen)) });
  if (ingelezen instanceof Invoerfout) throw ingelezen;
  if (ingelezen === undefined) throw new RangeError('a layout without questions was read');
  const kopVan = new Map([...indeling.kolommen].map(([kolom, keuze]) => [keuze === 'niet' ? undefined : keuze.doel, kop.koppen[kolom]]));
  const cellen: unknown[][] = [ingelezen.kolommen.map((doel) => kopVan.get(doel) ?? doel)];
  for (const { nummer, cellen: rij } of ingelezen.rijen) {
    while (cellen.length < nummer - 1) cellen.push([]);
    cellen.push([...rij]);
  }
  return cellen;
}
