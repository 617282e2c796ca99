import type { Datum } from '../datum.ts';
import type { Uitvoertabel } from '../output.ts';
import { type Geleerd, leer } from './leren.ts';
import { NIET_GELEZEN, TE_WEINIG_GELEERD, TEMPO_RUST_OP } from './leren-texts.ts';
import { PARAMETERNAMEN } from './parameters.ts';
import { readStanden } from './standen-lezen.ts';

/**
 * The parameters as a table that `parameters` of PROGNOSE takes: a header row, then by parameter its name, value and what it
 * rests on; then the pace of each municipality.
 */
export function parametertabel({ parameters, geleerd, tempi }: Geleerd): (string | number)[][] {
  return [
    ['naam', 'waarde', 'rust_op'],
    ...PARAMETERNAMEN.map((naam) => [naam, parameters[naam], geleerd.get(naam) ?? TE_WEINIG_GELEERD.overige]),
    ...[...tempi].map(([gemeente, tempo]) => [`tempo ${gemeente}`, tempo, TEMPO_RUST_OP]),
  ];
}

/**
 * PROGNOSE.PARAMETERS: what a table of standen, as they were known on a day, teaches; rows that could not be read stand below,
 * without a name, so that `parameters` passes over them. Throws an `Invoerfout` where the headers are wrong.
 */
export function parametersUitStanden(cellen: readonly (readonly unknown[])[], datum: Datum | undefined): Uitvoertabel {
  const { standen, onleesbaar } = readStanden(cellen);
  return [...parametertabel(leer(standen, datum)), ...onleesbaar.map(({ message }) => ['', '', NIET_GELEZEN(message)])];
}
