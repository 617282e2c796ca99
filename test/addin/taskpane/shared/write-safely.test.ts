import type { Model } from '@odoo/o-spreadsheet';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkbenchWerkmap } from '../../../../addin/host/workbench-werkmap.ts';
import { PANEELFOUT } from '../../../../addin/taskpane/shared/shared-messages.ts';
import { WERKMAPFOUT } from '../../../../addin/host/host-messages.ts';
import type { Bereik, Celwaarde } from '../../../../addin/host/werkmap.ts';
import type { Bladinhoud } from '../../../../addin/taskpane/shared/bladinhoud.ts';
import { alsLeeg, opNieuwBlad, type Schrijfcontext, werkBij } from '../../../../addin/taskpane/shared/write-safely.ts';
import type { Message } from '../../../../addin/taskpane/shell/shell-view.ts';
import { makeModel, registerTrialFunctions, type } from '../../workbench/library.ts';
import {
  NOTHING_WRITTEN,
  nietOngedaan,
  notWritten,
  ONGEDAAN,
  ONGEDAAN_MADE,
  REMOVE_ANYWAY,
} from '../../../../addin/taskpane/shared/write-texts.ts';

let model: Model;
let werkmap: WorkbenchWerkmap;
let messages: Message[];
let context: Schrijfcontext;

beforeAll(registerTrialFunctions);
beforeEach(() => {
  model = makeModel();
  werkmap = new WorkbenchWerkmap(model);
  messages = [];
  context = { werkmap, report: (message) => messages.push(message) };
});

const op = (adres: string, blad = 'Blad1'): Bereik => ({ blad, adres });
const bladen = (): string[] => model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));

/** Clicks a button of the last message, and waits until the next message is there. */
async function click(tekst: string): Promise<Message | undefined> {
  const aantal = messages.length;
  messages
    .at(-1)
    ?.buttons?.find((button) => button.tekst === tekst)
    ?.doe();
  await vi.waitFor(() => expect(messages.length).toBeGreaterThan(aantal));
  return messages.at(-1);
}

const OVERZICHT: Bladinhoud = {
  naam: 'Overzicht',
  blokken: [
    { adres: 'A1:B1', waarden: [['2022-1', 203]] },
    { adres: 'A3', formules: [['=IBT.KEER.OM(Blad1!A1:B3)']], overloop: 'A3:B5' },
  ],
};

