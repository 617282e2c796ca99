import { findGemeente, GEMEENTEN, GEMEENTENAMEN, naamlijst, naamsleutel, naasteNamen, type Onbekend } from '../gemeente/index.ts';

/**
 * An area figures are published about. `naam` is unique and the one used in the data:
 * `Utrecht` is the municipality, `provincie Utrecht` the province, `Nederland` the country.
 */
export interface Gebied {
  readonly soort: 'gemeente' | 'provincie' | 'land';
  readonly naam: string;
}

/** What `herkenGebied` makes of a text. */
export type GebiedHerkenning = { readonly soort: 'herkend'; readonly gebied: Gebied } | Onbekend;

/** The province of Utrecht. */
export const PROVINCIE: Gebied = { soort: 'provincie', naam: 'provincie Utrecht' };
const LAND: Gebied = { soort: 'land', naam: 'Nederland' };

/** Every area figures may be published about: country, province, and all municipalities, present and former. */
export const GEBIEDEN: readonly Gebied[] = [LAND, PROVINCIE, ...GEMEENTEN.map(({ naam }) => gemeentegebied(naam))];

const OP_NAAM: ReadonlyMap<string, Gebied> = new Map([
  ...['provincieutrecht', 'provutrecht', 'utrechtprovincie', 'utrechtpv'].map((key) => [key, PROVINCIE] as const),
  [naamsleutel(LAND.naam), LAND] as const,
]);
const NAMEN = [...naamlijst([...OP_NAAM].map(([key, { naam }]) => [key, naam])), ...GEMEENTENAMEN];

function gemeentegebied(naam: string): Gebied {
  return { soort: 'gemeente', naam };
}

/**
 * The area a text names, spelled as freely as `herkenGemeente` allows.
 * `herkenGebied('Utrecht')` → the municipality; `herkenGebied('provincie utrecht')` → the province.
 */
export function herkenGebied(tekst: string): GebiedHerkenning {
  const gemeente = findGemeente(tekst);
  const gebied = gemeente === undefined ? OP_NAAM.get(naamsleutel(tekst)) : gemeentegebied(gemeente.naam);
  return gebied === undefined ? { soort: 'onbekend', naaste: naasteNamen(tekst, NAMEN) } : { soort: 'herkend', gebied };
}
