import { type Datum, isoDatum } from '../datum.ts';
import { isLegeRij } from '../tabel.ts';
import type { Ketenstand } from './chain.ts';

/** The columns of the sheet on which seals are noted, in order. */
export const ZEGELKOLOMMEN = ['blad', 'aantal', 'zegel', 'genoteerd_op'] as const;

/** What was noted of each sheet, and the rows of the notes that cannot be read. */
export interface Genoteerd {
  readonly perBlad: ReadonlyMap<string, readonly Ketenstand[]>;
  readonly onleesbaar: readonly number[];
}

/** Reads the sheet with notes, headers first; without one, nothing was noted. */
export function readZegels(cellen: readonly (readonly unknown[])[] = []): Genoteerd {
  const [koppen = []] = cellen;
  const perBlad = new Map<string, Ketenstand[]>();
  const onleesbaar: number[] = [];
  for (const [i, rij] of cellen.slice(1).entries()) {
    const [blad, aantal, zegel] = (['blad', 'aantal', 'zegel'] as const).map((kolom) => rij[koppen.indexOf(kolom)]);
    if (isLegeRij(rij)) continue;
    if (typeof blad === 'string' && typeof aantal === 'number' && typeof zegel === 'string')
      perBlad.set(blad, [...(perBlad.get(blad) ?? []), { aantal, zegel }]);
    else onleesbaar.push(i + 2);
  }
  return { perBlad, onleesbaar };
}

/** The row to note a chain with. */
export function zegelrij(blad: string, { aantal, zegel }: Ketenstand, op: Datum): (string | number)[] {
  return [blad, aantal, zegel, isoDatum(op)];
}
