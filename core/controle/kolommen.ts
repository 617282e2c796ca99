import type { Kolomnaam } from '../tabel.ts';

/**
 * What the cells of a column of figures hold.
 * - `aantal`: whole persons, 0 or more
 * - `stand`: whole persons of any sign
 * - `deel`: a share, as a fraction or in percents
 * - `trede`: 1 to 6
 */
export type Aard = 'aantal' | 'stand' | 'deel' | 'trede';

/** The columns of figures the check reads. */
export const CIJFERKOLOMMEN = {
  taakstelling: 'aantal',
  herverdeling: 'stand',
  achterstand_begin: 'stand',
  totaalopgave: 'stand',
  gerealiseerd: 'aantal',
  nagekomen: 'aantal',
  nagekomen_vorige: 'aantal',
  gekoppeld: 'aantal',
  realisatie_taakstelling: 'deel',
  realisatie_totaalopgave: 'deel',
  achterstand_eind: 'stand',
  vorige_trede: 'trede',
  trede: 'trede',
} as const satisfies { readonly [K in Kolomnaam]?: Aard };

/** A column of figures the check knows. */
export type Cijferkolom = keyof typeof CIJFERKOLOMMEN;

/** The columns of figures, in the order of the work. */
export const CIJFERKOLOMNAMEN = Object.keys(CIJFERKOLOMMEN) as readonly Cijferkolom[];

/** Whether a column holds figures. */
export function isCijferkolom(kolom: string): kolom is Cijferkolom {
  return kolom in CIJFERKOLOMMEN;
}

/** The columns the check knows; all are optional. */
export const BEKENDE_KOLOMMEN: readonly Kolomnaam[] = ['gemeente', 'periode', 'peildatum', ...CIJFERKOLOMNAMEN, 'beoordeling_op'];
