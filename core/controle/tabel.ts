import type { Trede } from '../beoordeling/trede.ts';
import type { BeoordelingOp } from '../bronnen/claim.ts';
import { GEMEENTEN } from '../bronnen/gemeenten.ts';
import { type Periode, periodeNummer } from '../periode.ts';
import { type Cijferkolom, CIJFERKOLOMNAMEN } from './kolommen.ts';
import { type Controlerij, isEindstand } from './rij.ts';

/** A stated number of municipalities, such as those on a trede. */
export interface Telling {
  readonly rij: number;
  readonly periode?: Periode | undefined;
  /** The value that is counted: the column it stands in is the one the number stands in. */
  readonly telt: { readonly kolom: 'trede'; readonly waarde: Trede } | { readonly kolom: 'beoordeling_op'; readonly waarde: BeoordelingOp };
  readonly aantal: number;
}

/** Rows that a total can be the sum of. */
export interface Groep {
  readonly rijen: readonly Controlerij[];
  /** How many areas are in it. */
  readonly gebieden: number;
  /** Whether all municipalities of the province are in it. */
  readonly volledig: boolean;
  /** The figures that all its rows have, be it 0 or blank. */
  readonly kolommen: ReadonlySet<Cijferkolom>;
}

/** The rows of one area: by number of the periode, each in order of peildatum. */
export type Reeks = ReadonlyMap<number, readonly Controlerij[]>;

/** A table of figures, read and arranged once for all checks. */
export interface Controletabel {
  readonly rijen: readonly Controlerij[];
  readonly tellingen: readonly Telling[];
  readonly reeksen: ReadonlyMap<string, Reeks>;
  /** What each total row would be the sum of; a total row of nothing in the table is not in it. */
  readonly leden: ReadonlyMap<Controlerij, Groep>;
}

/** Arranges the rows: by area and periode, and the totals with what they add up. */
export function maakControletabel(rijen: readonly Controlerij[], tellingen: readonly Telling[]): Controletabel {
  return { rijen, tellingen, reeksen: reeksenVan(rijen), leden: ledenVan(rijen) };
}

function reeksenVan(rijen: readonly Controlerij[]): ReadonlyMap<string, Reeks> {
  const reeksen = new Map<string, Map<number, Controlerij[]>>();
  for (const rij of rijen) {
    if (rij.naam === '' || rij.periode === undefined) continue;
    const reeks = bijSleutel(reeksen, rij.naam, () => new Map<number, Controlerij[]>());
    bijSleutel(reeks, periodeNummer(rij.periode), () => []).push(rij);
  }
  for (const reeks of reeksen.values()) for (const inPeriode of reeks.values()) inPeriode.sort(opPeildatum);
  return reeksen;
}

/** The value under a key, made when it is not there yet. */
export function bijSleutel<K, W>(map: Map<K, W>, sleutel: K, maak: () => W): W {
  const gevonden = map.get(sleutel);
  if (gevonden !== undefined) return gevonden;
  const nieuw = maak();
  map.set(sleutel, nieuw);
  return nieuw;
}

/** A row without peildatum gives the end of the periode, so it comes last. */
function opPeildatum(a: Controlerij, b: Controlerij): number {
  const [van, tot] = [a.peildatum ?? Infinity, b.peildatum ?? Infinity];
  return van === tot ? a.rij - b.rij : van - tot;
}

/** The rows of the same area in the periode before; none where there are none. */
export function vorigeRijen({ reeksen }: Controletabel, { naam, periode }: Controlerij): readonly Controlerij[] {
  return periode === undefined ? [] : (reeksen.get(naam)?.get(periodeNummer(periode) - 1) ?? []);
}

/** The row with which an area ended the periode before; `undefined` where that is not in the table. */
export function vorigeEindrij(tabel: Controletabel, rij: Controlerij): Controlerij | undefined {
  const laatste = vorigeRijen(tabel, rij).at(-1);
  return laatste !== undefined && isEindstand(laatste) ? laatste : undefined;
}

function groepVan(rijen: readonly Controlerij[]): Groep {
  const namen = new Set(rijen.map(({ naam }) => naam));
  return {
    rijen,
    gebieden: namen.size,
    volledig: GEMEENTEN.every(({ gemeente }) => namen.has(gemeente)),
    kolommen: new Set(CIJFERKOLOMNAMEN.filter((kolom) => rijen.every(({ cijfers }) => cijfers[kolom] !== undefined))),
  };
}

/**
 * A total with a periode adds up that periode, or where areas are in it more than once, the rows of its peildatum;
 * one without adds up the only periode of the table, or else the rows since the total before it. In each case every area once.
 * A row called province adds up municipalities only where all are there.
 */
function ledenVan(rijen: readonly Controlerij[]): ReadonlyMap<Controlerij, Groep> {
  const perPeriode = groepen(rijen, ({ periode }) => periode);
  const perPeildatum = groepen(rijen, ({ periode, peildatum }) => (periode === undefined || peildatum === undefined ? undefined : `${periode} ${peildatum}`));
  const enige = perPeriode.size === 1 ? [...perPeriode.values()][0] : undefined;
  const leden = new Map<Controlerij, Groep>();
  let blok: Controlerij[] = [];
  for (const rij of rijen) {
    if (rij.rol === 'gemeente') {
      blok.push(rij);
      continue;
    }
    const inPeriode = rij.periode === undefined ? (enige ?? groepVan(blok)) : perPeriode.get(rij.periode);
    const groep = [inPeriode, perPeildatum.get(`${rij.periode} ${rij.peildatum}`)].find((een) => een !== undefined && een.rijen.length === inPeriode?.gebieden);
    if (groep !== undefined && groep.gebieden > 0 && (groep.volledig || !rij.naam.startsWith('provincie'))) leden.set(rij, groep);
    blok = [];
  }
  return leden;
}

function groepen(rijen: readonly Controlerij[], sleutelVan: (rij: Controlerij) => string | undefined): ReadonlyMap<string, Groep> {
  const perSleutel = new Map<string, Controlerij[]>();
  for (const rij of rijen) {
    const sleutel = sleutelVan(rij);
    if (rij.rol === 'gemeente' && sleutel !== undefined) bijSleutel(perSleutel, sleutel, () => []).push(rij);
  }
  return new Map([...perSleutel].map(([sleutel, groep]) => [sleutel, groepVan(groep)]));
}

/** Whether a row is a total of rows that all have this figure, so that its own check is against their sum. */
export function isOpgeteld({ leden }: Controletabel, rij: Controlerij, kolom: Cijferkolom): boolean {
  return leden.get(rij)?.kolommen.has(kolom) ?? false;
}
