import type { Trede } from '../trede.ts';
import type { BeoordelingOp } from '../bronnen/index.ts';
import { type Periode, periodeNummer } from '../periode.ts';
import { byKey } from './by-key.ts';
import type { Cijferkolom } from './kolommen.ts';
import { type Leden, ledenVan } from './leden.ts';
import { type Controlerij, isEindstand } from './rij.ts';

/** A stated number of municipalities, such as those on a trede. */
export interface GesteldeTelling {
  readonly rij: number;
  readonly periode?: Periode | undefined;
  /** The value that is counted: the column it stands in is the one the number stands in. */
  readonly telt: { readonly kolom: 'trede'; readonly waarde: Trede } | { readonly kolom: 'beoordeling_op'; readonly waarde: BeoordelingOp };
  readonly aantal: number;
}

/** The rows of one area: by number of the periode, each in order of peildatum. */
export type Reeks = ReadonlyMap<number, readonly Controlerij[]>;

/** A table of figures, read and arranged once for all checks. */
export interface Controletabel {
  readonly rijen: readonly Controlerij[];
  readonly tellingen: readonly GesteldeTelling[];
  readonly reeksen: ReadonlyMap<string, Reeks>;
  /** What each total row may be the sum of; a total row of nothing in the table is not in it. */
  readonly leden: ReadonlyMap<Controlerij, Leden>;
}

/** Arranges the rows: by area and periode, and the totals with what they add up. */
export function makeControletabel(rijen: readonly Controlerij[], tellingen: readonly GesteldeTelling[]): Controletabel {
  return { rijen, tellingen, reeksen: reeksenVan(rijen), leden: ledenVan(rijen) };
}

function reeksenVan(rijen: readonly Controlerij[]): ReadonlyMap<string, Reeks> {
  const reeksen = new Map<string, Map<number, Controlerij[]>>();
  for (const rij of rijen) {
    if (rij.naam === '' || rij.periode === undefined) continue;
    const reeks = byKey(reeksen, rij.naam, () => new Map<number, Controlerij[]>());
    byKey(reeks, periodeNummer(rij.periode), () => []).push(rij);
  }
  for (const reeks of reeksen.values()) for (const inPeriode of reeks.values()) inPeriode.sort(opPeildatum);
  return reeksen;
}

/** A row without peildatum gives the end of the periode, so it comes last. */
function opPeildatum(a: Controlerij, b: Controlerij): number {
  return (a.peildatum ?? LAATST) - (b.peildatum ?? LAATST);
}

/** After every day. */
const LAATST = Number.MAX_SAFE_INTEGER;

/** The rows of the same area in the periode before; none where there are none. */
function vorigeRijen({ reeksen }: Controletabel, { naam, periode }: Controlerij): readonly Controlerij[] {
  return periode === undefined ? [] : (reeksen.get(naam)?.get(periodeNummer(periode) - 1) ?? []);
}

/** The row with which an area ended the periode before; `undefined` where that is not in the table. */
export function vorigeEindrij(tabel: Controletabel, rij: Controlerij): Controlerij | undefined {
  const laatste = vorigeRijen(tabel, rij).at(-1);
  return laatste !== undefined && isEindstand(laatste) ? laatste : undefined;
}

/** Whether a row is a total of rows that all have this figure, so that its own check is against their sum. */
export function isOpgeteld({ leden }: Controletabel, rij: Controlerij, kolom: Cijferkolom): boolean {
  return leden.get(rij)?.[0].kolommen.has(kolom) ?? false;
}
