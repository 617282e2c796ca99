import { FIELDS } from './feiten/index.ts';
import { herkenGemeente, inwonersVan } from './gemeente/index.ts';
import { readAantal, readStand } from './invoer/index.ts';
import { type Kolomnaam, keyOf } from './kolomnaam.ts';
import { totaalopgave } from './opgave.ts';
import type { Periode } from './periode.ts';
import type { Invoerrij } from './rijen.ts';
import type { Tabel } from './tabel.ts';
import { TABELFOUT } from './tabel-messages.ts';

/** By what a figure can be divided, in the order of the result. */
export const MAATSTAVEN = ['inwoners', 'taakstelling', 'achterstand', 'totaalopgave'] as const;

/** By what a figure can be divided. */
export type Maatstaf = (typeof MAATSTAVEN)[number];

/** A yardstick as a table has it. */
export interface Gewicht {
  /** Its name in headings: of an achterstand also whether it is that at the start or at the end. */
  readonly naam: string;
  /** The columns that it needs of the table. */
  readonly nodig: readonly Kolomnaam[];
  /** What a row weighs, 0 or more; a voorsprong weighs nothing. Throws an `Invoerfout`. */
  readonly van: (rij: Invoerrij, periode: Periode | undefined) => number;
}

/** A yardstick in a table; without the columns for it `nodig` says which. */
export function gewichtIn(tabel: Tabel, maatstaf: Maatstaf): Gewicht {
  switch (maatstaf) {
    case 'inwoners':
      return { naam: maatstaf, nodig: [], van: inwonersIn(tabel) };
    case 'taakstelling':
      return { naam: maatstaf, nodig: ['taakstelling'], van: (rij) => rij.read('taakstelling', FIELDS.taakstelling.read) };
    case 'achterstand': {
      const kolom =
        tabel.kolommen.has('achterstand_begin') || !tabel.kolommen.has('achterstand_eind') ? 'achterstand_begin' : 'achterstand_eind';
      return { naam: kolom, nodig: [kolom], van: (rij) => Math.max(0, rij.read(kolom, readStand)) };
    }
    case 'totaalopgave':
      return tabel.kolommen.has('totaalopgave')
        ? { naam: maatstaf, nodig: [], van: (rij) => Math.max(0, rij.read('totaalopgave', readStand)) }
        : { naam: maatstaf, nodig: ['taakstelling', 'achterstand_begin'], van: (rij) => Math.max(0, computedTotaalopgave(rij)) };
  }
}

/** The inhabitants of the municipality of a row: those the table gives in a column inwoners, or else those known last. */
export function inwonersIn(tabel: Tabel): Gewicht['van'] {
  const kolom = tabel.koppen.findIndex((kop) => /^(?:aantal)?inwoners(?:aantal)?$/.test(keyOf(kop)));
  if (kolom >= 0) return (rij) => readAantal(rij.cellen[kolom], rij.plaatsIn(kolom));
  return (rij, periode) => {
    const herkenning = herkenGemeente(String(rij.gemeente));
    const inwoners = herkenning.soort === 'herkend' ? inwonersVan(herkenning.gemeente, periode) : undefined;
    if (inwoners !== undefined) return inwoners.aantal;
    throw TABELFOUT.geen_inwoners({ plaats: rij.plaats('gemeente'), naaste: herkenning.soort === 'herkend' ? [] : herkenning.naaste });
  };
}

function computedTotaalopgave(rij: Invoerrij): number {
  return totaalopgave(
    rij.read('taakstelling', FIELDS.taakstelling.read),
    rij.read('achterstand_begin', FIELDS.achterstand_begin.read),
    rij.read('herverdeling', FIELDS.herverdeling.read),
  );
}
