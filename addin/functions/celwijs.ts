import { type Foutsoort, Invoerfout, isLeeg, isLeegOfNul, type Reader } from '../../core/invoer/index.ts';
import { type Bereikvorm, FUNCTIEFOUT } from './functions-messages.ts';
import type { Kaart } from './kaart.ts';

/** What a cell of a result may hold. */
export type Celresultaat = number | string | boolean | Kaart;

/** An argument: its name, for messages, and how one cell of it is read. */
export interface Argument<T> {
  readonly naam: string;
  readonly read: Reader<T>;
}

/** A parameter with its name and reader. */
export function parameter<T>(naam: string, read: Reader<T>): Argument<T> {
  return { naam, read };
}

/** How a function works cell by cell; `W` are the types of its arguments, in order. */
export interface Celwijs<W extends readonly unknown[]> {
  readonly parameters: { readonly [K in keyof W]: Argument<W[K]> };
  /** A row gives `""` when one of these is blank or 0 … */
  readonly leeg_als_een_van?: readonly string[];
  /** … or when all of these are. */
  readonly leeg_als_alle?: readonly string[];
  readonly bereken: (...waarden: W) => Celresultaat;
}

const { isArray } = Array;

/** Rows of cells, at least one. */
type Cellen = readonly [readonly unknown[], ...(readonly unknown[])[]];
type Rijfunctie = (rauw: readonly unknown[]) => Celresultaat | CustomFunctions.Error;

/**
 * Makes a function of ranges from a function of one row: one-cell arguments stretch, the result has the shape
 * of the others, and a bad row gives an error in its own cell. Nothing is ever thrown.
 */
export function celwijs<W extends readonly unknown[]>(functie: Celwijs<W>): (argumenten: readonly unknown[]) => any[][] {
  const namen = functie.parameters.map(({ naam }) => naam);
  const uitkomstVan = rijfunctie(functie);
  return (argumenten) => {
    const enkel = enkeleCellen(argumenten, namen.length);
    if (enkel !== undefined) return [[uitkomstVan(enkel)]];
    const bereiken = namen.map((naam, i) => ({ naam, cellen: alsCellen(argumenten[i]) }));
    const vorm = gezamenlijkeVorm(bereiken);
    if (vorm instanceof Invoerfout) return [[alsFoutcel(vorm)]];
    const nulIsLeeg = functie.leeg_als_een_van !== undefined || functie.leeg_als_alle !== undefined;
    return celVoorCel(bereiken, { ...vorm, rijen: gevuldeRijen(bereiken, vorm.rijen, nulIsLeeg ? isLeegOfNul : isLeeg) }, uitkomstVan);
  };
}

/** How many rows there are up to the last that holds something, one at least: the result of a whole column is no longer than that. */
function gevuldeRijen(bereiken: readonly Bereik[], rijen: number, isBlank: (cel: unknown) => boolean): number {
  const lang = bereiken.filter(({ cellen }) => cellen.length > 1).map(({ cellen }) => cellen);
  let aantal = rijen;
  while (aantal > 1 && lang.every((cellen) => isBlankRij(cellen[aantal - 1] ?? [], isBlank))) aantal--;
  return aantal;
}

/** A loop, since a sheet has a million rows. */
function isBlankRij(rij: readonly unknown[], isBlank: (cel: unknown) => boolean): boolean {
  for (let i = 0; i < rij.length; i++) if (!isBlank(rij[i]) && !isBlank(gewoneWaarde(rij[i]))) return false;
  return true;
}

/** The cells where every argument is one cell, as a formula per row passes them; `undefined` where one is a range. */
function enkeleCellen(argumenten: readonly unknown[], aantal: number): unknown[] | undefined {
  const cellen: unknown[] = [];
  for (let i = 0; i < aantal; i++) {
    const argument = argumenten[i];
    if (!isArray(argument)) cellen.push(gewoneWaarde(zonderAanroep(argument)));
    else if (argument.length === 1 && isArray(argument[0]) && argument[0].length === 1) cellen.push(gewoneWaarde(argument[0][0]));
    else return undefined;
  }
  return cellen;
}

interface Bereik {
  readonly naam: string;
  readonly cellen: Cellen;
}

function celVoorCel(bereiken: readonly Bereik[], { rijen, kolommen }: Vorm, uitkomstVan: Rijfunctie): any[][] {
  const celVan = bereiken.map(({ cellen }) => cellezer(cellen));
  // The same array for every row: a hundred thousand rows are left for nothing else to clear away.
  const rauw: unknown[] = new Array(celVan.length);
  const uitkomst: any[][] = [];
  for (let r = 0; r < rijen; r++) {
    const rij: any[] = new Array(kolommen);
    for (let k = 0; k < kolommen; k++) {
      for (let i = 0; i < celVan.length; i++) rauw[i] = gewoneWaarde(celVan[i]?.(r, k));
      rij[k] = uitkomstVan(rauw);
    }
    uitkomst.push(rij);
  }
  return uitkomst;
}

function gelezen({ naam, read }: Argument<unknown>, cel: unknown): unknown {
  return read(cel, naam);
}

