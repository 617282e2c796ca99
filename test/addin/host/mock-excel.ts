import { OfficeMockObject } from 'office-addin-mock';
import { vi } from 'vitest';

/** The cells that the mocked range stands for. */
export const BEREIK = { blad: 'Cijfers', adres: 'B2:C3' };

/** A range of B2:C3 on the sheet Cijfers; `extra` adds or replaces properties. */
export function rangeData(extra: object = {}) {
  return { rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 2, worksheet: { name: 'Cijfers' }, ...extra };
}

/** What a mocked Excel has: one range, and what is added to its workbook. */
export interface Boek {
  readonly range: ReturnType<typeof rangeData>;
  readonly workbook?: object;
}

/** Puts a mocked Excel in place whose every lookup leads to one range, and gives it. */
export function mockExcel({ range, workbook = {} }: Boek) {
  const excel = new OfficeMockObject({
    asked: [],
    context: {
      workbook: {
        range,
        worksheets: {
          getItem(blad: string) {
            excel.asked.push(blad);
            return {
              getRange(adres: string) {
                excel.asked.push(adres);
                return excel.context.workbook.range;
              },
            };
          },
        },
        ...workbook,
      },
    },
    async run(options: object, batch: (context: object) => Promise<unknown>) {
      excel.asked.push(options);
      return batch(excel.context);
    },
  });
  excel.asked = [];
  vi.spyOn(excel.context, 'sync');
  vi.stubGlobal('Excel', excel);
  return excel;
}

/** Makes every batch fail as Office.js does. */
export function mockFailure(fout: unknown): void {
  vi.stubGlobal('Excel', { run: () => Promise.reject(fout) });
}
