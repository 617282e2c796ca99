import type { Datum } from '../datum.ts';
import { KERNFEITEN, VERPLICHTE_FEITEN } from '../feiten/index.ts';
import { type Kader, type Kaderfeiten, type Kaderkeuze, type Stand, standVan } from '../kader/index.ts';
import { Invoerfout, isLeegOfNul, ofFout, readPeriode } from '../invoer/index.ts';
import { gemeentesleutel, rijsleutel } from '../gemeente/index.ts';
import { realisatie } from '../opgave.ts';
import { rijenVan, type Invoerrij } from '../rijen.ts';
import { celVan, isSamenvattend, readTabel, type Tabel } from '../tabel.ts';
import { TABELFOUT } from '../tabel-messages.ts';
import { alsOutput, doorgegeven, chooseKolommen, gemeenteVan, type Uitvoercel, type Uitvoerkolom, type Uitvoertabel } from '../output.ts';
import { beoordeel, type Beoordeling } from './beoordeel.ts';
import { type Aangevuld, EarlierPerioden } from './earlier-perioden.ts';
import { feitenUitRij, kaderfeitenUitRij } from './feiten-from-rij.ts';
import { BEOORDELINGSFOUT } from './beoordeling-messages.ts';
import { MET_HERVERDELING, tussenstandInWoorden } from './beoordeling-texts.ts';
import { dagVanRij, earlierStanden, readDag, soortStand } from './latest-standen.ts';
import { motiveer } from './motiveer.ts';
import { richtingVan } from './richting.ts';
import { uitkomsttekst } from './uitkomst-texts.ts';
import { type Rijkader, rijkaderVan } from './rijkader.ts';

/** Where a row comes from: its cells, its number (the header row is 1) and its municipality. */
type Herkomst = Pick<Invoerrij, 'cellen' | 'nummer' | 'gemeente'>;

/** A row of facts put to the ladder. */
export interface BeoordeeldeRij extends Herkomst {
  readonly soort: 'beoordeeld';
  readonly feiten: Kaderfeiten;
  readonly stand: Stand;
  readonly beoordeling: Beoordeling;
  /** The framework that went for it; `undefined` where none is known. */
  readonly kader: Kader | undefined;
  /** Where facts came from that the row itself does not hold, as sentences. */
  readonly aangevuld: readonly string[];
}

/** A row that could not be read, with the reason. */
export interface FouteRij extends Herkomst {
  readonly soort: 'fout';
  /** The periode as it stands in the table. */
  readonly periode: Uitvoercel;
  readonly fout: Invoerfout;
}

/** A blank row, or one of totals: not assessed. */
export interface OvergeslagenRij extends Herkomst {
  readonly soort: 'overgeslagen';
}

/** A row of the table: assessed, not readable, or passed over. */
export type Beoordelingsrij = BeoordeeldeRij | FouteRij | OvergeslagenRij;

/**
 * Reads and assesses every row of a table of facts, in order, by the frameworks that go for it. Throws an `Invoerfout` where the
 * headers are wrong.
 */
export function beoordeelRijen(
  cellen: readonly (readonly unknown[])[],
  keuze?: Kaderkeuze,
): { readonly tabel: Tabel; readonly rijen: readonly Beoordelingsrij[] } {
  const tabel = readTabel(cellen, VERPLICHTE_FEITEN);
  return { tabel, rijen: rijenBeoordeeld(tabel, keuze) };
}

/**
 * One row of a table, by its place below the headers, as `rijenBeoordeeld` gives it, from the rows of its municipality alone.
 * `koprij` is the row of the headers as the user counts.
 */
export function rijBeoordeeld(
  tabel: Tabel,
  plaats: number,
  { keuze, koprij }: { keuze?: Kaderkeuze | undefined; koprij: number },
): Beoordelingsrij {
  const keyVan = (cellen: readonly unknown[]) => gemeentesleutel(gemeenteVan(tabel, cellen));
  const key = keyVan(tabel.rijen[plaats]!);
  const rijen = tabel.rijen.map((cellen, i) => (i === plaats || (key !== '' && keyVan(cellen) === key) ? cellen : []));
  return rijenBeoordeeld({ ...tabel, rijen }, keuze, koprij)[plaats]!;
}

/** Assesses every row of a table that has the columns for it, in order. */
export function rijenBeoordeeld(tabel: Tabel, keuze?: Kaderkeuze, koprij = 1): readonly Beoordelingsrij[] {
  const gelezen = rijenVan(tabel, { koprij }).map((rij) => readRij(tabel, rij, keuze));
  const met = gelezen.filter((rij) => rij.soort === 'gelezen');
  const beoordeeld = new Map<GelezenRij, BeoordeeldeRij>();
  const earlier = new EarlierPerioden(met, (rij) => beoordeelde(rij).beoordeling);
  const beoordeelde = (rij: GelezenRij): BeoordeeldeRij => {
    const found = beoordeeld.get(rij);
    if (found !== undefined) return found;
    const made = beoordeelRij(rij, metKoppen(tabel, earlier.aangevuld(rij)));
    beoordeeld.set(rij, made);
    return made;
  };
  return gelezen.map((rij) => (rij.soort === 'gelezen' ? beoordeelde(rij) : rij));
}

