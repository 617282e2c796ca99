import { FEITEN } from './feiten-lists.ts';
import type { Feit, Feiten } from './facts.ts';

/** Copied for each object of facts, so that all have one shape: one made property by property is slower, to make and to read. */
const ONBEKEND: Readonly<Partial<Record<Feit, unknown>>> = Object.fromEntries(FEITEN.map((naam) => [naam, undefined]));

/** Facts from their values, in the order of the schema. */
export function feitenInVolgorde(waarden: readonly unknown[]): Feiten {
  const feiten: Partial<Record<Feit, unknown>> = { ...ONBEKEND };
  FEITEN.forEach((naam, i) => {
    feiten[naam] = waarden[i];
  });
  return feiten as Feiten;
}

/** Facts made by asking for each by its name, so that none can be left out. */
export function feitenUit(waardeVan: (naam: Feit) => Feiten[Feit]): Feiten {
  return feitenInVolgorde(FEITEN.map(waardeVan));
}
