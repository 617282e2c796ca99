import { BESTANDSFOUT } from './inlezen-messages.ts';

/** How a long reading tells how far it is, and how it is stopped. */
export interface Progress {
  /** A part between 0 and 1. */
  readonly report: (deel: number) => void;
  readonly stop: AbortSignal;
}

/** The page gets a turn after so many milliseconds, to show progress and to hear the user. */
const BEURT = 25;

/** Gives the page a turn now and then. @throws Bestandsfout when the user stopped. */
export class Adempauze {
  private laatste = performance.now();

  constructor(private readonly progress: Progress) {}

  async bij(deel: number): Promise<void> {
    if (performance.now() - this.laatste > BEURT) {
      this.progress.report(deel);
      await new Promise((verder) => setTimeout(verder));
      this.laatste = performance.now();
    }
    if (this.progress.stop.aborted) throw BESTANDSFOUT.stopped();
  }
}
