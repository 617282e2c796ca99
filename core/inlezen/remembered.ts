import { keyOf } from '../kolomnaam.ts';
import { type Doelkolom, heeftTeken, isDoelkolom } from './doelkolom.ts';
import { type Indeling, isStandkop, type Kolomkeuze, stelVoor, type Standteken } from './indeling.ts';

/**
 * A layout as it can be kept for the next file of that shape: a text of headers and choices, no figure of the file, and no
 * periode or date, which are asked again.
 */
export interface Remembered {
  /** What files of one shape have in common. */
  readonly vorm: string;
  readonly keuzes: string;
}

/** The shape of a file: its headers, whatever their spelling, in order. */
function vormVan(koppen: readonly string[]): string {
  return koppen.map(keyOf).join('|');
}

/** The layout as text. `gemeente=gemeente|stand=achterstand_begin:voorsprong|` … */
export function remember(koppen: readonly string[], { kolommen }: Indeling): Remembered {
  const keuzes = koppen.map((_, kolom) => {
    const keuze = kolommen.get(kolom);
    if (keuze === undefined) return '';
    return keuze === 'niet' ? 'niet' : [keuze.doel, ...(keuze.teken === undefined ? [] : [keuze.teken])].join(':');
  });
  return { vorm: vormVan(koppen), keuzes: keuzes.join('|') };
}

/**
 * The layout that was kept for files of this shape, the last one kept; `undefined` where there is none or its text was
 * changed into something else. The sign of a stand is asked again: the sender may have turned it.
 */
export function herinner(koppen: readonly string[], saved: readonly Remembered[]): Indeling | undefined {
  const vorm = vormVan(koppen);
  const keuzes = saved.findLast((een) => een.vorm === vorm)?.keuzes.split('|');
  if (keuzes?.length !== koppen.length) return undefined;
  const kolommen = new Map<number, Kolomkeuze | 'niet'>();
  for (const [kolom, tekst] of keuzes.entries()) {
    if (tekst === '') continue;
    const keuze = readKeuze(tekst, koppen[kolom] as string);
    if (keuze === undefined) return undefined;
    kolommen.set(kolom, keuze);
  }
  return { ...stelVoor(koppen), kolommen };
}

function readKeuze(tekst: string, kop: string): Kolomkeuze | 'niet' | undefined {
  if (tekst === 'niet') return 'niet';
  const [doel, teken, ...rest] = tekst.split(':');
  if (!isDoelkolom(doel) || rest.length > 0 || !isTekenVoor(doel, teken)) return undefined;
  if (teken === undefined) return { doel };
  return isStandkop(kop) ? { doel } : { doel, teken };
}

function isTekenVoor(doel: Doelkolom, teken: string | undefined): teken is Standteken | undefined {
  return teken === undefined || (heeftTeken(doel) && (teken === 'achterstand' || teken === 'voorsprong'));
}
