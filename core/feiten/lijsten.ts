import { type Feit, VELDEN, type VerplichtFeit } from './velden.ts';

/** All facts, in the order of the parameters. */
export const FEITEN = Object.keys(VELDEN) as readonly Feit[];

/** All facts, in the order of their columns. */
export const FEITKOLOMMEN: readonly Feit[] = [...FEITEN].sort((a, b) => VELDEN[a].kolom - VELDEN[b].kolom);

/** Whether a name is that of a fact. */
export function isFeit(naam: string): naam is Feit {
  return Object.hasOwn(VELDEN, naam);
}

function isVerplicht(naam: Feit): naam is VerplichtFeit {
  return VELDEN[naam].leeg === 'verplicht';
}

/** The facts, and so the columns, without which a row cannot be assessed. */
export const VERPLICHTE_FEITEN: readonly VerplichtFeit[] = FEITEN.filter(isVerplicht);

/** The others, each of which a table may lack. */
export const OVERIGE_FEITEN: readonly Feit[] = FEITEN.filter((naam) => !isVerplicht(naam));

/** The figures of which a row counts as blank when all are blank or 0. */
export const KERNFEITEN: readonly VerplichtFeit[] = VERPLICHTE_FEITEN.filter((naam) => naam !== 'periode');

/** The columns of facts after one, up to and including another or else the last: other columns may stand between them. */
export function kolommenNa(na: Feit, tot?: Feit): readonly Feit[] {
  const laatste = tot === undefined ? Infinity : VELDEN[tot].kolom;
  return FEITKOLOMMEN.filter((feit) => VELDEN[feit].kolom > VELDEN[na].kolom && VELDEN[feit].kolom <= laatste);
}

/** Something for every fact. `perFeit(({ titel }) => titel)` → `{ periode: 'Periode', … }`. */
export function perFeit<T>(maak: (veld: (typeof VELDEN)[Feit], naam: Feit) => T): Readonly<Record<Feit, T>> {
  return Object.fromEntries(FEITEN.map((naam) => [naam, maak(VELDEN[naam], naam)])) as Record<Feit, T>;
}
