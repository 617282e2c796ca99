import type { CellPosition, Model } from '@odoo/o-spreadsheet';
import { adresVan } from '../../host/adres.ts';
import { excelcode } from '../../host/foutcode.ts';
import { storedFormula } from '../kept-formula.ts';
import { FILE } from '../workbench-texts.ts';
import type { FormulaText } from './formula-text.ts';
import { textOfFile } from './keep-text.ts';
import { addElement, elements, keepSpaces, xmlText } from './xlsx-xml.ts';

const SPREADSHEETML = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Fills the cells of exported sheets with what the model holds; their styles stay as the library exported them. */
export class CellWriter {
  /** Places whose formula was left out, with the formula. */
  readonly asValue: string[] = [];
  private readonly texts = new Map<string, number>();

  constructor(
    private readonly model: Model,
    private readonly text: FormulaText,
  ) {}

  /** Writes one `<c>` of a sheet from the model. */
  write(sheetId: string, element: Element): void {
    const { zone } = this.model.getters.getRangeFromSheetXC(sheetId, element.getAttribute('r') ?? '');
    const position: CellPosition = { sheetId, col: zone.left, row: zone.top };
    const exportedFormula = elements(element, 'f')[0]?.textContent ?? undefined;
    const isForcedText = element.getAttribute('t') === 's';
    for (const name of ['t', 'cm']) element.removeAttribute(name);
    element.replaceChildren();

    const kept = this.keptFormula(position);
    if (kept !== undefined) {
      const isArray = /^\{.*\}$/s.test(kept);
      const f = addElement(element, 'f', xmlSafe(isArray ? kept.slice(1, -1) : kept));
      if (isArray) {
        f.setAttribute('t', 'array');
        f.setAttribute('ref', addressOf(position));
      }
      return this.writeValue(element, position, true, isForcedText);
    }
    const { own, stored } = this.formula(position, exportedFormula);
    if (stored !== undefined) {
      element.setAttribute('cm', '1');
      const f = addElement(element, 'f', xmlSafe(stored));
      f.setAttribute('t', 'array');
      f.setAttribute('ref', this.spillAddress(position));
    } else if (own !== undefined && this.isUnreadable(position)) {
      return this.writeText(element, own);
    }
    this.writeValue(element, position, stored !== undefined, isForcedText);
  }

  /** The part with all texts, in the order in which the cells refer to them. */
  sharedStrings(): string {
    const doc = document.implementation.createDocument(SPREADSHEETML, 'sst');
    doc.documentElement.setAttribute('uniqueCount', String(this.texts.size));
    for (const text of this.texts.keys()) keepSpaces(addElement(addElement(doc.documentElement, 'si'), 't', xmlSafe(text)));
    return xmlText(doc);
  }

  /** The formula of a file that the cell keeps for Excel. */
  private keptFormula(position: CellPosition): string | undefined {
    const cell = this.model.getters.getCell(position);
    return cell?.isFormula ? storedFormula(cell.compiledFormula.toFormulaString(this.model.getters)) : undefined;
  }

  /** The formula of a cell as the model has it, and as it is stored; not stored when Excel could not read it. */
  private formula(position: CellPosition, exported: string | undefined): { own?: string; stored?: string } {
    const { getters } = this.model;
    const cell = getters.getCell(position);
    if (!cell?.isFormula) return {};
    const { compiledFormula } = cell;
    const own = compiledFormula.toFormulaString(getters);
    if (compiledFormula.isBadExpression) return this.isUnreadable(position) ? { own } : { own, stored: this.text.toFile(own.slice(1)) };
    if (compiledFormula.areAllFunctionsExportableToExcel()) return { own, stored: this.text.toFile(own.slice(1), exported) };
    this.asValue.push(FILE.celfunctie(`${getters.getSheetName(position.sheetId)}!${addressOf(position)}`, own));
    return { own };
  }

  /** A formula with a fault in it: not even its functions are known. Excel would refuse the whole file. */
  private isUnreadable(position: CellPosition): boolean {
    return this.model.getters.getEvaluatedCell(position).value === '#BAD_EXPR';
  }

  private spillAddress(position: CellPosition): string {
    const zone = this.model.getters.getSpreadZone(position);
    return zone === undefined ? addressOf(position) : adresVan(zone);
  }

  private writeValue(element: Element, position: CellPosition, isFormula: boolean, isForcedText: boolean): void {
    const { type, value } = this.model.getters.getEvaluatedCell(position);
    if (type === 'empty') return;
    if (type === 'error') put(element, 'e', excelcode(value));
    else if (type === 'boolean') put(element, 'b', value ? '1' : '0');
    else if (type === 'number' && !isForcedText) put(element, 'n', String(value));
    else if (isFormula) put(element, 'str', xmlSafe(String(value)));
    else this.writeText(element, String(value));
  }

  private writeText(element: Element, text: string): void {
    const stored = textOfFile(text);
    const index = this.texts.get(stored) ?? this.texts.size;
    this.texts.set(stored, index);
    put(element, 's', String(index));
  }
}

function put(element: Element, type: string, value: string): void {
  element.setAttribute('t', type);
  addElement(element, 'v', value);
}

function addressOf({ col, row }: CellPosition): string {
  return adresVan({ left: col, right: col, top: row, bottom: row });
}

/** Without the control characters that XML cannot hold. */
function xmlSafe(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}
