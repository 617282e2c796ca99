import type { Model } from '@odoo/o-spreadsheet';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkbenchWerkmap } from '../../../../addin/host/workbench-werkmap.ts';
import { legVast, readGenoteerd } from '../../../../addin/taskpane/shared/chained-blad.ts';
import { readSheet } from '../../../../addin/taskpane/shared/read-sheet.ts';
import type { Schrijfcontext } from '../../../../addin/taskpane/shared/write-safely.ts';
import { readVastgesteld, standenbevindingen, telBevindingen } from '../../../../addin/taskpane/shared/zegelcontrole.ts';
import type { Message } from '../../../../addin/taskpane/shell/shell-view.ts';
import { STANDEN_FIXED } from '../../../../addin/taskpane/standen/standen-blad.ts';
import { VASTSTELLINGEN_FIXED } from '../../../../addin/taskpane/vaststellen/vaststellen-blad.ts';
import { datumOf } from '../../../../core/datum.ts';
import { alsStandenrijen } from '../../../../core/standen/vastleggen.ts';
import type { Vastgelegd } from '../../../../core/standen/vastgelegd.ts';
import type { Trede } from '../../../../core/trede.ts';
import { alsRijen } from '../../../../core/vaststellen/vaststellen-blad.ts';
import { stelVast } from '../../../../core/vaststellen/vaststelling.ts';
import { geldende } from '../../../../core/vaststellen/volgende.ts';
import { ZEGELBLAD } from '../../../../core/zegel/zegel-texts.ts';
import { makeModel } from '../../workbench/library.ts';
import { ONGEDAAN, ONGEDAAN_MADE } from '../../../../addin/taskpane/shared/write-texts.ts';

const OP = datumOf(2022, 9, 1);

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
const besluit = (gemeente: string, trede: Trede, dag = 20) =>
  stelVast(
    gemeente,
    { periode: '2022-1', taakstelling: 20, achterstand_begin: 3, gerealiseerd: 9, vorige_trede: 2 },
    { trede, reden: 'besloten', datum_cijfers: datumOf(2022, 7, 1), vastgesteld_op: datumOf(2022, 8, dag) },
  );
const stelVastOp = (...besluiten: ReturnType<typeof besluit>[]) =>
  legVast(context, VASTSTELLINGEN_FIXED, (na) => alsRijen(besluiten, na), OP);
const stand = (gerealiseerd: number): Vastgelegd => ({
  gemeente: 'Zeist',
  periode: '2022-1',
  datum: datumOf(2022, 3, 1),
  bekend_op: datumOf(2022, 3, 1),
  gerealiseerd,
  gekoppeld: undefined,
  bron: 'TVS',
  volgnummer: undefined,
});

async function vastgesteld() {
  const gelezen = await readVastgesteld(werkmap);
  if (!('bevindingen' in gelezen)) throw gelezen;
  return gelezen;
}

async function undo(message = messages.at(-1)): Promise<void> {
  const aantal = messages.length;
  message?.buttons?.find(({ tekst }) => tekst === ONGEDAAN)?.doe();
  await vi.waitFor(() => expect(messages.length).toBeGreaterThan(aantal));
}

async function sortByTrede(): Promise<void> {
  const [kop = [], ...rijen] = (await readSheet(werkmap, VASTSTELLINGEN_FIXED.naam)) ?? [];
  const plek = VASTSTELLINGEN_FIXED.koppen.indexOf('trede');
  const gesorteerd = rijen.toSorted((a, b) => Number(b[plek]) - Number(a[plek]));
  const bereik = await werkmap.usedRange(VASTSTELLINGEN_FIXED.naam);
  await werkmap.write(bereik!, [kop, ...gesorteerd] as never);
}

