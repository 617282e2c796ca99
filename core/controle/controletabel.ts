import { kortekop } from '../tabel-messages.ts';
import { keyOf } from '../kolomnaam.ts';
import type { Kaderkeuze } from '../kader/index.ts';
import { ongebruikteKoppen } from '../ongebruikt.ts';
import { gemeenteVan, type Uitvoertabel } from '../output.ts';
import { readTabel, type Tabel } from '../tabel.ts';
import type { Bevinding } from './bevinding.ts';
import { check, inVolgorde } from './check-tabel.ts';
import { bundelKolommen } from './bundel-kolommen.ts';
import { BEKENDE_KOLOMMEN } from './kolommen.ts';
import { readControletabel } from './read-controletabel.ts';
import { CONTROLEFOUT, GEEN_BEVINDINGEN, bevindingzin } from './controle-texts.ts';

const KOPPEN = ['rij', 'gemeente', 'kolom', 'ernst', 'soort', 'bevinding', 'berekend'] as const;

/**
 * All findings in a table with a header row, in order of row, column and kind; none where all is well. Every column is optional.
 * Throws an `Invoerfout` only for the headers: none that is known, or two that mean the same.
 * `bevindingenIn([['taakstelling', 'achterstand_begin', 'totaalopgave'], [203, 171, 375]])` → one, of kind `totaalopgave`
 */
export function bevindingenIn(cellen: readonly (readonly unknown[])[], keuze?: Kaderkeuze): readonly Bevinding[] {
  const tabel = readWithKolommen(cellen);
  return bevindingenVan(tabel, readControletabel(tabel, keuze));
}

/** CONTROLE, by the frameworks that go for the rows or those given: a header row and a row per finding, or per column where most of its cells have the same wrong with them; one row that says so where there are none. */
export function controletabel(cellen: readonly (readonly unknown[])[], keuze?: Kaderkeuze): Uitvoertabel {
  const tabel = readWithKolommen(cellen);
  const gelezen = readControletabel(tabel, keuze);
  const bevindingen = bundelKolommen(bevindingenVan(tabel, gelezen), gelezen.gelezen.rijen.length);
  if (bevindingen.length === 0) return [KOPPEN, ['', '', '', '', '', GEEN_BEVINDINGEN, '']];
  return [
    KOPPEN,
    ...bevindingen.map((bevinding) => [
      bevinding.rij,
      bevinding.rij === 1 ? '' : gemeenteVan(tabel, tabel.rijen[bevinding.rij - 2] ?? []),
      kopVan(tabel, bevinding),
      bevinding.ernst,
      bevinding.soort,
      bevindingzin(bevinding),
      bevinding.berekend ?? '',
    ]),
  ];
}

function readWithKolommen(cellen: readonly (readonly unknown[])[]): Tabel {
  const tabel = readTabel(cellen, []);
  if (BEKENDE_KOLOMMEN.some((kolom) => tabel.kolommen.has(kolom))) return tabel;
  throw CONTROLEFOUT.geen_bekende_kolom({ koppen: tabel.koppen });
}

function bevindingenVan(tabel: Tabel, gelezen: ReturnType<typeof readControletabel>): readonly Bevinding[] {
  return inVolgorde([
    ...standenZonderTeken(tabel),
    ...kolommenNietGebruikt(tabel),
    ...metHerverdeling(tabel),
    ...gelezen.bevindingen,
    ...check(gelezen.gelezen),
  ]);
}

/** Rule: a column `stand` does not say whether positive is achterstand or voorsprong, so it is not read. Source: the contract for table functions. */
function standenZonderTeken({ koppen }: Tabel): readonly Bevinding[] {
  return koppen.some((kop) => keyOf(kop) === 'stand')
    ? [{ soort: 'stand_zonder_teken', ernst: 'let op', rij: 1, kolom: 'stand', cel: 'stand' }]
    : [];
}

/** Rule: a column that is not used is said, with the column that its heading resembles. Source: the contract for table functions. */
function kolommenNietGebruikt(tabel: Tabel): readonly Bevinding[] {
  return ongebruikteKoppen(tabel).map(({ index, kop, naaste }) => ({
    soort: 'kolom_niet_gebruikt',
    ernst: 'let op',
    rij: 1,
    kolom: 'kop',
    index,
    cel: kop,
    naaste,
  }));
}

/** Rule: a taakstelling that includes the herverdeling is used as such, and that is said. Source: the memo on Utrecht of 2022. */
function metHerverdeling({ koppen, kolommen, met_herverdeling }: Tabel): readonly Bevinding[] {
  const index = kolommen.get('taakstelling');
  return met_herverdeling && index !== undefined
    ? [{ soort: 'taakstelling_met_herverdeling', ernst: 'let op', rij: 1, kolom: 'taakstelling', cel: koppen[index] }]
    : [];
}

/** The header of the column a finding is in, as it stands in the table. */
function kopVan({ kolommen, koppen }: Tabel, { kolom, index: eigen }: Bevinding): string {
  const index = eigen ?? (kolommen as ReadonlyMap<string, number>).get(kolom) ?? -1;
  return kortekop(koppen[index] ?? kolom);
}
