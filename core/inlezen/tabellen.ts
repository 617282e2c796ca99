import { keyOf } from '../kolomnaam.ts';
import { readKop } from '../kop.ts';
import type { Periode } from '../periode.ts';
import { type Bronblad, type Broncel, type Bronrij, isLegeCel, tekstVan } from './bronblad.ts';
import { findKop, getallenIn, isKoprijVanBlad, type Koprij, MEESTE_KOPRIJEN } from './koprij.ts';
import type { Brontabel } from './brontabel.ts';
import { parsePeriodecel } from './periodetekst.ts';
import { standingTables } from './standing-tables.ts';

/**
 * The tables of a sheet: below each other, each with headers of its own; beside each other, each with its municipalities; or
 * one for each periode that stands above the headers; or upright, with a name before each figure. Nothing where there is none.
 */
export function tabellenIn(blad: Bronblad): readonly Brontabel[] {
  const standing = standingTables(blad);
  if (standing.length > 0) return standing;
  return onderElkaar(blad.rijen).flatMap((rijen) => {
    const kop = findKop(rijen);
    return kop === undefined ? [] : naastElkaar(kop).flatMap((deel) => perPeriode({ rijen, samengevoegd: blad.samengevoegd }, deel));
  });
}

/** The rows of each table, which begins with its headers and what stands right above them. */
function onderElkaar(rijen: readonly Bronrij[]): readonly (readonly Bronrij[])[] {
  const koprijen: number[] = [];
  for (const [i, rij] of rijen.entries()) {
    const vorige = koprijen.at(-1);
    if (isKoprijVanBlad(rij) && (vorige === undefined || (isAnder(rijen, vorige, i) && i - vorige >= MEESTE_KOPRIJEN - 1)))
      koprijen.push(i);
  }
  const begin = koprijen.map((i) => beginVan(rijen, i));
  const [eerste] = begin;
  if (eerste === undefined) return [rijen];
  const erboven = rijen.slice(0, eerste);
  return [...(isTabel(erboven) ? [erboven] : []), ...begin.map((van, i) => rijen.slice(van, begin[i + 1]))];
}

/** Rows above known headers that are more than titles: a table of which no header is known. */
function isTabel(rijen: readonly Bronrij[]): boolean {
  return findKop(rijen) !== undefined && rijen.filter((rij) => getallenIn(rij) > 0).length > 1;
}

/** Headers that stand again, as at the top of each printed page, begin no other table; below a title of their own they do. */
function isAnder(rijen: readonly Bronrij[], vorige: number, deze: number): boolean {
  return koppenIn(rijen[vorige]) !== koppenIn(rijen[deze]) || isTitel(rijen[deze - 1]);
}

function koppenIn(rij: Bronrij | undefined): string {
  return (rij?.cellen ?? []).map((cel) => keyOf(tekstVan(cel))).join('|');
}

function isTitel(rij: Bronrij | undefined): boolean {
  const gevuld = (rij?.cellen ?? []).filter((cel) => !isLegeCel(cel));
  return gevuld.length > 0 && new Set(gevuld.map(tekstVan)).size === 1;
}

/** The first of the rows without numbers that stand right above headers: titles and upper header rows. */
function beginVan(rijen: readonly Bronrij[], koprij: number): number {
  let begin = koprij;
  while (koprij - begin < MEESTE_KOPRIJEN - 1 && isBovenKop(rijen[begin - 1], rijen[begin])) begin--;
  return begin;
}

function isBovenKop(rij: Bronrij | undefined, volgende: Bronrij | undefined): boolean {
  return rij !== undefined && volgende !== undefined && volgende.nummer - rij.nummer === 1 && getallenIn(rij) === 0;
}

/** Where several columns are that of the municipalities, each begins a table. */
function naastElkaar({ eersteRij, koppen }: Koprij): readonly Koprij[] {
  const begin = koppen.flatMap((kop, i) => (readKop(kop)?.kolom === 'gemeente' ? [i] : []));
  if (begin.length < 2) return [{ eersteRij, koppen }];
  return begin.map((van, i) => ({
    eersteRij,
    koppen: alleen(koppen, (kolom) => (i === 0 || kolom >= van) && kolom < (begin[i + 1] ?? Infinity)),
  }));
}

/** Where several perioden stand above the headers, each has its columns, besides those before the first. */
function perPeriode(blad: Bronblad, kop: Koprij): readonly Brontabel[] {
  const perioden = periodenBoven(blad.rijen.slice(Math.max(0, kop.eersteRij - MEESTE_KOPRIJEN), kop.eersteRij), kop.koppen);
  const namen = [...new Set(perioden)].filter((periode) => periode !== undefined);
  const [periode] = namen;
  if (periode === undefined || kop.koppen.some((een) => readKop(een)?.kolom === 'periode')) return [{ blad, kop }];
  if (namen.length === 1) return [{ blad, kop, periode }];
  return namen.map((een) => ({
    blad,
    kop: { ...kop, koppen: alleen(kop.koppen, (kolom) => perioden[kolom] === undefined || perioden[kolom] === een) },
    periode: een,
  }));
}

/** The periode above each header: its own, or that of the nearest column to the left. */
function periodenBoven(rijen: readonly Bronrij[], koppen: readonly string[]): readonly (Periode | undefined)[] {
  const found = rijen.map(({ cellen }) => koppen.map((_, kolom) => parsePeriode(cellen[kolom] ?? null)));
  const rij = found.find((perioden) => perioden.some((periode) => periode !== undefined)) ?? [];
  return koppen.map((_, kolom) => rij.slice(0, kolom + 1).findLast((periode) => periode !== undefined));
}

function parsePeriode(cel: Broncel): Periode | undefined {
  return parsePeriodecel(cel, 'dag eerst')?.periode;
}

function alleen(koppen: readonly string[], is: (kolom: number) => boolean): readonly string[] {
  return koppen.map((kop, kolom) => (is(kolom) ? kop : ''));
}
