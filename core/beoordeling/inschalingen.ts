import type { Datum } from '../datum.ts';
import { rijsleutel } from '../gemeente/index.ts';
import { Invoerfout, metStandaard, ofFout, type Reader, readKeuze, readPeriode } from '../invoer/index.ts';
import { type Periode, shiftPeriode } from '../periode.ts';
import { readRijen, rijenVan, type Invoerrij } from '../rijen.ts';
import { type Kolomnaam, keyOf } from '../kolomnaam.ts';
import { readTabel, requireKolommen, type Tabel } from '../tabel.ts';
import { TABELFOUT } from '../tabel-messages.ts';
import { inschaling } from './beoordeel.ts';
import { type BeoordeeldeRij, dubbeleAlsFout, isZonderFeiten, latestStanden, rijenBeoordeeld, zonderGekoppeld } from './beoordeel-tabel.ts';
import { type Kader, type Kaderkeuze, standVan, readVorige } from '../kader/index.ts';
import { FIELDS, VERPLICHTE_FEITEN } from '../feiten/index.ts';
import { feitenUitRij } from './feiten-from-rij.ts';
import { dagVanRij, earlierStanden, type SoortStand, soortStand } from './latest-standen.ts';
import { type Richting, richtingVan } from './richting.ts';
import { kaderVanRij } from './rijkader.ts';
import type { Trede } from '../trede.ts';

/** One municipality placed in one periode. */
export interface Inschaling {
  readonly gemeente: string;
  readonly periode: Periode;
  /** `undefined` where the trede could not be known. */
  readonly trede: Trede | undefined;
  readonly richting: Richting;
  /** Whether there was a koppelingstekort; `undefined` where the table does not say. */
  readonly koppelingstekort: boolean | undefined;
  /** The trede without regard to the koppelingstekort, where the table says it. */
  readonly zonder_koppelingstekort: Trede | undefined;
  /** The framework that goes for it; `undefined` where none is known. */
  readonly kader: Kader | undefined;
  /** The facts of the row and the figures that follow from them, where the table has them. */
  readonly gegevens: Pick<BeoordeeldeRij, 'feiten' | 'stand'> | undefined;
  /** The day of the figures that the trede follows from; `undefined` where the table does not say it, or holds the trede itself. */
  readonly datum: Datum | undefined;
  /** The trede is one on the way, of figures of before the peildatum, and so no judgement. */
  readonly isTussenstand: boolean;
}

/** A row that could not be read. */
export interface Onleesbaar {
  readonly gemeente: string;
  readonly fout: Invoerfout;
}

/**
 * The placements in a table: those it holds (a column trede, assessed or published), or else those that follow from
 * its facts. Throws an `Invoerfout` where the headers fit neither.
 */
export function readInschalingen(
  cellen: readonly (readonly unknown[])[],
  keuze?: Kaderkeuze,
): {
  readonly inschalingen: readonly Inschaling[];
  readonly onleesbaar: readonly Onleesbaar[];
} {
  const tabel = readTabel(cellen, ['gemeente', 'periode']);
  const metFeiten = VERPLICHTE_FEITEN.every((naam) => tabel.kolommen.has(naam));
  if (!tabel.kolommen.has('trede') && metFeiten) return uitFeiten(tabel, keuze);
  requireKolommen(tabel, ['trede']);
  return uitTreden(tabel, metFeiten, keuze);
}

function uitFeiten(tabel: Tabel, keuze: Kaderkeuze | undefined): ReturnType<typeof readInschalingen> {
  const rijen = dubbeleAlsFout(latestStanden(tabel, rijenBeoordeeld(tabel, keuze)));
  return {
    inschalingen: metRichting(rijen.flatMap((rij) => (rij.soort === 'beoordeeld' ? [uitBeoordeling(rij, dagVanRij(tabel, rij))] : []))),
    onleesbaar: rijen.flatMap((rij) => (rij.soort === 'fout' ? [{ gemeente: String(rij.gemeente), fout: rij.fout }] : [])),
  };
}

function uitBeoordeling({ gemeente, feiten, stand, beoordeling, kader }: BeoordeeldeRij, datum: Datum | undefined): Inschaling {
  const trede = 'trede' in beoordeling ? beoordeling.trede : undefined;
  return {
    gemeente: String(gemeente),
    periode: feiten.periode,
    trede,
    richting: richtingVan(feiten.vorige_trede, trede),
    koppelingstekort: feiten.gekoppeld === undefined ? undefined : stand.koppelingstekort > 0,
    zonder_koppelingstekort: feiten.gekoppeld === undefined ? undefined : kader && inschaling(zonderGekoppeld(feiten), kader),
    kader,
    gegevens: { feiten, stand },
    datum,
    isTussenstand: datum !== undefined && soortStand(feiten.periode, datum) === TUSSENSTAND,
  };
}

