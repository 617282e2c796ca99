import { findGemeente, GEMEENTEN, GEMEENTENAMEN, naamlijst, naamsleutel, naasteNamen, type Onbekend } from '../gemeente/index.ts';

/**
 * An area figures are published about. `naam` is unique and the one used in the data:
 * `Utrecht` is the municipality, `provincie Utrecht` the province, `Nederland` the country.
 */
export interface Gebied {
  readonly soort: 'gemeente' | 'provincie' | 'land';
  readonly naam: string;
}

const VOORVOEGSEL = 'provincie ';

/** What `herkenGebied` makes of a text. */
export type GebiedHerkenning = { readonly soort: 'herkend'; readonly gebied: Gebied } | Onbekend;

/** All provinces. */
const PROVINCIES: readonly Gebied[] = [...new Set(GEMEENTEN.map(({ provincie }) => provincie))].sort().map(provinciegebied);

/** The province of Utrecht. */
export const PROVINCIE: Gebied = PROVINCIES.find(({ naam }) => naam === 'provincie Utrecht')!;
/** The country. */
export const LAND: Gebied = { soort: 'land', naam: 'Nederland' };

/** Every area figures may be published about: country, provinces, and all municipalities, present and former. */
export const GEBIEDEN: readonly Gebied[] = [LAND, ...PROVINCIES, ...GEMEENTEN.map(({ naam }) => gemeentegebied(naam))];

const OP_NAAM: ReadonlyMap<string, Gebied> = new Map([
  ...PROVINCIES.flatMap((provincie) => {
    const kaal = provincie.naam.slice(VOORVOEGSEL.length);
    // A bare name is a municipality first: Utrecht, Groningen.
    return [provincie.naam, `prov ${kaal}`, `${kaal} provincie`, `${kaal} pv`, kaal].map((naam) => [naamsleutel(naam), provincie] as const);
  }),
  [naamsleutel(LAND.naam), LAND] as const,
]);
const NAMEN = [...naamlijst([...OP_NAAM].map(([key, { naam }]) => [key, naam])), ...GEMEENTENAMEN];

function provinciegebied(naam: string): Gebied {
  return { soort: 'provincie', naam: VOORVOEGSEL + naam };
}

/** An area that is not known, by its name alone. */
export function gebiedMetNaam(naam: string): Gebied {
  return { soort: naam.startsWith(VOORVOEGSEL) ? 'provincie' : 'gemeente', naam };
}

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
