import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Beside } from '../../../addin/inlezen/beside.ts';
import { Bestandsfout } from '../../../addin/inlezen/file-error.ts';
import { faultData, faultFrom } from '../../../addin/inlezen/fault-data.ts';
import { BESTANDSFOUT } from '../../../addin/inlezen/inlezen-messages.ts';
import { GRENZEN } from '../../../addin/inlezen/limits.ts';

/** A worker of which a test says what it tells. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  isEnded = false;
  readonly asked: unknown[] = [];
  postMessage(question: unknown): void {
    this.asked.push(question);
  }
  terminate(): void {
    this.isEnded = true;
  }
  tells(data: unknown): void {
    this.onmessage?.({ data });
  }
}

const workers: FakeWorker[] = [];
const beside = (): Beside<string, string> =>
  new Beside(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
const last = (): FakeWorker => workers.at(-1) as FakeWorker;
const progress = (stop = new AbortController().signal, report = (_: number) => {}) => ({ report, stop });

beforeEach(() => {
  workers.length = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('work beside the page', () => {
  it('tells how far it is and gives its answer; the same worker takes the next question', async () => {
    const parts: number[] = [];
    const reader = beside();
    const first = reader.ask(
      'one',
      progress(undefined, (part) => parts.push(part)),
    );
    last().tells({ soort: 'deel', deel: 0.5 });
    last().tells({ soort: 'klaar', answer: 'ONE' });
    expect([await first, parts]).toEqual(['ONE', [0.5]]);
    vi.advanceTimersByTime(2 * GRENZEN.leestijd);
    const next = reader.ask('two', progress());
    last().tells({ soort: 'klaar', answer: 'TWO' });
    expect([await next, workers.length, last().asked, last().isEnded]).toEqual(['TWO', 1, ['one', 'two'], false]);
  });

  it.each<[string, (stop: AbortController) => void, Bestandsfout]>([
    ['the user stops it', (stop) => stop.abort(), BESTANDSFOUT.stopped()],
    ['it takes longer than stated', () => vi.advanceTimersByTime(GRENZEN.leestijd), BESTANDSFOUT.te_lang()],
    ['the browser ends it', () => last().onerror?.(), BESTANDSFOUT.afgebroken()],
  ])('is ended when %s, and the next question has a worker of its own', async (_, happen, fout) => {
    const reader = beside();
    const stop = new AbortController();
    const asked = reader.ask('one', progress(stop.signal));
    happen(stop);
    await expect(asked).rejects.toThrow(fout);
    expect(last().isEnded).toBe(true);
    const again = reader.ask('two', progress());
    last().tells({ soort: 'klaar', answer: 'TWO' });
    expect([await again, workers.length]).toEqual(['TWO', 2]);
  });

  it('that was stopped before it began is not begun', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(beside().ask('one', progress(stop.signal))).rejects.toThrow(BESTANDSFOUT.stopped());
    expect(workers).toEqual([]);
  });

  it('refuses in the same words as in the page', async () => {
    const asked = beside().ask('one', progress());
    last().tells({ soort: 'fout', fout: structuredClone(faultData(BESTANDSFOUT.te_groot({ bytes: 1e9 }))) });
    const fout = BESTANDSFOUT.te_groot({ bytes: 1e9 });
    await expect(asked).rejects.toMatchObject({ name: 'Bestandsfout', code: fout.code, soort: fout.soort, message: fout.message });
    expect(faultFrom(Bestandsfout, faultData(fout))).toBeInstanceOf(Bestandsfout);
  });
});
