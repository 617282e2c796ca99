import type { Browser } from 'playwright-core';

/** What a way to lose work leaves: all of it; less, of which was told before; less, which is told and can be undone; less without a word. */
export type Outcome = 'niets verloren' | 'vooraf gezegd' | 'gemeld en terug te halen' | 'stil verloren';

/** What was seen of it. */
export interface Played {
  readonly outcome: Outcome;
  /** What is left, with the values that were read back. */
  readonly left: string;
}

/** Where ways are played: a real browser, and the built workbench on a server. */
export interface DrillStage {
  readonly browser: Browser;
  readonly url: string;
}

/** A way to lose work, and its play. */
export interface Way {
  readonly what: string;
  readonly play: (stage: DrillStage) => Promise<Played>;
}

/** All of it where it is there; less without a word where neither it is there nor anything was said. */
export function seen(left: string, isThere: boolean, wasSaid = false): Played {
  return { outcome: isThere ? 'niets verloren' : wasSaid ? 'vooraf gezegd' : 'stil verloren', left };
}
