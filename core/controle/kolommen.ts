import { type Feit, FIELDS, isFeit, kolommenNa, type Veldsoort } from '../feiten/index.ts';
import type { Kolomnaam } from '../kolomnaam.ts';

/**
 * What the cells of a column of figures hold.
 * - `aantal`: whole persons, 0 or more
 * - `stand`: whole persons of any sign
 * - `deel`: a share, as a fraction or in percents
 * - `trede`: 1 to 6
 */
export type Aard = 'aantal' | 'stand' | 'deel' | 'trede';

/** What a fact holds; `undefined` where it is no figure. */
const AARDEN = {
  periode: undefined,
  aantal: 'aantal',
  stand: 'stand',
  verandering: 'stand',
  trede: 'trede',
  perioden: undefined,
  ja_nee: undefined,
  tekst: undefined,
} as const satisfies Readonly<Record<Veldsoort, Aard | undefined>>;

/** A fact that is a figure. */
export type Cijferfeit = { [N in Feit]: (typeof AARDEN)[(typeof FIELDS)[N]['soort']] extends Aard ? N : never }[Feit];

/** Figures that follow from the facts. */
const AFGELEID = {
  totaalopgave: 'stand',
  realisatie_taakstelling: 'deel',
  realisatie_totaalopgave: 'deel',
  achterstand_eind: 'stand',
  trede: 'trede',
} as const satisfies { readonly [K in Kolomnaam]?: Aard };

/** A column of figures the check knows. */
export type Cijferkolom = Cijferfeit | keyof typeof AFGELEID;

/** Whether a fact is a figure. */
export function isCijferfeit(naam: Feit): naam is Cijferfeit {
  return AARDEN[FIELDS[naam].soort] !== undefined;
}

/** What the cells of a column of figures hold. */
export function aardVan(kolom: Cijferkolom): Aard {
  return kolom in AFGELEID ? AFGELEID[kolom as keyof typeof AFGELEID] : AARDEN[FIELDS[kolom as Cijferfeit].soort];
}

/** The columns of figures, in the order of the work; nagekomen of the periode before is looked at beside that of this one. */
export const CIJFERKOLOMNAMEN: readonly Cijferkolom[] = [
  ...kolommenNa('periode', 'achterstand_begin'),
  'totaalopgave',
  ...kolommenNa('achterstand_begin', 'nagekomen'),
  'nagekomen_vorige',
  ...kolommenNa('nagekomen', 'gekoppeld'),
  'realisatie_taakstelling',
  'realisatie_totaalopgave',
  'achterstand_eind',
  ...kolommenNa('gekoppeld').filter((naam) => naam !== 'nagekomen_vorige'),
  'trede',
].filter(isCijferkolom);

/** Whether a column holds figures. */
export function isCijferkolom(kolom: string): kolom is Cijferkolom {
  return kolom in AFGELEID || (isFeit(kolom) && isCijferfeit(kolom));
}

/** The columns the check knows; all are optional. */
export const BEKENDE_KOLOMMEN: readonly Kolomnaam[] = ['gemeente', 'periode', 'peildatum', 'datum', ...CIJFERKOLOMNAMEN, 'beoordeling_op'];
