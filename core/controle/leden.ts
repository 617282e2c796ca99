import { findGemeente, gemeentenOp } from '../gemeente/index.ts';
import { comparePeriode } from '../periode.ts';
import { isTabeltotaal } from '../tabel.ts';
import { byKey } from './by-key.ts';
import { type Cijferkolom, CIJFERKOLOMNAMEN } from './kolommen.ts';
import type { Controlerij } from './rij.ts';

/** Rows that a total can be the sum of. */
export interface Groep {
  readonly rijen: readonly Controlerij[];
  /** How many areas are in it. */
  readonly gebieden: number;
  /** Whether all municipalities that a province has in its last periode are in it. */
  readonly volledig: boolean;
  /** The figures that all its rows have, be it 0 or blank. */
  readonly kolommen: ReadonlySet<Cijferkolom>;
}

/** What a total row may be the sum of, the likeliest first. */
export type Leden = readonly [Groep, ...Groep[]];

/** Up to so many rows of which the periode cannot be read may belong to any total. */
const MEESTE_LOSSE = 3;

function groepVan(rijen: readonly Controlerij[]): Groep {
  const namen = new Set(rijen.map(({ naam }) => naam));
  return {
    rijen,
    gebieden: namen.size,
    volledig: isVolledig(rijen, namen),
    kolommen: new Set(CIJFERKOLOMNAMEN.filter((kolom) => rijen.every(({ cijfers }) => cijfers[kolom] !== undefined))),
  };
}

/** Of which province follows from the first municipality that is known. */
function isVolledig(rijen: readonly Controlerij[], namen: ReadonlySet<string>): boolean {
  const provincie = [...namen].map((naam) => findGemeente(naam)?.provincie).find((een) => een !== undefined);
  const periode = rijen
    .flatMap(({ periode: een }) => een ?? [])
    .sort(comparePeriode)
    .at(-1);
  return provincie !== undefined && gemeentenOp(provincie, periode).every(({ naam }) => namen.has(naam));
}

function groepen(rijen: readonly Controlerij[], keyOf: (rij: Controlerij) => string | undefined): ReadonlyMap<string, Groep> {
  const perKey = new Map<string, Controlerij[]>();
  for (const rij of rijen) {
    const key = keyOf(rij);
    if (key !== undefined) byKey(perKey, key, () => []).push(rij);
  }
  return new Map([...perKey].map(([key, groep]) => [key, groepVan(groep)]));
}

/**
 * What each total row may be the sum of, the likeliest first; in each case with every area once.
 * A total with a periode adds up that periode, or where areas are in it more than once, the rows of its peildatum;
 * one without adds up the only periode of the table, or else the rows since the total before it. It may also be a subtotal of
 * those rows, or hold rows of which the periode cannot be read. A row called province adds up only all municipalities.
 */
export function ledenVan(rijen: readonly Controlerij[]): ReadonlyMap<Controlerij, Leden> {
  const gemeenterijen = rijen.filter(({ rol }) => rol === 'gemeente');
  const perPeriode = groepen(gemeenterijen, ({ periode }) => periode);
  const perPeildatum = groepen(gemeenterijen, ({ periode, peildatum }) => `${periode} ${peildatum}`);
  const enige = perPeriode.size === 1 ? [...perPeriode.values()][0] : undefined;
  const losse = perPeriode.size === 0 ? [] : gemeenterijen.filter(({ periode }) => periode === undefined);
  const metLosse = new Map<Groep, Groep>();
  const leden = new Map<Controlerij, Leden>();
  let blok: Controlerij[] = [];
  for (const rij of rijen) {
    if (rij.rol === 'gemeente') {
      blok.push(rij);
      continue;
    }
    const sinds = groepVan(blok);
    blok = [];
    const inPeriode = rij.periode === undefined ? (enige ?? sinds) : perPeriode.get(rij.periode);
    if (inPeriode === undefined) continue;
    const eerste = [inPeriode, perPeildatum.get(`${rij.periode} ${rij.peildatum}`)].find(
      (groep) => groep?.rijen.length === inPeriode.gebieden,
    );
    if (eerste === undefined || eerste.gebieden === 0 || !isTabeltotaal(rij.naam) || (rij.naam.startsWith('provincie') && !eerste.volledig))
      continue;
    const enLosse = losse.length <= MEESTE_LOSSE ? [byKey(metLosse, eerste, () => groepVan([...eerste.rijen, ...losse]))] : [];
    leden.set(rij, [eerste, sinds, ...enLosse]);
  }
  return leden;
}
