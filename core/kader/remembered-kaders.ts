import { Kader } from './kader.ts';
import type { Kaderfout } from './kader-messages.ts';
import { readKaders } from './read-kaders.ts';

/** The frameworks in cells, compiled, and what is wrong in them. */
interface Compiled {
  readonly kaders: readonly Kader[];
  readonly fouten: readonly Kaderfout[];
}

interface Remembered extends Compiled {
  readonly width: number;
  readonly cellen: readonly unknown[];
}

/** A formula asks for one or two tables, and a sheet holds few. */
const MOST = 8;

const remembered: Remembered[] = [];

/**
 * The frameworks that a kadertabel holds, compiled once for each content: a host passes a new array at every call, so cells are
 * compared one by one.
 */
export function rememberedKaders(cellen: readonly (readonly unknown[])[]): Compiled {
  const found = remembered.find((een) => isSame(een, cellen));
  if (found !== undefined) return found;
  const { kaders, fouten } = readKaders(cellen);
  const made = { kaders: kaders.map((kader) => new Kader(kader)), fouten, width: cellen[0]!.length, cellen: cellen.flat() };
  remembered.unshift(made);
  remembered.length = Math.min(remembered.length, MOST);
  return made;
}

function isSame(een: Remembered, cellen: readonly (readonly unknown[])[]): boolean {
  const { width, cellen: flat } = een;
  if (flat.length !== width * cellen.length) return false;
  let i = 0;
  for (const rij of cellen) {
    if (rij.length !== width) return false;
    for (let k = 0; k < width; k++) if (flat[i++] !== rij[k]) return false;
  }
  return true;
}
