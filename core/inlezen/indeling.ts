import type { Datum } from '../datum.ts';
import type { Periode } from '../periode.ts';
import { keyOf } from '../kolomnaam.ts';
import { kolomInPeriode, type Kopbetekenis, readKop } from '../kop.ts';
import { DOELKOLOMMEN, type Doelkolom, doelsoort, heeftTeken, isDoelkolom } from './doelkolom.ts';

/** What a positive number means in a column with a sign. */
export type Standteken = 'achterstand' | 'voorsprong';

/** Whether free text comes along, or only that there was one. */
export type Tekstkeuze = 'mee' | 'weg';

/** What a column of a file becomes. `teken` is `undefined` where it has none, and where it is still to be asked. */
export interface Kolomkeuze {
  readonly doel: Doelkolom;
  readonly teken?: Standteken | undefined;
  /** Of texts where figures or days belong: whether they come along. `undefined` where it is still to be asked. */
  readonly tekst?: Tekstkeuze | undefined;
}

/** What is done with the columns of a file; `'niet'`: seen, and not taken over. A column that is not in it is passed over. */
export interface Indeling {
  readonly kolommen: ReadonlyMap<number, Kolomkeuze | 'niet'>;
  /** For every row, where the file has no such column. */
  readonly gemeente?: string | undefined;
  readonly periode?: Periode | undefined;
  readonly datum?: Datum | undefined;
}

/** What must be answered before figures can be read. */
export type Vraag =
  | { readonly soort: 'stand' | 'teken' | 'vrije_kolom' | 'vrije_tekst'; readonly kolom: number }
  | { readonly soort: 'dubbel'; readonly doel: Doelkolom }
  | { readonly soort: 'ontbreekt'; readonly doel: 'gemeente' | 'periode' | 'cijfers' };

const STAND = /stand|saldo|voorsprong/;

/** Whether a header names a stand of which sign and moment cannot be known: `Stand`, `Achterstand`, `Voor-/achterstand`. */
export function isStandkop(kop: string): boolean {
  const kolom = readKop(kop)?.kolom;
  return (kolom === undefined || kolom === 'achterstand') && STAND.test(keyOf(kop));
}

/** Whether a header names a stand of a day that neither begins nor ends the periode of every row, so that there is nothing to ask. */
function isOfOtherDay(kop: string, periode: Periode | undefined): boolean {
  const gelezen = readKop(kop);
  return periode !== undefined && gelezen?.dag !== undefined && kolomInPeriode(gelezen, periode) === undefined;
}

/** The column of free text that a header names, in which persons may be spoken of. */
export function vrijeKolom(kop: string): Doelkolom | undefined {
  const doel = readKop(kop)?.kolom;
  return isDoelkolom(doel) && isVrijeKolom(doel) ? doel : undefined;
}

function isVrijeKolom(doel: Doelkolom): boolean {
  return doelsoort(doel) === 'tekst';
}

/**
 * The columns recognised by their headers; those that are two with one meaning, and those of free text, are left to the user. Where the headers name one
 * periode, it is that of every row, unless a column says it.
 */
export function stelVoor(koppen: readonly string[]): Indeling {
  const gelezen = koppen.map((kop) => readKop(kop));
  const perioden = [...new Set(gelezen.flatMap((kop) => kop?.periode ?? []))];
  const periode = perioden.length === 1 ? perioden[0] : undefined;
  const herkend = gelezen.map((kop) => (kop === undefined ? undefined : doelVan(kop, periode)));
  const kolommen = new Map<number, Kolomkeuze>();
  for (const [kolom, doel] of herkend.entries()) {
    if (!isDoelkolom(doel) || isVrijeKolom(doel) || herkend.filter((ander) => ander === doel).length > 1) continue;
    kolommen.set(kolom, heeftTeken(doel) ? { doel, teken: 'achterstand' } : { doel });
  }
  return periode === undefined || herkend.includes('periode') ? { kolommen } : { kolommen, periode };
}

function doelVan(kop: Kopbetekenis, periode: Periode | undefined): string | undefined {
  return periode === undefined ? kop.kolom : kolomInPeriode(kop, periode);
}

/** The layout with another choice for one column; `undefined` for no choice. */
export function metKeuze(indeling: Indeling, kolom: number, keuze: Kolomkeuze | 'niet' | undefined): Indeling {
  const kolommen = new Map(indeling.kolommen);
  if (keuze === undefined) kolommen.delete(kolom);
  else kolommen.set(kolom, keuze);
  return { ...indeling, kolommen };
}

/** What is still to be answered; nothing where the figures can be read. */
export function vragen(koppen: readonly string[], { kolommen, gemeente, periode }: Indeling): readonly Vraag[] {
  const keuzes = [...kolommen].flatMap(([kolom, keuze]) => (keuze === 'niet' ? [] : [{ kolom, ...keuze }]));
  const heeft = (doel: Doelkolom) => keuzes.some((keuze) => keuze.doel === doel);
  return [
    ...koppen.flatMap((kop, kolom): Vraag[] =>
      isStandkop(kop) && !kolommen.has(kolom) && !isOfOtherDay(kop, periode) ? [{ soort: 'stand', kolom }] : [],
    ),
    ...koppen.flatMap((kop, kolom): Vraag[] =>
      vrijeKolom(kop) !== undefined && !kolommen.has(kolom) ? [{ soort: 'vrije_kolom', kolom }] : [],
    ),
    ...keuzes.filter(({ doel, teken }) => heeftTeken(doel) && teken === undefined).map(({ kolom }): Vraag => ({ soort: 'teken', kolom })),
    ...DOELKOLOMMEN.filter((doel) => keuzes.filter((keuze) => keuze.doel === doel).length > 1).map(
      (doel): Vraag => ({ soort: 'dubbel', doel }),
    ),
    ...(heeft('gemeente') || gemeente !== undefined ? [] : [{ soort: 'ontbreekt', doel: 'gemeente' } as const]),
    ...(heeft('periode') || periode !== undefined ? [] : [{ soort: 'ontbreekt', doel: 'periode' } as const]),
    ...(keuzes.some(({ doel }) => doelsoort(doel) === 'getal') ? [] : [{ soort: 'ontbreekt', doel: 'cijfers' } as const]),
  ];
}