describe('putting something on a new sheet', () => {
  beforeEach(() =>
    werkmap.write(op('A1:B3'), [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]),
  );

  it('fills it, also with a formula that spills, and says how to undo it', async () => {
    expect(await opNieuwBlad(context, OVERZICHT)).toBe('Overzicht');
    expect(await werkmap.read(op('A1:B5', 'Overzicht'))).toEqual([
      ['2022-1', 203],
      [null, null],
      ['c', 3],
      ['b', 2],
      ['a', 1],
    ]);
    expect(messages).toMatchObject([
      {
        soort: 'gelukt',
        titel: 'Blad "Overzicht" gemaakt',
        meer: expect.stringMatching(/Ctrl\+Z.*vraagt het eerst.* ziet de knop niet/),
      },
    ]);
  });

  it('puts a number behind a name that is taken, and leaves that sheet alone', async () => {
    await werkmap.addSheet('Overzicht');
    expect(await opNieuwBlad(context, OVERZICHT)).toBe('Overzicht 2');
    expect(await werkmap.usedRange('Overzicht')).toBeNull();
  });

  it('shows the sheet on request', async () => {
    await opNieuwBlad(context, OVERZICHT);
    messages[0]?.buttons?.[0]?.doe();
    await vi.waitFor(async () => expect((await werkmap.selection()).blad).toBe('Overzicht'));
  });

  it('takes the sheet away with one click, also when the formula gives something else by now', async () => {
    await opNieuwBlad(context, OVERZICHT);
    type(model, 'A1', 'z');
    expect(await click(ONGEDAAN)).toMatchObject({ titel: ONGEDAAN_MADE.titel });
    expect(bladen()).toEqual(['Blad1']);
    expect(await werkmap.read(op('A1'))).toEqual([['z']]);
  });

  it('takes the sheet away too when the workbook spells the formula in its own way', async () => {
    await opNieuwBlad(context, {
      naam: 'Overzicht',
      blokken: [{ adres: 'A1', formules: [["=IBT.KEER.OM('Blad1'!$A$1:$B$3)"]], overloop: 'A1:B3' }],
    });
    expect(await werkmap.readFormulas(op('A1', 'Overzicht'))).toEqual([['=IBT.KEER.OM(Blad1!$A$1:$B$3)']]);
    expect(await click(ONGEDAAN)).toMatchObject({ titel: ONGEDAAN_MADE.titel });
  });

  it.each<[string, string, Celwaarde]>([
    ['a cell we filled', 'B1', 204],
    ['a cell that was empty', 'F9', 'mijn aantekening'],
    ['a cell before what we wrote', 'A2', 'kop'],
    ['the formula', 'A3', 'weg'],
    ['a cell we filled, by emptying it', 'B1', null],
  ])('leaves the sheet when the user changed %s', async (_, cel, waarde) => {
    await opNieuwBlad(context, OVERZICHT);
    await werkmap.write(op(cel, 'Overzicht'), [[waarde]]);
    expect(await click(ONGEDAAN)).toMatchObject({
      soort: 'let_op',
      tekst: PANEELFOUT.blad_gewijzigd({ blad: 'Overzicht', cel }).message,
    });
    expect(bladen()).toEqual(['Blad1', 'Overzicht']);
  });

  it('leaves the sheet when the user put a formula where ours spills', async () => {
    await opNieuwBlad(context, OVERZICHT);
    await werkmap.writeFormulas(op('B4', 'Overzicht'), [['=1+1']]);
    expect(await click(ONGEDAAN)).toMatchObject({ soort: 'let_op' });
  });

  it.each<[string, () => Promise<void>, string]>([
    ['a formula elsewhere', () => werkmap.writeFormulas(op('D1'), [['=Overzicht!B1*2']]), 'Blad1!D1'],
    ['a name', () => werkmap.defineName('mijn_stand', op('B1', 'Overzicht')), 'mijn_stand'],
    [
      'a chart',
      () => werkmap.addChart({ soort: 'lijn', titel: 'Mijn', gegevens: op('A1:B1', 'Overzicht'), plek: op('G1:K9', 'Overzicht') }),
      '1 grafiek',
    ],
  ])('asks before %s of the user goes with the sheet, and says what would go', async (_, build, named) => {
    await opNieuwBlad(context, OVERZICHT);
    await build();
    const asked = await click(ONGEDAAN);
    expect(asked).toMatchObject({ soort: 'let_op', tekst: expect.stringContaining(named) });
    expect(bladen()).toEqual(['Blad1', 'Overzicht']);
    expect(await click(REMOVE_ANYWAY)).toMatchObject({ titel: ONGEDAAN_MADE.titel });
    expect(bladen()).toEqual(['Blad1']);
  });

  it('does not take a sheet away that was changed while the question stood', async () => {
    await opNieuwBlad(context, OVERZICHT);
    await werkmap.writeFormulas(op('D1'), [['=Overzicht!B1*2']]);
    await click(ONGEDAAN);
    await werkmap.write(op('B1', 'Overzicht'), [[204]]);
    expect(await click(REMOVE_ANYWAY)).toMatchObject({
      tekst: PANEELFOUT.blad_gewijzigd({ blad: 'Overzicht', cel: 'B1' }).message,
    });
    expect(bladen()).toEqual(['Blad1', 'Overzicht']);
  });

  it('asks nothing about the charts that the pane put on it itself', async () => {
    const grafieken = [{ soort: 'lijn', titel: 'Stand', gegevens: 'A1:B1', plek: 'D1:J12' }] as const;
    await opNieuwBlad(context, { ...OVERZICHT, grafieken });
    expect(await click(ONGEDAAN)).toMatchObject({ titel: ONGEDAAN_MADE.titel });
  });

  it('says so when the sheet is gone already', async () => {
    await opNieuwBlad(context, OVERZICHT);
    await werkmap.removeSheet('Overzicht');
    expect(await click(ONGEDAAN)).toMatchObject(nietOngedaan(PANEELFOUT.blad_verdwenen({ blad: 'Overzicht' }).message));
  });

  it('leaves nothing behind when it cannot be filled, and says why', async () => {
    const kapot: Bladinhoud = {
      naam: 'Overzicht',
      blokken: [
        { adres: 'A1', waarden: [[1]] },
        { adres: 'A2', waarden: [[NaN]] },
      ],
    };
    expect(await opNieuwBlad(context, kapot)).toBeUndefined();
    expect(bladen()).toEqual(['Blad1']);
    expect(messages).toMatchObject([
      { soort: 'storing', titel: NOTHING_WRITTEN, tekst: expect.stringContaining(notWritten('', undefined).tekst) },
    ]);
  });

  it('names the sheet that stays behind when the workbook is lost meanwhile', async () => {
    vi.spyOn(werkmap, 'write').mockRejectedValue(WERKMAPFOUT.gemeld({ melding: 'Geen antwoord.' }));
    vi.spyOn(werkmap, 'removeSheet').mockRejectedValue(WERKMAPFOUT.gemeld({ melding: 'Geen antwoord.' }));
    await opNieuwBlad(context, OVERZICHT);
    expect(messages).toMatchObject([{ tekst: expect.stringContaining('Het blad "Overzicht" kan leeg of half gevuld') }]);
  });

  it('says that the user must recalculate when the workbook does not do so by itself', async () => {
    vi.spyOn(werkmap, 'state').mockResolvedValue({ isBeveiligd: false, heeftVerborgenRijen: false, computesByItself: false });
    await opNieuwBlad(context, OVERZICHT);
    expect(messages[0]?.tekst).toContain('F9');
  });

  it('makes tables, charts and pictures on it too', async () => {
    const inhoud: Bladinhoud = {
      naam: 'Scenario',
      blokken: [
        {
          adres: 'A1:B3',
          waarden: [
            ['periode', 'verwacht'],
            ['2022-1', 10],
            ['2022-2', 12],
          ],
        },
      ],
      tabellen: [{ adres: 'A1:B3', naam: 'Scenario' }],
      grafieken: [{ soort: 'lijn', titel: 'Achterstand', gegevens: 'A1:B3', plek: 'D1:J12' }],
    };
    await opNieuwBlad(context, inhoud);
    const sheetId = model.getters.getSheetIdByName('Scenario') as string;
    expect(model.getters.getTables(sheetId)).toHaveLength(1);
    expect(model.getters.getChartIds(sheetId)).toHaveLength(1);
    expect(await click(ONGEDAAN)).toMatchObject({ titel: ONGEDAAN_MADE.titel });
  });
});

