import gemeenten from './gegevens/gemeenten.json' with { type: 'json' };
import { naamsleutel, naasteNamen, type Naamlijst } from './naam.ts';

/** A municipality of the province of Utrecht; `inwoners` are those at the start of `jaar`. */
export interface Gemeente {
  readonly gemeente: string;
  /** The code CBS gives it: `GM0344`. */
  readonly cbs_code: string;
  readonly inwoners: number;
  readonly jaar: number;
  readonly bron: string;
}

/** The text is no known name; `naaste` holds at most three names that resemble it, the nearest first. */
export interface Onbekend {
  readonly soort: 'onbekend';
  readonly naaste: readonly string[];
}

/** What `herkenGemeente` makes of a text. */
export type GemeenteHerkenning = { readonly soort: 'herkend'; readonly gemeente: Gemeente } | Onbekend;

/** The 26 municipalities, in alphabetical order. */
export const GEMEENTEN: readonly Gemeente[] = gemeenten;

const OP_NAAM: ReadonlyMap<string, Gemeente> = new Map(
  GEMEENTEN.flatMap((gemeente) => gemeentesleutels(gemeente.gemeente).map((sleutel) => [sleutel, gemeente] as const)),
);
const NAMEN: Naamlijst = new Map([...OP_NAAM].map(([sleutel, { gemeente }]) => [sleutel, gemeente]));

/** The keys a municipality goes by: `Utrecht`, `gemeente Utrecht`, `gem. Utrecht`, `Utrecht (gemeente)`. */
export function gemeentesleutels(naam: string): readonly string[] {
  const sleutel = naamsleutel(naam);
  return [sleutel, `gemeente${sleutel}`, `gem${sleutel}`, `${sleutel}gemeente`];
}

/** The municipality a text names, as `herkenGemeente` finds it; `undefined` where there is none, without looking for what resembles it. */
export function zoekGemeente(naam: string): Gemeente | undefined {
  return OP_NAAM.get(naamsleutel(naam));
}

/**
 * The municipality a text names, whatever its case, spaces, hyphens, diacritics or invisible marks.
 * `herkenGemeente('Ijsselstein')` → `{soort: 'herkend', gemeente: {gemeente: 'IJsselstein', …}}`;
 * `herkenGemeente('Soets')` → `{soort: 'onbekend', naaste: ['Soest']}`
 */
export function herkenGemeente(naam: string): GemeenteHerkenning {
  const gemeente = zoekGemeente(naam);
  return gemeente ? { soort: 'herkend', gemeente } : { soort: 'onbekend', naaste: naasteNamen(naam, NAMEN) };
}
