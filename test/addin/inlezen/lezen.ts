import { readFileSync } from 'node:fs';
import { NO_PROGRESS } from './geen-voortgang.ts';
import { readFile } from '../../../addin/inlezen/read-file.ts';
import type { Bronblad, Broncel } from '../../../core/inlezen/bronblad.ts';

/** A file of the corpus that a real program saved. */
export function file(naam: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`bestanden/${naam}`, import.meta.url)));
}

/** Reads a file to its rows, of a workbook the named sheet or the first. */
export async function readBlad(bytes: Uint8Array, naam?: string): Promise<Bronblad> {
  const gelezen = await readFile(bytes, NO_PROGRESS);
  if (gelezen.soort === 'blad') return gelezen.blad;
  return gelezen.werkmap.read(naam ?? gelezen.werkmap.bladen[0]?.naam ?? '', NO_PROGRESS);
}

/** The cells of a sheet, row by row. */
export function cellen({ rijen }: Bronblad): (readonly Broncel[])[] {
  return rijen.map((rij) => rij.cellen);
}
