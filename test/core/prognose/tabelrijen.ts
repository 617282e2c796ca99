import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { type Voorkennis, readParameters } from '../../../core/prognose/parameters-lezen.ts';
import { PLAIN } from './plain-parameters.ts';
import { prognoseTabel, type Prognosewijze } from '../../../core/prognose/prognose-tabel.ts';

export const KOPPEN = [
  'Gemeente',
  'Taakstellingsperiode',
  'Taakstelling',
  'Herverdeling',
  'Achterstand begin',
  'Gehuisvest',
  'Datum stand',
  'Vorige trede',
  'Eigen tempo',
  'gepland',
];
// Dossier Leusden 2022: 12 housed on 11 October, 33 on 22 November 2022; dossier Utrecht 2022: 473 on that day.
export const LEUSDEN = ['Leusden', '2022-2', 24, 1, 26, 33, '2022-11-22', 3, '', ''];
export const LEUSDEN_EERDER = ['LEUSDEN', '2022-2', 24, 1, 26, 12, '2022-10-11', 3, '', ''];
export const UTRECHT = ['gemeente Utrecht', '2022-2', 275, 0, 207, 473, '2022-11-22', 3, '', ''];

/** A range of parameters as it is read, the others such that a forecast can be followed by hand. */
export function plainParameters(cellen: readonly (readonly unknown[])[]): Voorkennis {
  const gelezen = readParameters(cellen);
  const gegeven = Object.fromEntries([...gelezen.gegeven].map((naam) => [naam, gelezen.parameters[naam]]));
  return { ...gelezen, parameters: { ...PLAIN, ...gegeven } };
}

export const wijze = (anders: Partial<Prognosewijze> = {}): Prognosewijze => ({
  datum: undefined,
  niveau: 0.8,
  plannen: new Map(),
  parameters: plainParameters([]),
  ...anders,
});
/** The rows below the header, an error as its message. */
export const rijen = (tabel: readonly (readonly unknown[])[], kolommen: readonly string[], anders: Partial<Prognosewijze> = {}) =>
  prognoseTabel(tabel, wijze(anders), kolommen)
    .slice(1)
    .map((rij) => rij.map((cel) => (cel instanceof Invoerfout ? `${cel.soort}: ${cel.message}` : cel)));