/** The rows with the earlier standen of a municipality in a periode passed over: the latest is the one that counts. */
export function latestStanden(tabel: Tabel, rijen: readonly Beoordelingsrij[]): readonly Beoordelingsrij[] {
  if (!tabel.kolommen.has('datum')) return rijen;
  const earlier = earlierStanden(tabel, rijen, (rij) => (rij.soort === 'beoordeeld' ? rij.feiten.periode : undefined));
  return rijen.map((rij) => {
    if (!earlier.has(rij)) return rij;
    const { cellen, nummer, gemeente } = rij;
    return { cellen, nummer, gemeente, soort: 'overgeslagen' };
  });
}

/**
 * The rows with a second one of a municipality in a periode as one that cannot be read: which of both counts is not known.
 * For the latest standen only.
 */
export function dubbeleAlsFout(rijen: readonly Beoordelingsrij[]): readonly Beoordelingsrij[] {
  const seen = new Set<string>();
  return rijen.map((een) => {
    if (een.soort !== 'beoordeeld' || een.gemeente === '') return een;
    const { cellen, nummer, gemeente, feiten } = een;
    const { periode } = feiten;
    const key = rijsleutel(gemeente, periode);
    if (!seen.has(key)) {
      seen.add(key);
      return een;
    }
    return { cellen, nummer, gemeente, soort: 'fout', periode, fout: TABELFOUT.rij_dubbel({ rij: nummer, gemeente, periode }) };
  });
}

/** Whether a row has nothing to assess: no periode, or all of its figures blank or 0. */
export function isZonderFeiten(tabel: Tabel, cellen: readonly unknown[]): boolean {
  return isLeegOfNul(celVan(tabel, cellen, 'periode')) || KERNFEITEN.every((kolom) => isLeegOfNul(celVan(tabel, cellen, kolom)));
}

/** A row of facts with its framework, before it is assessed. */
interface GelezenRij extends Herkomst {
  readonly soort: 'gelezen';
  readonly feiten: Kaderfeiten;
  readonly kader: Kader | undefined;
  readonly rijkader: Rijkader;
  readonly dag: Datum | undefined;
}

function readRij(tabel: Tabel, invoerrij: Invoerrij, gegeven: Kaderkeuze | undefined): GelezenRij | FouteRij | OvergeslagenRij {
  const { cellen, nummer, gemeente } = invoerrij;
  const rij = { cellen, nummer, gemeente };
  if (isZonderFeiten(tabel, cellen) || isSamenvattend(gemeente)) return { ...rij, soort: 'overgeslagen' };
  const gelezen = ofFout((): GelezenRij => {
    invoerrij.readGemeente();
    const periode = invoerrij.read('periode', readPeriode);
    const rijkader = rijkaderVan(invoerrij, periode, gegeven);
    const kader = rijkader.keuze.voor(periode, rijkader.provincie);
    const feiten = kaderfeitenUitRij(feitenUitRij(tabel, cellen, nummer, kader), invoerrij);
    return { ...rij, soort: 'gelezen', feiten, kader, rijkader, dag: readDag(invoerrij, periode) };
  });
  if (gelezen instanceof Invoerfout)
    return { ...rij, soort: 'fout', periode: doorgegeven(celVan(tabel, cellen, 'periode')), fout: gelezen };
  return gelezen;
}

/** What the headings of a table tell of the facts of every row of it. */
function metKoppen({ met_herverdeling }: Tabel, { feiten, herkomst }: Aangevuld): Aangevuld {
  return met_herverdeling ? { feiten, herkomst: [...herkomst, MET_HERVERDELING] } : { feiten, herkomst };
}

function beoordeelRij({ cellen, nummer, gemeente, kader, rijkader }: GelezenRij, { feiten, herkomst }: Aangevuld): BeoordeeldeRij {
  const { provincie, zonder_provincie } = rijkader;
  const beoordeling: Beoordeling =
    kader === undefined ? { status: 'geen_kader', periode: feiten.periode, provincie, zonder_provincie } : beoordeel(feiten, kader);
  const stand = 'stand' in beoordeling ? beoordeling.stand : standVan(feiten);
  return {
    cellen,
    nummer,
    gemeente,
    soort: 'beoordeeld',
    feiten,
    stand,
    beoordeling,
    kader,
    aangevuld: [...herkomst, ...rijkader.herkomst],
  };
}

/**
 * BEOORDEEL: a header row and a row per input row, with the asked columns (default: all).
 * A row that cannot be read has its error in every computed cell; blank and total rows stay blank, and so does an earlier stand of
 * a municipality in a periode. With a column datum there is `soort_stand`, and the motivation of a tussenstand says that it is one.
 */
export function beoordeelTabel(cellen: readonly (readonly unknown[])[], kolommen: readonly string[], keuze?: Kaderkeuze): Uitvoertabel {
  const { tabel, rijen } = beoordeelRijen(cellen, keuze);
  const output = tabel.kolommen.has('datum') ? metDatum(tabel) : OUTPUT;
  return alsOutput(
    chooseKolommen(kolommen, output, tabel, (rij: Beoordelingsrij) => rij.cellen),
    latestStanden(tabel, rijen),
  );
}

