import {
  type Bronblad,
  findKop,
  herinner,
  type Indeling,
  type Ingelezen,
  type Kop,
  persoonskolommen,
  readIn,
  type Remembered,
  stelVoor,
  type Vraag,
  vragen,
} from '../../core/inlezen/index.ts';
import { type Invoerfout, ofFout } from '../../core/invoer/index.ts';
import { GEEN_TABEL, persoonsgegevens, type Weigering } from './indeling-texts.ts';

/** Figures that can be brought in, as soon as no question is open. */
export interface Indelen {
  readonly soort: 'indelen';
  readonly herkomst: string;
  readonly blad: Bronblad;
  readonly kop: Kop;
  readonly indeling: Indeling;
  /** The layout was kept for files of this shape. */
  readonly isRemembered: boolean;
  readonly vragen: readonly Vraag[];
  /** What was read, or why not; `undefined` as long as a question is open. */
  readonly ingelezen: Ingelezen | Invoerfout | undefined;
}

/** Figures that are not taken, and why, in words that can be shown. */
export interface Geweigerd {
  readonly soort: 'geweigerd';
  readonly herkomst: string;
  readonly melding: Weigering;
}

/**
 * What follows when the rows of a file are known: a refusal where they hold personal data, before anything of them is
 * shown, or a layout to look at.
 */
export function deelIn(herkomst: string, blad: Bronblad, saved: readonly Remembered[]): Indelen | Geweigerd {
  const persoonlijk = persoonskolommen(blad.rijen);
  if (persoonlijk.length > 0) return { soort: 'geweigerd', herkomst, melding: persoonsgegevens(persoonlijk) };
  const kop = findKop(blad.rijen);
  if (kop === undefined) return { soort: 'geweigerd', herkomst, melding: GEEN_TABEL };
  const remembered = herinner(kop.koppen, saved);
  return metIndeling({ herkomst, blad, kop, isRemembered: remembered !== undefined }, remembered ?? stelVoor(kop.koppen));
}

/** The same file with another layout. */
export function metIndeling(
  { herkomst, blad, kop, isRemembered }: Pick<Indelen, 'herkomst' | 'blad' | 'kop' | 'isRemembered'>,
  indeling: Indeling,
): Indelen {
  const open = vragen(kop.koppen, indeling);
  return {
    soort: 'indelen',
    herkomst,
    blad,
    kop,
    isRemembered,
    indeling,
    vragen: open,
    ingelezen: open.length > 0 ? undefined : ofFout(() => readIn(blad, kop, indeling)),
  };
}
