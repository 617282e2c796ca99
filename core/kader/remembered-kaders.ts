import { rememberedCells } from '../remembered-cells.ts';
import { Kader } from './kader.ts';
import type { Kaderfout } from './kader-messages.ts';
import { readKaders } from './read-kaders.ts';

/** The frameworks in cells, compiled, and what is wrong in them. */
interface Compiled {
  readonly kaders: readonly Kader[];
  readonly fouten: readonly Kaderfout[];
}

/** The frameworks that a kadertabel holds, compiled once for each content. */
export const rememberedKaders = rememberedCells((cellen): Compiled => {
  const { kaders, fouten } = readKaders(cellen);
  return { kaders: kaders.map((kader) => new Kader(kader)), fouten };
});
