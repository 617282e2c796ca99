import { type Feiten, KERNFEITEN, VERPLICHTE_FEITEN } from '../feiten/index.ts';
import { Invoerfout, isLeegOfNul, ofFout } from '../invoer/index.ts';
import { realisatie } from '../opgave.ts';
import { rijenVan, type Invoerrij } from '../rijen.ts';
import { celVan, isSamenvattend, readTabel, type Tabel } from '../tabel.ts';
import { alsOutput, doorgegeven, chooseKolommen, type Uitvoercel, type Uitvoerkolom, type Uitvoertabel } from '../output.ts';
import { beoordeel, type Beoordeling } from './beoordeel.ts';
import { type Stand, standVan } from './feiten.ts';
import { feitenUitRij } from './feiten-from-rij.ts';
import { BEOORDELINGSFOUT } from './beoordeling-messages.ts';
import { motiveer } from './motiveer.ts';
import { richtingVan } from './richting.ts';
import type { Trede } from '../trede.ts';

/** Where a row comes from: its cells, its number (the header row is 1) and its municipality. */
type Herkomst = Pick<Invoerrij, 'cellen' | 'nummer' | 'gemeente'>;

/** A row of facts put to the ladder. */
export interface BeoordeeldeRij extends Herkomst {
  readonly soort: 'beoordeeld';
  readonly feiten: Feiten;
  readonly stand: Stand;
  readonly beoordeling: Beoordeling;
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
export type Rij = BeoordeeldeRij | FouteRij | OvergeslagenRij;

/** Reads and assesses every row of a table of facts, in order. Throws an `Invoerfout` where the headers are wrong. */
export function beoordeelRijen(cellen: readonly (readonly unknown[])[]): { readonly tabel: Tabel; readonly rijen: readonly Rij[] } {
  const tabel = readTabel(cellen, VERPLICHTE_FEITEN);
  return { tabel, rijen: rijenBeoordeeld(tabel) };
}

/** Assesses every row of a table that has the columns for it, in order. */
export function rijenBeoordeeld(tabel: Tabel): readonly Rij[] {
  return rijenVan(tabel).map((rij) => beoordeelRij(tabel, rij));
}

/** Whether a row has nothing to assess: no periode, or all of its figures blank or 0. */
export function isZonderFeiten(tabel: Tabel, cellen: readonly unknown[]): boolean {
  return isLeegOfNul(celVan(tabel, cellen, 'periode')) || KERNFEITEN.every((kolom) => isLeegOfNul(celVan(tabel, cellen, kolom)));
}

function beoordeelRij(tabel: Tabel, invoerrij: Invoerrij): Rij {
  const { cellen, nummer, gemeente } = invoerrij;
  const rij = { cellen, nummer, gemeente };
  if (isZonderFeiten(tabel, cellen) || isSamenvattend(gemeente)) return { ...rij, soort: 'overgeslagen' };
  const feiten = ofFout(() => {
    invoerrij.readGemeente();
    return feitenUitRij(tabel, cellen, nummer);
  });
  if (feiten instanceof Invoerfout) return { ...rij, soort: 'fout', periode: doorgegeven(celVan(tabel, cellen, 'periode')), fout: feiten };
  return { ...rij, soort: 'beoordeeld', feiten, stand: standVan(feiten), beoordeling: beoordeel(feiten) };
}

/**
 * BEOORDEEL: a header row and a row per input row, with the asked columns (default: all).
 * A row that cannot be read has its error in every computed cell; blank and total rows stay blank.
 */
export function beoordeelTabel(cellen: readonly (readonly unknown[])[], kolommen: readonly string[]): Uitvoertabel {
  const { tabel, rijen } = beoordeelRijen(cellen);
  return alsOutput(
    chooseKolommen(kolommen, OUTPUT, tabel, (rij: Rij) => rij.cellen),
    rijen,
  );
}

/** A computed column: blank for a row that is passed over, the row's error for one that could not be read. */
function kolom(kop: string, cel: (rij: BeoordeeldeRij) => Uitvoercel): Uitvoerkolom<Rij> {
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
function periodeVan(rij: Rij): Uitvoercel {
  switch (rij.soort) {
    case 'overgeslagen':
      return '';
    case 'fout':
      return rij.periode;
    case 'beoordeeld':
      return rij.feiten.periode;
  }
}

const OUTPUT: readonly Uitvoerkolom<Rij>[] = [
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
  kolom('trede', ({ beoordeling }) => tredeOfFout(beoordeling)),
  // Stryker disable next-line ConditionalExpression,EqualityOperator: alleen sneller, want zonder gekoppeld is de beoordeling dezelfde
  kolom('trede_zonder_koppelingstekort', ({ feiten, beoordeling }) =>
    tredeOfFout(feiten.gekoppeld === undefined ? beoordeling : beoordeel(zonderGekoppeld(feiten))),
  ),
  kolom('richting', ({ beoordeling, feiten }) => richtingVan(feiten.vorige_trede, 'trede' in beoordeling ? beoordeling.trede : undefined)),
  kolom('status', ({ beoordeling }) => ('trede' in beoordeling ? beoordeling.status : 'onbekend')),
  kolom('mogelijke_treden', ({ beoordeling }) => ('mogelijke_treden' in beoordeling ? beoordeling.mogelijke_treden.join(', ') : '')),
  kolom('motivering', ({ beoordeling }) => motiveer(beoordeling)),
];

function tredeOfFout(beoordeling: Beoordeling): Trede | Invoerfout {
  return 'trede' in beoordeling ? beoordeling.trede : BEOORDELINGSFOUT.geen_trede({ beoordeling });
}

/** The facts with a koppelingstekort left out of account. */
export function zonderGekoppeld(feiten: Feiten): Feiten {
  return { ...feiten, gekoppeld: undefined };
}
