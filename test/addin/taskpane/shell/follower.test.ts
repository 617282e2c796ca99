import { PANEELFOUT } from '../../../../addin/taskpane/shared/shared-messages.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Werkmap } from '../../../../addin/host/werkmap.ts';
import { Connection } from '../../../../addin/taskpane/shell/connection.ts';
import { type Followed, Follower } from '../../../../addin/taskpane/shell/follower.ts';
import { MemoryWerkmap } from '../../../browser/taskpane/memory-werkmap.ts';
import { TABLE } from '../../../browser/taskpane/table.ts';

let werkmap: MemoryWerkmap;
let shown: Followed[];
let follower: Follower;

beforeEach(() => {
  vi.useFakeTimers();
  werkmap = new MemoryWerkmap();
  werkmap.cellen = TABLE;
  werkmap.rij = 1;
  shown = [];
});
afterEach(() => vi.useRealTimers());

/** Starts following; gives the function that starts all over, as the pane does. */
function start(connect: () => Promise<Werkmap> = () => Promise.resolve(werkmap)): () => void {
  const connection = new Connection(connect);
  const follow = (): void => {
    follower = new Follower(connection.werkmap, (followed) => shown.push(followed));
    void follower.start();
  };
  follow();
  return () => {
    follower.stop();
    connection.opnieuw();
    follow();
  };
}

/** What was told: the first cell of the chosen row, or `storing`, or `busy`. */
function beelden(): unknown[] {
  return shown.map((followed) => (followed.soort === 'gebied' ? followed.gebied.cellen[followed.gebied.rij]?.[0] : followed.soort));
}

