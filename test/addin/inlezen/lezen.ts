import { readFileSync } from 'node:fs';
import { GEEN_VOORTGANG } from './geen-voortgang.ts';
import { leesBestand } from '../../../addin/inlezen/lees-bestand.ts';
import type { Bronblad, Broncel } from '../../../core/inlezen/bronblad.ts';

/** A file of the corpus that a real program saved. */
export function bestand(naam: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`bestanden/${naam}`, import.meta.url)));
}

/** Reads a file to its rows, of a workbook the named sheet or the first. */
export async function leesBlad(bytes: Uint8Array, naam?: string): Promise<Bronblad> {
  const gelezen = await leesBestand(bytes, GEEN_VOORTGANG);
  if (gelezen.soort === 'blad') return gelezen.blad;
  return gelezen.werkmap.lees(naam ?? gelezen.werkmap.bladen[0]?.naam ?? '', GEEN_VOORTGANG);
}

/** The cells of a sheet, row by row. */
export function cellen({ rijen }: Bronblad): (readonly Broncel[])[] {
  return rijen.map((rij) => rij.cellen);
}
