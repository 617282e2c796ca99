import type { Model } from '@odoo/o-spreadsheet';
import { WorkbenchWerkmap } from '../../../addin/host/workbench-werkmap.ts';
import { registerBlockWrite } from '../../../addin/host/workbench-write.ts';
import { customFunctionsHost } from '../../../addin/workbench/custom-functions.ts';
import { loadFunctions, loadHost } from '../../../addin/workbench/load.ts';
import { registerFunctions } from '../../../addin/workbench/register.ts';
import { exampleWorkbook } from '../../../addin/workbench/example/example.ts';
import { openZip, type Parts } from '../../../addin/workbench/xlsx/archive.ts';
import { workbookPackage } from '../../../addin/workbench/xlsx/normalise/workbook-package.ts';
import { openXlsx } from '../../../addin/workbench/xlsx/open.ts';
import { saveXlsx } from '../../../addin/workbench/xlsx/save.ts';
import { verrijk } from './verrijk.ts';
import { beeldVan, verschillen } from './werkmapbeeld.ts';

/** What became of a workbook that was saved and opened again and again. */
export interface Rondgang {
  /** What differs from the workbook it began with. */
  readonly verschillen: readonly string[];
  /** The parts in which the last file differs from the one before: without any, going on changes nothing more. */
  readonly andereDelen: readonly string[];
  /** How many places were compared. */
  readonly plaatsen: number;
  /** What was said not to be kept. */
  readonly verlies: readonly string[];
  readonly milliseconden: number;
}

/** Runs in the browser with the libraries of the workbench: opens and saves without the page around it. */
declare global {
  interface Window {
    /** Saves and opens the example workbook, with all that the workbench can put in it, so many times. */
    gaRond(keren: number): Promise<Rondgang>;
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
  const verlies: string[] = [];
  let anders: string[] = [];
  let vorige: Parts | undefined;
  const start = performance.now();
  for (let keer = 0; keer < keren; keer++) {
    const saved = await saveXlsx(library, model, metadata);
    const { data, lost, lostOnSave } = openXlsx(library, workbookPackage(openZip(saved.bytes)), metadata);
    verlies.push(...saved.lost, ...lost, ...lostOnSave);
    model.leaveSession();
    model = new library.Model(data);
    const zip = openZip(saved.bytes);
    const delen: Parts = new Map(zip.paths.map((path) => [path, zip.pakUit(path)]));
    anders = vorige === undefined ? [] : andereDelen(vorige, delen);
    vorige = delen;
  }
  const milliseconden = performance.now() - start;
  return { verschillen: verschillen(begin, beeldVan(model)), andereDelen: anders, plaatsen: begin.size, milliseconden, verlies };
};

/** The parts of two files that are not the same. */
function andereDelen(een: Parts, ander: Parts): string[] {
  return [...new Set([...een.keys(), ...ander.keys()])].filter((path) => String(een.get(path)) !== String(ander.get(path)));
}
