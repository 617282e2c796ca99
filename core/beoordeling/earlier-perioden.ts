import { type Datum, datumInWoorden } from '../datum.ts';
import { rijsleutel } from '../gemeente/index.ts';
import { type Kader, type Kaderfeiten, standVan } from '../kader/index.ts';
import { shiftPeriode } from '../periode.ts';
import type { Beoordeling } from './beoordeel.ts';
import { soortStand } from './latest-standen.ts';

/** A row with facts, before it is assessed. */
export interface Feitenrij {
  readonly gemeente: string | number;
  readonly feiten: Kaderfeiten;
  readonly kader: Kader | undefined;
  /** The day of its figures; `undefined` where the table does not say it. */
  readonly dag: Datum | undefined;
}

/** A row with what its own table added to its facts. */
export interface Aangevuld {
  readonly feiten: Kaderfeiten;
  /** Where the added facts came from, as Dutch sentences without full stop. */
  readonly herkomst: readonly string[];
}

/**
 * Fills in what a row does not say and the same table does: the previous trede, the reeks, the late registrations of the periode
 * before, and whether the previous trede was judged on a koppelingstekort, from the latest stand of the periods before of the same
 * municipality. `beoordeeld` gives the assessment of a row, filled in too.
 */
export class EarlierPerioden<R extends Feitenrij> {
  private readonly byKey: ReadonlyMap<string, R>;

  constructor(
    rijen: readonly R[],
    private readonly beoordeeld: (rij: R) => Beoordeling,
  ) {
    const perioden = new Set(rijen.map(({ feiten }) => feiten.periode));
    // A table of one periode has nothing to add.
    this.byKey = perioden.size < 2 ? new Map() : laatste(rijen);
  }

  aangevuld(rij: R): Aangevuld {
    const { kader } = rij;
    const vorige = kader && this.vorigeVan(rij);
    if (kader === undefined || vorige === undefined) return { feiten: rij.feiten, herkomst: [] };
    const eerder = this.beoordeeld(vorige);
    const herkomst: string[] = [];
    let { feiten } = rij;
    if (feiten.vorige_trede === undefined && 'trede' in eerder && zelfdeUitkomsten(kader, eerder.kader)) {
      feiten = { ...feiten, vorige_trede: eerder.trede };
      herkomst.push(`de vorige trede komt uit ${vorige.feiten.periode} in dezelfde tabel${tussenstand(vorige)}`);
    }
    const reeks = feiten.reeks === undefined ? this.reeksVoor(rij, kader) : undefined;
    if (reeks !== undefined) {
      feiten = { ...feiten, reeks };
      herkomst.push('het aantal perioden achtereen is in dezelfde tabel geteld');
    }
    const nagekomen_vorige = feiten.nagekomen_vorige === undefined ? nagekomenVan(vorige.feiten, feiten) : undefined;
    if (nagekomen_vorige !== undefined) {
      feiten = { ...feiten, nagekomen_vorige };
      herkomst.push(`het aantal nagekomen van de vorige periode komt uit ${vorige.feiten.periode} in dezelfde tabel`);
    }
    const steunde = feiten.vorige_op_koppelingstekort === undefined ? opKoppelingstekort(eerder, feiten) : undefined;
    if (steunde !== undefined) feiten = { ...feiten, vorige_op_koppelingstekort: steunde };
    return { feiten, herkomst };
  }

  /**
   * How many periods in a row before this one count. Known only where an earlier row does not count, or tells itself how many
   * counted before it, or comes from a trede that the framework does not give after a periode that counts.
   */
  private reeksVoor(rij: R, kader: Kader): number | undefined {
    let aantal = 0;
    for (let eerder = this.vorigeVan(rij); eerder !== undefined; eerder = this.vorigeVan(eerder)) {
      const telt = kader.teltMee(eerder.feiten);
      if (telt === undefined) return undefined;
      if (!telt) return aantal;
      aantal++;
      if (eerder.feiten.reeks !== undefined) return aantal + eerder.feiten.reeks;
      const { vorige_trede, periode } = eerder.feiten;
      if (this.vorigeVan(eerder) === undefined) return kader.endsReeks(vorige_trede, periode) ? aantal : undefined;
    }
    return undefined;
  }

  private vorigeVan({ gemeente, feiten }: Feitenrij): R | undefined {
    return this.byKey.size === 0 ? undefined : this.byKey.get(rijsleutel(gemeente, shiftPeriode(feiten.periode, -1)));
  }
}

/**
 * The row of each municipality in each periode that the next one follows: that of the latest day, and of several the last; a row
 * without a day is no earlier stand. Rows without a municipality belong to nobody.
 */
function laatste<R extends Feitenrij>(rijen: readonly R[]): ReadonlyMap<string, R> {
  const found = new Map<string, R>();
  for (const rij of rijen) {
    if (rij.gemeente === '') continue;
    const key = rijsleutel(rij.gemeente, rij.feiten.periode);
    const vorige = found.get(key);
    if (vorige === undefined || (rij.dag ?? Infinity) >= (vorige.dag ?? Infinity)) found.set(key, rij);
  }
  return found;
}

/** What a sentence on a periode adds where its figures are a tussenstand: a trede of it is no judgement. */
function tussenstand({ dag, feiten }: Feitenrij): string {
  return dag !== undefined && soortStand(feiten.periode, dag) === 'tussenstand' ? `, een tussenstand van ${datumInWoorden(dag)}` : '';
}

/**
 * The late registrations of the periode before that are in the stand from which the next one starts: those of a row that starts from
 * the registered stand. A start that is another stand does not tell whether they are in it; 0 may be a blank.
 */
function nagekomenVan(eerder: Kaderfeiten, { achterstand_begin }: Kaderfeiten): number | undefined {
  return standVan(eerder).achterstand_eind === achterstand_begin ? eerder.nagekomen || undefined : undefined;
}

/** Whether a trede of one framework is one of the other: both have treden, or the same classes. */
function zelfdeUitkomsten(een: Kader, ander: Kader): boolean {
  return String(een.uitkomsten) === String(ander.uitkomsten);
}

/** Whether the previous trede is lighter than it would have been without the koppelingstekort; `undefined` where the row before does not tell. */
function opKoppelingstekort(eerder: Beoordeling, { vorige_trede }: Kaderfeiten): boolean | undefined {
  if (!('trede' in eerder) || eerder.trede !== vorige_trede || eerder.feiten.gekoppeld === undefined) return undefined;
  return eerder.kader.uitkomst({ ...eerder.feiten, gekoppeld: undefined }) !== eerder.trede;
}
