import type { Bronblad } from '../../core/inlezen/bronblad.ts';
import { leesCsv } from './csv.ts';
import { decodeer } from './decodeer.ts';
import { GRENZEN } from './grenzen.ts';
import { isIngepakt } from './is-ingepakt.ts';
import { BESTANDSFOUT } from './meldingen.ts';
import type { Voortgang } from './voortgang.ts';
import { Bestandswerkmap } from './xlsx/werkmap.ts';

/** What a file turned out to be: rows at once, or a workbook of which a sheet must be chosen. */
export type GelezenBestand = { readonly soort: 'blad'; readonly blad: Bronblad } | { readonly soort: 'werkmap'; readonly werkmap: Bestandswerkmap };

/**
 * Reads a file by what is in it, not by its name: a text with separated fields or a workbook. The table of contents of a
 * workbook is read at once, its cells when a sheet is chosen.
 * @throws Bestandsfout with the reason when it is not read.
 */
export async function leesBestand(bytes: Uint8Array, voortgang: Voortgang): Promise<GelezenBestand> {
  if (isIngepakt(bytes)) return { soort: 'werkmap', werkmap: await Bestandswerkmap.open(bytes, voortgang) };
  return { soort: 'blad', blad: leesCsv(decodeer(bytes)) };
}

/** Reads what was copied from a spreadsheet: fields with tabs between them; or the text of a CSV file. */
export function leesKlembord(tekst: string): Bronblad {
  if (tekst.length > GRENZEN.tekst) throw BESTANDSFOUT.te_veel_tekst();
  if (tekst.trim() === '') throw BESTANDSFOUT.niets();
  return tekst.includes('\t') ? leesCsv(tekst, '\t') : leesCsv(tekst);
}
