import { keyOf } from './kolomnaam.ts';
import type { Kolomnaam } from './kolomnaam.ts';
import { readKop } from './kop.ts';
import { naasteKolommen } from './naaste-kolom.ts';
import { ongebruikteKolommen, type Tabel } from './tabel.ts';
import { KETENKOLOMMEN } from './zegel/index.ts';

/** A column that is used for nothing. */
export interface Ongebruikt {
  readonly index: number;
  /** Its heading as it stands; blank where it has none. */
  readonly kop: string;
  /** The columns that the heading resembles. */
  readonly naaste: readonly Kolomnaam[];
}

/** What the product itself writes beside the figures, and reads nowhere. */
const EIGEN: ReadonlySet<string> = new Set(['cbs_code', 'bron', ...KETENKOLOMMEN].map(keyOf));

/**
 * The columns with something in them that are used for nothing, which must be said. A column `stand` is told by itself, and what the
 * product writes is not told.
 */
export function ongebruikteKoppen(tabel: Tabel): readonly Ongebruikt[] {
  return ongebruikteKolommen(tabel).flatMap((index): Ongebruikt[] => {
    const kop = tabel.koppen[index]!;
    const key = keyOf(kop);
    if (key === 'stand' || EIGEN.has(key)) return [];
    // A heading that is known is that of another periode, or of what another column holds: no other name makes it used.
    return [{ index, kop, naaste: key === '' || readKop(kop) !== undefined ? [] : naasteKolommen(kop) }];
  });
}
