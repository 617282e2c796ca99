import { Worker } from 'node:worker_threads';
import type { Bronblad } from '../../core/inlezen/index.ts';
import { Beside } from '../inlezen/beside.ts';
import type { Progress } from '../inlezen/progress.ts';
import type { Bestandsblad } from '../inlezen/workbook-content.ts';
import type { FileAnswer, FileQuestion } from './read-beside-answer.ts';

/** A workbook file of which a command reads the sheets one by one. */
export interface WorkbookBeside {
  readonly bladen: readonly Bestandsblad[];
  readonly read: (naam: string) => Promise<Bronblad>;
}

/** What a file turned out to be. */
export type FileBeside =
  | { readonly soort: 'blad'; readonly blad: Bronblad }
  | { readonly soort: 'werkmap'; readonly werkmap: WorkbookBeside };

/** Nobody looks and nobody stops; the stated time does. */
const NO_PROGRESS: Progress = { report: () => undefined, stop: new AbortController().signal };

/** One thread for the process, begun when the first file comes; it does not keep the process alive. */
const reader = new Beside<FileQuestion, FileAnswer>(() => {
  const thread = new Worker(new URL('./read-beside-worker.mjs', import.meta.url));
  thread.unref();
  const worker = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    onerror: null as (() => void) | null,
    postMessage: (question: unknown): void => thread.postMessage(question),
    terminate: (): void => void thread.terminate(),
  };
  thread.on('message', (data: unknown) => worker.onmessage?.({ data }));
  thread.on('error', () => worker.onerror?.());
  return worker;
});

/**
 * Reads a file as `readFile` does, beside the command: a file that would hold it forever is refused after the stated time.
 * One file at a time.
 * @throws Bestandsfout with the reason when it is not read.
 */
export async function readFileBeside(bytes: Uint8Array): Promise<FileBeside> {
  const answer = await reader.ask({ bytes }, NO_PROGRESS);
  if (answer.soort === 'blad') return answer;
  const read = async (naam: string) => {
    const sheet = await reader.ask({ bytes, naam }, NO_PROGRESS);
    if (sheet.soort !== 'blad') throw new Error(`asked for the sheet ${naam}, and got a list`);
    return sheet.blad;
  };
  return { soort: 'werkmap', werkmap: { bladen: answer.bladen, read } };
}
