import { keyOf } from '../kolomnaam.ts';
import { readKop } from '../kop.ts';
import { type Broncel, type Bronrij, tekstVan } from './bronblad.ts';

/** Where the headers of a sheet are, and what they are called. */
export interface Koprij {
  /** Index of the first row below the headers. */
  readonly eersteRij: number;
  /** The header of each column, of several header rows together: `Achterstand begin`. */
  readonly koppen: readonly string[];
}

/** Titles above the headers take at most so many rows. */
export const HOOGSTE_KOPRIJ = 20;
/** Headers take at most so many rows. */
export const MEESTE_KOPRIJEN = 3;
const LANGSTE_KOP = 80;

/**
 * The headers of a sheet: the rows with the most known columns; where none is known, the first row of texts with numbers
 * below it. Headers over several rows are put together. `undefined` where there is no table.
 */
export function findKop(rijen: readonly Bronrij[]): Koprij | undefined {
  let beste: (Koprij & { readonly bekend: number }) | undefined;
  for (let laatste = 0; laatste < Math.min(rijen.length - 1, HOOGSTE_KOPRIJ); laatste++) {
    for (let diep = 1; diep <= Math.min(MEESTE_KOPRIJEN, laatste + 1); diep++) {
      const koppen = koppenVan(rijen.slice(laatste - diep + 1, laatste + 1));
      const bekend = aantalBekend(koppen);
      if (bekend >= 2 && bekend > (beste?.bekend ?? 0)) beste = { eersteRij: laatste + 1, koppen, bekend };
    }
  }
  return beste === undefined ? onbekendeKop(rijen) : { eersteRij: beste.eersteRij, koppen: beste.koppen };
}

/** Whether a row can only be one of headers: known columns and no numbers. */
export function isKoprijVanBlad(rij: Bronrij): boolean {
  return getallenIn(rij) === 0 && aantalBekend(koppenVan([rij])) >= 2;
}

/** Known columns count once: two headers with one meaning are one. */
function aantalBekend(koppen: readonly string[]): number {
  return new Set(koppen.map((kop) => gelezenKop(kop)?.kolom).filter((naam) => naam !== undefined)).size;
}

function koppenVan(rijen: readonly Bronrij[]): string[] {
  const width = Math.max(...rijen.map(({ cellen }) => cellen.length));
  return Array.from({ length: width }, (_, kolom) => kopVan(rijen.map(({ cellen }) => cellen[kolom])));
}

/** The texts of one column's header rows; the lowest alone where only that is known. */
function kopVan(cellen: readonly (Broncel | undefined)[]): string {
  const texts = [...new Set(cellen.map(tekstVan))].filter((tekst) => tekst !== '');
  const samen = opEenRegel(texts.join(' '));
  const laagste = opEenRegel(texts.slice(-1).join());
  return gelezenKop(samen) === undefined && gelezenKop(laagste) !== undefined ? laagste : samen;
}

/** Cut before it is looked at: a cell may hold a text of any length, and so may every cell. */
export function opEenRegel(tekst: string): string {
  return tekst
    .slice(0, 4 * LANGSTE_KOP)
    .replace(/\s+/g, ' ')
    .slice(0, LANGSTE_KOP);
}

/** So many headings are remembered: a text that stands in every cell is read once. */
const MEESTE_KOPPEN = 1000;
const gelezen = new Map<string, ReturnType<typeof readKop>>();

function gelezenKop(kop: string): ReturnType<typeof readKop> {
  if (gelezen.has(kop)) return gelezen.get(kop);
  if (gelezen.size >= MEESTE_KOPPEN) gelezen.clear();
  const found = readKop(kop);
  gelezen.set(kop, found);
  return found;
}

function onbekendeKop(rijen: readonly Bronrij[]): Koprij | undefined {
  for (let i = 0; i < Math.min(rijen.length - 1, HOOGSTE_KOPRIJ); i++) {
    const rij = rijen[i] as Bronrij;
    const koppen = koppenVan([rij]);
    const benoemd = koppen.filter((kop) => keyOf(kop) !== '').length;
    if (benoemd >= 2 && benoemd === rij.cellen.filter((cel) => cel !== null).length && getallenIn(rijen[i + 1] as Bronrij) > 0)
      return { eersteRij: i + 1, koppen };
  }
  return undefined;
}

/** How many cells hold a number, or the text of one. */
export function getallenIn({ cellen }: Bronrij): number {
  return cellen.filter((cel) => typeof cel === 'number' || /^\s*[-+]?\d[\d.,]*%?\s*$/.test(tekstVan(cel).slice(0, 40))).length;
}
