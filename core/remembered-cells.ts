/** A formula asks for one or two tables, and a sheet holds few. */
const MOST = 8;

interface Remembered<T> {
  readonly width: number;
  readonly cellen: readonly unknown[];
  readonly made: T;
}

/**
 * The same function of cells, that works once for each content: a host passes a new array at every call, so cells are compared one
 * by one. What it throws is not remembered.
 * @example const kadersIn = rememberedCells(readKaders)
 */
export function rememberedCells<T>(make: (cellen: readonly (readonly unknown[])[]) => T): (cellen: readonly (readonly unknown[])[]) => T {
  const remembered: Remembered<T>[] = [];
  return (cellen) => {
    const found = remembered.find((een) => isSame(een, cellen));
    if (found !== undefined) return found.made;
    const made = make(cellen);
    remembered.unshift({ made, width: cellen[0]?.length ?? 0, cellen: cellen.flat() });
    remembered.length = Math.min(remembered.length, MOST);
    return made;
  };
}

function isSame({ width, cellen: flat }: Remembered<unknown>, cellen: readonly (readonly unknown[])[]): boolean {
  if (flat.length !== width * cellen.length) return false;
  let i = 0;
  for (const rij of cellen) {
    if (rij.length !== width) return false;
    for (let k = 0; k < width; k++) if (flat[i++] !== rij[k]) return false;
  }
  return true;
}