describe('following the chosen row', () => {
  it('shows the chosen row at once', async () => {
    start();
    await vi.advanceTimersByTimeAsync(0);
    expect(beelden()).toEqual(['bezig', 'Utrecht']);
  });

  it('shows another row after the selection or the cells changed', async () => {
    start();
    await vi.advanceTimersByTimeAsync(0);
    werkmap.change({ rij: 2 });
    await vi.advanceTimersByTimeAsync(200);
    expect(beelden()).toEqual(['bezig', 'Utrecht', 'Leusden']);
    werkmap.change({ cellen: TABLE.map((rij) => ['Amersfoort', ...rij.slice(1)]).with(0, TABLE[0] ?? []) });
    await vi.advanceTimersByTimeAsync(200);
    expect(beelden().at(-1)).toBe('Amersfoort');
  });

  it('reads once for changes that follow each other closely', async () => {
    const readTable = vi.spyOn(werkmap, 'readTable');
    start();
    await vi.advanceTimersByTimeAsync(0);
    for (const rij of [2, 3, 4]) {
      werkmap.change({ rij });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(readTable).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(readTable).toHaveBeenCalledTimes(2);
    expect(beelden()).toEqual(['bezig', 'Utrecht', 'Bunnik']);
  });

  it('reads one at a time and once more for what changed meanwhile', async () => {
    let answer = (): void => undefined;
    const gate = new Promise<void>((resolve) => (answer = resolve));
    const readTable = vi.spyOn(werkmap, 'readTable').mockImplementationOnce(async (bereik) => {
      await gate;
      return MemoryWerkmap.prototype.readTable.call(werkmap, bereik);
    });
    start();
    await vi.advanceTimersByTimeAsync(100);
    werkmap.change({ rij: 2 });
    werkmap.change({ rij: 3 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(readTable).toHaveBeenCalledTimes(1);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(readTable).toHaveBeenCalledTimes(2);
    expect(beelden().at(-1)).toBe('Baarn');
  });

  it('shows that it is reading when that takes long, so that no old row is taken for the new one', async () => {
    start();
    await vi.advanceTimersByTimeAsync(0);
    werkmap.change({ gedrag: 'zwijgt' });
    await vi.advanceTimersByTimeAsync(600);
    expect(beelden()).toEqual(['bezig', 'Utrecht', 'bezig']);
  });
});

describe('choosing a row in the pane', () => {
  it('tells what is selected with the region, but not while the row is chosen in the pane', async () => {
    const selecties = (): unknown[] =>
      shown.map((followed) => (followed.soort === 'gebied' ? followed.selectie?.gebieden : followed.soort));
    werkmap.gebieden = 2;
    start();
    await vi.advanceTimersByTimeAsync(0);
    follower.choose(4);
    werkmap.change({ rij: 2, gebieden: 3 });
    await vi.advanceTimersByTimeAsync(200);
    expect(selecties()).toEqual(['bezig', 2, undefined, 3]);
  });

  it('selects the first cell of that row in the workbook', async () => {
    start();
    await vi.advanceTimersByTimeAsync(0);
    follower.choose(4);
    await vi.advanceTimersByTimeAsync(200);
    expect([werkmap.gekozen, werkmap.rij]).toEqual([{ blad: 'Cijfers', adres: 'A5' }, 4]);
    expect(beelden()).toEqual(['bezig', 'Utrecht', 'Bunnik', 'Bunnik']);
  });

  it('shows that row, also when the workbook does not go along, when cells change or rows are added below, until other cells are selected', async () => {
    start();
    await vi.advanceTimersByTimeAsync(0);
    werkmap.select = () => Promise.reject(new Error('the sheet is gone'));
    follower.choose(4);
    expect(beelden()).toEqual(['bezig', 'Utrecht', 'Bunnik']);
    werkmap.cellen = [...TABLE, ['Erbij']];
    for (const listener of werkmap.bijGegevens) listener();
    await vi.advanceTimersByTimeAsync(200);
    expect(beelden().at(-1)).toBe('Bunnik');
    werkmap.change({ rij: 2 });
    await vi.advanceTimersByTimeAsync(200);
    expect(beelden().at(-1)).toBe('Leusden');
  });

  it('goes back to the selected row when the chosen one is no longer there', async () => {
    start();
    await vi.advanceTimersByTimeAsync(0);
    werkmap.select = () => Promise.reject(new Error('the sheet is gone'));
    follower.choose(8);
    werkmap.cellen = TABLE.slice(0, 4);
    for (const listener of werkmap.bijGegevens) listener();
    await vi.advanceTimersByTimeAsync(200);
    expect(beelden().slice(1)).toEqual(['Utrecht', 'Woerden', 'Utrecht']);
  });
});

describe('when the workbook fails', () => {
  it('shows the message of the workbook, and the row again after the next change', async () => {
    start();
    await vi.advanceTimersByTimeAsync(0);
    werkmap.change({ gedrag: 'weigert' });
    await vi.advanceTimersByTimeAsync(200);
    expect(shown.at(-1)).toMatchObject({ soort: 'storing', reden: 'De werkmap is even op slot.' });
    werkmap.change({ gedrag: 'antwoordt', rij: 2 });
    await vi.advanceTimersByTimeAsync(200);
    expect(beelden().at(-1)).toBe('Leusden');
  });

  it('gives up after ten seconds without an answer, and not before', async () => {
    werkmap.gedrag = 'zwijgt';
    start();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(beelden()).toEqual(['bezig']);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown.at(-1)).toMatchObject({ soort: 'storing', reden: PANEELFOUT.te_lang({ seconden: 10 }).message });
  });

  it('gives up after ten seconds without a connection', async () => {
    start(() => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(beelden()).toEqual(['bezig', 'storing']);
  });

  it('connects, subscribes and reads anew when asked to, and drops the old connection', async () => {
    const oud = werkmap;
    const opnieuw = start(() => Promise.resolve(werkmap));
    await vi.advanceTimersByTimeAsync(0);
    expect(oud.listeners.size).toBe(2);
    werkmap = new MemoryWerkmap();
    werkmap.cellen = TABLE;
    werkmap.rij = 5;
    opnieuw();
    await vi.advanceTimersByTimeAsync(0);
    expect(beelden()).toEqual(['bezig', 'Utrecht', 'bezig', 'Houten']);
    expect([oud.listeners.size, werkmap.listeners.size]).toEqual([0, 2]);
    oud.change({ rij: 2 });
    await vi.advanceTimersByTimeAsync(200);
    expect(beelden().at(-1)).toBe('Houten');
  });

  it('drops what a connection still brings after it was given up', async () => {
    let connect = (_: MemoryWerkmap): void => undefined;
    const laat = new Promise<MemoryWerkmap>((resolve) => (connect = resolve));
    const verbindingen = [laat, Promise.resolve(werkmap)];
    const opnieuw = start(() => verbindingen.shift() ?? laat);
    await vi.advanceTimersByTimeAsync(100);
    opnieuw();
    await vi.advanceTimersByTimeAsync(0);
    const late = new MemoryWerkmap();
    connect(late);
    await vi.advanceTimersByTimeAsync(0);
    expect(beelden()).toEqual(['bezig', 'bezig', 'Utrecht']);
    expect(late.listeners.size).toBe(0);
  });

  it('shows a mistake of its own as a message too', async () => {
    vi.spyOn(werkmap, 'readTable').mockRejectedValue(new RangeError('kapot'));
    start();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown.at(-1)).toMatchObject({ soort: 'storing', reden: expect.stringContaining('kapot') });
  });
});
