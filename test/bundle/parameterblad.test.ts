import { expect, it } from 'vitest';
import { DIST } from '../../addin/build/paths.ts';
import { registerBuiltFunctions } from '../../addin/build/werkmap/rekenblad.ts';
import { WorkbenchWerkmap } from '../../addin/host/workbench-werkmap.ts';
import { findPrognosekennis } from '../../addin/taskpane/shared/find-prognosekennis.ts';
import { PARAMETERBLAD } from '../../addin/taskpane/shared/prognosekennis.ts';
import { opNieuwBlad } from '../../addin/taskpane/shared/write-safely.ts';
import { parameterblad, SCHAKELAAR } from '../../addin/taskpane/standen/standen-blad.ts';
import { datumOf } from '../../core/datum.ts';
import { leer, STANDAARDPARAMETERS } from '../../core/prognose/index.ts';
import { alsStandenrijen, STANDENBLAD, STANDENKOLOMMEN, type Vastgelegd } from '../../core/standen/index.ts';
import { makeModel } from '../addin/workbench/library.ts';

const stand = (dag: number, bekend: number, gerealiseerd: number): Vastgelegd => ({
  gemeente: 'Zeist',
  periode: '2024-2',
  datum: datumOf(2024, 9, dag),
  bekend_op: datumOf(2024, 9, bekend),
  volgnummer: undefined,
  gerealiseerd,
  gekoppeld: undefined,
  bron: 'TVS',
});
const STANDEN = Array.from({ length: 13 }, (_, i) => [stand(1 + i, 1 + i, 10 * i), stand(1 + i, 15 + i, 10 * i + 2)]).flat();

it('the sheet with what the standen teach gives every forecast what they teach, and by its switch the defaults', async () => {
  registerBuiltFunctions(DIST);
  const werkmap = new WorkbenchWerkmap(makeModel());
  await werkmap.addSheet(STANDENBLAD);
  const rijen = [[...STANDENKOLOMMEN], ...alsStandenrijen(STANDEN)];
  await werkmap.write({ blad: STANDENBLAD, adres: `A1:J${rijen.length}` }, rijen);
  await opNieuwBlad({ werkmap, report: () => undefined }, parameterblad(30));
  const { parameters, tempi } = leer(STANDEN);
  expect(parameters).not.toEqual(STANDAARDPARAMETERS);
  const geleerd = (await findPrognosekennis(werkmap))?.voorkennis;
  expect(geleerd?.parameters).toEqual(parameters);
  expect(geleerd?.tempi.get('zeist')).toBe(tempi.get('Zeist'));
  await werkmap.replace({ blad: PARAMETERBLAD, adres: SCHAKELAAR }, [['ja']], [['nee']]);
  const standaard = (await findPrognosekennis(werkmap))?.voorkennis;
  expect([standaard?.parameters, standaard?.tempi.size, standaard?.standen.length]).toEqual([STANDAARDPARAMETERS, 0, STANDEN.length]);
});
