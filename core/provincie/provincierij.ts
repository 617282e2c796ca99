import type { Richting } from '../beoordeling/index.ts';
import type { Datum } from '../datum.ts';
import type { Trede } from '../trede.ts';

/** The persons of a municipality in a periode; positive is an achterstand, negative a voorsprong. */
export interface Provinciecijfers {
  /** Without herverdeling. */
  readonly taakstelling: number;
  readonly achterstand_begin: number;
  readonly totaalopgave: number;
  readonly gerealiseerd: number;
  readonly achterstand_eind: number;
}

/** One municipality among the others of its periode. `undefined` is unknown. */
export interface Provincierij {
  /** The official name where the text names a municipality, or else the text itself. */
  readonly gemeente: string;
  /** The code CBS gives it, and its inhabitants; where they are known. */
  readonly cbs_code: string | undefined;
  readonly inwoners: number | undefined;
  /** The decided one where there is one, or else the one of the table. */
  readonly trede: Trede | undefined;
  readonly isVastgesteld: boolean;
  /** What the table holds or what follows from its facts; where it was decided what follows from the facts, if there are any. */
  readonly trede_berekend: Trede | undefined;
  readonly richting: Richting;
  readonly koppelingstekort: boolean | undefined;
  /** Only in a table that has them; the published treden come without. */
  readonly cijfers: Provinciecijfers | undefined;
  /** The day of the figures that the trede follows from; of a decided trede, and where the table does not say it, `undefined`. */
  readonly datum: Datum | undefined;
}

/** The columns of persons, in the order of the work. */
export const PROVINCIEKOLOMMEN = [
  'taakstelling',
  'achterstand_begin',
  'totaalopgave',
  'gerealiseerd',
  'achterstand_eind',
] as const satisfies readonly (keyof Provinciecijfers)[];

/** One of the columns of persons. */
export type Provinciekolom = (typeof PROVINCIEKOLOMMEN)[number];
