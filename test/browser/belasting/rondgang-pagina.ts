import type { Model } from '@odoo/o-spreadsheet';
import { WorkbenchWerkmap } from '../../../addin/host/workbench.ts';
import { registerBlockWrite } from '../../../addin/host/workbench-write.ts';
import { customFunctionsHost } from '../../../addin/workbench/custom-functions.ts';
import { loadFunctions, loadHost } from '../../../addin/workbench/load.ts';
import { registerFunctions } from '../../../addin/workbench/register.ts';
import { exampleWorkbook } from '../../../addin/workbench/voorbeeld/voorbeeld.ts';
import { openXlsx } from '../../../addin/workbench/xlsx/open.ts';
import { saveXlsx } from '../../../addin/workbench/xlsx/save.ts';
import { verrijk } from './verrijk.ts';
import { beeldVan, verschillen } from './werkmapbeeld.ts';

/** Runs in the browser with the libraries of the workbench: opens and saves without the page around it. */
declare global {
  interface Window {
    /** Saves and opens the example workbook, with all that the workbench can put in it, so many times; gives what changed. */
    gaRond(keren: number): Promise<{ readonly eerste: readonly string[]; readonly laatste: readonly string[]; readonly plaatsen: number; readonly milliseconden: number; readonly verlies: readonly string[] }>;
  }
}

window.gaRond = async (keren) => {
  const custom = customFunctionsHost();
  const [{ library }, metadata] = await Promise.all([loadHost(), loadFunctions(custom)]);
  registerFunctions(library, metadata, custom.associated);
  registerBlockWrite(library);
  let model: Model = new library.Model(exampleWorkbook(library));
  await verrijk(model, new WorkbenchWerkmap(model));
  const begin = beeldVan(model);
  let eerste: string[] = [];
  const verlies: string[] = [];
  const start = performance.now();
  for (let keer = 0; keer < keren; keer++) {
    const saved = await saveXlsx(library, model, metadata);
    const { data, lost } = openXlsx(library, saved.bytes, metadata);
    verlies.push(...saved.lost, ...lost);
    model.leaveSession();
    model = new library.Model(data);
    if (keer === 0) eerste = verschillen(begin, beeldVan(model));
  }
  const milliseconden = performance.now() - start;
  return { eerste, laatste: verschillen(begin, beeldVan(model)), plaatsen: begin.size, milliseconden, verlies };
};
