import {
  type Bronblad,
  type Brontabel,
  herinner,
  type Indeling,
  type Ingelezen,
  type Koprij,
  metKeuze,
  persoonskolommen,
  readIn,
  type Remembered,
  stelVoor,
  tabellenIn,
  type Vraag,
  vragen,
  vrijeKolom,
} from '../../core/inlezen/index.ts';
import { Invoerfout, ofFout } from '../../core/invoer/index.ts';
import { GEEN_CIJFERTABEL, persoonsgegevens, type Weigering } from './indeling-texts.ts';

/** Figures that can be brought in, as soon as no question is open. */
export interface Indelen {
  readonly soort: 'indelen';
  readonly herkomst: string;
  readonly blad: Bronblad;
  readonly kop: Koprij;
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

/** Several tables in one sheet, of which one must be chosen. */
export interface Tabelkeuze {
  readonly soort: 'kies_tabel';
  readonly herkomst: string;
  readonly tabellen: readonly Brontabel[];
}

/**
 * What follows when the rows of a file are known: a refusal where they hold personal data, before anything of them is
 * shown, a choice of a table, or a layout to look at.
 */
export function deelIn(herkomst: string, blad: Bronblad, saved: readonly Remembered[]): Indelen | Tabelkeuze | Geweigerd {
  const tabellen = tabellenIn(blad);
  // Of each table too: its headers may stand lower than titles do.
  const persoonlijk = [blad, ...tabellen.map((tabel) => tabel.blad)].map(({ rijen }) => persoonskolommen(rijen));
  const found = persoonlijk.find((kolommen) => kolommen.length > 0);
  if (found !== undefined) return { soort: 'geweigerd', herkomst, melding: persoonsgegevens(found) };
  const [tabel, ...andere] = tabellen;
  if (tabel === undefined) return { soort: 'geweigerd', herkomst, melding: GEEN_CIJFERTABEL };
  return andere.length > 0 ? { soort: 'kies_tabel', herkomst, tabellen } : deelTabelIn(herkomst, tabel, saved);
}

/** The layout of one table, as it was kept for its shape or as its headers tell. */
export function deelTabelIn(herkomst: string, { blad, kop, periode }: Brontabel, saved: readonly Remembered[]): Indelen {
  const remembered = herinner(kop.koppen, saved);
  const indeling = remembered ?? stelVoor(kop.koppen);
  return metIndeling(
    { herkomst, blad, kop, isRemembered: remembered !== undefined },
    periode === undefined ? indeling : { ...indeling, periode },
  );
}

/** The same file with another layout. */
export function metIndeling(
  { herkomst, blad, kop, isRemembered }: Pick<Indelen, 'herkomst' | 'blad' | 'kop' | 'isRemembered'>,
  indeling: Indeling,
): Indelen {
  const asked = vragen(kop.koppen, indeling);
  const gelezen = asked.length > 0 ? undefined : ofFout(() => readIn(blad, kop, indeling));
  const open =
    gelezen === undefined || gelezen instanceof Invoerfout
      ? asked
      : gelezen.vrijeTekst.map((kolom): Vraag => ({ soort: 'vrije_tekst', kolom }));
  return {
    soort: 'indelen',
    herkomst,
    blad,
    kop,
    isRemembered,
    indeling,
    vragen: open,
    ingelezen: open.length > 0 ? undefined : gelezen,
  };
}

/** The same figures with all free text taken along: the user gave the file for documents that are made of those texts. */
export function metVrijeTekst(indelen: Indelen): Indelen {
  const { koppen } = indelen.kop;
  let { indeling } = indelen;
  for (const [kolom, kop] of koppen.entries()) {
    const doel = vrijeKolom(kop);
    if (doel !== undefined && !indeling.kolommen.has(kolom)) indeling = metKeuze(indeling, kolom, { doel });
  }
  for (const [kolom, keuze] of indeling.kolommen) {
    if (keuze !== 'niet') indeling = metKeuze(indeling, kolom, { ...keuze, tekst: 'mee' });
  }
  return metIndeling(indelen, indeling);
}
