import type { GeweigerdeCel } from '../../core/invoer/index.ts';
import type { Fault } from '../../core/invoer/invoerfout.ts';
import { type CustomFunction, HostError } from '../bundle/excel-host.ts';

/**
 * A cell of an argument in JSON: a plain value, or what only a host can pass: an error cell, a rich value, a number that
 * JSON does not know.
 */
export type Invoercel =
  | string
  | number
  | boolean
  | null
  | { readonly fout: string }
  | { readonly rijk: string }
  | { readonly getal: 'NaN' | 'Infinity' | '-Infinity' };

/** An argument: one cell, or rows of cells. */
export type Argument = Invoercel | readonly (readonly Invoercel[])[];

/** An error cell of a result. */
export interface Fout {
  readonly code: string;
  readonly melding: string;
}

/** A cell of a result. */
export type Cel = string | number | boolean | Fout;

/** A function of the contract by its id: arguments in, a block of cells out. */
export type Bereken = (id: string, ...argumenten: readonly Argument[]) => Cel[][];

/** Whether a cell of a result is an error. */
export function isFout(cel: Cel | undefined): cel is Fout {
  return typeof cel === 'object';
}

/** Calls the functions as Excel does: every argument as rows of cells, errors out as their code and message. */
export function rekenaar(functies: ReadonlyMap<string, CustomFunction>): Bereken {
  return (id, ...argumenten) => {
    const functie = functies.get(id);
    if (functie === undefined) throw new Error(`there is no function ${id}`);
    return functie(...argumenten.map(alsBereik)).map((rij) => rij.map(uitHost));
  };
}

function alsBereik(argument: Argument): unknown[][] {
  return isBereik(argument) ? argument.map((rij) => rij.map(naarHost)) : [[naarHost(argument)]];
}

function isBereik(argument: Argument): argument is readonly (readonly Invoercel[])[] {
  return Array.isArray(argument);
}

/** A cell as a host passes it. */
function naarHost(cel: Invoercel): unknown {
  if (typeof cel !== 'object' || cel === null) return cel;
  if ('fout' in cel) return new HostError(cel.fout);
  return 'rijk' in cel ? { type: 'Entity', text: cel.rijk } : Number(cel.getal);
}

function uitHost(cel: unknown): Cel {
  return cel instanceof HostError ? { code: cel.code, melding: cel.message } : (cel as Cel);
}

/** The one cell of a result. */
export function een(bereken: Bereken, id: string, ...argumenten: readonly Argument[]): Cel | undefined {
  return bereken(id, ...argumenten)[0]?.[0];
}

/** The one row of a result. */
export function eenRij(bereken: Bereken, id: string, ...argumenten: readonly Argument[]): readonly Cel[] {
  return bereken(id, ...argumenten)[0] ?? [];
}

/** The cells of one column of a result with a header row. */
export function kolom(tabel: readonly (readonly Cel[])[], kop: string): readonly (Cel | undefined)[] {
  const plaats = tabel[0]?.indexOf(kop) ?? -1;
  return tabel.slice(1).map((rij) => rij[plaats]);
}

/** Whether two results are the same, errors by code and message. */
export function gelijk(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two numbers are the same but for rounding. */
export function bijna(a: unknown, b: number, marge = 1e-9): boolean {
  return typeof a === 'number' && Math.abs(a - b) <= marge * Math.max(1, Math.abs(b));
}

/** Whether a cell is the error that a fault of a catalogue gives: its kind and its sentence with these parameters. */
export function isFoutVan(cel: Cel | undefined, fault: Fault): boolean {
  return isFout(cel) && cel.code === (fault.soort === 'onbekend' ? '#N/A' : '#VALUE!') && cel.melding === fault.message;
}

/** Whether a cell is an error that refuses a cell for one of these reasons, each a code of a catalogue. */
export function isGeweigerd(
  cel: Cel | undefined,
  naam: string,
  gegeven: Invoercel,
  ...redenen: readonly ((geweigerd: GeweigerdeCel) => Fault)[]
): boolean {
  return redenen.some((reden) => isFoutVan(cel, reden({ naam, cel: naarHost(gegeven) })));
}

/** Whether a cell is `#N/B` with a message that names a fact or another name that is data: `isOnbekendZonder(cel, 'vorige_trede')`. */
export function isOnbekendZonder(cel: Cel | undefined, naam: string): boolean {
  return isFout(cel) && cel.code === '#N/A' && cel.melding.includes(naam);
}