/** A function of the raw cells of one row, giving its value, `""` for a blank row, or an error cell. */
function rijfunctie<W extends readonly unknown[]>(functie: Celwijs<W>): Rijfunctie {
  const parameters: readonly Argument<unknown>[] = functie.parameters;
  const plaats = (naam: string) => parameters.findIndex((parameter) => parameter.naam === naam);
  const eenVan = (functie.leeg_als_een_van ?? []).map(plaats);
  const alle = (functie.leeg_als_alle ?? []).map(plaats);
  const waarden: unknown[] = new Array(parameters.length);
  return (rauw) => {
    if (eenVan.some((i) => isLeegOfNul(rauw[i]))) return '';
    if (alle.length > 0 && alle.every((i) => isLeegOfNul(rauw[i]))) return '';
    try {
      for (let i = 0; i < parameters.length; i++) waarden[i] = gelezen(parameters[i] as Argument<unknown>, rauw[i]);
      return functie.bereken(...(waarden as unknown as W));
    } catch (fout) {
      return alsFoutcel(fout);
    }
  };
}

/**
 * An argument without the host's invocation object, which lands on an optional argument when Excel still has the metadata
 * of an earlier version: an object that names the function or the cell that called, or nothing at all.
 */
function zonderAanroep(argument: unknown): unknown {
  if (typeof argument !== 'object' || argument === null) return argument;
  return 'functionName' in argument || 'address' in argument || Object.keys(argument).length === 0 ? null : argument;
}

const GEWONE_SOORTEN: ReadonlySet<unknown> = new Set(['Double', 'FormattedNumber', 'String', 'Boolean', 'Empty']);

/** The value of a cell that the host gives as an object with a plain basic value; any other cell as it is, an entity too. */
function gewoneWaarde(cel: unknown): unknown {
  if (typeof cel !== 'object' || cel === null || !('type' in cel) || !GEWONE_SOORTEN.has(cel.type)) return cel;
  return 'basicValue' in cel ? cel.basicValue : null;
}

/** A table: its rows with plain values, up to the last row that holds something. */
export function tabelcellen(argument: unknown): readonly (readonly unknown[])[] {
  const cellen = alsCellen(argument);
  const rijen = cellen.slice(0, gevuldeRijen([{ naam: '', cellen }], cellen.length, isLeegOfNul));
  return rijen.map((rij) => (rij.some((cel) => typeof cel === 'object' && cel !== null) ? rij.map(gewoneWaarde) : rij));
}

/** An argument as rows of cells, whatever the host passed. */
export function alsCellen(argument: unknown): Cellen {
  if (!isArray(argument)) return [[zonderAanroep(argument)]];
  if (argument.length === 0) return [[null]];
  return (argument.every(isArray) ? argument : argument.map((rij: unknown) => (isArray(rij) ? rij : [rij]))) as [unknown[], ...unknown[][]];
}

/** Gives the cell that belongs to a place of the result: a one-cell range stretches. */
function cellezer(cellen: Cellen): (rij: number, kolom: number) => unknown {
  if (cellen.length === 1 && cellen[0].length <= 1) {
    const [[cel]] = cellen;
    return () => cel;
  }
  return (rij, kolom) => cellen[rij]?.[kolom];
}

interface Vorm {
  readonly rijen: number;
  readonly kolommen: number;
}

function gezamenlijkeVorm(bereiken: readonly Bereik[]): Vorm | Invoerfout {
  let found: Bereikvorm | undefined;
  for (const { naam, cellen } of bereiken) {
    const vorm = { naam, rijen: cellen.length, kolommen: Math.max(1, cellen[0].length) };
    if (vorm.rijen === 1 && vorm.kolommen === 1) continue;
    found ??= vorm;
    if (found.rijen !== vorm.rijen || found.kolommen !== vorm.kolommen) {
      return FUNCTIEFOUT.andere_vorm({ een: found, ander: vorm });
    }
  }
  return found ?? { rijen: 1, kolommen: 1 };
}

/** The host's code for each kind of bad input: `#WAARDE!` and `#N/B`. */
const CODES = { ongeldig: 'invalidValue', onbekend: 'notAvailable' } as const satisfies Readonly<
  Record<Foutsoort, keyof typeof CustomFunctions.ErrorCode>
>;

/** An error as the host's own error cell, with its Dutch message. */
export function alsFoutcel(fout: unknown): CustomFunctions.Error {
  const { soort, message } = fout instanceof Invoerfout ? fout : FUNCTIEFOUT.onverwacht();
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[CODES[soort]], message);
}

/** Runs a function that gives a whole block; an error becomes its one cell. */
export function alsBlok(bereken: () => any[][]): any[][] {
  try {
    return bereken();
  } catch (fout) {
    return [[alsFoutcel(fout)]];
  }
}

/** The one cell of an argument that may not be a range. */
export function enkeleCel(argument: unknown, naam: string): unknown {
  const cellen = alsCellen(argument);
  const [eerste] = cellen;
  if (cellen.length > 1 || eerste.length > 1) {
    throw FUNCTIEFOUT.geen_cel({ naam, rijen: cellen.length, kolommen: eerste.length });
  }
  return gewoneWaarde(eerste[0]);
}

/** The cells of an argument that is one row or one column, in order. */
export function rijOfKolom(argument: unknown, naam: string): { cellen: readonly unknown[]; liggend: boolean } {
  const cellen = alsCellen(argument);
  const [eerste] = cellen;
  if (cellen.length === 1) return { cellen: eerste.map(gewoneWaarde), liggend: true };
  if (cellen.every((rij) => rij.length === 1)) return { cellen: cellen.map((rij) => gewoneWaarde(rij[0])), liggend: false };
  throw FUNCTIEFOUT.geen_rij_of_kolom({ naam, rijen: cellen.length, kolommen: eerste.length });
}
