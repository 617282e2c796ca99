import type { Bronblad } from '../../../../core/inlezen/bronblad.ts';
import { Bestandsfout } from './bestandsfout.ts';
import { leesCsv } from './csv.ts';
import { decodeer } from './decodeer.ts';
import { GRENZEN } from './grenzen.ts';
import { LEESTEKSTEN } from './teksten.ts';
import type { Voortgang } from './voortgang.ts';
import { Bestandswerkmap } from './xlsx/werkmap.ts';

/** What a file turned out to be: rows at once, or a workbook of which a sheet must be chosen. */
export type GelezenBestand = { readonly soort: 'blad'; readonly blad: Bronblad } | { readonly soort: 'werkmap'; readonly werkmap: Bestandswerkmap };

const ZIP = [0x50, 0x4b];
/** The old Excel format, and the cover of a workbook with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a file by what is in it, not by its name: a text with separated fields or a workbook. The table of contents of a
 * workbook is read at once, its cells when a sheet is chosen.
 * @throws Bestandsfout with the reason when it is not read.
 */
export async function leesBestand(bytes: Uint8Array, voortgang: Voortgang): Promise<GelezenBestand> {
  if (bytes.length === 0) throw new Bestandsfout(LEESTEKSTEN.leeg);
  if (bytes.length > GRENZEN.bestand) throw new Bestandsfout(LEESTEKSTEN.teGroot(bytes.length));
  if (begint(bytes, OLE)) throw new Bestandsfout(LEESTEKSTEN.beveiligd);
  if (begint(bytes, ZIP)) return { soort: 'werkmap', werkmap: await Bestandswerkmap.open(bytes, voortgang) };
  return { soort: 'blad', blad: leesCsv(decodeer(bytes)) };
}

/** Reads what was copied from a spreadsheet: fields with tabs between them; or the text of a CSV file. */
export function leesKlembord(tekst: string): Bronblad {
  if (tekst.length > GRENZEN.tekst) throw new Bestandsfout(LEESTEKSTEN.teVeelTekst);
  if (tekst.trim() === '') throw new Bestandsfout(LEESTEKSTEN.niets);
  return tekst.includes('\t') ? leesCsv(tekst, '\t') : leesCsv(tekst);
}

function begint(bytes: Uint8Array, begin: readonly number[]): boolean {
  return begin.every((byte, i) => bytes[i] === byte);
}
