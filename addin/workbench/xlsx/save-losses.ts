import type { Model, UID } from '@odoo/o-spreadsheet';
import { adresVan } from '../../host/adres.ts';
import { NAMESPACE } from '../../host/function-metadata.ts';
import { FILE } from '../workbench-texts.ts';

/** Input rules that a file can hold; of lists only those with an arrow. */
const RULES = /^(dateIs|isEqual$|isNotEqual$|isGreater|isLess|isBetween|isNotBetween|isValueIn|customFormula)/;
/** A longer name is cut in the file, and a name of cells that is written with it finds nothing any more. */
const LONGEST_SHEET_NAME = 31;
/** How many places are named one by one. */
const MOST_PLACES = 5;

/** What stands in a workbook of the library that a file, or opening it again, loses: a phrase for each kind, with the places. */
export function lostOnSave(model: Model): string[] {
  const found = new Map<(places: string) => string, string[]>();
  const note = (phrase: (places: string) => string, place: string): void => void found.set(phrase, [...(found.get(phrase) ?? []), place]);
  for (const sheetId of model.getters.getSheetIds()) {
    const name = model.getters.getSheetName(sheetId);
    if (name.length > LONGEST_SHEET_NAME) note(FILE.bladnamen, `"${name}"`);
    rules(model, sheetId, name, note);
    cells(model, sheetId, name, note);
    tables(model, sheetId, name, note);
    charts(model, sheetId, note);
  }
  return [...found].map(([phrase, places]) => phrase(inWords(places)));
}

type Note = (phrase: (places: string) => string, place: string) => void;

function rules({ getters }: Model, sheetId: UID, sheet: string, note: Note): void {
  for (const { criterion, ranges } of getters.getDataValidationRules(sheetId)) {
    const place = `${sheet}!${ranges.map((range) => getters.getRangeString(range, sheetId)).join(' ')}`;
    if (!RULES.test(criterion.type)) note(FILE.invoerregels, place);
    else if ('displayStyle' in criterion && criterion.displayStyle !== 'arrow') note(FILE.keuzelijsten, place);
    if (criterion.values.some((value) => value !== undefined && usesOurs(value))) note(FILE.regelfuncties, place);
  }
  for (const { rule, ranges } of getters.getConditionalFormats(sheetId)) {
    if (rule.type === 'CellIsRule' && rule.values.some(usesOurs)) note(FILE.regelfuncties, `${sheet}!${ranges.join(' ')}`);
  }
}

/** In a rule, other than in a cell, Excel does not know the functions of an add-in. */
function usesOurs(value: string): boolean {
  return value.startsWith('=') && value.toUpperCase().includes(`${NAMESPACE}.`);
}

function cells({ getters }: Model, sheetId: UID, sheet: string, note: Note): void {
  for (const { col, row, ...cell } of getters
    .getCells(sheetId)
    .map((each) => ({ ...getters.getCellPosition(each.id), style: each.style, format: each.format }))) {
    const place = `${sheet}!${adresVan({ left: col, right: col, top: row, bottom: row })}`;
    if (cell.style?.wrapping === 'clip') note(FILE.afgekapt, place);
    // The one kind of format that the library has and Excel has not: quarters.
    if (cell.format !== undefined && /q/i.test(cell.format.replace(/"[^"]*"/g, ''))) note(FILE.notaties, place);
  }
}

function tables({ getters }: Model, sheetId: UID, sheet: string, note: Note): void {
  for (const {
    range: { zone },
    config,
    type,
  } of getters.getCoreTables(sheetId)) {
    const place = `${sheet}!${adresVan(zone)}`;
    if (type === 'dynamic') note(FILE.meegroeiend, place);
    const rows = [...(config.numberOfHeaders > 0 ? [zone.top] : []), ...(config.totalRow ? [zone.bottom] : [])];
    for (const row of type === 'dynamic' ? [] : rows) {
      for (let col = zone.left; col <= zone.right; col++) {
        const position = { sheetId, col, row };
        if (getters.getEvaluatedCell(position).type === 'number' && getters.getCell(position)?.isFormula === false)
          note(FILE.tabelgetallen, `${sheet}!${adresVan({ left: col, right: col, top: row, bottom: row })}`);
      }
    }
    if (config.hasFilters && rowsIn(zone).some((row) => getters.isRowFiltered(sheetId, row))) note(FILE.filters, place);
  }
}

function rowsIn({ top, bottom }: { readonly top: number; readonly bottom: number }): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
}

/** What the library writes for Excel but does not read back, and the kinds that come back otherwise. */
function charts({ getters }: Model, sheetId: UID, note: Note): void {
  for (const id of getters.getChartIds(sheetId)) {
    const chart = getters.getChartDefinition(id) as Chart;
    const { text, ...look } = (chart.title ?? {}) as Readonly<Record<string, unknown>>;
    const place = `"${String(text ?? '')}"`;
    const axes = [chart.axesDesign?.x, chart.axesDesign?.y, chart.axesDesign?.y1];
    if (axes.some((axis) => axis?.title?.text) || Object.values(look).some((value) => value !== undefined && value !== false))
      note(FILE.astitels, place);
    const isMultiple = (chart.dataSource?.dataSets?.length ?? 0) > 1;
    if (chart.type === 'scatter' || (chart.type === 'pie' && isMultiple)) note(FILE.grafieksoort, place);
    if (chart.type === 'line' && chart.labelsAsText !== true && hasNumberLabels(getters, sheetId, chart)) note(FILE.tijdas, place);
  }
}

/** What charts of all kinds have, as far as it matters here. */
interface Chart {
  readonly type: string;
  /** Its text, and how it looks. */
  readonly title?: object;
  readonly axesDesign?: Readonly<Partial<Record<'x' | 'y' | 'y1', { readonly title?: { readonly text?: string } }>>>;
  readonly dataSource?: { readonly dataSets?: readonly unknown[]; readonly labelRange?: string };
  readonly labelsAsText?: boolean;
}

function hasNumberLabels(getters: Model['getters'], sheetId: UID, { dataSource }: Chart): boolean {
  if (dataSource?.labelRange === undefined) return false;
  const { zone, sheetId: where } = getters.getRangeFromSheetXC(sheetId, dataSource.labelRange);
  return rowsIn(zone).some((row) => getters.getEvaluatedCell({ sheetId: where, col: zone.left, row }).type === 'number');
}

function inWords(places: readonly string[]): string {
  const rest = places.length - MOST_PLACES;
  return places.slice(0, MOST_PLACES).join(', ') + (rest > 0 ? ` en ${rest} andere` : '');
}
