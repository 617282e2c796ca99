import { describe, expect, it } from 'vitest';
import type { Owl } from '../../../addin/workbench/library.ts';
import { Workbook } from '../../../addin/workbench/workbook.ts';
import { library, type } from './library.ts';

/** A page that cannot show any workbook after the first so many. */
function pageThatFailsAfter(times: number, failing = 1): Owl {
  let asked = 0;
  return {
    App: class {
      async mount(): Promise<void> {
        asked++;
        if (asked > times && asked <= times + failing) throw new Error('Destroying the root component');
      }
      destroy(): void {}
    },
  };
}

const data = (sheet: string) => library.helpers.createEmptyWorkbookData(sheet);
const target = { replaceChildren: () => undefined } as unknown as HTMLElement;

async function shown(owl: Owl): Promise<Workbook> {
  const files = { save: () => Promise.reject(new Error('no file')), open: () => Promise.reject(new Error('no file')) };
  const workbook = new Workbook(
    { library, owl, templates: '' },
    target,
    { data: data('Eerst'), name: 'eerst.xlsx', lost: ['x'] },
    () => files,
  );
  await workbook.show();
  type(workbook.model, 'A1', '7');
  return workbook;
}

const sheets = ({ model }: Workbook): readonly string[] => model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));

describe('a workbook takes the place of another', () => {
  it('when it can be shown', async () => {
    const workbook = await shown(pageThatFailsAfter(9));
    await workbook.replace({ data: data('Dan'), name: 'dan.xlsx' });
    expect([workbook.name, workbook.isChanged, sheets(workbook), workbook.lost]).toEqual(['dan.xlsx', false, ['Dan'], []]);
  });

  it('and when it cannot, the one before is still there, with its name and its changes', async () => {
    const workbook = await shown(pageThatFailsAfter(1));
    let replaced = 0;
    workbook.onReplace = () => replaced++;
    await expect(workbook.replace({ data: data('Dan'), name: 'dan.xlsx' })).rejects.toThrow('Destroying');
    expect([workbook.name, workbook.isChanged, sheets(workbook), workbook.lost]).toEqual(['eerst.xlsx', true, ['Eerst'], ['x']]);
    expect(replaced).toBe(0);
    await workbook.replace({ data: data('Dan'), name: 'dan.xlsx' });
    expect(workbook.name).toBe('dan.xlsx');
  });

  it('and when no model can be made of it, nothing changes', async () => {
    const workbook = await shown(pageThatFailsAfter(9));
    const broken = {
      ...data('Dan'),
      get sheets(): never {
        throw new Error('no sheets');
      },
    };
    await expect(workbook.replace({ data: broken, name: 'dan.xlsx' })).rejects.toThrow('no sheets');
    expect([workbook.name, workbook.isChanged]).toEqual(['eerst.xlsx', true]);
  });
});
