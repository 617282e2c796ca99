import { type Periode, shiftPeriode } from '../../core/periode.ts';
import type { Halfjaar } from '../data/gebiedsreeks.ts';

/** A half-year of which the stand at begin and end are known. Persons; positive is an achterstand. */
export interface Verandering {
  readonly periode: Periode;
  readonly begin: number;
  readonly eind: number;
}

/** A half-year of which taakstelling and gerealiseerd are known too, and so what made its stand change. */
export interface Stap extends Verandering {
  /** As last revised. */
  readonly taakstelling: number;
  readonly gerealiseerd: number;
  /** The rest: herverdeling, late registration, corrections. begin + taakstelling − gerealiseerd + overig = eind. */
  readonly overig: number;
}

/** The half-years of which both standen are known. Each ends where the next begins: a published begin goes before a published end. */
export function veranderingen(reeks: readonly Halfjaar[]): readonly Verandering[] {
  return reeks.flatMap(({ periode, achterstand_begin, achterstand_eind }, i) => {
    const begin = achterstand_begin ?? reeks[i - 1]?.achterstand_eind ?? null;
    const eind = reeks[i + 1]?.achterstand_begin ?? achterstand_eind;
    return begin === null || eind === null ? [] : [{ periode, begin, eind }];
  });
}

/** The half-years that can be taken apart. */
export function stappen(reeks: readonly Halfjaar[]): readonly Stap[] {
  return veranderingen(reeks).flatMap((een): Stap[] => {
    const { taakstelling = null, gerealiseerd = null } = reeks.find(({ periode }) => periode === een.periode) ?? {};
    if (taakstelling === null || gerealiseerd === null) return [];
    return [{ ...een, taakstelling, gerealiseerd, overig: een.eind - een.begin - taakstelling + gerealiseerd }];
  });
}

/** The longest stretch of half-years that follow each other without a gap; of equally long ones the last. */
export function langsteStuk<T extends { readonly periode: Periode }>(van: readonly T[]): readonly T[] {
  const stukken: T[][] = [];
  for (const een of van) {
    const stuk = stukken.at(-1);
    const vorige = stuk?.at(-1);
    if (stuk !== undefined && vorige !== undefined && shiftPeriode(vorige.periode, 1) === een.periode) stuk.push(een);
    else stukken.push([een]);
  }
  return stukken.reduce<readonly T[]>((langste, stuk) => (stuk.length >= langste.length ? stuk : langste), []);
}

/** The change of a stand; positive is less favourable. */
export function verschil({ begin, eind }: Verandering): number {
  return eind - begin;
}

/** The sum of one figure of all steps. */
export function somVan(van: readonly Stap[], figuur: 'taakstelling' | 'gerealiseerd' | 'overig'): number {
  return van.reduce((som, stap) => som + stap[figuur], 0);
}

/** The half-years with the lowest and the highest of a figure; `undefined` where two share one of them, or there are not two. */
export function uiterste<T>(van: readonly T[], waarde: (een: T) => number): { readonly laagste: T; readonly hoogste: T } | undefined {
  const opVolgorde = [...van].sort((a, b) => waarde(a) - waarde(b));
  const [laagste, volgende] = opVolgorde;
  const [vorige, hoogste] = opVolgorde.slice(-2);
  if (laagste === undefined || volgende === undefined || vorige === undefined || hoogste === undefined) return undefined;
  return waarde(laagste) === waarde(volgende) || waarde(vorige) === waarde(hoogste) ? undefined : { laagste, hoogste };
}
