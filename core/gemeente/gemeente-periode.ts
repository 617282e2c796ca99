import type { Datum } from '../datum.ts';
import { peildatum, type Periode } from '../periode.ts';
import { findGemeente } from './herken.ts';
import { GEMEENTEN, type Gemeente } from './gemeenten.ts';
import { naamsleutel } from './naam.ts';

/**
 * Whether a municipality is there at the start of a periode: what ends during it still has its taakstelling.
 * Without a periode whether it is there still.
 */
export function bestaatIn(gemeente: Gemeente, periode: Periode | undefined): boolean {
  return periode === undefined ? gemeente.tot === undefined : wasErOp(gemeente, peildatum(periode, 'begin'));
}

/** Whether a municipality was there on a day. */
export function wasErOp({ van, tot }: Gemeente, dag: Datum): boolean {
  return (van === undefined || van <= dag) && (tot === undefined || tot > dag);
}

/**
 * The municipalities of a province in a periode, in alphabetical order; without a periode those that are there still.
 * Before 2019 those with which 2019 began. `gemeentenOp('Utrecht', '2024-2')` → 26 of them
 */
export function gemeentenOp(provincie: string, periode?: Periode): readonly Gemeente[] {
  return GEMEENTEN.filter((gemeente) => gemeente.provincie === provincie && bestaatIn(gemeente, periode));
}

/**
 * What a municipality is in a periode: itself, or as soon as it has ended what it became part of, in the end.
 * Without a periode what it is now. `opvolgersVan(Weesp)` → Amsterdam; `opvolgersVan(Weesp, '2021-2')` → Weesp
 */
export function opvolgersVan(gemeente: Gemeente, periode?: Periode): readonly Gemeente[] {
  const isEr = gemeente.tot === undefined || (periode !== undefined && gemeente.tot > peildatum(periode, 'begin'));
  return isEr
    ? [gemeente]
    : gemeente.opgegaan_in.flatMap((naam) => findGemeente(naam) ?? []).flatMap((volgende) => opvolgersVan(volgende, periode));
}

/**
 * The province that supervises the municipality a text names, as it is in a periode (without: as it is now); `undefined` where
 * no municipality is named, or where what it became part of lies in several provinces.
 * `provincieVan('gem. Weesp', '2021-2')` → `'Noord-Holland'`
 */
export function provincieVan(gemeente: string | number, periode?: Periode): string | undefined {
  const herkend = findGemeente(String(gemeente));
  if (herkend === undefined) return undefined;
  const provincies = new Set(opvolgersVan(herkend, periode).map(({ provincie }) => provincie));
  return provincies.size === 1 ? [...provincies][0] : undefined;
}

/** The provinces by what remains of their names; the Frisian name has a Dutch one. */
const PROVINCIES: ReadonlyMap<string, string> = new Map([
  ...GEMEENTEN.map(({ provincie }) => [naamsleutel(provincie), provincie] as const),
  ['friesland', 'Fryslân'],
]);

/** The province that a text names, whatever its case and hyphens; `undefined` where it names none. `findProvincie('provincie zuid holland')` → `'Zuid-Holland'` */
export function findProvincie(naam: string): string | undefined {
  const key = naamsleutel(naam);
  return PROVINCIES.get(key) ?? PROVINCIES.get(key.replace(/^provincie/, ''));
}
