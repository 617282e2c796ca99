import { type Feit, FIELDS, type Veldsoort, type VerplichtFeit } from './facts.ts';
import { keysOf } from '../keys.ts';

/** All facts, in the order of the parameters. */
export const FEITEN = keysOf(FIELDS);

/** All facts, in the order of their columns. */
export const FEITKOLOMMEN: readonly Feit[] = [...FEITEN].sort((a, b) => FIELDS[a].kolom - FIELDS[b].kolom);

/** Whether a name is that of a fact. */
export function isFeit(naam: string): naam is Feit {
  return Object.hasOwn(FIELDS, naam);
}

function isVerplicht(naam: Feit): naam is VerplichtFeit {
  return FIELDS[naam].leeg === 'verplicht';
}

/** The facts, and so the columns, without which a row cannot be assessed. */
export const VERPLICHTE_FEITEN: readonly VerplichtFeit[] = FEITEN.filter(isVerplicht);

/** The others, each of which a table may lack. */
export const OVERIGE_FEITEN: readonly Feit[] = FEITEN.filter((naam) => !isVerplicht(naam));

/** The kinds of which none is a number. */
const ZONDER_NUL: ReadonlySet<Veldsoort> = new Set(['periode', 'ja_nee', 'tekst']);

/** The facts of which a 0 counts as a blank cell, so that a real zero is written `geen`. */
export const NUL_IS_LEEG: readonly Feit[] = FEITEN.filter((naam) => FIELDS[naam].nul === 'leeg' && !ZONDER_NUL.has(FIELDS[naam].soort));

/** The figures of which a row counts as blank when all are blank or 0. */
export const KERNFEITEN: readonly VerplichtFeit[] = VERPLICHTE_FEITEN.filter((naam) => naam !== 'periode');

/** The columns of facts after one, up to and including another or else the last: other columns may stand between them. */
export function kolommenNa(na: Feit, tot?: Feit): readonly Feit[] {
  const laatste = tot === undefined ? Infinity : FIELDS[tot].kolom;
  return FEITKOLOMMEN.filter((feit) => FIELDS[feit].kolom > FIELDS[na].kolom && FIELDS[feit].kolom <= laatste);
}

/** Something for every fact. `perFeit(({ titel }) => titel)` → `{ periode: 'Periode', … }`. */
export function perFeit<T>(make: (field: (typeof FIELDS)[Feit], naam: Feit) => T): Readonly<Record<Feit, T>> {
  return Object.fromEntries(FEITEN.map((naam) => [naam, make(FIELDS[naam], naam)])) as Record<Feit, T>;
}
