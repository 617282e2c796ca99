import type { Periode } from '../periode.ts';
import type { Point } from './linear.ts';
import type { Tijdvak } from './tijdvakken.ts';

/** What is given of a municipality, by the columns of a table: whole persons, a periode, yes or no; `undefined` is not given. */
export interface WayExample {
  readonly periode: Periode;
  readonly taakstelling: number;
  readonly achterstand_begin: number;
  readonly gerealiseerd: number;
  readonly herverdeling?: number;
  readonly nagekomen?: number;
  readonly gekoppeld?: number;
  readonly nagekomen_vorige?: number;
  readonly vorige_trede?: number;
  readonly reeks?: number;
  readonly vorige_op_koppelingstekort?: boolean;
  readonly verschoonbaar?: boolean;
  readonly vrijgesteld?: boolean;
}

/** Facts that may be unknown: the state that says so is 1. */
const MAYBE = ['vorige_trede', 'reeks', 'nagekomen_vorige'] as const;
/** Facts that are yes or no: the state is 0 for unknown, 1 for yes, 2 for no. */
const JA_NEE = ['vorige_op_koppelingstekort', 'verschoonbaar', 'vrijgesteld'] as const;

/** The facts of a way through a table as someone would give them: what the way did not ask is given only where a table needs it. */
export function exampleOf({ periode, weging }: Tijdvak, point: Point, states: ReadonlyMap<string, number>): WayExample {
  const { taakstelling, achterstand_begin, gerealiseerd, herverdeling, nagekomen, gekoppeld } = point;
  const isUsed = (feit: (typeof MAYBE)[number]) => weging.gebruikt.has(feit) || (feit === 'nagekomen_vorige' && point[feit] > 0);
  const known = MAYBE.filter((feit) => isUsed(feit) && states.get(feit) !== 1);
  const answered = JA_NEE.filter((feit) => (states.get(feit) ?? 0) > 0);
  return {
    periode,
    taakstelling,
    achterstand_begin,
    gerealiseerd,
    ...(herverdeling === 0 ? {} : { herverdeling }),
    ...(nagekomen === 0 ? {} : { nagekomen }),
    ...(states.get('gekoppeld') === 1 ? { gekoppeld } : {}),
    ...Object.fromEntries(known.map((feit) => [feit, point[feit]])),
    ...Object.fromEntries(answered.map((feit) => [feit, states.get(feit) === 1])),
  };
}

/** An example in words, by the names of the columns: `taakstelling 20, achterstand_begin 4, vorige_trede onbekend`. */
export function exampleInWords({ periode, ...facts }: WayExample, { weging }: Tijdvak): string {
  const given = Object.entries(facts).map(([naam, waarde]) => `${naam} ${typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : waarde}`);
  const unknown = [...MAYBE, ...JA_NEE].filter((naam) => weging.gebruikt.has(naam) && !(naam in facts)).map((naam) => `${naam} onbekend`);
  return [...given, ...unknown, `periode ${periode}`].join(', ');
}