function uitTreden(tabel: Tabel, metFeiten: boolean, keuze: Kaderkeuze | undefined): ReturnType<typeof readInschalingen> {
  const rijen = rijenVan(tabel).filter((rij) => !rij.isZonderPeriode);
  const earlier = earlierStanden(tabel, rijen, (rij) => {
    const periode = ofFout(() => rij.read('periode', readPeriode));
    return periode instanceof Invoerfout ? undefined : periode;
  });
  const seen = new Set<string>();
  const { gelezen, onleesbaar } = readRijen(rijen, (rij) => {
    if (earlier.has(rij)) return undefined;
    const inschaling = uitRij(tabel, rij, metFeiten, keuze);
    const { gemeente, periode } = inschaling;
    const key = rijsleutel(gemeente, periode);
    if (gemeente !== '' && seen.has(key)) throw TABELFOUT.rij_dubbel({ rij: rij.nummer, gemeente, periode });
    seen.add(key);
    return inschaling;
  });
  return { inschalingen: metRichting(gelezen), onleesbaar: onleesbaar.map(({ rij, fout }) => ({ gemeente: String(rij.gemeente), fout })) };
}

/** Where the table does not say the direction itself: against the periode before in the same table. */
function metRichting(inschalingen: readonly Inschaling[]): Inschaling[] {
  const treden = new Map(inschalingen.map(({ gemeente, periode, trede }) => [rijsleutel(gemeente, periode), trede]));
  return inschalingen.map((rij) =>
    rij.richting === 'onbekend'
      ? { ...rij, richting: richtingVan(treden.get(rijsleutel(rij.gemeente, shiftPeriode(rij.periode, -1))), rij.trede) }
      : rij,
  );
}

/** As BEOORDEEL writes it. */
const TUSSENSTAND: SoortStand = 'tussenstand';

const readRichting = metStandaard(readKeuze<Richting>(['omhoog', 'gelijk', 'omlaag', 'onbekend']), 'onbekend');

function uitRij(tabel: Tabel, rij: Invoerrij, metFeiten: boolean, keuze: Kaderkeuze | undefined): Inschaling {
  const periode = rij.read('periode', readPeriode);
  const kader = kaderVanRij(rij, periode, keuze);
  const readTrede: Reader<Trede | undefined> = (cel, naam) => readVorige(kader, cel, naam);
  const tredeIn = (naam: Kolomnaam) => (isFoutcel(rij.cel(naam)) ? undefined : rij.read(naam, readTrede));
  const trede = tredeIn('trede');
  const richting = isFoutcel(rij.cel('richting')) ? 'onbekend' : rij.read('richting', readRichting);
  const gelezen = metFeiten ? ofFout(() => feitenUitRij(tabel, rij.cellen, rij.nummer, kader)) : undefined;
  const feiten = gelezen instanceof Invoerfout ? undefined : gelezen;
  const stand = feiten && standVan(feiten);
  const koppelingstekort = koppelingstekortIn(rij, stand);
  /** Not known where nothing tells of a koppelingstekort: BEOORDEEL then gives the same trede twice. */
  const zonderTekort = (): Trede | undefined => {
    const gegeven = tredeIn('trede_zonder_koppelingstekort');
    if (gegeven !== undefined && gegeven !== trede) return gegeven;
    if (koppelingstekort === undefined) return undefined;
    return gegeven ?? (feiten && (koppelingstekort ? kader && inschaling(zonderGekoppeld(feiten), kader) : trede));
  };
  return {
    gemeente: String(rij.readGemeente()),
    periode,
    trede,
    richting: richting === 'onbekend' ? richtingVan(tredeIn('vorige_trede'), trede) : richting,
    koppelingstekort,
    zonder_koppelingstekort: zonderTekort(),
    kader,
    gegevens: feiten && stand && !isZonderFeiten(tabel, rij.cellen) ? { feiten, stand } : undefined,
    datum: undefined,
    isTussenstand: rij.cel('soort_stand') === TUSSENSTAND,
  };
}

/** An error in a cell, where the trede could not be known; no cell at all says as little. */
function isFoutcel(cel: unknown): boolean {
  return typeof cel === 'object';
}

function koppelingstekortIn(rij: Invoerrij, stand: BeoordeeldeRij['stand'] | undefined): boolean | undefined {
  const beoordeling_op = rij.cel('beoordeling_op');
  if (typeof beoordeling_op === 'string' && beoordeling_op !== '') return keyOf(beoordeling_op) === 'koppelingstekort';
  const gekoppeld = rij.read('gekoppeld', FIELDS.gekoppeld.read);
  const totaalopgave = stand?.totaalopgave ?? rij.cel('totaalopgave');
  return gekoppeld === undefined || typeof totaalopgave !== 'number' ? undefined : gekoppeld < totaalopgave;
}
