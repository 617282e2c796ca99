import { provincieVan } from '../gemeente/index.ts';
import { isLeegOfNul } from '../invoer/index.ts';
import { ditKader, type Kaderkeuze, kaderMetCel, kadersVanProvincie, UTRECHTSE_KADERS } from '../kader/index.ts';
import type { Periode } from '../periode.ts';
import type { Invoerrij } from '../rijen.ts';

/** The frameworks that go for a row, and its province where that is known. */
export interface Rijkader {
  readonly keuze: Kaderkeuze;
  readonly provincie: string | undefined;
}

/**
 * Which frameworks go for a row: that of its column kader, else those given for the whole table, else those of its province: its
 * column provincie, or that of its municipality. A row of which the province cannot be known goes by those of Utrecht.
 */
export function rijkaderVan(rij: Invoerrij, periode: Periode, gegeven: Kaderkeuze | undefined): Rijkader {
  const naam = rij.cel('kader');
  const provincie = provincieIn(rij, periode);
  if (!isLeegOfNul(naam) && !isOnbekend(naam)) return { keuze: kaderIn(rij, gegeven), provincie };
  if (gegeven !== undefined) return { keuze: gegeven, provincie };
  return { keuze: provincie === undefined ? UTRECHTSE_KADERS : kadersVanProvincie(provincie), provincie };
}

/** What a table that was made here says where no framework is known. */
function isOnbekend(cel: unknown): boolean {
  return typeof cel === 'string' && /^(onbekend|geen kader bekend)$/i.test(cel.trim());
}

function kaderIn(rij: Invoerrij, gegeven: Kaderkeuze | undefined): Kaderkeuze {
  return rij.read('kader', (cel, naam) => {
    const eigen = typeof cel === 'string' ? gegeven?.metNaam(cel) : undefined;
    return eigen === undefined ? kaderMetCel(cel, naam) : ditKader(eigen);
  });
}

function provincieIn(rij: Invoerrij, periode: Periode): string | undefined {
  const cel = rij.cel('provincie');
  if (typeof cel === 'string' && cel.trim() !== '') return cel.trim().replace(/^provincie\s+/i, '');
  return provincieVan(rij.gemeente, periode);
}
