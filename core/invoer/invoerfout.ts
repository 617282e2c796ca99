import { celgetal } from '../taal/index.ts';

/**
 * What went wrong with a value.
 * - `ongeldig`: wrong type, form or size; a spreadsheet shows `#WAARDE!`
 * - `onbekend`: the value is fine but the answer cannot be known; a spreadsheet shows `#N/B`
 */
export type Foutsoort = 'ongeldig' | 'onbekend';

/** What a fault of one code is: its kind, and its Dutch sentence, made from the parameters. */
export interface Faultentry<P extends Faultparams> {
  readonly soort: Foutsoort;
  sentence(...params: P): string;
}

/** What a sentence is made from: one object with the figures, names and cells in it, or nothing where it never varies. */
export type Faultparams = readonly object[];

/**
 * A fault that a user sees: a code, and the parameters of its sentence in the catalogue of its room. The Dutch `message` is made
 * when it is asked for. Made by a catalogue only: see `catalogue.ts`.
 */
export abstract class Fault extends Error {
  readonly code: string;
  readonly params: Faultparams;
  private readonly entry: Faultentry<Faultparams>;

  constructor(code: string, entry: Faultentry<Faultparams>, params: Faultparams) {
    super();
    this.code = code;
    this.entry = entry;
    this.params = params;
  }

  get soort(): Foutsoort {
    return this.entry.soort;
  }

  override get message(): string {
    return this.entry.sentence(...this.params);
  }
}

/** Bad input. Its message names the place, what came and what was expected. */
export class Invoerfout extends Fault {
  override readonly name = 'Invoerfout';
}

/** Throws a fault where an expression is wanted: `isTrede(cel) ? cel : refuse(INVOERFOUT.geen_trede({ naam, cel }))`. */
export function refuse(fout: Invoerfout): never {
  throw fout;
}

/** What a computation gives, or the `Invoerfout` it throws; any other error is a programming error and goes on. */
export function ofFout<T>(bereken: () => T): T | Invoerfout {
  try {
    return bereken();
  } catch (fout) {
    if (fout instanceof Invoerfout) return fout;
    throw fout;
  }
}

const LONGEST_SHOWN = 40;

/** A cell's value as a message can show it: text in quotes, without control characters, cut short. */
export function shownValue(cel: unknown): string {
  switch (typeof cel) {
    case 'string':
      return cel === '' ? 'een lege cel' : `de tekst "${kort(cel)}"`;
    case 'number':
      return `het getal ${celgetal(cel)}`;
    case 'boolean':
      return cel ? 'WAAR' : 'ONWAAR';
    case 'object':
      return cel === null ? 'een lege cel' : shownObject(cel);
    default:
      return 'een lege cel';
  }
}

function shownObject(cel: object): string {
  // An entity has the basic value of an error too.
  const isGegevenstype = 'type' in cel && cel.type !== 'Error';
  const code = isGegevenstype ? undefined : 'basicValue' in cel ? cel.basicValue : 'code' in cel ? cel.code : undefined;
  return typeof code === 'string' && code.startsWith('#')
    ? `de foutwaarde ${kort(nederlandseCode(code))}`
    : 'een gegevenstype (geen gewone waarde)';
}

function kort(tekst: string): string {
  const schoon = tekst.slice(0, LONGEST_SHOWN).replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return tekst.length > LONGEST_SHOWN ? `${schoon}…` : schoon;
}

const NEDERLANDSE_CODES: ReadonlyMap<string, string> = new Map([
  ['#VALUE!', '#WAARDE!'],
  ['#N/A', '#N/B'],
  ['#REF!', '#VERW!'],
  ['#NAME?', '#NAAM?'],
  ['#DIV/0!', '#DEEL/0!'],
  ['#NUM!', '#GETAL!'],
  ['#NULL!', '#LEEG!'],
  ['#SPILL!', '#OVERLOOP!'],
  ['#CALC!', '#BEREK!'],
]);

/** The code a Dutch Excel shows. `nederlandseCode('#N/A')` → `'#N/B'`. */
export function nederlandseCode(code: string): string {
  return NEDERLANDSE_CODES.get(code) ?? code;
}