describe('writing into cells that are there', () => {
  it('writes when they are empty, and empties them again on request', async () => {
    expect(await alsLeeg(context, op('A1:B1'), [['2022-1', 5]])).toBe('geschreven');
    expect(await werkmap.read(op('A1:B1'))).toEqual([['2022-1', 5]]);
    expect(await click(ONGEDAAN)).toMatchObject({ titel: ONGEDAAN_MADE.titel });
    expect(await werkmap.usedRange('Blad1')).toBeNull();
  });

  it.each<[string, () => Promise<void>, string]>([
    ['a value', () => werkmap.write(op('B1'), [[7]]), 'niet leeg'],
    ['a formula that shows nothing', () => werkmap.writeFormulas(op('B1'), [['=""']]), 'niet leeg'],
    [
      'a hidden row',
      async () => void model.dispatch('HIDE_COLUMNS_ROWS', { sheetId: model.getters.getActiveSheetId(), dimension: 'ROW', elements: [0] }),
      'verborgen',
    ],
  ])('leaves everything as it is where there is %s, and says what stands in the way', async (_, vooraf, reden) => {
    await vooraf();
    const was = [await werkmap.read(op('A1:B1')), await werkmap.readFormulas(op('A1:B1'))];
    expect(await alsLeeg(context, op('A1:B1'), [['x', 5]])).toBe(reden);
    expect([await werkmap.read(op('A1:B1')), await werkmap.readFormulas(op('A1:B1'))]).toEqual(was);
    expect(messages).toEqual([]);
  });

  it('writes nothing on a protected sheet', async () => {
    model.dispatch('LOCK_SHEET', { sheetId: model.getters.getActiveSheetId() });
    expect(await alsLeeg(context, op('A1'), [[1]])).toBe('beveiligd');
    expect(messages).toMatchObject([{ soort: 'let_op', tekst: expect.stringContaining('beveiligd') }]);
  });

  it('does not undo what was changed meanwhile', async () => {
    await alsLeeg(context, op('A1:B1'), [['x', 5]]);
    await werkmap.write(op('B1'), [[6]]);
    expect(await click(ONGEDAAN)).toMatchObject({ titel: nietOngedaan('').titel });
    expect(await werkmap.read(op('A1:B1'))).toEqual([['x', 6]]);
  });
});

describe('replacing what the pane wrote before', () => {
  beforeEach(() => werkmap.write(op('A1:B1'), [['Scenario 1', 5]]));

  it('replaces it, and puts it back on request', async () => {
    expect(await werkBij(context, op('A1:B1'), [['Scenario 1', 5]], [['Scenario 1', 6]])).toBe(true);
    expect(await werkmap.read(op('A1:B1'))).toEqual([['Scenario 1', 6]]);
    await click(ONGEDAAN);
    expect(await werkmap.read(op('A1:B1'))).toEqual([['Scenario 1', 5]]);
  });

  it('refuses when somebody else changed it', async () => {
    await werkmap.write(op('B1'), [[9]]);
    expect(await werkBij(context, op('A1:B1'), [['Scenario 1', 5]], [['Scenario 1', 6]])).toBe(false);
    expect(await werkmap.read(op('A1:B1'))).toEqual([['Scenario 1', 9]]);
    expect(messages).toEqual([notWritten(PANEELFOUT.intussen_gewijzigd(op('A1:B1')).message, undefined)]);
  });
});
