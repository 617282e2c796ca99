import { type Datum, datumOf, splitDatum } from '../datum.ts';
import { MAANDGEWICHTEN, type Parameternaam, type Parameters } from './parameters.ts';

const { max, min } = Math;
const DAGEN_PER_WEEK = 7;

/** Whether every day weighs the same, so that weeks are plain weeks. */
function zonderGewichten(parameters: Parameters): boolean {
  return MAANDGEWICHTEN.every((naam) => parameters[naam] === 1);
}

/** How much a day counts: the weight of its month in the year. */
export function daggewicht(datum: Datum, parameters: Parameters): number {
  return parameters[MAANDGEWICHTEN[splitDatum(datum).maand - 1] as Parameternaam];
}

/** The weeks from one day up to another, days weighed. Without learned weights `(tot − van) ÷ 7`; 0 where `tot` is not later. */
export function weken(van: Datum, tot: Datum, parameters: Parameters): number {
  if (zonderGewichten(parameters)) return max(0, tot - van) / DAGEN_PER_WEEK;
  let som = 0;
  for (let dag = van; dag < tot; ) {
    const volgende = min(tot, eersteVanVolgendeMaand(dag));
    som += (volgende - dag) * daggewicht(dag, parameters);
    dag = volgende;
  }
  return som / DAGEN_PER_WEEK;
}

function eersteVanVolgendeMaand(dag: Datum): Datum {
  const { jaar, maand } = splitDatum(dag);
  return datumOf(jaar, maand + 1, 1);
}
