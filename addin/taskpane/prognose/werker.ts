import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import type { Scenario } from '../../../core/prognose/scenario.ts';
import { komendeHalfjaren, type Komendhalfjaar } from './komende-uitkomst.ts';

/** Runs in a worker: the coming half-years can take longer than a frame, and the pane must go on. */

export type Antwoord = { readonly halfjaren: readonly Komendhalfjaar[] } | { readonly reden: string };

interface Werker {
  onmessage: ((vraag: MessageEvent<Scenario>) => void) | null;
  postMessage(antwoord: Antwoord): void;
}

const werker = self as unknown as Werker;

werker.onmessage = ({ data }) => {
  try {
    werker.postMessage({ halfjaren: komendeHalfjaren(data) });
  } catch (fout) {
    if (!(fout instanceof Invoerfout)) throw fout;
    werker.postMessage({ reden: fout.message });
  }
};
