import { type BeoordeeldeRij, type Beoordeling, beoordeelRijen, latestStanden, soortStand } from '../../../core/beoordeling/index.ts';
import type { Feiten } from '../../../core/feiten/index.ts';
import type { Kaderkeuze } from '../../../core/kader/index.ts';
import type { Trede } from '../../../core/trede.ts';
import type { Datum } from '../../../core/datum.ts';
import { Invoerfout, misschienNietNul, ofFout, readDatum } from '../../../core/invoer/index.ts';
import { readCel } from '../../../core/tabel.ts';
import { geldendeVan, type SavedVaststelling, stelVast, tredeUitkomst, type Vaststelling } from '../../../core/vaststellen/index.ts';
import { ONTWERPFOUT } from './vaststellen-messages.ts';

/** What the user chose for a row; what is not there is as proposed. */
export interface Ontwerpkeuze {
  readonly meenemen?: boolean;
  readonly trede?: Trede;
  readonly reden?: string;
}

/** An assessed row of the table, with what is proposed or chosen for it. */
export interface Ontwerprij {
  readonly key: string;
  readonly gemeente: string;
  readonly feiten: Feiten;
  readonly beoordeling: Beoordeling;
  /** The day of the figures, and whether the row itself says it. */
  readonly datum: Datum;
  readonly heeftDatum: boolean;
  readonly trede_berekend: Trede | undefined;
  readonly status: Vaststelling['status'];
  /** What was decided before for this municipality and periode. */
  readonly eerder: SavedVaststelling | undefined;
  readonly meenemen: boolean;
  readonly trede: Trede | undefined;
  readonly reden: string;
}

/** The rows of a table, read for decisions. */
export interface Ontwerp {
  /** What can be decided. */
  readonly rijen: readonly Ontwerprij[];
  /** What cannot yet: the figures are of before the peildatum. */
  readonly tussenstanden: readonly Ontwerprij[];
  /** Rows that could not be read, with the reason. */
  readonly fouten: readonly Invoerfout[];
}

/**
 * The assessed rows of a table, of several standen of a municipality the latest. The day of a row goes before `datumCijfers`. Rows
 * decided before take part only when the user says so. Throws an `Invoerfout` where the headers are wrong.
 */
export function ontwerp(
  cellen: readonly (readonly unknown[])[],
  saved: readonly SavedVaststelling[],
  keuzes: ReadonlyMap<string, Ontwerpkeuze>,
  datumCijfers: Datum,
  kaders?: Kaderkeuze,
): Ontwerp {
  const { tabel, rijen: alle } = beoordeelRijen(cellen, kaders);
  const gelezen = latestStanden(tabel, alle).flatMap((rij): (Ontwerprij | Invoerfout)[] => {
    if (rij.soort === 'fout') return [rij.fout];
    if (rij.soort !== 'beoordeeld') return [];
    const eigen = ofFout(() => readCel(tabel, rij.cellen, 'datum', misschienNietNul(readDatum), rij.nummer));
    return [eigen instanceof Invoerfout ? eigen : ontwerprij(rij, eigen, eigen ?? datumCijfers, saved, keuzes)];
  });
  const rijen = gelezen.flatMap((een) => (een instanceof Invoerfout ? [] : [een]));
  const isTussenstand = ({ feiten, datum }: Ontwerprij): boolean => soortStand(feiten.periode, datum) === 'tussenstand';
  return {
    rijen: rijen.filter((rij) => !isTussenstand(rij)),
    tussenstanden: rijen.filter(isTussenstand),
    fouten: gelezen.flatMap((een) => (een instanceof Invoerfout ? [een] : [])),
  };
}

function ontwerprij(
  rij: BeoordeeldeRij,
  eigen: Datum | undefined,
  datum: Datum,
  saved: readonly SavedVaststelling[],
  keuzes: ReadonlyMap<string, Ontwerpkeuze>,
): Ontwerprij {
  const gemeente = String(rij.gemeente);
  const { feiten } = rij;
  const key = `${gemeente}|${feiten.periode}`;
  const eerder = geldendeVan(saved, gemeente, feiten.periode);
  const { trede_berekend, status } = tredeUitkomst(rij.beoordeling);
  const keuze = keuzes.get(key);
  return {
    key,
    gemeente,
    feiten,
    beoordeling: rij.beoordeling,
    datum,
    heeftDatum: eigen !== undefined,
    trede_berekend,
    status,
    eerder,
    meenemen: keuze?.meenemen ?? eerder === undefined,
    trede: keuze?.trede ?? trede_berekend,
    reden: keuze?.reden ?? '',
  };
}

/** The decisions on the rows that take part; an error for each that cannot be decided as it is. */
export function besluiten(rijen: readonly Ontwerprij[], vastgesteld_op: Datum): readonly (Vaststelling | Invoerfout)[] {
  return rijen
    .filter(({ meenemen }) => meenemen)
    .map(({ gemeente, feiten, beoordeling, datum, trede, reden, eerder }) => {
      if (trede === undefined) return ONTWERPFOUT.trede_ontbreekt({ gemeente, periode: feiten.periode });
      if (eerder !== undefined && reden.trim() === '') return ONTWERPFOUT.reden_herziening_ontbreekt({ gemeente, periode: feiten.periode });
      return ofFout(() => stelVast(gemeente, feiten, { trede, reden, datum_cijfers: datum, vastgesteld_op }, beoordeling));
    });
}
