import { bevindingenIn, bevindingzin } from '../controle/index.ts';
import { type Provinciecijfers, type Provinciekolom, PROVINCIEKOLOMMEN, type Provincierij } from './provincierij.ts';

/** The sum of a column, in persons, over the municipalities of which it is known. */
export interface Provincietotaal {
  readonly kolom: Provinciekolom;
  readonly som: number;
}

/** The sums over the municipalities; `undefined` where none has figures. `onbekend` counts those without. */
export function totalenVan(
  rijen: readonly Provincierij[],
): { readonly totalen: readonly Provincietotaal[]; readonly onbekend: number } | undefined {
  const bekend = rijen.flatMap(({ cijfers }) => (cijfers === undefined ? [] : [cijfers]));
  if (bekend.length === 0) return undefined;
  return { totalen: PROVINCIEKOLOMMEN.map((kolom) => ({ kolom, som: som(bekend, kolom) })), onbekend: rijen.length - bekend.length };
}

/** The sum of a column, in persons. */
function som(cijfers: readonly Provinciecijfers[], kolom: Provinciekolom): number {
  return cijfers.reduce((totaal, rij) => totaal + rij[kolom], 0);
}

/** What the check says of the total rows of a table: a Dutch sentence for each that is not the sum of its rows. */
export function afwijkendeTotaalrijen(cellen: readonly (readonly unknown[])[]): readonly string[] {
  return bevindingenIn(cellen)
    .filter(({ soort }) => soort === 'totaalrij')
    .map((bevinding) => `Rij ${bevinding.rij}: ${bevindingzin(bevinding)}`);
}
