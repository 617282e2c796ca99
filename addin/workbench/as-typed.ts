import type { UpdateCellCommand } from '@odoo/o-spreadsheet';
import { TEKSTNOTATIE } from '../host/celtekst.ts';
import { NAMESPACE } from '../host/function-metadata.ts';
import type { Library } from './library.ts';
import { FUNCTIES } from './terms/functies.ts';

const PERIODE = /^\s*\d{4}-[12]\s*$/;
const NAME = /([\p{L}][\p{L}\d.]*)(?=\()/gu;
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** The command that puts something in a cell, of which the library exports no type with what the cell may get besides. */
type CellChange = Partial<UpdateCellCommand> & { content?: string; format?: string };

/**
 * Takes what is typed, pasted or filled as it is meant here: a periode `2022-1` stays one, where a spreadsheet makes a day of
 * it, and a function may be called by its name in a Dutch Excel (`SOM`), or ours without `IBT.`. Call before a model is made.
 */
export function takeAsTyped({ registries }: Library): void {
  const { prototype } = registries.corePluginRegistry.get('cell') as unknown as { prototype: { handle(command: { type: string }): void } };
  const { handle } = prototype;
  const isKnown = (name: string): boolean => registries.functionRegistry.contains(name);
  prototype.handle = function (command) {
    handle.call(this, command.type === 'UPDATE_CELL' ? { ...command, ...asMeant(command as CellChange, isKnown) } : command);
  };
}

/** Lets cells be pasted over frozen rows and columns, as in Excel: to refuse that is all that this part of the library does. */
export function pasteOverFrozen({ registries: { clipboardHandlersRegistries } }: Library): void {
  clipboardHandlersRegistries.cellHandlers.remove('sheet');
}

/** What is put in the cell instead; nothing where it is meant as it stands. */
export function asMeant({ content, format }: CellChange, isKnown: (name: string) => boolean): CellChange {
  if (content === undefined) return {};
  if (content.startsWith('=')) return { content: withKnownNames(content, isKnown) };
  return PERIODE.test(content) && format === undefined ? { content: content.trim(), format: TEKSTNOTATIE } : {};
}

const ENGLISH: ReadonlyMap<string, string> = new Map(Object.entries(FUNCTIES).map(([name, [dutch]]) => [dutch, name]));

function withKnownNames(formula: string, isKnown: (name: string) => boolean): string {
  return formula
    .split(QUOTED)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(NAME, (name) => knownName(name.toUpperCase(), isKnown) ?? name)))
    .join('');
}

function knownName(name: string, isKnown: (name: string) => boolean): string | undefined {
  if (isKnown(name)) return undefined;
  return [ENGLISH.get(name), `${NAMESPACE}.${name}`].find((each) => each !== undefined && isKnown(each));
}
