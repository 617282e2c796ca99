import { Bestandsfout } from './file-error.ts';
import { type FaultData, faultData, faultFrom } from './fault-data.ts';
import { BESTANDSFOUT } from './inlezen-messages.ts';
import { GRENZEN } from './limits.ts';
import type { Progress } from './progress.ts';

/** What a worker says: how far it is, or the end of it. */
type Told<A> =
  | { readonly soort: 'deel'; readonly deel: number }
  | { readonly soort: 'klaar'; readonly answer: A }
  | { readonly soort: 'fout'; readonly fout: FaultData }
  | { readonly soort: 'onverwacht'; readonly message: string };

/** The worker's own end of its channel. */
interface WorkerEnd<Q> {
  readonly hear: (question: (data: Q) => void) => void;
  readonly tell: (told: unknown) => void;
}

/** The page's end: a `Worker` of the browser, or a thread of Node that is used as one. */
interface AskedWorker {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(question: unknown): void;
  terminate(): void;
}

/** Never ends by itself: the page ends the worker. */
const NEVER = new AbortController().signal;

/** In a worker: answers every question, one by one. */
export function answerBeside<Q, A>(answer: (question: Q, progress: Progress) => Promise<A>, end: WorkerEnd<Q> = browserEnd()): void {
  const tell = (told: Told<A>): void => end.tell(told);
  end.hear(async (question) => {
    try {
      tell({ soort: 'klaar', answer: await answer(question, { report: (deel) => tell({ soort: 'deel', deel }), stop: NEVER }) });
    } catch (fout) {
      if (fout instanceof Bestandsfout) return tell({ soort: 'fout', fout: faultData(fout) });
      console.error(fout);
      tell({ soort: 'onverwacht', message: String(fout) });
    }
  });
}

function browserEnd<Q>(): WorkerEnd<Q> {
  return {
    hear: (question) => addEventListener('message', ({ data }: MessageEvent<Q>) => question(data)),
    tell: (told) => postMessage(told),
  };
}

/**
 * Work on files beside the page: however long it takes, the page goes on, and the worker is ended when the user asks or after
 * the stated time.
 */
export class Beside<Q, A> {
  private worker: AskedWorker | undefined;

  constructor(private readonly make: () => AskedWorker) {}

  /**
   * The answer to a question; the one before must be answered or stopped.
   * @throws Bestandsfout as the worker does, or when it was stopped, took longer than reading may, or could not go on.
   */
  ask(question: Q, { report, stop }: Progress): Promise<A> {
    if (stop.aborted) return Promise.reject(BESTANDSFOUT.stopped());
    const worker = (this.worker ??= this.make());
    return new Promise<A>((resolve, reject) => {
      const settle = (how: () => void): void => {
        clearTimeout(timer);
        stop.removeEventListener('abort', stopped);
        how();
      };
      const end = (fout: Error): void => {
        worker.terminate();
        if (this.worker === worker) this.worker = undefined;
        settle(() => reject(fout));
      };
      const stopped = (): void => end(BESTANDSFOUT.stopped());
      const timer = setTimeout(() => end(BESTANDSFOUT.te_lang()), GRENZEN.leestijd);
      stop.addEventListener('abort', stopped);
      worker.onerror = () => end(BESTANDSFOUT.afgebroken());
      worker.onmessage = ({ data }: MessageEvent<Told<A>>) => {
        if (data.soort === 'deel') return report(data.deel);
        if (data.soort === 'klaar') settle(() => resolve(data.answer));
        else settle(() => reject(data.soort === 'fout' ? faultFrom(Bestandsfout, data.fout) : new Error(data.message)));
      };
      worker.postMessage(question);
    });
  }
}
