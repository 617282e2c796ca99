import type { Model } from '@odoo/o-spreadsheet';
import { describe, expect, it } from 'vitest';
import { vakVan } from '../../../addin/host/adres.ts';
import { WERKBANKFOUT, WERKMAPFOUT } from '../../../addin/host/host-messages.ts';
import { WorkbenchWerkmap } from '../../../addin/host/workbench-werkmap.ts';
import type { Bereik } from '../../../addin/host/werkmap.ts';
import { makeModel, type } from '../workbench/library.ts';
import { describeWerkmap } from './contract.ts';

function select(model: Model, { adres }: Bereik): void {
  const zone = vakVan(adres);
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone: { ...zone } });
}

describeWerkmap('the model of the workbench', async () => {
  const model = makeModel();
  return {
    werkmap: new WorkbenchWerkmap(model),
    choose: async (bereik) => select(model, bereik),
    chooseMeer: async ([eerste, ...overige]) => {
      select(model, { blad: 'Blad1', adres: eerste });
      for (const { left, top } of overige.map(vakVan)) model.selection.addCellToSelection(left, top);
    },
    beveilig: async () => void model.dispatch('LOCK_SHEET', { sheetId: model.getters.getActiveSheetId() }),
    verberg: async (rij) =>
      void model.dispatch('HIDE_COLUMNS_ROWS', { sheetId: model.getters.getActiveSheetId(), dimension: 'ROW', elements: [rij - 1] }),
    typ: async ({ adres }, getal) => type(model, adres, String(getal)),
    rust: () => new Promise((resolve) => setTimeout(resolve)),
    close: () => model.leaveSession(),
  };
});

const A1: Bereik = { blad: 'Blad1', adres: 'A1' };

describe('the workbench behind the port', () => {
  it('undoes a block in one step', async () => {
    const model = makeModel();
    const werkmap = new WorkbenchWerkmap(model);
    await werkmap.write({ blad: 'Blad1', adres: 'A1:B2' }, [
      [1, 2],
      [3, 4],
    ]);
    model.dispatch('REQUEST_UNDO');
    expect(await werkmap.read({ blad: 'Blad1', adres: 'A1:B2' })).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('makes room for a block that is larger than the sheet', async () => {
    const model = makeModel();
    const werkmap = new WorkbenchWerkmap(model);
    await werkmap.write({ blad: 'Blad1', adres: 'AZ500' }, [['ver weg']]);
    expect(await werkmap.read({ blad: 'Blad1', adres: 'AZ499:AZ501' })).toEqual([[null], ['ver weg'], [null]]);
  });

  it('counts spilled cells as part of a region', async () => {
    const werkmap = new WorkbenchWerkmap(makeModel());
    await werkmap.writeFormulas(A1, [['=TRANSPOSE({1,2,3})']]);
    expect(await werkmap.readTable({ blad: 'Blad1', adres: 'A2' })).toMatchObject({ adres: 'A1:A3', cellen: [[1], [2], [3]], rij: 1 });
  });

  it('says that a sheet is locked instead of writing into it', async () => {
    const model = makeModel();
    model.dispatch('LOCK_SHEET', { sheetId: model.getters.getActiveSheetId() });
    await expect(new WorkbenchWerkmap(model).write(A1, [[1]])).rejects.toThrow(WERKBANKFOUT.beveiligd(A1));
  });

  it('tells that a sheet is protected and that rows are hidden before anything is written', async () => {
    const model = makeModel();
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension: 'ROW', elements: [4] });
    model.dispatch('LOCK_SHEET', { sheetId });
    const werkmap = new WorkbenchWerkmap(model);
    expect(await werkmap.state({ blad: 'Blad1', adres: 'A1:B9' })).toEqual({
      isBeveiligd: true,
      heeftVerborgenRijen: true,
      computesByItself: true,
    });
    expect((await werkmap.state({ blad: 'Blad1', adres: 'A1:B4' })).heeftVerborgenRijen).toBe(false);
    expect((await werkmap.state({ blad: 'Blad1', adres: 'A1:A1048576' })).heeftVerborgenRijen).toBe(true);
    const tabel = { blad: 'Blad1', adres: 'A1:B9' };
    await expect(werkmap.addTable(tabel, 'T')).rejects.toThrow(WERKBANKFOUT.op_slot({ geweigerd: WERKBANKFOUT.geen_tabel(tabel) }));
  });

  it('draws a chart of the columns it was given, each series with its name', async () => {
    const model = makeModel();
    const werkmap = new WorkbenchWerkmap(model);
    await werkmap.write({ blad: 'Blad1', adres: 'A1:C3' }, [
      ['periode', 'verwacht', 'nodig'],
      ['2022-1', 10, 12],
      ['2022-2', 14, 12],
    ]);
    await werkmap.addChart({
      soort: 'lijn',
      titel: 'Achterstand',
      gegevens: { blad: 'Blad1', adres: 'A1:C3' },
      plek: { blad: 'Blad1', adres: 'E1:G10' },
    });
    const [figuur] = model.getters.getFigures(model.getters.getActiveSheetId());
    const [chartId] = model.getters.getChartIds(model.getters.getActiveSheetId());
    expect(figuur).toMatchObject({ col: 4, row: 0, tag: 'chart' });
    const { data } = (
      model.getters.getChartRuntime(chartId as string) as unknown as {
        chartJsConfig: { data: { labels: unknown; datasets: { label: string; data: unknown }[] } };
      }
    ).chartJsConfig;
    expect(data.labels).toEqual(['2022-1', '2022-2']);
    expect(data.datasets.map(({ label, data: punten }) => [label, punten])).toEqual([
      ['verwacht', [10, 14]],
      ['nodig', [12, 12]],
    ]);
  });

  it('tells how many areas are selected, and the first of them', async () => {
    const model = makeModel();
    select(model, { blad: 'Blad1', adres: 'B2:B3' });
    model.selection.addCellToSelection(4, 4);
    expect(await new WorkbenchWerkmap(model).selection()).toEqual({ blad: 'Blad1', adres: 'B2:B3', gebieden: 2 });
  });

  it('goes on with the workbook that replaces it, and tells who subscribed', async () => {
    const werkmap = new WorkbenchWerkmap(makeModel());
    let changes = 0;
    await werkmap.onDataChanged(() => changes++);
    const other = makeModel();
    type(other, 'A1', '42');
    werkmap.replaceModel(other);
    await Promise.resolve();
    expect(changes).toBe(1);
    expect(await werkmap.read(A1)).toEqual([[42]]);
    type(other, 'A1', '43');
    await Promise.resolve();
    expect(changes).toBe(2);
  });

  it.each([NaN, Infinity])('refuses %d, which no cell can hold', async (getal) => {
    await expect(new WorkbenchWerkmap(makeModel()).write(A1, [[getal]])).rejects.toThrow(WERKMAPFOUT.geen_celgetal({ getal }));
  });
});
