import { Invoerfout } from '../../../core/invoer/index.ts';
import type { Scenario } from '../../../core/prognose/index.ts';
import { komendeHalfjaren, type Komendhalfjaar } from './komende-uitkomst.ts';

/** Runs in a worker: the coming half-years can take longer than a frame, and the pane must go on. */

export type Response = { readonly halfjaren: readonly Komendhalfjaar[] } | { readonly reden: string };

interface Worker {
  onmessage: ((vraag: MessageEvent<Scenario>) => void) | null;
  postMessage(response: Response): void;
}

const worker = self as unknown as Worker;

worker.onmessage = ({ data }) => {
  try {
    worker.postMessage({ halfjaren: komendeHalfjaren(data) });
  } catch (fout) {
    if (!(fout instanceof Invoerfout)) throw fout;
    worker.postMessage({ reden: fout.message });
  }
};
