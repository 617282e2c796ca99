import type { Bekend } from './bekend.ts';
import type { Bevinding } from './bevinding.ts';
import { type Cijferkolom, CIJFERKOLOMMEN, CIJFERKOLOMNAMEN } from './kolommen.ts';
import { ofNul, zeker } from './rij.ts';
import { bijSleutel, type Controletabel, type Groep } from './tabel.ts';

/** The columns of persons, which add up. */
const OPTELBAAR = CIJFERKOLOMNAMEN.filter((kolom) => CIJFERKOLOMMEN[kolom] === 'aantal' || CIJFERKOLOMMEN[kolom] === 'stand');

/** The sum of a column as it stands, and with the values that earlier findings gave. */
interface Som {
  readonly som: number;
  readonly hersteld: number;
}

/**
 * Rule: a total row is the sum of its rows, column by column. Where it is the sum of rows of which an earlier finding already told
 * what a cell would be, that is no second finding. Source: the note that the reports' totals add up the municipalities.
 */
export function totaalrijen({ leden }: Controletabel, bekend: Bekend): readonly Bevinding[] {
  const sommen = new Map<Groep, Map<Cijferkolom, Som>>();
  return [...leden].flatMap(([rij, groep]) => OPTELBAAR.flatMap((kolom): Bevinding[] => {
    const gevonden = zeker(rij, kolom);
    if (gevonden === undefined || !groep.kolommen.has(kolom)) return [];
    const { som, hersteld } = bijSleutel(bijSleutel(sommen, groep, () => new Map()), kolom, () => telOp(groep, kolom, bekend));
    if (gevonden === som || gevonden === hersteld) return [];
    return [{ soort: 'totaalrij', ernst: 'fout', rij: rij.rij, kolom, gevonden, berekend: som, rijen: groep.rijen.length, past_met: [[kolom, som]] }];
  }));
}

function telOp({ rijen }: Groep, kolom: Cijferkolom, bekend: Bekend): Som {
  let som = 0;
  let hersteld = 0;
  for (const rij of rijen) {
    som += ofNul(rij, kolom);
    hersteld += bekend.herstel(rij, kolom) ?? ofNul(rij, kolom);
  }
  return { som, hersteld };
}
