import { group } from '../group.ts';
import { gemeenten, opsomming } from '../taal/index.ts';

/** What must be known of one municipality. */
export interface MeldingOver {
  readonly gemeente: string;
  readonly melding: string;
}

/** So many names are told before their number. */
const MEESTE_NAMEN = 3;

/**
 * Messages with those that are the same put together, in order of appearance: `'Leusden en Zeist: de taakstelling ontbreekt'`, and
 * of many municipalities their number first.
 */
export function together(meldingen: readonly MeldingOver[]): readonly string[] {
  return [...group(meldingen, ({ melding }) => melding)].map(([melding, groep]) => {
    const namen = groep.map(({ gemeente }) => gemeente);
    return namen.length <= MEESTE_NAMEN
      ? `${opsomming(namen)}: ${melding}`
      : `${gemeenten(namen.length)}: ${melding} (${opsomming(namen)})`;
  });
}

/** That columns of the table are in no document; nothing where all are used. */
export function ongebruiktMelding(koppen: readonly string[]): readonly string[] {
  if (koppen.length === 0) return [];
  const namen = opsomming(koppen.map((kop) => `"${kop}"`));
  return [
    `${koppen.length === 1 ? 'kolom' : 'kolommen'} ${namen} ${koppen.length === 1 ? 'wordt' : 'worden'} in de documenten niet gebruikt`,
  ];
}
