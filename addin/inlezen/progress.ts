import { BESTANDSFOUT } from './inlezen-messages.ts';
import { GRENZEN } from './limits.ts';

/** How a long reading tells how far it is, and how it is stopped. */
export interface Progress {
  /** A part between 0 and 1. */
  readonly report: (deel: number) => void;
  readonly stop: AbortSignal;
}

/** The page gets a turn after so many milliseconds, to show progress and to hear the user. */
const BEURT = 25;

/** Gives the page a turn now and then. @throws Bestandsfout when the user stopped, or it takes longer than reading may. */
export class Adempauze {
  private readonly begin = performance.now();
  private laatste = this.begin;

  constructor(private readonly progress: Progress) {}

  async bij(deel: number): Promise<void> {
    if (performance.now() - this.laatste > BEURT) {
      this.progress.report(deel);
      await new Promise((verder) => setTimeout(verder));
      this.laatste = performance.now();
    }
    if (this.progress.stop.aborted) throw BESTANDSFOUT.stopped();
    if (performance.now() - this.begin > GRENZEN.leestijd) throw BESTANDSFOUT.te_lang();
  }
}
