import { hoofdletter } from '../../core/taal/index.ts';
import type { Gebiedsreeks, Reeksgegevens } from '../data/gebiedsreeks.ts';
import type { Keuzeparameter } from './parameter.ts';

/** The choice of an area. */
export function gebiedskeuze({
  gebieden,
  standaard,
}: {
  readonly gebieden: readonly { readonly naam: string; readonly woorden: string }[];
  readonly standaard: string;
}): Omit<Keuzeparameter, 'soort'> {
  return {
    label: 'Gebied',
    uitleg: 'Waarover de cijfers op deze pagina gaan.',
    opties: gebieden.map(({ naam, woorden }) => ({ waarde: naam, label: hoofdletter(woorden.replace(/^(de|het) /, '')) })),
    standaard,
  };
}

/** The area that was chosen; one without half-years where there is none. */
export function gebiedVan({ gebieden }: Pick<Reeksgegevens, 'gebieden'>, gebied: string): Gebiedsreeks {
  return gebieden.find(({ naam }) => naam === gebied) ?? { naam: 'dit gebied', woorden: 'dit gebied', reeks: [] };
}

/** The choice of a half-year among those of any area. */
export function periodekeuze(
  { gebieden }: Pick<Reeksgegevens, 'gebieden'>,
  label: string,
  uitleg: string,
  begin: 'eerste' | 'laatste',
): Omit<Keuzeparameter, 'soort'> {
  const perioden = [...new Set(gebieden.flatMap(({ reeks }) => reeks.map(({ periode }) => periode)))].sort();
  return {
    label,
    uitleg,
    opties: perioden.map((periode) => ({ waarde: periode, label: periode })),
    standaard: perioden.at(begin === 'eerste' ? 0 : -1) ?? '',
  };
}
