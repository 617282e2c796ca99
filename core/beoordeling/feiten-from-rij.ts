import { type Feiten, feitenUit, FIELDS } from '../feiten/index.ts';
import { isLeegOfNul, type Reader, readJaNee } from '../invoer/index.ts';
import { type Kader, type Kaderfeiten, type Omstandigheden, readVorige } from '../kader/index.ts';
import type { Invoerrij } from '../rijen.ts';
import { readCel, type Tabel } from '../tabel.ts';
import type { Kolomnaam } from '../kolomnaam.ts';

/**
 * The facts in one row of a table. `rijnummer` is the number the user sees, for the message. In a framework with classes the previous
 * trede may be a class. Throws an `Invoerfout` that names row and column.
 */
export function feitenUitRij(tabel: Tabel, rij: readonly unknown[], rijnummer: number, kader?: Kader): Feiten {
  return feitenUit((naam) =>
    readCel<Feiten[typeof naam]>(
      tabel,
      rij,
      naam,
      (cel, plaats) => (naam === 'vorige_trede' ? readVorige(kader, cel, plaats) : FIELDS[naam].read(cel, plaats)),
      rijnummer,
    ),
  );
}

/** The circumstances that a table can tell of. */
export const OMSTANDIGHEDEN = [
  'verschoonbaar',
  'vrijgesteld',
  'vorige_op_koppelingstekort',
] as const satisfies readonly (keyof Omstandigheden & Kolomnaam)[];

/** The facts of a row with the circumstances in it; the object is that of the facts where no column tells of any. */
export function kaderfeitenUitRij(feiten: Feiten, rij: Invoerrij): Kaderfeiten {
  const omstandigheden = omstandighedenIn(rij);
  return omstandigheden === undefined ? feiten : { ...feiten, ...omstandigheden };
}

/** The circumstances in a row; `undefined` where no column tells of any. */
export function omstandighedenIn(rij: Invoerrij): Omstandigheden | undefined {
  const known = OMSTANDIGHEDEN.filter((naam) => !isLeegOfNul(rij.cel(naam)));
  return known.length === 0 ? undefined : Object.fromEntries(known.map((naam) => [naam, rij.read(naam, readOmstandigheid)]));
}

/** Yes or no; `onbekend` is unknown, as a blank cell is. */
const readOmstandigheid: Reader<boolean | undefined> = (cel, naam) =>
  typeof cel === 'string' && cel.trim().toLowerCase() === ONBEKEND ? undefined : readJaNee(cel, naam);

const ONBEKEND = 'onbekend';
