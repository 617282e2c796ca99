import { GEMEENTEN, gemeentesleutels, type Onbekend } from './gemeenten.ts';
import { naamsleutel, naasteNamen, type Naamlijst } from './naam.ts';

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

/** Every area figures may be published about: country, province, municipalities. */
export const GEBIEDEN: readonly Gebied[] = [LAND, PROVINCIE, ...GEMEENTEN.map(({ gemeente }): Gebied => ({ soort: 'gemeente', naam: gemeente }))];

const PROVINCIESLEUTELS = ['provincieutrecht', 'provutrecht', 'utrechtprovincie', 'utrechtpv'];

const OP_NAAM: ReadonlyMap<string, Gebied> = new Map(
  GEBIEDEN.flatMap((gebied) => gebiedsleutels(gebied).map((sleutel) => [sleutel, gebied] as const)),
);
const NAMEN: Naamlijst = new Map([...OP_NAAM].map(([sleutel, { naam }]) => [sleutel, naam]));

function gebiedsleutels({ soort, naam }: Gebied): readonly string[] {
  switch (soort) {
    case 'gemeente':
      return gemeentesleutels(naam);
    case 'provincie':
      return PROVINCIESLEUTELS;
    case 'land':
      return [naamsleutel(naam)];
  }
}

/**
 * The area a text names, spelled as freely as `herkenGemeente` allows.
 * `herkenGebied('Utrecht')` → the municipality; `herkenGebied('provincie utrecht')` → the province.
 */
export function herkenGebied(tekst: string): GebiedHerkenning {
  const gebied = OP_NAAM.get(naamsleutel(tekst));
  return gebied ? { soort: 'herkend', gebied } : { soort: 'onbekend', naaste: naasteNamen(tekst, NAMEN) };
}
