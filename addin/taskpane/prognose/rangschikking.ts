import type { Trede } from '../../../core/trede.ts';
import type { Datum } from '../../../core/datum.ts';
import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { comparePeriode } from '../../../core/periode.ts';
import { gemeentesleutel } from '../../../core/gemeente/index.ts';
import { metTempo, type Prognose, prognose } from '../../../core/prognose/index.ts';
import { FORMULIERFOUT } from './prognose-messages.ts';
import { kansOmhoog } from './uitkomst.ts';
import { bekendVan, type Gelezentabel, type Tabelrij, type Vertrekpunt } from './vertrekpunt.ts';

/** The level of the interval where all municipalities are forecast. */
export const TABELNIVEAU = 0.8;

/** A municipality in the order of the probability of a rise. */
export interface Gerangschikt {
  readonly index: number;
  readonly rijnummer: number;
  readonly gemeente: string;
  readonly vorige_trede: Trede;
  readonly verwacht: Trede;
  readonly verwachte_achterstand: number;
  /** The probability of a higher trede than the one before. */
  readonly kans: number;
}

/** A row without a probability, and why. */
export interface NietGerangschikt {
  readonly index: number;
  readonly rijnummer: number;
  readonly gemeente: string;
  readonly reden: string;
}

export interface Ranglijst {
  readonly rijen: readonly Gerangschikt[];
  readonly zonder: readonly NietGerangschikt[];
}

/**
 * All municipalities of a table by the probability that their trede goes up, the highest first, at the pace so far or that
 * of the table. Of several standen of a municipality the last counts. `datum` is for rows without one.
 */
export function rank(tabel: Gelezentabel, datum: Datum | undefined): Ranglijst {
  const uitkomsten = laatsteRijen(tabel.rijen).map((rij) => ({ rij, uitkomst: ofFout(() => gerangschikt(tabel, rij, datum)) }));
  return {
    rijen: uitkomsten
      .flatMap(({ uitkomst }) => (uitkomst instanceof Invoerfout ? [] : [uitkomst]))
      .sort((a, b) => b.kans - a.kans || b.verwachte_achterstand - a.verwachte_achterstand),
    zonder: uitkomsten.flatMap(({ rij: { index, rijnummer, gemeente }, uitkomst }) =>
      uitkomst instanceof Invoerfout ? [{ index, rijnummer, gemeente, reden: uitkomst.message }] : [],
    ),
  };
}

/** A row per municipality: the latest of those that can be read, and every one that cannot. */
export function laatsteRijen(rijen: readonly Tabelrij[]): Tabelrij[] {
  const laatste = new Map<string, Tabelrij>();
  for (const rij of rijen) {
    if (rij.inhoud === undefined) continue;
    const key = rij.inhoud instanceof Invoerfout ? `rij ${rij.rijnummer}` : gemeentesleutel(rij.inhoud.gemeente);
    const eerder = laatste.get(key);
    if (eerder === undefined || !isEerder(rij.inhoud as Vertrekpunt, eerder.inhoud as Vertrekpunt)) laatste.set(key, rij);
  }
  return [...laatste.values()];
}

function isEerder(a: Vertrekpunt, b: Vertrekpunt): boolean {
  const verschil = comparePeriode(a.feiten.periode, b.feiten.periode);
  return verschil === 0 ? (a.datum ?? Infinity) < (b.datum ?? Infinity) : verschil < 0;
}

function gerangschikt(tabel: Gelezentabel, { index, rijnummer, gemeente, inhoud }: Tabelrij, datum: Datum | undefined): Gerangschikt {
  if (inhoud === undefined || inhoud instanceof Invoerfout) throw inhoud;
  const dag = inhoud.datum ?? datum;
  if (dag === undefined) throw FORMULIERFOUT.geen_datum();
  const { feiten } = inhoud;
  const { treden, verwachte_achterstand } = prognoseVan(tabel, inhoud, dag);
  if (feiten.vorige_trede === undefined) throw FORMULIERFOUT.geen_vorige_trede();
  if ('onbekend' in treden) throw treden.onbekend;
  return {
    index,
    rijnummer,
    gemeente: gemeente || inhoud.gemeente,
    vorige_trede: feiten.vorige_trede,
    verwacht: treden.verwacht,
    verwachte_achterstand,
    kans: kansOmhoog(treden, feiten.vorige_trede) ?? 0,
  };
}

/** The forecast of a row from a day on, at the pace of its municipality or that of the table. Throws an `Invoerfout` as `prognose` does. */
export function prognoseVan(tabel: Gelezentabel, van: Vertrekpunt, datum: Datum): Prognose {
  const { feiten, tempo, gepland } = van;
  const { reeksen, tempo_geleerd } = bekendVan(tabel, van);
  const { parameters } = tabel.kennis;
  return prognose(metTempo({ ...feiten, datum, tempo, gepland }, reeksen, parameters, tempo_geleerd).vraag, TABELNIVEAU, parameters);
}
