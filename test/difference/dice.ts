import { mulberry32 } from '../../addin/build/scores/mulberry32.ts';

/** Draws that a seed fixes. */
export interface Dice {
  /** Whether something happens that has this chance, 0 to 1. */
  readonly chance: (chance: number) => boolean;
  /** A whole number from `least` up to and including `most`. */
  readonly whole: (least: number, most: number) => number;
  /** One of a list, each as likely. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** So many different ones of a list, in the order of the list. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
}

/** Dice for one purpose, such as the calls of one function: `dice(1, 'TREDE')` never depends on what else is drawn. */
export function dice(seed: number, purpose: string): Dice {
  let hash = seed | 0;
  for (const sign of purpose) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  const next = mulberry32(hash);
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    chance: (chance) => next() < chance,
    whole,
    pick: (list) => list[whole(0, list.length - 1)] as (typeof list)[number],
    some: (list, count) => {
      const left = list.map((_, place) => place);
      const taken = Array.from({ length: Math.min(count, list.length) }, () => left.splice(whole(0, left.length - 1), 1)[0] as number);
      return taken.sort((a, b) => a - b).map((place) => list[place] as (typeof list)[number]);
    },
  };
}
