import { OPSLAGFOUT } from '../../../../addin/taskpane/prognose/prognose-messages.ts';
import type { Model } from '@odoo/o-spreadsheet';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkbenchWerkmap } from '../../../../addin/host/workbench-werkmap.ts';
import { scenarioVan, tempogegevensVan } from '../../../../addin/taskpane/prognose/concept.ts';
import { OPSLAGBLAD } from '../../../../addin/taskpane/prognose/prognose-storage.ts';
import { Scenariobeheer } from '../../../../addin/taskpane/prognose/scenario-manager.ts';
import type { Message } from '../../../../addin/taskpane/shell/shell-view.ts';
import type { Scenario } from '../../../../core/prognose/scenario.ts';
import { makeModel } from '../../workbench/library.ts';
import { concept } from './gebied.ts';
import { NOTHING_WRITTEN } from '../../../../addin/taskpane/shared/write-texts.ts';

const LEUSDEN = concept(2);
const TEMPO = tempogegevensVan(LEUSDEN.nu);

let model: Model;
let werkmap: WorkbenchWerkmap;
let messages: Message[];
let manage: Scenariobeheer;
beforeEach(() => {
  model = makeModel();
  werkmap = new WorkbenchWerkmap(model);
  messages = [];
  manage = new Scenariobeheer({ werkmap, report: (message) => messages.push(message) });
});

const bladen = (): string[] => model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));
const save = (naam: string) => manage.save(scenarioVan(LEUSDEN, naam) as Scenario, TEMPO, undefined);
const namen = async () => (await manage.read()).map(({ naam }) => naam).sort();

describe('the scenarios of a workbook', () => {
  it('are all kept, on one sheet, where several panes keep one at the same time', async () => {
    await Promise.all(['een', 'twee', 'drie'].map(save));
    expect(await namen()).toEqual(['drie', 'een', 'twee']);
    expect(bladen()).toEqual(['Blad1', OPSLAGBLAD]);
  });

  it('are as they were, and the user is told, where somebody else writes each time', async () => {
    await save('een');
    vi.spyOn(werkmap, 'replace').mockResolvedValue(false);
    await save('twee');
    expect(await namen()).toEqual(['een']);
    expect(messages.at(-1)?.titel).toBe(NOTHING_WRITTEN);
  });

  it('are not kept on a sheet of another name where their own cannot be read', async () => {
    await save('een');
    vi.spyOn(werkmap, 'read').mockRejectedValue(new Error('protected'));
    await expect(save('twee')).rejects.toThrow(OPSLAGFOUT.niet_leesbaar({ blad: OPSLAGBLAD }));
    expect(bladen()).toEqual(['Blad1', OPSLAGBLAD]);
  });
});
