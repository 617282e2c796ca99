import { naamlijst, naasteNamen } from './gemeente/index.ts';
import { FEITEN } from './feiten/index.ts';
import { type Kolomnaam, keyOf, koppenVan } from './kolomnaam.ts';

/** The columns that hold figures of the supervision, of which a heading that is not known may be one. */
const KANDIDATEN: readonly Kolomnaam[] = [
  ...FEITEN,
  'gemeente',
  'datum',
  'peildatum',
  'totaalopgave',
  'realisatie_taakstelling',
  'realisatie_totaalopgave',
  'achterstand_eind',
  'trede',
  'beoordeling_op',
  'extra_doelstelling',
];
/** A shorter word stands in too many others. */
const KORTSTE_WOORD = 5;
const MEESTE = 3;
/** Where what a heading says besides its name begins: a day or periode, a unit or sign, another name. */
const AANHANGSEL = /[\d(/]/;

const KEYS = KANDIDATEN.flatMap((kolom) => koppenVan(kolom).map((kop) => ({ kolom, key: keyOf(kop) }))).filter(
  ({ key }) => key.length >= KORTSTE_WOORD,
);
const NAMEN = naamlijst(KEYS.map(({ key, kolom }) => [key, kolom] as const));

/**
 * At most three columns that a heading which is not known resembles: those it names among other words, those it is a part of,
 * those a typing error away. `naasteKolommen('Nagekomen volgens opgave')` → `['nagekomen']`; `naasteKolommen('Achterstand')` →
 * `['achterstand_begin', 'achterstand_eind']`
 */
export function naasteKolommen(kop: string): readonly Kolomnaam[] {
  const key = keyOf(kop);
  const erin = KEYS.filter((een) => key.includes(een.key));
  const langste = Math.max(...erin.map((een) => een.key.length));
  if (erin.length > 0) return kolommenVan(erin.filter((een) => een.key.length === langste));
  const deelVan =
    key.length < KORTSTE_WOORD ? [] : kolommenVan(KEYS.filter((een) => een.key.startsWith(key) || keyOf(een.kolom).includes(key)));
  if (deelVan.length > 0) return deelVan;
  const [begin = ''] = kop.split(AANHANGSEL);
  return begin === kop ? (naasteNamen(kop, NAMEN) as readonly Kolomnaam[]) : naasteKolommen(begin);
}

function kolommenVan(keys: typeof KEYS): readonly Kolomnaam[] {
  return [...new Set(keys.map(({ kolom }) => kolom))].slice(0, MEESTE);
}
