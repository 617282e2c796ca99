import type { Uitvoertabel } from '../output.ts';
import type { Geleerd } from './leren.ts';
import { PARAMETERNAMEN } from './parameters.ts';

/** What was learned as a table of two columns with headers, to be given as `[parameters]`: every parameter, and the pace of every municipality. */
export function parametertabel({ parameters, tempi }: Geleerd): Uitvoertabel {
  return [
    ['naam', 'waarde'],
    ...PARAMETERNAMEN.map((naam) => [naam, parameters[naam]]),
    ...[...tempi].map(([gemeente, tempo]) => [`tempo ${gemeente}`, tempo]),
  ];
}
