import type { Model } from '@odoo/o-spreadsheet';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkbenchWerkmap } from '../../../../addin/host/workbench-werkmap.ts';
import { WERKMAPFOUT } from '../../../../addin/host/host-messages.ts';
import type { Schrijfcontext } from '../../../../addin/taskpane/shared/write-safely.ts';
import { readVastBlad, type VastBlad, voegToe } from '../../../../addin/taskpane/shared/fixed-blad.ts';
import { readSheet } from '../../../../addin/taskpane/shared/read-sheet.ts';
import type { Message } from '../../../../addin/taskpane/shell/shell-view.ts';
import { makeModel } from '../../workbench/library.ts';
import { NOTHING_WRITTEN, nietOngedaan, ONGEDAAN, ONGEDAAN_MADE } from '../../../../addin/taskpane/shared/write-texts.ts';

const STANDEN: VastBlad = { naam: 'Standen', koppen: ['gemeente', 'gerealiseerd'] };

let model: Model;
let werkmap: WorkbenchWerkmap;
let messages: Message[];
let context: Schrijfcontext;
beforeEach(() => {
  model = makeModel();
  werkmap = new WorkbenchWerkmap(model);
  messages = [];
  context = { werkmap, report: (message) => messages.push(message) };
});

const bladen = (): string[] => model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));
const cellen = () => readVastBlad(werkmap, STANDEN);

async function undo(message = messages.at(-1)): Promise<void> {
  const aantal = messages.length;
  message?.buttons?.find(({ tekst }) => tekst === ONGEDAAN)?.doe();
  await vi.waitFor(() => expect(messages.length).toBeGreaterThan(aantal));
}

