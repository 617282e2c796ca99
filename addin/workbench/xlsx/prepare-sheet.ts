import type { FormulaText } from './formula-text.ts';
import { type PreparedRules, prepareValidation } from './prepare-validation.ts';
import { BESTANDSFOUT } from '../../inlezen/inlezen-messages.ts';
import { GRENZEN } from '../../inlezen/limits.ts';
import { keptFormula } from '../kept-formula.ts';
import { addElement, elements } from './xlsx-xml.ts';

/** A formula as it stands in its file, and as the model keeps it with its last value. */
export interface KeptFormula {
  readonly stored: string;
  readonly model: string;
}

/** What a sheet's cells hold that the library would not keep by itself. */
export interface PreparedSheet {
  /** Cells that hold a text, by address. */
  readonly texts: ReadonlyMap<string, string>;
  /** Formulas that the library cannot calculate, by the cells that keep them. */
  readonly kept: ReadonlyMap<string, KeptFormula>;
  /** The first cells of such formulas that fill several: only their values stay. */
  readonly asValues: readonly string[];
  /** Rows with a height of their own, by their number; the others are as high as what is in them. */
  readonly fixedRows: ReadonlySet<number>;
  readonly rules: PreparedRules;
}

/**
 * Makes a sheet of a file ready for the library: formulas with the names it knows, texts where it looks for them,
 * one conditional format to a block (of several it keeps the first) in order of their priority.
 */
export function prepareSheet(
  doc: Document,
  sharedStrings: readonly string[],
  text: FormulaText,
  names: ReadonlySet<string>,
): PreparedSheet {
  const kept = new Map<string, KeptFormula>();
  const asValues: string[] = [];
  for (const element of elements(doc, 'f')) {
    if (element.textContent === '') continue;
    if (element.textContent.length > GRENZEN.formule) throw BESTANDSFOUT.te_lange_formule();
    const cell = element.parentElement as Element;
    const formula = text.fromFile(element.textContent);
    // A reference to another workbook becomes its last value by the library.
    if (text.isCalculated(formula, names) || /\[\d+\]/.test(formula)) {
      // The library drops the first prefix it finds, and makes SUM of SUBTOTAL where a bracket follows at once.
      element.textContent = formula.replace('_xlfn.', '_xlfn._xlfn.').replace(/SUBTOTAL\(/g, 'SUBTOTAL (');
    } else if ((element.getAttribute('ref') ?? '').includes(':')) {
      asValues.push(cell.getAttribute('r') ?? '');
      element.remove();
    } else {
      const stored = element.getAttribute('t') === 'array' ? `{${element.textContent}}` : element.textContent;
      kept.set(cell.getAttribute('r') ?? '', { stored: element.textContent, model: keptFormula(stored, lastValue(cell)) });
      element.remove();
    }
  }
  const texts = new Map<string, string>();
  for (const cell of elements(doc, 'c').filter((each) => !kept.has(each.getAttribute('r') ?? ''))) {
    const value = textOf(cell, sharedStrings);
    if (value !== undefined) texts.set(cell.getAttribute('r') ?? '', value);
  }
  splitConditionalFormats(doc);
  const fixedRows = new Set(
    elements(doc, 'row')
      .filter((row) => isTrue(row.getAttribute('customHeight')))
      .map((row) => Number(row.getAttribute('r'))),
  );
  return { texts, kept, asValues, fixedRows, rules: prepareValidation(doc) };
}

/** What a formula last gave; nothing for an error. */
function lastValue(cell: Element): string | number | boolean | undefined {
  const value = elements(cell, 'v')[0]?.textContent;
  switch (cell.getAttribute('t') ?? 'n') {
    case 'n':
      return value === undefined || value === '' || !Number.isFinite(Number(value)) ? undefined : Number(value);
    case 'b':
      return value === '1';
    case 'str':
      return value ?? '';
    default:
      return undefined;
  }
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
