import { type Beoordeling, beoordeelRijen } from '../../../core/beoordeling/index.ts';
import type { Feiten } from '../../../core/feiten/index.ts';
import type { Trede } from '../../../core/trede.ts';
import type { Datum } from '../../../core/datum.ts';
import { type Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { geldendeVan, type SavedVaststelling, stelVast, uitkomstVan, type Vaststelling } from '../../../core/vaststellen/index.ts';
import { ONTWERPFOUT } from './vaststellen-messages.ts';

/** What the user chose for a row; what is not there is as proposed. */
export interface Keuze {
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
  readonly trede_berekend: Trede | undefined;
  readonly status: Vaststelling['status'];
  /** What was decided before for this municipality and periode. */
  readonly eerder: SavedVaststelling | undefined;
  readonly meenemen: boolean;
  readonly trede: Trede | undefined;
  readonly reden: string;
}

/** The assessed rows of a table. Rows decided before take part only when the user says so. Throws an `Invoerfout` where the headers are wrong. */
export function ontwerp(
  cellen: readonly (readonly unknown[])[],
  saved: readonly SavedVaststelling[],
  keuzes: ReadonlyMap<string, Keuze>,
): readonly Ontwerprij[] {
  return beoordeelRijen(cellen).rijen.flatMap((rij) => {
    if (rij.soort !== 'beoordeeld') return [];
    const gemeente = String(rij.gemeente);
    const key = `${gemeente}|${rij.feiten.periode}`;
    const eerder = geldendeVan(saved, gemeente, rij.feiten.periode);
    const { trede_berekend, status } = uitkomstVan(rij.beoordeling);
    const keuze = keuzes.get(key);
    return [
      {
        key,
        gemeente,
        feiten: rij.feiten,
        beoordeling: rij.beoordeling,
        trede_berekend,
        status,
        eerder,
        meenemen: keuze?.meenemen ?? eerder === undefined,
        trede: keuze?.trede ?? trede_berekend,
        reden: keuze?.reden ?? '',
      },
    ];
  });
}

/** Rows that could not be read, with the reason. */
export function foutenIn(cellen: readonly (readonly unknown[])[]): readonly Invoerfout[] {
  return beoordeelRijen(cellen).rijen.flatMap((rij) => (rij.soort === 'fout' ? [rij.fout] : []));
}

/** The decisions on the rows that take part; an error for each that cannot be decided as it is. */
export function besluiten(
  rijen: readonly Ontwerprij[],
  datum_cijfers: Datum,
  vastgesteld_op: Datum,
): readonly (Vaststelling | Invoerfout)[] {
  return rijen
    .filter(({ meenemen }) => meenemen)
    .map(({ gemeente, feiten, beoordeling, trede, reden, eerder }) => {
      if (trede === undefined) return ONTWERPFOUT.trede_ontbreekt({ gemeente, periode: feiten.periode });
      if (eerder !== undefined && reden.trim() === '') return ONTWERPFOUT.reden_herziening_ontbreekt({ gemeente, periode: feiten.periode });
      return ofFout(() => stelVast(gemeente, feiten, { trede, reden, datum_cijfers, vastgesteld_op }, beoordeling));
    });
}
