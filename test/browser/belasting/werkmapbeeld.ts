import type { Model, Style, UID } from '@odoo/o-spreadsheet';
import { adresVan } from '../../../addin/host/adres.ts';

/** All that the workbench represents of a workbook: by place (`Blad1!A1 waarde`), as text that can be compared. */
export type Werkmapbeeld = ReadonlyMap<string, string>;

const GEWOON = { width: 96, height: 23 };
/** What holds where nothing is said. */
const VANZELF: Readonly<Record<string, unknown>> = {
  fontSize: 10,
  textColor: '#000000',
  bold: false,
  verticalAlign: 'bottom',
  background: '#FFFFFF',
  wrapping: 'overflow',
  stopIfTrue: false,
  isFolded: false,
  aggregated: false,
  showValues: false,
};

/** How a value is aligned by itself. */
const UITLIJNING: Readonly<Record<string, string>> = { empty: 'left', text: 'left', number: 'right', boolean: 'center', error: 'center' };

/** The colours of series that have none of their own. */
const PALET = ['#4EA7F2', '#EA6175'];

/** What of a workbook is kept when it is saved and opened, cell by cell, whatever the numbers by which the library knows it. */
export function beeldVan(model: Model): Werkmapbeeld {
  const { getters } = model;
  const beeld = new Map<string, string>();
  const set = (plaats: string, wat: unknown): void => void (wat !== undefined && beeld.set(plaats, tekstVan(wat)));
  set(
    'bladen',
    getters.getSheetIds().map((id) => getters.getSheetName(id)),
  );
  for (const { name, range } of getters.getNamedRanges()) set(`naam ${name}`, getters.getRangeString(range, ''));
  const data = model.exportData();
  for (const sheetId of getters.getSheetIds()) {
    const blad = getters.getSheetName(sheetId);
    const sheet = data.sheets.find(({ id }) => id === sheetId);
    set(`${blad} zichtbaar`, getters.isSheetVisible(sheetId));
    set(`${blad} kleur`, getters.getSheet(sheetId).color);
    set(`${blad} beveiligd`, getters.isSheetLocked(sheetId));
    set(`${blad} rasterlijnen`, getters.getGridLinesVisibility(sheetId));
    set(`${blad} vast`, getters.getPaneDivisions(sheetId));
    set(`${blad} samengevoegd`, sheet?.merges.toSorted());
    set(`${blad} groepen`, sheet?.headerGroups);
    sheet?.conditionalFormats.forEach(({ id: _, ...regel }, i) => set(`${blad} voorwaardelijke opmaak ${i}`, regel));
    sheet?.dataValidationRules.forEach(({ id: _, ...regel }, i) => set(`${blad} invoerregel ${i}`, regel));
    sheet?.tables.forEach((tabel, i) => set(`${blad} tabel ${i}`, tabel));
    sheet?.figures.forEach(({ id: _, col, row, tag, ...figuur }) =>
      set(`${blad} ${tag} bij ${adresVan({ left: col, right: col, top: row, bottom: row })}`, zonderNummers(withColors(figuur))),
    );
    maten(model, sheetId, blad, set);
    cellen(model, sheetId, blad, set);
  }
  return beeld;
}

/** Where two workbooks differ, and how. */
export function verschillen(was: Werkmapbeeld, nu: Werkmapbeeld): string[] {
  return [...new Set([...was.keys(), ...nu.keys()])].flatMap((plaats) =>
    was.get(plaats) === nu.get(plaats) ? [] : [`${plaats}: was ${was.get(plaats) ?? 'er niet'}, is ${nu.get(plaats) ?? 'er niet'}`],
  );
}

type Set = (plaats: string, wat: unknown) => void;

