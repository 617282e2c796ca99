import type * as Spreadsheet from '@odoo/o-spreadsheet';
import type { Command, CommandResult, Model, UID } from '@odoo/o-spreadsheet';
import type { Celinhoud } from './celtekst.ts';

/** One cell to fill, counted from 0. */
export interface CellWrite extends Celinhoud {
  readonly col: number;
  readonly row: number;
}

/** Many cells of one sheet, written as one step of the undo history. */
export interface BlockWrite {
  readonly sheetId: UID;
  readonly cells: readonly CellWrite[];
}

const COMMAND = 'IBT_WRITE_BLOCK';

/**
 * Teaches the library to write a block of cells in one command. Cell by cell, each write would recalculate
 * and redraw: a hundred times slower, and as many steps to undo. Call once, before a model is made.
 */
export function registerBlockWrite(library: typeof Spreadsheet): void {
  class BlockWritePlugin extends library.UIPlugin {
    override handle(command: Command | ({ type: typeof COMMAND } & BlockWrite)): void {
      if (command.type !== COMMAND) return;
      const { sheetId, cells } = command;
      this.makeRoom(sheetId, 'COL', Math.max(...cells.map((cell) => cell.col)) + 1);
      this.makeRoom(sheetId, 'ROW', cells.reduce((last, cell) => Math.max(last, cell.row), 0) + 1);
      for (const cell of cells) this.dispatch('UPDATE_CELL', { sheetId, ...cell });
    }

    private makeRoom(sheetId: UID, dimension: 'COL' | 'ROW', needed: number): void {
      const present = dimension === 'COL' ? this.getters.getNumberCols(sheetId) : this.getters.getNumberRows(sheetId);
      if (needed <= present) return;
      const sheetName = this.getters.getSheetName(sheetId);
      this.dispatch('ADD_COLUMNS_ROWS', {
        sheetId,
        sheetName,
        dimension,
        base: present - 1,
        quantity: needed - present,
        position: 'after',
      });
    }
  }
  library.registries.featurePluginRegistry.add(COMMAND, BlockWritePlugin);
}

/** Writes a block; gives the reasons when the workbook refuses, none when it is done. */
export function writeBlock(model: Model, block: BlockWrite): readonly CommandResult[] {
  if (block.cells.length === 0) return [];
  const dispatch = model.dispatch as unknown as (type: string, payload: BlockWrite) => Spreadsheet.DispatchResult;
  return dispatch(COMMAND, block).reasons;
}
