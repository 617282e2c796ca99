import { type Feit, FEITEN, type Feiten, feitenInVolgorde, FIELDS, KERNFEITEN } from '../../core/feiten/index.ts';
import { celwijs, parameter, type Uitkomst } from './celwijs.ts';

const PARAMETERS = FEITEN.map((naam) => parameter<unknown>(naam, FIELDS[naam].read));

/**
 * Makes a function of ranges from a function of the facts in one row, as `celwijs` does. Its parameters are the facts: one that
 * is not passed on does not compile.
 */
export function feitwijs(bereken: (feiten: Feiten) => Uitkomst): (argumenten: Readonly<Record<Feit, unknown>>) => any[][] {
  const perRij = celwijs<readonly unknown[]>({
    parameters: PARAMETERS,
    leeg_als_een_van: ['periode'],
    leeg_als_alle: KERNFEITEN,
    bereken: (...waarden) => bereken(feitenInVolgorde(waarden)),
  });
  return (argumenten) => perRij(FEITEN.map((naam) => argumenten[naam]));
}