describe('a sheet with a chain', () => {
  it('is written with seals, and what was noted of it stands on another sheet', async () => {
    expect(await stelVastOp(besluit('Zeist', 2))).toBe(true);
    expect(await stelVastOp(besluit('Lopik', 3), besluit('Zeist', 4, 25))).toBe(true);
    expect(bladen()).toEqual(['Blad1', VASTSTELLINGEN_FIXED.naam, ZEGELBLAD]);
    expect((await readGenoteerd(werkmap)).perBlad.get(VASTSTELLINGEN_FIXED.naam)?.map(({ aantal }) => aantal)).toEqual([1, 3]);
    const { vaststellingen, bevindingen } = await vastgesteld();
    expect([vaststellingen.map(({ volgnummer }) => volgnummer), bevindingen]).toEqual([[1, 2, 3], []]);
  });

  it('that was sorted keeps the same decision in force, and nothing is said to be changed', async () => {
    await stelVastOp(besluit('Zeist', 5));
    await stelVastOp(besluit('Zeist', 2, 25));
    await sortByTrede();
    const { vaststellingen, bevindingen } = await vastgesteld();
    expect(vaststellingen.map(({ trede }) => trede)).toEqual([5, 2]);
    expect(geldende(vaststellingen).map(({ trede }) => trede)).toEqual([2]);
    await sortByTrede();
    expect(bevindingen).toEqual([]);
  });

  it('of which the sheet was taken away says which rows are gone', async () => {
    await stelVastOp(besluit('Zeist', 5), besluit('Lopik', 2));
    await legVast(context, STANDEN_FIXED, (na) => alsStandenrijen([stand(10)], na), OP);
    expect(await telBevindingen(werkmap)).toEqual({ vaststellen: 0, standen: 0 });
    await werkmap.removeSheet(VASTSTELLINGEN_FIXED.naam);
    await werkmap.clear({ blad: STANDEN_FIXED.naam, adres: 'A1:J9' });
    expect((await vastgesteld()).bevindingen.map(({ soort }) => soort)).toEqual(['verwijderd']);
    expect((await standenbevindingen(werkmap)).map(({ soort }) => soort)).toEqual(['verwijderd']);
    expect(await telBevindingen(werkmap)).toEqual({ vaststellen: 1, standen: 1 });
  });

  it('can be undone with its note, at its making and later', async () => {
    await stelVastOp(besluit('Zeist', 5));
    const made = messages.at(-1);
    await stelVastOp(besluit('Lopik', 2));
    await undo();
    expect((await vastgesteld()).bevindingen).toEqual([]);
    expect((await vastgesteld()).vaststellingen).toHaveLength(1);
    await undo(made);
    expect(messages.at(-1)?.titel).toBe(ONGEDAAN_MADE.titel);
    expect(bladen()).toEqual(['Blad1']);
  });

  it('of an earlier version gets the columns it lacks beside its own, and keeps its rows', async () => {
    const eerste = STANDEN_FIXED.koppen.slice(0, 7);
    await werkmap.addSheet(STANDEN_FIXED.naam);
    await werkmap.write({ blad: STANDEN_FIXED.naam, adres: 'A1:G2' }, [
      eerste,
      ['Zeist', '2022-1', '2022-02-01', '2022-02-01', 5, null, 'TVS'],
    ]);
    expect(await legVast(context, STANDEN_FIXED, (na) => alsStandenrijen([stand(10)], na), OP)).toBe(true);
    expect((await readSheet(werkmap, STANDEN_FIXED.naam))?.map((rij) => rij.slice(0, 8))).toEqual([
      [...eerste, 'volgnummer'],
      ['Zeist', '2022-1', '2022-02-01', '2022-02-01', 5, null, 'TVS', null],
      ['Zeist', '2022-1', '2022-03-01', '2022-03-01', 10, null, 'TVS', 1],
    ]);
    expect(await standenbevindingen(werkmap)).toEqual([]);
    await undo();
    expect((await readSheet(werkmap, STANDEN_FIXED.naam))?.[0]).toEqual(eerste);
    await legVast(context, STANDEN_FIXED, (na) => alsStandenrijen([stand(10)], na), OP);
    await werkmap.write({ blad: STANDEN_FIXED.naam, adres: 'E2' }, [[6]]);
    expect((await standenbevindingen(werkmap)).map(({ soort }) => soort)).toEqual(['sluit_niet_aan']);
  });

  it('keeps one chain when panes add at the same time', async () => {
    const uitkomsten = await Promise.all(
      [3, 4, 5].map((aantal) => legVast(context, STANDEN_FIXED, (na) => alsStandenrijen([stand(aantal)], na), OP)),
    );
    expect(uitkomsten).toEqual([true, true, true]);
    expect(await standenbevindingen(werkmap)).toEqual([]);
    expect((await readSheet(werkmap, STANDEN_FIXED.naam))?.slice(1).map((rij) => rij[7])).toEqual([1, 2, 3]);
  });

  it('says what was not noted where the note could not be written', async () => {
    const replace = vi.spyOn(werkmap, 'replace');
    replace.mockImplementation(async (bereik, was, wordt) =>
      bereik.blad === ZEGELBLAD ? false : WorkbenchWerkmap.prototype.replace.call(werkmap, bereik, was, wordt),
    );
    expect(await stelVastOp(besluit('Zeist', 5))).toBe(true);
    expect((await vastgesteld()).bevindingen.map(({ soort }) => soort)).toEqual(['nergens_genoteerd']);
  });
});