/** The columns of a table that says the day of its figures. */
function metDatum(tabel: Tabel): readonly Uitvoerkolom<Beoordelingsrij>[] {
  const soortVan = (rij: BeoordeeldeRij) => {
    const dag = dagVanRij(tabel, rij);
    return dag === undefined ? undefined : { dag, soort: soortStand(rij.feiten.periode, dag, rij.kader) };
  };
  const motivering = kolom('motivering', (rij) => {
    const stand = soortVan(rij);
    return (stand?.soort === 'tussenstand' ? tussenstandInWoorden(stand.dag) : '') + motiveer(rij.beoordeling, rij.aangevuld);
  });
  return [
    ...OUTPUT.map((elk) => (elk.kop === motivering.kop ? motivering : elk)),
    kolom('soort_stand', (rij) => soortVan(rij)?.soort ?? ''),
  ];
}

/** A computed column: blank for a row that is passed over, the row's error for one that could not be read. */
function kolom(kop: string, cel: (rij: BeoordeeldeRij) => Uitvoercel): Uitvoerkolom<Beoordelingsrij> {
  return {
    kop,
    cel: (rij) => {
      switch (rij.soort) {
        case 'overgeslagen':
          return '';
        case 'fout':
          return rij.fout;
        case 'beoordeeld':
          return cel(rij);
      }
    },
  };
}

/** The periode, also of a row with a fault elsewhere; blank for a row that is passed over. */
function periodeVan(rij: Beoordelingsrij): Uitvoercel {
  switch (rij.soort) {
    case 'overgeslagen':
      return '';
    case 'fout':
      return rij.periode;
    case 'beoordeeld':
      return rij.feiten.periode;
  }
}

const OUTPUT: readonly Uitvoerkolom<Beoordelingsrij>[] = [
  { kop: 'gemeente', cel: (rij) => (rij.soort === 'fout' && rij.gemeente === '' ? rij.fout : rij.gemeente) },
  { kop: 'periode', cel: periodeVan },
  kolom('totaalopgave', ({ stand }) => stand.totaalopgave),
  kolom('achterstand_eind', ({ stand }) => stand.achterstand_eind),
  kolom('achterstand_beoordeeld', ({ stand }) => stand.achterstand_beoordeeld),
  kolom(
    'realisatie_taakstelling',
    ({ feiten, stand }) => realisatie(feiten.gerealiseerd, stand.opgave_periode) ?? BEOORDELINGSFOUT.geen_opgave({ wat: 'taakstelling' }),
  ),
  kolom(
    'realisatie_totaalopgave',
    ({ feiten, stand }) => realisatie(feiten.gerealiseerd, stand.totaalopgave) ?? BEOORDELINGSFOUT.geen_opgave({ wat: 'totaalopgave' }),
  ),
  kolom('trede', ({ beoordeling }) => uitkomstOfFout(beoordeling)),
  // Stryker disable next-line ConditionalExpression,EqualityOperator: alleen sneller, want zonder gekoppeld is de beoordeling dezelfde
  kolom('trede_zonder_koppelingstekort', ({ feiten, beoordeling, kader }) =>
    uitkomstOfFout(feiten.gekoppeld === undefined || kader === undefined ? beoordeling : beoordeel(zonderGekoppeld(feiten), kader)),
  ),
  kolom('richting', ({ beoordeling, feiten }) => richtingVan(feiten.vorige_trede, 'trede' in beoordeling ? beoordeling.trede : undefined)),
  kolom('status', ({ beoordeling }) => statusVan(beoordeling)),
  kolom('mogelijke_treden', ({ beoordeling }) => mogelijkVan(beoordeling)),
  kolom('motivering', ({ beoordeling, aangevuld }) => motiveer(beoordeling, aangevuld)),
  kolom('kader', ({ kader }) => kader?.naam ?? 'onbekend'),
];

function uitkomstOfFout(beoordeling: Beoordeling): Uitvoercel {
  return uitkomsttekst(beoordeling) ?? BEOORDELINGSFOUT.geen_trede({ beoordeling });
}

/** How firm the outcome is, also where that is that there is no trede. */
function statusVan(beoordeling: Beoordeling): string {
  if ('trede' in beoordeling) return beoordeling.status;
  return beoordeling.status === 'geen_trede' ? (beoordeling.status_van_regel ?? 'onbekend') : 'onbekend';
}

/** All outcomes possible, the lightest first. */
function mogelijkVan(beoordeling: Beoordeling): string {
  if (beoordeling.status === 'geen_kader') return '';
  const { mogelijke_treden, kader } = beoordeling;
  return mogelijke_treden.map((trede) => kader.uitkomstcel(trede)).join(', ');
}

/** The facts with a koppelingstekort left out of account. */
export function zonderGekoppeld(feiten: Kaderfeiten): Kaderfeiten {
  return { ...feiten, gekoppeld: undefined };
}
