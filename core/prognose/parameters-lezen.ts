import { INVOERFOUT, isLeegOfNul, readAantal, readDatum, readTekst } from '../invoer/index.ts';
import { keyOf } from '../kolomnaam.ts';
import { gemeentesleutel } from '../gemeente/index.ts';
import { PROGNOSEFOUT } from './prognose-messages.ts';
import { PARAMETERNAMEN, PARAMETERS, type Parameternaam, type Parameters, STANDAARDPARAMETERS } from './parameters.ts';
import { alsStand, type Dagstand } from './standen.ts';

/** What is known before a row is forecast: the assumptions, and what was learned or put down of municipalities. */
export interface Voorkennis {
  readonly parameters: Parameters;
  /** Those that differ from their default. */
  readonly gegeven: ReadonlySet<Parameternaam>;
  /** A learned pace by municipality key, persons per week. */
  readonly tempi: ReadonlyMap<string, number>;
  /** Standen from elsewhere than the table of the row. */
  readonly standen: readonly Dagstand[];
}

/** The documented defaults, and nothing of any municipality. */
export const GEEN_VOORKENNIS: Voorkennis = { parameters: STANDAARDPARAMETERS, gegeven: new Set(), tempi: new Map(), standen: [] };

const OP_KEY: ReadonlyMap<string, Parameternaam> = new Map(PARAMETERNAMEN.map((naam) => [keyOf(naam), naam]));
const KOP = 'naam';

/**
 * Reads a range of two columns, name and value, with or without headers `naam` and `waarde`; further columns, such as what
 * a value rests on, and blank rows are passed over.
 * A name is that of a parameter, `tempo` and a municipality, or `stand`, a day and a municipality: `stand 2022-10-11 Leusden`. Throws an `Invoerfout` that names row and value.
 */
export function readParameters(cellen: readonly (readonly unknown[])[]): Voorkennis {
  const waarden: Partial<Record<Parameternaam, number>> = {};
  const gegeven = new Set<Parameternaam>();
  const tempi = new Map<string, number>();
  const standen: Dagstand[] = [];
  for (const [i, [cel, waarde]] of cellen.entries()) {
    if (isLeegOfNul(cel)) continue;
    const plaats = `parameters, rij ${i + 1}`;
    const tekst = readTekst(cel, plaats);
    const naam = OP_KEY.get(keyOf(tekst));
    const gemeente = /^tempo[\s_](.+)$/i.exec(tekst.trim())?.[1]?.replace(/^[\s_]+/, '');
    const stand = /^stand[\s_]+([^\s_]+)[\s_](.+)$/i.exec(tekst.trim());
    if (naam !== undefined) {
      waarden[naam] = readWaarde(waarde, `${plaats}, ${naam}`, PARAMETERS[naam].minimum, PARAMETERS[naam].maximum);
      if (waarden[naam] !== STANDAARDPARAMETERS[naam]) gegeven.add(naam);
    } else if (gemeente !== undefined) {
      tempi.set(gemeentesleutel(gemeente), readWaarde(waarde, `${plaats}, tempo ${gemeente}`, 0, HOOGSTE_TEMPO));
    } else if (stand !== null) {
      const datum = readDatum(stand[1], plaats);
      standen.push({ ...alsStand(datum, readAantal(waarde, plaats)), gemeente: (stand[2] as string).replace(/^[\s_]+/, '') });
    } else if (keyOf(tekst) !== KOP) {
      throw PROGNOSEFOUT.parameter_onbekend({ naam: plaats, cel: tekst, parameters: PARAMETERNAMEN });
    }
  }
  return { parameters: { ...STANDAARDPARAMETERS, ...waarden }, gegeven, tempi, standen };
}

const HOOGSTE_TEMPO = 1_000_000;

function readWaarde(cel: unknown, naam: string, minimum: number, maximum: number): number {
  if (typeof cel === 'number' && cel >= minimum && cel <= maximum) return cel;
  throw INVOERFOUT.buiten_grenzen({ naam, cel, minimum, maximum });
}
