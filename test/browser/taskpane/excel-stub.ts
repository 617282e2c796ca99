import type { Celwaarde } from '../../../addin/host/werkmap.ts';

/** A script in place of office.js: just enough Excel for one table from A1 on, with one row of it chosen. */
export function excelStub(cellen: readonly (readonly Celwaarde[])[], rij: number, background: string): string {
  return `(${install.toString()})(${JSON.stringify({ cellen, rij, background })})`;
}

function install({ cellen, rij, background }: { cellen: Celwaarde[][]; rij: number; background: string }): void {
  const event = { add: () => ({ context, remove: () => undefined }) };
  const region = {
    load: () => region,
    rowIndex: 0,
    columnIndex: 0,
    rowCount: cellen.length,
    columnCount: cellen[0]?.length,
    values: cellen.map((waarden) => waarden.map((waarde) => waarde ?? '')),
    valueTypes: cellen.map((waarden) =>
      waarden.map((waarde) => (waarde === null ? 'Empty' : typeof waarde === 'number' ? 'Double' : 'String')),
    ),
  };
  const cell = {
    load: () => cell,
    rowIndex: rij,
    columnIndex: 0,
    rowCount: 1,
    columnCount: 1,
    worksheet: { name: 'Cijfers' },
    getCell: () => cell,
    getSurroundingRegion: () => region,
  };
  // It has one sheet, and none of the product's own.
  const getUsedRangeOrNullObject = (): never => {
    throw Object.assign(new Error('The item does not exist.'), { code: 'ItemNotFound' });
  };
  const worksheets = {
    getItem: () => ({ getRange: () => cell, getUsedRangeOrNullObject }),
    onActivated: event,
    onChanged: event,
    onCalculated: event,
  };
  const workbook = {
    worksheets,
    onSelectionChanged: event,
    getSelectedRanges: () => ({ areas: { getItemAt: () => cell, getCount: () => ({ value: 1 }) } }),
  };
  const context = { workbook, sync: () => Promise.resolve() };
  Object.assign(globalThis, {
    CustomFunctions: { associate: () => undefined },
    Excel: { run: (_: object, batch: (excel: typeof context) => unknown) => Promise.resolve(batch(context)) },
    Office: {
      HostType: { Excel: 'Excel' },
      context: { officeTheme: { bodyBackgroundColor: background } },
      onReady: () => Promise.resolve({ host: 'Excel' }),
    },
  });
}
