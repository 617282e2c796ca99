import type { Gemeentebeeld } from './provincie-view-model.ts';

/** The columns one can sort by. */
export type Sorteerkolom = 'gemeente' | 'trede' | 'richting' | 'achterstand_eind' | 'realisatie';

/** A column, and whether its largest comes first. */
export interface Sorting {
  readonly kolom: Sorteerkolom;
  readonly isAflopend: boolean;
}

/** The order the view begins with: the highest treden first. */
export const STANDAARDSORTERING: Sorting = { kolom: 'trede', isAflopend: true };

/** The rows in order; what is unknown comes last either way, equal rows by name. */
export function sorted(rijen: readonly Gemeentebeeld[], { kolom, isAflopend }: Sorting): Gemeentebeeld[] {
  return [...rijen].sort((a, b) => {
    const [links, rechts] = [a[kolom], b[kolom]];
    if (links === undefined || rechts === undefined) return Number(links === undefined) - Number(rechts === undefined) || opNaam(a, b);
    const verschil =
      typeof links === 'number' && typeof rechts === 'number' ? links - rechts : String(links).localeCompare(String(rechts), 'nl');
    return (isAflopend ? -verschil : verschil) || opNaam(a, b);
  });
}

/** The sorting after a click on the header of a column: the other way round, or that column with its usual order. */
export function naClick(huidig: Sorting, kolom: Sorteerkolom): Sorting {
  return huidig.kolom === kolom ? { kolom, isAflopend: !huidig.isAflopend } : { kolom, isAflopend: kolom !== 'gemeente' };
}

function opNaam(a: Gemeentebeeld, b: Gemeentebeeld): number {
  return a.gemeente.localeCompare(b.gemeente, 'nl');
}
