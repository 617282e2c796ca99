import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { ongebruikteKoppen } from '../../../core/ongebruikt.ts';
import { findKoprij, readTabel } from '../../../core/tabel.ts';
import { kortekop } from '../../../core/tabel-messages.ts';
import { opsomming } from '../../../core/taal/index.ts';
import type { Celgebied } from '../../host/werkmap.ts';
import { alsKerncel } from './kerncel.ts';

/** Sheets that the product keeps have columns of their own. */
const EIGEN_BLAD = /^IBT-/;
/** More is a list that nobody reads in one line. */
const MEESTE = 4;

/**
 * The columns of the table in a region that are used for nothing, in one line, with what their headings resemble; `undefined` where
 * there are none, or no table.
 * @example nietGebruikt(gebied) // 'Niet gebruikt: "Opmerking" en "Nagekomen volgens opgave" (lijkt op nagekomen).'
 */
export function nietGebruikt({ blad, cellen }: Celgebied): string | undefined {
  const koprij = findKoprij(cellen);
  if (koprij === undefined || EIGEN_BLAD.test(blad)) return undefined;
  const tabel = ofFout(() =>
    readTabel(
      cellen.slice(koprij).map((rij) => rij.map(alsKerncel)),
      [],
    ),
  );
  if (tabel instanceof Invoerfout) return undefined;
  const kolommen = ongebruikteKoppen(tabel).map(({ index, kop, naaste }) => {
    const naam = kop === '' ? `kolom ${index + 1} (zonder kop)` : `"${kortekop(kop)}"`;
    return naaste.length === 0 ? naam : `${naam} (lijkt op ${opsomming(naaste, ' of ')})`;
  });
  const rest = kolommen.length - MEESTE;
  if (kolommen.length === 0) return undefined;
  return `Niet gebruikt: ${opsomming(rest > 0 ? [...kolommen.slice(0, MEESTE), `nog ${rest}`] : kolommen)}.`;
}
