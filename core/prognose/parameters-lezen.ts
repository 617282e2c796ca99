import { INVOERFOUT, isLeegOfNul, readTekst } from '../invoer/index.ts';
import { keyOf } from '../kolomnaam.ts';
import { gemeentesleutel } from '../gemeente/index.ts';
import { PROGNOSEFOUT } from './prognose-messages.ts';
import { PARAMETERNAMEN, PARAMETERS, type Parameternaam, type Parameters, STANDAARDPARAMETERS } from './parameters.ts';

/** The assumptions of a forecast as a range of two columns gives them. */
export interface GelezenParameters {
  readonly parameters: Parameters;
  /** Those that differ from their default. */
  readonly gegeven: ReadonlySet<Parameternaam>;
  /** A learned pace by municipality key, persons per week. */
  readonly tempi: ReadonlyMap<string, number>;
}

const OP_KEY: ReadonlyMap<string, Parameternaam> = new Map(PARAMETERNAMEN.map((naam) => [keyOf(naam), naam]));
const KOP = 'naam';

/**
 * Reads a range of two columns, name and value, with or without headers `naam` and `waarde`; further columns, such as what
 * a value rests on, and blank rows are passed over.
 * A name is that of a parameter, or `tempo` followed by a municipality. Throws an `Invoerfout` that names row and value.
 */
export function readParameters(cellen: readonly (readonly unknown[])[]): GelezenParameters {
  const waarden: Partial<Record<Parameternaam, number>> = {};
  const gegeven = new Set<Parameternaam>();
  const tempi = new Map<string, number>();
  for (const [i, [cel, waarde]] of cellen.entries()) {
    if (isLeegOfNul(cel)) continue;
    const plaats = `parameters, rij ${i + 1}`;
    const tekst = readTekst(cel, plaats);
    const naam = OP_KEY.get(keyOf(tekst));
    const gemeente = /^tempo[\s_](.+)$/i.exec(tekst.trim())?.[1]?.replace(/^[\s_]+/, '');
    if (naam !== undefined) {
      waarden[naam] = readWaarde(waarde, `${plaats}, ${naam}`, PARAMETERS[naam].minimum, PARAMETERS[naam].maximum);
      if (waarden[naam] !== STANDAARDPARAMETERS[naam]) gegeven.add(naam);
    } else if (gemeente !== undefined) {
      tempi.set(gemeentesleutel(gemeente), readWaarde(waarde, `${plaats}, tempo ${gemeente}`, 0, HOOGSTE_TEMPO));
    } else if (keyOf(tekst) !== KOP) {
      throw PROGNOSEFOUT.parameter_onbekend({ naam: plaats, cel: tekst, parameters: PARAMETERNAMEN });
    }
  }
  return { parameters: { ...STANDAARDPARAMETERS, ...waarden }, gegeven, tempi };
}

const HOOGSTE_TEMPO = 1_000_000;

function readWaarde(cel: unknown, naam: string, minimum: number, maximum: number): number {
  if (typeof cel === 'number' && cel >= minimum && cel <= maximum) return cel;
  throw INVOERFOUT.buiten_grenzen({ naam, cel, minimum, maximum });
}
