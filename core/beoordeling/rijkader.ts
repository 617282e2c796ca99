import { findProvincie, provincieVan, UTRECHT } from '../gemeente/index.ts';
import { Invoerfout, isLeegOfNul, ofFout } from '../invoer/index.ts';
import { ditKader, GEEN_KADERS, type Kader, type Kaderkeuze, kaderMetCel, kadersVanProvincie, UTRECHTSE_KADERS } from '../kader/index.ts';
import type { Periode } from '../periode.ts';
import type { Invoerrij } from '../rijen.ts';

/** The frameworks that go for a row, and its province where that is known. */
export interface Rijkader {
  readonly keuze: Kaderkeuze;
  readonly provincie: string | undefined;
  /** Of a row whose framework hangs on its province, and whose province is not known: its municipality as it stands there. */
  readonly zonder_provincie?: string;
  /** Where the framework came from that the table does not name, as sentences. */
  readonly herkomst: readonly string[];
}

/**
 * Which frameworks go for a row: that of its column kader, else those given for the whole table, else those of its province: its
 * column provincie, or that of its municipality. Where the province of a row cannot be known there is none. A table with neither
 * column knows no province at all, as TREDE: it goes by those of Utrecht, and says so.
 */
export function rijkaderVan(rij: Invoerrij, periode: Periode, gegeven: Kaderkeuze | undefined): Rijkader {
  const naam = rij.cel('kader');
  const provincie = provincieIn(rij, periode);
  const found = { provincie, herkomst: [] };
  if (!isLeegOfNul(naam) && !isOnbekend(naam)) return { ...found, keuze: kaderIn(rij, gegeven) };
  if (gegeven !== undefined) return { ...found, keuze: gegeven };
  if (provincie !== undefined) return { ...found, keuze: kadersVanProvincie(provincie) };
  if (rij.heeftKolom('gemeente') || rij.heeftKolom('provincie'))
    return { ...found, keuze: GEEN_KADERS, zonder_provincie: String(rij.gemeente).trim() };
  return { ...found, keuze: UTRECHTSE_KADERS, herkomst: [ZONDER_KOLOM] };
}

/** The framework that goes for a row of which the trede is only an extra; `undefined` where none is known, or the row names one that is not. */
export function kaderVanRij(rij: Invoerrij, periode: Periode, gegeven?: Kaderkeuze): Kader | undefined {
  const kader = ofFout(() => {
    const { keuze, provincie } = rijkaderVan(rij, periode, gegeven);
    return keuze.voor(periode, provincie);
  });
  return kader instanceof Invoerfout ? undefined : kader;
}

/** Why no framework is known, as a clause; `undefined` where one is, or the ladder of the province of Utrecht began later. */
export function zonderKader(rijkader: Rijkader, periode: Periode): string | undefined {
  const { keuze, provincie, zonder_provincie } = rijkader;
  if (keuze.voor(periode, provincie) !== undefined) return undefined;
  if (zonder_provincie !== undefined) return 'van de rij is de provincie niet bekend';
  return provincie === UTRECHT
    ? undefined
    : `voor ${periode} is geen kader bekend${provincie === undefined ? '' : ` van de provincie ${provincie}`}`;
}

const ZONDER_KOLOM = 'de tabel heeft geen kolom gemeente of provincie, daarom is het kader van de provincie Utrecht gebruikt';

/** What a table that was made here says where no framework is known. */
function isOnbekend(cel: unknown): boolean {
  return typeof cel === 'string' && /^(onbekend|geen kader bekend)$/i.test(cel.trim());
}

function kaderIn(rij: Invoerrij, gegeven: Kaderkeuze | undefined): Kaderkeuze {
  return rij.read('kader', (cel, naam) => {
    const eigen = typeof cel === 'string' ? gegeven?.metNaam(cel) : undefined;
    return eigen === undefined ? kaderMetCel(cel, naam, gegeven?.namen) : ditKader(eigen);
  });
}

function provincieIn(rij: Invoerrij, periode: Periode): string | undefined {
  const cel = rij.cel('provincie');
  if (typeof cel === 'string' && cel.trim() !== '') return findProvincie(cel) ?? cel.trim();
  return provincieVan(rij.gemeente, periode);
}
