import type { FormulaText } from './formula-text.ts';
import { type PreparedRules, prepareValidation } from './prepare-validation.ts';
import { addElement, elements } from './xlsx-xml.ts';

/** What a sheet's cells hold that the library would not keep by itself. */
export interface PreparedSheet {
  /** Cells that hold a text, by address. */
  readonly texts: ReadonlyMap<string, string>;
  /** The formulas, as the model will have them. */
  readonly formulas: readonly string[];
  /** Rows with a height of their own, by their number; the others are as high as what is in them. */
  readonly fixedRows: ReadonlySet<number>;
  readonly rules: PreparedRules;
}

/**
 * Makes a sheet of a file ready for the library: formulas with the names it knows, texts where it looks for them,
 * one conditional format to a block (of several it keeps the first) in order of their priority.
 */
export function prepareSheet(doc: Document, sharedStrings: readonly string[], text: FormulaText): PreparedSheet {
  const formulas = elements(doc, 'f')
    .filter((each) => each.textContent !== '')
    .map((each) => {
      const formula = text.fromFile(each.textContent ?? '');
      // The library drops the first prefix it finds; what still has one is a function it lacks, and must keep it.
      each.textContent = formula.replace('_xlfn.', '_xlfn._xlfn.');
      return formula;
    });
  const texts = new Map<string, string>();
  for (const cell of elements(doc, 'c')) {
    const value = textOf(cell, sharedStrings);
    if (value !== undefined) texts.set(cell.getAttribute('r') ?? '', value);
  }
  splitConditionalFormats(doc);
  const fixedRows = new Set(
    elements(doc, 'row')
      .filter((row) => isTrue(row.getAttribute('customHeight')))
      .map((row) => Number(row.getAttribute('r'))),
  );
  return { texts, formulas, fixedRows, rules: prepareValidation(doc) };
}

function isTrue(attribute: string | null): boolean {
  return attribute === '1' || attribute === 'true';
}

/** The text of a cell without a formula; an inline text moves to where the library looks. */
function textOf(cell: Element, sharedStrings: readonly string[]): string | undefined {
  const type = cell.getAttribute('t');
  if (elements(cell, 'f').length > 0) return undefined;
  if (type === 's') return sharedStrings[Number(elements(cell, 'v')[0]?.textContent)];
  if (type === 'str') return elements(cell, 'v')[0]?.textContent ?? '';
  if (type !== 'inlineStr') return undefined;
  const value = elements(cell, 't')
    .map((each) => each.textContent)
    .join('');
  cell.setAttribute('t', 'str');
  cell.replaceChildren();
  addElement(cell, 'v', value);
  return value;
}

function splitConditionalFormats(doc: Document): void {
  const blocks = elements(doc, 'conditionalFormatting').filter((each) => each.parentElement === doc.documentElement);
  const place = blocks.at(-1)?.nextSibling ?? null;
  const split = blocks.flatMap((block) =>
    elements(block, 'cfRule').map((rule) => {
      const own = block.cloneNode(false) as Element;
      own.append(rule);
      return { own, priority: Number(rule.getAttribute('priority') ?? 0) };
    }),
  );
  for (const block of blocks) block.remove();
  for (const { own } of split.sort((a, b) => a.priority - b.priority)) doc.documentElement.insertBefore(own, place);
}
