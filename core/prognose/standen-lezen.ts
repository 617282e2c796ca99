import { Invoerfout, ofFout } from '../invoer/invoerfout.ts';
import { isLeegOfNul, leesAantal, leesDatum, leesPeriode, leesTekst, misschienNietNul } from '../invoer/lezers.ts';
import { celVan, isSamenvattend, type Kolomnaam, leesTabel, plaatsVan, type Tabel } from '../tabel.ts';
import { gemeenteVan } from '../uitvoer.ts';
import type { Stand } from './standen.ts';

/** The standen in a table, and what could not be read. */
export interface GelezenStanden {
  readonly standen: readonly Stand[];
  readonly onleesbaar: readonly Invoerfout[];
}

/**
 * Reads a table of standen to learn from: gemeente, periode, datum (of the figure), gerealiseerd, and if it is there
 * bekend_op (when it was known; the datum itself where blank). Totals and rows without periode are passed over.
 * Throws an `Invoerfout` where the headers are wrong.
 */
export function leesStanden(cellen: readonly (readonly unknown[])[]): GelezenStanden {
  const tabel = leesTabel(cellen, ['gemeente', 'periode', 'datum', 'gerealiseerd']);
  const standen: Stand[] = [];
  const onleesbaar: Invoerfout[] = [];
  for (const [i, rij] of tabel.rijen.entries()) {
    if (isLeegOfNul(celVan(tabel, rij, 'periode')) || isSamenvattend(gemeenteVan(tabel, rij))) continue;
    const gelezen = ofFout(() => leesStand(tabel, rij, i + 2));
    if (gelezen instanceof Invoerfout) onleesbaar.push(gelezen);
    else standen.push(gelezen);
  }
  return { standen, onleesbaar };
}

function leesStand(tabel: Tabel, rij: readonly unknown[], rijnummer: number): Stand {
  const cel = (naam: Kolomnaam) => celVan(tabel, rij, naam);
  const plaats = (naam: Kolomnaam) => plaatsVan(tabel, rijnummer, naam);
  const datum = leesDatum(cel('datum'), plaats('datum'));
  const bekend_op = misschienNietNul(leesDatum)(cel('bekend_op'), plaats('bekend_op')) ?? datum;
  if (bekend_op < datum) throw new Invoerfout('ongeldig', `${plaats('bekend_op')}: ligt voor de datum van de stand, verwacht die dag of later.`);
  return {
    gemeente: leesTekst(cel('gemeente'), plaats('gemeente')),
    periode: leesPeriode(cel('periode'), plaats('periode')),
    datum,
    bekend_op,
    gerealiseerd: leesAantal(cel('gerealiseerd'), plaats('gerealiseerd')),
  };
}