describe('a sheet on which rows are only added', () => {
  it('is made with its headers, and grows below', async () => {
    expect(await cellen()).toBeUndefined();
    expect(await voegToe(context, STANDEN, [['Utrecht', 10]])).toBe(true);
    expect(
      await voegToe(context, STANDEN, [
        ['Zeist', 3],
        ['Soest', 4],
      ]),
    ).toBe(true);
    expect(await cellen()).toEqual([
      ['gemeente', 'gerealiseerd'],
      ['Utrecht', 10],
      ['Zeist', 3],
      ['Soest', 4],
    ]);
  });

  it('keeps the rows of all panes that add at the same time, each once', async () => {
    const namen = ['Utrecht', 'Zeist', 'Soest', 'Leusden'];
    const uitkomsten = await Promise.all(namen.map((naam, i) => voegToe(context, STANDEN, [[naam, i]])));
    expect(uitkomsten).toEqual([true, true, true, true]);
    expect(bladen()).toEqual(['Blad1', 'Standen']);
    expect([...((await cellen()) ?? [])].sort()).toEqual([
      ['Leusden', 3],
      ['Soest', 2],
      ['Utrecht', 0],
      ['Zeist', 1],
      ['gemeente', 'gerealiseerd'],
    ]);
  });

  it('keeps the row of somebody who wrote between looking and writing', async () => {
    await voegToe(context, STANDEN, [['Utrecht', 10]]);
    const replace = vi.spyOn(werkmap, 'replace').mockImplementationOnce(async (bereik, was, wordt) => {
      await werkmap.write({ blad: 'Standen', adres: 'A3:B3' }, [['Baarn', 1]]);
      return WorkbenchWerkmap.prototype.replace.call(werkmap, bereik, was, wordt);
    });
    expect(await voegToe(context, STANDEN, [['Zeist', 3]])).toBe(true);
    expect(replace).toHaveBeenCalledTimes(2);
    expect(await cellen()).toEqual([
      ['gemeente', 'gerealiseerd'],
      ['Utrecht', 10],
      ['Baarn', 1],
      ['Zeist', 3],
    ]);
  });

  it('is filled when somebody emptied it', async () => {
    await voegToe(context, STANDEN, [['Utrecht', 10]]);
    await werkmap.clear({ blad: 'Standen', adres: 'A1:B2' });
    expect(await cellen()).toBeUndefined();
    expect(await voegToe(context, STANDEN, [['Zeist', 3]])).toBe(true);
    expect(bladen()).toEqual(['Blad1', 'Standen']);
    expect(await cellen()).toEqual([
      ['gemeente', 'gerealiseerd'],
      ['Zeist', 3],
    ]);
  });

  it('is told as made, and undoing that takes it away', async () => {
    await voegToe(context, STANDEN, [['Utrecht', 10]]);
    expect(messages.at(-1)?.titel).toBe('Blad "Standen" gemaakt');
    await undo();
    expect(messages.at(-1)?.titel).toBe(ONGEDAAN_MADE.titel);
    expect(bladen()).toEqual(['Blad1']);
  });

  it('stays with its rows when somebody added one before the making is undone', async () => {
    await voegToe(context, STANDEN, [['Utrecht', 10]]);
    const made = messages.at(-1);
    await voegToe(context, STANDEN, [['Zeist', 3]]);
    expect(messages.at(-1)?.titel).toBe('Geschreven in A3:B3 op blad "Standen"');
    await undo(made);
    expect(messages.at(-1)).toMatchObject({ titel: nietOngedaan('').titel, tekst: expect.stringContaining('A3') });
    expect(await cellen()).toEqual([
      ['gemeente', 'gerealiseerd'],
      ['Utrecht', 10],
      ['Zeist', 3],
    ]);
  });

  it.each<[string, () => unknown, RegExp]>([
    ['other headers', () => werkmap.write({ blad: 'Standen', adres: 'A1' }, [['Naam']]), /niet de koppen gemeente, gerealiseerd/],
    ['protection', () => model.dispatch('LOCK_SHEET', { sheetId: model.getters.getSheetIdByName('Standen') as string }), /beveiligd/],
    [
      'hidden rows where the new ones come',
      () =>
        model.dispatch('HIDE_COLUMNS_ROWS', {
          sheetId: model.getters.getSheetIdByName('Standen') as string,
          dimension: 'ROW',
          elements: [2],
        }),
      /rijen verborgen/,
    ],
  ])('is left as it is with %s, and the user is told', async (_, vooraf, melding) => {
    await voegToe(context, STANDEN, [['Utrecht', 10]]);
    await vooraf();
    const was = await cellen();
    expect(await voegToe(context, STANDEN, [['Zeist', 3]])).toBe(false);
    expect(await cellen()).toEqual(was);
    expect(messages.at(-1)).toMatchObject({ soort: 'let_op', titel: NOTHING_WRITTEN, tekst: expect.stringMatching(melding) });
  });

  it('is left alone while it cannot be read, and no second one stays behind', async () => {
    await voegToe(context, STANDEN, [['Utrecht', 10]]);
    const lezen = vi.spyOn(werkmap, 'usedRange').mockRejectedValue(WERKMAPFOUT.gemeld({ melding: 'Geen antwoord.' }));
    expect(await voegToe(context, STANDEN, [['Zeist', 3]])).toBe(false);
    expect(bladen()).toEqual(['Blad1', 'Standen']);
    expect(messages.at(-1)).toMatchObject({ tekst: expect.stringContaining('Geen antwoord') });
    await expect(readSheet(werkmap, 'Standen')).rejects.toThrow('Geen antwoord');
    lezen.mockRestore();
    expect(await cellen()).toEqual([
      ['gemeente', 'gerealiseerd'],
      ['Utrecht', 10],
    ]);
  });

  it('says so when the workbook is lost in the middle of writing', async () => {
    vi.spyOn(werkmap, 'replace').mockRejectedValue(WERKMAPFOUT.gemeld({ melding: 'Geen antwoord.' }));
    expect(await voegToe(context, STANDEN, [['Zeist', 3]])).toBe(false);
    expect(messages.at(-1)).toMatchObject({ soort: 'storing', tekst: expect.stringContaining('Geen antwoord') });
  });
});
