import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Bronblad, Broncel } from '../../../core/inlezen/index.ts';
import { Invoerfout } from '../../../core/invoer/index.ts';
import { LATERE_KOLOMMEN, VASTSTELLINGENBLAD, VASTSTELLINGKOLOMMEN } from '../../../core/vaststellen/index.ts';
import { type Ketenstand, readZegels, ZEGELBLAD } from '../../../core/zegel/index.ts';
import { tabelInWoorden, vraagInWoorden } from '../../inlezen/indeling-texts.ts';
import { deelIn, deelTabelIn, type Indelen, metVrijeTekst, type Tabelkeuze } from '../../inlezen/indelen.ts';
import { readFileBeside, type WorkbookBeside } from '../read-beside.ts';
import { TABELBESTANDFOUT } from './documenten-messages.ts';

type Cellen = readonly (readonly unknown[])[];

/** What a file gives documents. */
export interface Tabelbestand {
  readonly cellen: Cellen;
  /** The tables on other sheets with which a next periode begins. */
  readonly vooruit: readonly Cellen[];
  /** The headings of filled columns that are not taken over. */
  readonly ongebruikt: readonly string[];
  /** What the workbook notes of the chain of vaststellingen, where the table is their sheet. */
  readonly genoteerd?: readonly Ketenstand[];
}

/** The sheet with which the pane begins a next periode. */
const NEXT_PERIODE = /^Halfjaar \d{4}-[12]/;

/**
 * The table of figures in a user's xlsx or csv file, read and refused as the pane does; the sheet with vaststellingen as it is, since
 * its seals rest on all of it. The rows stand where they stand in the file, with blank ones between, so that a message names the row
 * that the user sees. Throws an `Invoerfout` or `Bestandsfout` with the reason.
 * @param which The sheet of several, and the number of the table of several on it, from 1.
 */
export async function readTabelbestand(path: string, which: Which = {}): Promise<Tabelbestand> {
  const gelezen = await readFileBeside(bytesVan(path));
  if (gelezen.soort === 'blad') return { ...readBlad(path, gelezen.blad, which), vooruit: [] };
  const { werkmap } = gelezen;
  const blad = chooseBlad(werkmap, which.blad);
  const vooruit: Cellen[] = [];
  for (const { naam } of werkmap.bladen)
    if (naam !== blad && NEXT_PERIODE.test(naam)) vooruit.push(readBlad(path, await werkmap.read(naam), {}).cellen);
  const tabel = await werkmap.read(blad);
  const genoteerd = isVaststellingen(tabel) ? { genoteerd: await genoteerdIn(werkmap) } : {};
  return { ...readBlad(path, tabel, which), vooruit, ...genoteerd };
}

function readBlad(path: string, blad: Bronblad, which: Which): Omit<Tabelbestand, 'vooruit'> {
  if (isVaststellingen(blad)) return { cellen: asTheyStand(blad), ongebruikt: [] };
  const indeling = deelIn(basename(path), blad, []);
  if (indeling.soort === 'geweigerd') throw TABELBESTANDFOUT.geweigerd(indeling.melding);
  const chosen = metVrijeTekst(indeling.soort === 'kies_tabel' ? chooseTabel(indeling, which.nummer) : indeling);
  return { cellen: metRijnummers(chosen), ongebruikt: notTaken(chosen) };
}

/** What the sheet with seals notes of the vaststellingen; nothing without that sheet. */
async function genoteerdIn(werkmap: WorkbookBeside): Promise<readonly Ketenstand[]> {
  if (!werkmap.bladen.some(({ naam }) => naam === ZEGELBLAD)) return [];
  return readZegels(asTheyStand(await werkmap.read(ZEGELBLAD))).perBlad.get(VASTSTELLINGENBLAD) ?? [];
}

function isVaststellingen({ rijen }: Bronblad): boolean {
  const koppen = new Set(rijen[0]?.cellen);
  return VASTSTELLINGKOLOMMEN.every((kop) => koppen.has(kop) || LATERE_KOLOMMEN.includes(kop));
}

/** The cells of a sheet, rows where they stand. */
function asTheyStand({ rijen }: Bronblad): Cellen {
  const cellen: unknown[][] = [];
  for (const { nummer, cellen: rij } of rijen) {
    while (cellen.length < nummer - 1) cellen.push([]);
    cellen.push(rij.map(plainCel));
  }
  return cellen;
}

function plainCel(cel: Broncel): string | number | boolean | null {
  if (typeof cel !== 'object' || cel === null) return cel;
  return cel.soort === 'datum' ? cel.datum : cel.code;
}

function notTaken({ kop, indeling, blad }: Indelen): readonly string[] {
  const onder = blad.rijen.slice(kop.eersteRij);
  return kop.koppen.filter((tekst, kolom) => {
    const keuze = indeling.kolommen.get(kolom);
    const isTaken = keuze !== undefined && keuze !== 'niet';
    return tekst !== '' && !isTaken && onder.some(({ cellen }) => (cellen[kolom] ?? null) !== null && cellen[kolom] !== '');
  });
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

function chooseBlad(werkmap: WorkbookBeside, gevraagd: string | undefined): string {
  const namen = werkmap.bladen.map(({ naam }) => naam);
  const [enige] = namen;
  if (gevraagd !== undefined && !namen.includes(gevraagd)) throw TABELBESTANDFOUT.blad_onbekend({ blad: gevraagd, bladen: namen });
  if (gevraagd === undefined && namen.length > 1) throw TABELBESTANDFOUT.choose_blad({ bladen: namen });
  return gevraagd ?? enige ?? '';
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
