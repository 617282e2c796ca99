import type { Periode } from '../periode.ts';
import { type Kaderkolom, KADERKOLOMMEN } from './kaderkolommen.ts';

/** A row of a framework that comes with the product: what stands in its columns; the others are blank. */
export type Filerij = Readonly<Partial<Record<Exclude<Kaderkolom, 'kader' | 'provincie'>, string | number>>>;

/** A framework that comes with the product, as its file has it: what its rows have in common, and the rows. */
export interface Kaderfile {
  readonly kader: string;
  /** Its name in the lists of sources and in what earlier versions left with users. */
  readonly vroeger?: string;
  readonly provincie: string;
  readonly van: Periode;
  /** The last periode it holds for; left out while it is in force. */
  readonly tot?: Periode;
  /** What it rests on as a whole. */
  readonly bron: string;
  readonly rijen: readonly Filerij[];
}

/** A framework as the cells of a kadertabel: a header row with the columns that it uses, and its rows. A blank cell is `''`. */
export function cellenVan({ kader, provincie, van, tot, rijen }: Kaderfile): (string | number)[][] {
  const shared: Readonly<Record<string, string>> = { kader, provincie, van, tot: tot ?? '' };
  const used = KADERKOLOMMEN.filter((kolom) => kolom in shared || rijen.some((rij) => inRij(rij, kolom) !== ''));
  return [[...used], ...rijen.map((rij) => used.map((kolom) => inRij(rij, kolom) || (shared[kolom] ?? '')))];
}

function inRij(rij: Filerij, kolom: Kaderkolom): string | number {
  return kolom === 'kader' || kolom === 'provincie' ? '' : (rij[kolom] ?? '');
}
