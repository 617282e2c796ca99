import type { Bronblad } from '../../../core/inlezen/bronblad.ts';
import { type Indeling, stelVoor, type Vraag, vragen } from '../../../core/inlezen/indeling.ts';
import { type Kop, zoekKop } from '../../../core/inlezen/koprij.ts';
import { type Ingelezen, leesIn } from '../../../core/inlezen/lees-in.ts';
import { herinner, type Onthouden } from '../../../core/inlezen/onthouden.ts';
import { persoonskolommen } from '../../../core/inlezen/persoonsgegevens.ts';
import { Invoerfout, ofFout } from '../../../core/invoer/invoerfout.ts';
import type { Tekst } from '../gedeeld/melding.ts';
import type { Bestandswerkmap } from './lezen/xlsx/werkmap.ts';
import { GEEN_TABEL, persoonsgegevens } from './teksten.ts';

/** Figures that can be brought in, as soon as no question is open. */
export interface Indelen {
  readonly soort: 'indelen';
  readonly herkomst: string;
  readonly blad: Bronblad;
  readonly kop: Kop;
  readonly indeling: Indeling;
  /** The layout was kept for files of this shape. */
  readonly isHerinnerd: boolean;
  readonly vragen: readonly Vraag[];
  /** What was read, or why not; `undefined` as long as a question is open. */
  readonly ingelezen: Ingelezen | Invoerfout | undefined;
}

/** Where the bringing in of figures is. */
export type Stap =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'bezig'; readonly herkomst: string; readonly deel: number }
  | { readonly soort: 'kies_blad'; readonly herkomst: string; readonly werkmap: Bestandswerkmap }
  | { readonly soort: 'geweigerd'; readonly herkomst: string; readonly melding: Tekst }
  | Indelen;

/**
 * What follows when the rows of a file are known: a refusal where they hold personal data, before anything of them is
 * shown, or a layout to look at.
 */
export function stapMetBlad(herkomst: string, blad: Bronblad, bewaard: readonly Onthouden[]): Stap {
  const persoonlijk = persoonskolommen(blad.rijen);
  if (persoonlijk.length > 0) return { soort: 'geweigerd', herkomst, melding: persoonsgegevens(persoonlijk) };
  const kop = zoekKop(blad.rijen);
  if (kop === undefined) return { soort: 'geweigerd', herkomst, melding: GEEN_TABEL };
  const herinnerd = herinner(kop.koppen, bewaard);
  return metIndeling({ herkomst, blad, kop, isHerinnerd: herinnerd !== undefined }, herinnerd ?? stelVoor(kop.koppen));
}

/** The same file with another layout. */
export function metIndeling({ herkomst, blad, kop, isHerinnerd }: Pick<Indelen, 'herkomst' | 'blad' | 'kop' | 'isHerinnerd'>, indeling: Indeling): Indelen {
  const open = vragen(kop.koppen, indeling);
  return { soort: 'indelen', herkomst, blad, kop, isHerinnerd, indeling, vragen: open, ingelezen: open.length > 0 ? undefined : ofFout(() => leesIn(blad, kop, indeling)) };
}
