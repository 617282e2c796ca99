import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as beoordeling from '../../addin/functions/beoordeling.ts';
import * as cijfers from '../../addin/functions/cijfers.ts';
import * as controle from '../../addin/functions/controle.ts';
import * as gemeente from '../../addin/functions/gemeente.ts';
import * as nidos from '../../addin/functions/nidos.ts';
import * as opgave from '../../addin/functions/opgave.ts';
import * as periode from '../../addin/functions/periode.ts';
import * as prognose from '../../addin/functions/prognose.ts';
import * as prognoseTabellen from '../../addin/functions/prognose-tabellen.ts';
import * as tabellen from '../../addin/functions/tabellen.ts';
import * as tempo from '../../addin/functions/tempo.ts';
import * as trend from '../../addin/functions/trend.ts';
import * as verdelen from '../../addin/functions/verdelen.ts';
import * as versie from '../../addin/functions/versie.ts';
import { DIST } from '../../addin/build/paths.ts';
import { type CustomFunction, HostError, loadFunctions } from '../bundle/excel-host.ts';

const MODULES: readonly object[] = [beoordeling, cijfers, controle, gemeente, nidos, opgave, periode, prognose, prognoseTabellen, tabellen, tempo, trend, verdelen, versie];

/** The functions from their source, by id. */
export function functiesUitBron(): ReadonlyMap<string, CustomFunction> {
  Object.assign(globalThis, { CustomFunctions: { Error: HostError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } } });
  // A function of the contract is written in capitals, as its id.
  return new Map(MODULES.flatMap((module) => Object.entries(module)).filter(([naam]) => /^[A-Z_]+$/.test(naam)) as [string, CustomFunction][]);
}

/** The functions of the built functions.js, by id. */
export function functiesUitBundel(): ReadonlyMap<string, CustomFunction> {
  return loadFunctions().functions;
}

/** Whether there is a build. */
export function isGebouwd(): boolean {
  return existsSync(join(DIST, 'functions.js'));
}
