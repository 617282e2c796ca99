import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isLeeg } from '../invoer/index.ts';

/** The columns that chain a row to the one recorded before it. */
export const KETENKOLOMMEN = ['volgnummer', 'vorig_zegel', 'zegel'] as const;

/** What a row says, as pairs of a column and its cell; blank cells say nothing. */
export type Inhoud = readonly (readonly [kolom: string, cel: unknown])[];

/** How far a chain is: how many rows were recorded, and the seal of the last one. */
export interface Ketenstand {
  readonly aantal: number;
  readonly zegel: string;
}

/** A chain without rows. */
export const BEGIN: Ketenstand = { aantal: 0, zegel: '' };

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits: the same in a browser and in Node. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * The seal of a row: it changes with any cell, with its number and with the row before it. A number and the same text seal alike,
 * and so do line ends, since a spreadsheet may make one of the other. Whoever recomputes all seals is not stopped by it.
 */
export function zegelVan(volgnummer: number, vorig_zegel: string, inhoud: Inhoud): string {
  const cellen = inhoud.flatMap(([kolom, cel]) => (isLeeg(cel) ? [] : [[kolom, String(cel).replaceAll('\r\n', '\n')]]));
  return hashOf(JSON.stringify([volgnummer, vorig_zegel, cellen]));
}

/** The chain of a sheet with rows that were there before it had one: they are sealed together, whatever their order. */
export function beginNa(rijen: readonly Inhoud[]): Ketenstand {
  if (rijen.length === 0) return BEGIN;
  const texts = rijen.map((inhoud) => zegelVan(0, '', inhoud)).sort();
  return { aantal: 0, zegel: hashOf(texts.join()) };
}

/** The cells of `KETENKOLOMMEN` for a row that is recorded after `stand`. */
export function linkAfter({ aantal, zegel }: Ketenstand, inhoud: Inhoud): { volgnummer: number; vorig_zegel: string; zegel: string } {
  const volgnummer = aantal + 1;
  return { volgnummer, vorig_zegel: zegel, zegel: zegelVan(volgnummer, zegel, inhoud) };
}
