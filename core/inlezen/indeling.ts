import type { Datum } from '../datum.ts';
import type { Periode } from '../periode.ts';
import { kolomVan, keyOf } from '../kolomnaam.ts';
import { DOELKOLOMMEN, type Doelkolom, doelsoort, heeftTeken, isDoelkolom } from './doelkolom.ts';

/** What a positive number means in a column with a sign. */
export type Teken = 'achterstand' | 'voorsprong';

/** What a column of a file becomes. `teken` is `undefined` where it has none, and where it is still to be asked. */
export interface Kolomkeuze {
  readonly doel: Doelkolom;
  readonly teken?: Teken | undefined;
}

/** What is done with the columns of a file; `'niet'`: seen, and not taken over. A column that is not in it is passed over. */
export interface Indeling {
  readonly kolommen: ReadonlyMap<number, Kolomkeuze | 'niet'>;
  /** For every row, where the file has no such column. */
  readonly periode?: Periode | undefined;
  readonly datum?: Datum | undefined;
}

/** What must be answered before figures can be read. */
export type Vraag =
  | { readonly soort: 'stand' | 'teken'; readonly kolom: number }
  | { readonly soort: 'dubbel'; readonly doel: Doelkolom }
  | { readonly soort: 'ontbreekt'; readonly doel: 'gemeente' | 'periode' | 'cijfers' };

const STAND = /stand|saldo|voorsprong/;

/** Whether a header names a stand of which sign and moment cannot be known: `Stand`, `Achterstand`, `Voor-/achterstand`. */
export function isStandkop(kop: string): boolean {
  return kolomVan(kop) === undefined && STAND.test(keyOf(kop));
}

/** The columns recognised by their headers; those that are two with one meaning are left to the user. */
export function stelVoor(koppen: readonly string[]): Indeling {
  const herkend = koppen.map((kop) => kolomVan(kop));
  const kolommen = new Map<number, Kolomkeuze>();
  for (const [kolom, doel] of herkend.entries()) {
    if (!isDoelkolom(doel) || herkend.filter((ander) => ander === doel).length > 1) continue;
    kolommen.set(kolom, heeftTeken(doel) ? { doel, teken: 'achterstand' } : { doel });
  }
  return { kolommen };
}

/** The layout with another choice for one column; `undefined` for no choice. */
export function metKeuze(indeling: Indeling, kolom: number, keuze: Kolomkeuze | 'niet' | undefined): Indeling {
  const kolommen = new Map(indeling.kolommen);
  if (keuze === undefined) kolommen.delete(kolom);
  else kolommen.set(kolom, keuze);
  return { ...indeling, kolommen };
}

/** What is still to be answered; nothing where the figures can be read. */
export function vragen(koppen: readonly string[], { kolommen, periode }: Indeling): readonly Vraag[] {
  const keuzes = [...kolommen].flatMap(([kolom, keuze]) => (keuze === 'niet' ? [] : [{ kolom, ...keuze }]));
  const heeft = (doel: Doelkolom) => keuzes.some((keuze) => keuze.doel === doel);
  return [
    ...koppen.flatMap((kop, kolom): Vraag[] => (isStandkop(kop) && !kolommen.has(kolom) ? [{ soort: 'stand', kolom }] : [])),
    ...keuzes.filter(({ doel, teken }) => heeftTeken(doel) && teken === undefined).map(({ kolom }): Vraag => ({ soort: 'teken', kolom })),
    ...DOELKOLOMMEN.filter((doel) => keuzes.filter((keuze) => keuze.doel === doel).length > 1).map(
      (doel): Vraag => ({ soort: 'dubbel', doel }),
    ),
    ...(heeft('gemeente') ? [] : [{ soort: 'ontbreekt', doel: 'gemeente' } as const]),
    ...(heeft('periode') || periode !== undefined ? [] : [{ soort: 'ontbreekt', doel: 'periode' } as const]),
    ...(keuzes.some(({ doel }) => doelsoort(doel) === 'getal') ? [] : [{ soort: 'ontbreekt', doel: 'cijfers' } as const]),
  ];
}