/** The sizes of columns and rows that are not as in an empty sheet: how many empty ones follow says nothing. */
function maten({ getters }: Model, sheetId: UID, blad: string, set: Set): void {
  for (let kolom = 0; kolom < getters.getNumberCols(sheetId); kolom++) {
    const width = getters.isColHidden(sheetId, kolom) ? 'verborgen' : Math.round(getters.getColSize(sheetId, kolom));
    if (width !== GEWOON.width) set(`${blad} kolom ${kolom + 1}`, width);
  }
  for (let rij = 0; rij < getters.getNumberRows(sheetId); rij++) {
    const height = getters.isRowHidden(sheetId, rij) ? 'verborgen' : Math.round(getters.getRowSize(sheetId, rij));
    if (height !== GEWOON.height) set(`${blad} rij ${rij + 1}`, height);
  }
}

function cellen({ getters }: Model, sheetId: UID, blad: string, set: Set): void {
  for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
    for (let col = 0; col < getters.getNumberCols(sheetId); col++) {
      const plek = { sheetId, col, row };
      const adres = `${blad}!${adresVan({ left: col, right: col, top: row, bottom: row })}`;
      const cel = getters.getCell(plek);
      if (cel?.isFormula) set(`${adres} formule`, cel.compiledFormula.toFormulaString(getters));
      const { type, value, link } = getters.getEvaluatedCell(plek);
      if (type !== 'empty') set(`${adres} waarde`, [type, value]);
      set(`${adres} schakel`, link?.url);
      set(`${adres} notatie`, cel?.format || undefined);
      const style = tekstVan(styleOf(getters.getCellStyle(plek) ?? {}, type, String(value), link !== undefined));
      if (style !== '{}') set(`${adres} stijl`, style);
      set(`${adres} rand`, getters.getCellBorder(plek) ?? undefined);
    }
  }
}

/** A style without what a cell has by itself: aligned by its value, wrapped where it has lines, a link in its own colour. */
function styleOf({ align, wrapping, textColor, ...overige }: Style, soort: string, waarde: string, isLink: boolean): Style {
  return {
    ...overige,
    ...(align === UITLIJNING[soort] ? {} : { align }),
    ...(wrapping === 'wrap' && waarde.includes('\n') ? {} : { wrapping }),
    ...(isLink ? {} : { textColor }),
  };
}

/** A chart with the colours its series have by themselves. */
function withColors<T extends object>(figuur: T): T {
  const { dataSource, dataSetStyles } = ('data' in figuur ? figuur.data : {}) as {
    dataSource?: { dataSets: readonly unknown[] };
    dataSetStyles?: Readonly<Record<string, object>>;
  };
  if (dataSource === undefined) return figuur;
  const cellStyles = dataSource.dataSets.map((_, i) => ({ backgroundColor: PALET[i], ...dataSetStyles?.[i] }));
  return { ...figuur, data: { ...('data' in figuur ? (figuur.data as object) : {}), dataSetStyles: cellStyles } };
}

/** Numbers by which the library knows things, which are made anew, and the size a picture once had. */
const ZONDER = /^(?:id|chartId|dataSetId|figureId|size)$/;

/** Figures know each other by numbers that are made anew; a file places them to a fraction of a pixel. */
function zonderNummers(wat: unknown): unknown {
  return JSON.parse(
    JSON.stringify(wat, (key, waarde: unknown) =>
      ZONDER.test(key) ? undefined : typeof waarde === 'number' ? Math.round(waarde) : waarde,
    ),
  );
}

/** As text with the keys in order, colours in capitals, and without what says nothing: what is so anyway. */
function tekstVan(wat: unknown): string {
  return JSON.stringify(wat, (_, waarde: unknown) => {
    if (typeof waarde === 'string') return /^#[0-9a-f]{6}$/i.test(waarde) ? waarde.toUpperCase() : waarde;
    if (waarde === null || typeof waarde !== 'object' || Array.isArray(waarde)) return waarde;
    return Object.fromEntries(
      Object.entries(waarde)
        .filter(([key, een]) => een !== undefined && een !== VANZELF[key])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}
