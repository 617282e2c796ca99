import { kortekop } from '../tabel-messages.ts';
import { keyOf } from '../kolomnaam.ts';
import { readTabel, type Tabel } from '../tabel.ts';
import type { Uitvoertabel } from '../output.ts';
import type { Bevinding } from './bevinding.ts';
import { check, inVolgorde } from './check-tabel.ts';
import { BEKENDE_KOLOMMEN } from './kolommen.ts';
import { readControletabel } from './read-controletabel.ts';
import { CONTROLEFOUT, GEEN_BEVINDINGEN, zin } from './controle-texts.ts';

const KOPPEN = ['rij', 'kolom', 'ernst', 'soort', 'bevinding', 'berekend'] as const;

/**
 * All findings in a table with a header row, in order of row, column and kind; none where all is well. Every column is optional.
 * Throws an `Invoerfout` only for the headers: none that is known, or two that mean the same.
 * `bevindingenIn([['taakstelling', 'achterstand_begin', 'totaalopgave'], [203, 171, 375]])` → one, of kind `totaalopgave`
 */
export function bevindingenIn(cellen: readonly (readonly unknown[])[]): readonly Bevinding[] {
  return bevindingenVan(readWithKolommen(cellen));
}

/** CONTROLE: a header row and a row per finding; one row that says so where there are none. */
export function controletabel(cellen: readonly (readonly unknown[])[]): Uitvoertabel {
  const tabel = readWithKolommen(cellen);
  const bevindingen = bevindingenVan(tabel);
  if (bevindingen.length === 0) return [KOPPEN, ['', '', '', '', GEEN_BEVINDINGEN, '']];
  return [
    KOPPEN,
    ...bevindingen.map((bevinding) => [
      bevinding.rij,
      kopVan(tabel, bevinding),
      bevinding.ernst,
      bevinding.soort,
      zin(bevinding),
      bevinding.berekend ?? '',
    ]),
  ];
}

function readWithKolommen(cellen: readonly (readonly unknown[])[]): Tabel {
  const tabel = readTabel(cellen, []);
  if (BEKENDE_KOLOMMEN.some((kolom) => tabel.kolommen.has(kolom))) return tabel;
  throw CONTROLEFOUT.geen_bekende_kolom({ koppen: tabel.koppen });
}

function bevindingenVan(tabel: Tabel): readonly Bevinding[] {
  const { gelezen, bevindingen } = readControletabel(tabel);
  return inVolgorde([...standenZonderTeken(tabel), ...bevindingen, ...check(gelezen)]);
}

/** Rule: a column `stand` does not say whether positive is achterstand or voorsprong, so it is not read. Source: the contract for table functions. */
function standenZonderTeken({ koppen }: Tabel): readonly Bevinding[] {
  return koppen.some((kop) => keyOf(kop) === 'stand')
    ? [{ soort: 'stand_zonder_teken', ernst: 'let op', rij: 1, kolom: 'stand', cel: 'stand' }]
    : [];
}

/** The header of the column a finding is in, as it stands in the table. */
function kopVan({ kolommen, koppen }: Tabel, { kolom }: Bevinding): string {
  const index = (kolommen as ReadonlyMap<string, number>).get(kolom) ?? -1;
  return kortekop(koppen[index] ?? kolom);
}
