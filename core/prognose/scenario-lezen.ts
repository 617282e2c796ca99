import { isoDatum } from '../datum.ts';
import { Invoerfout, weergave } from '../invoer/invoerfout.ts';
import { leesAantal, leesDatum, leesPeriode, leesStand, leesTekst, leesTrede, type Lezer, MEESTE_PERSONEN } from '../invoer/lezers.ts';
import { PARAMETERNAMEN, PARAMETERS, type Parameternaam, type Parameters } from './parameters.ts';
import { type Scenario, type Scenarioinvoer, type Scenarioplan, SCENARIOVERSIE } from './scenario.ts';

type Lezers<T> = { readonly [K in keyof T]-?: Lezer<T[K]> };

function weiger(plaats: string, waarde: unknown, verwacht: string): never {
  throw new Invoerfout('ongeldig', `${plaats}: kreeg ${weergave(waarde)}, verwacht ${verwacht}.`);
}

/** `null` is unknown; anything else is read. */
function ofNull<T>(lees: Lezer<T>): Lezer<T | null> {
  return (waarde, plaats) => (waarde === null ? null : lees(waarde, plaats));
}

/** A number within bounds. */
function getalVan(minimum: number, maximum: number, verwacht = `een getal van ${minimum} tot en met ${maximum}`.replaceAll('.', ',')): Lezer<number> {
  return (waarde, plaats) => (typeof waarde === 'number' && waarde >= minimum && waarde <= maximum ? waarde : weiger(plaats, waarde, verwacht));
}

function lijstVan<T>(lees: Lezer<T>, meeste: number): Lezer<readonly T[]> {
  return (waarde, plaats) => {
    if (!Array.isArray(waarde) || waarde.length > meeste) weiger(plaats, waarde, `een lijst van hoogstens ${meeste}`);
    return (waarde as readonly unknown[]).map((een, i) => lees(een, `${plaats}[${i + 1}]`));
  };
}

const jaOfNee: Lezer<boolean> = (waarde, plaats) => (typeof waarde === 'boolean' ? waarde : weiger(plaats, waarde, 'true of false'));

const dagAlsTekst: Lezer<string> = (waarde, plaats) =>
  typeof waarde === 'string' ? isoDatum(leesDatum(waarde, plaats)) : weiger(plaats, waarde, 'een datum als tekst, zoals "2022-11-22"');

/** An object with exactly these fields. */
function object<T>(lezers: Lezers<T>): Lezer<T> {
  return (waarde, plaats) => {
    const velden = Object.keys(lezers) as (keyof T & string)[];
    const gelezen = deelVan(lezers)(waarde, plaats);
    const ontbrekend = velden.filter((veld) => !(veld in gelezen));
    if (ontbrekend.length > 0) throw new Invoerfout('ongeldig', `${plaats}: ${ontbrekend.join(', ')} ontbreekt.`);
    return gelezen as T;
  };
}

/** An object with some of these fields, and no others. */
function deelVan<T>(lezers: Lezers<T>): Lezer<Partial<T>> {
  return (waarde, plaats) => {
    if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) weiger(plaats, waarde, 'een object');
    const velden = new Map(Object.entries(lezers) as [string, Lezer<unknown>][]);
    return Object.fromEntries(Object.entries(waarde as object).map(([veld, inhoud]) => {
      const lees = velden.get(veld);
      if (lees === undefined) throw new Invoerfout('ongeldig', `${plaats}: veld ${weergave(veld)} is onbekend, verwacht een van: ${[...velden.keys()].join(', ')}.`);
      return [veld, lees(inhoud, `${plaats}.${veld}`)];
    })) as Partial<T>;
  };
}

const PLAN = object<Scenarioplan>({ datum: dagAlsTekst, aantal: leesAantal, kans: getalVan(0, 1), bovenop: jaOfNee });

const PARAMETERLEZERS = Object.fromEntries(PARAMETERNAMEN.map((naam) => [naam, getalVan(PARAMETERS[naam].minimum, PARAMETERS[naam].maximum)])) as Record<Parameternaam, Lezer<number>>;

const INVOER: Lezers<Scenarioinvoer> = {
  periode: leesPeriode,
  datum: dagAlsTekst,
  taakstelling: leesAantal,
  achterstand_begin: leesStand,
  gerealiseerd: leesAantal,
  herverdeling: leesStand,
  nagekomen: leesAantal,
  nagekomen_vorige: ofNull(leesAantal),
  gekoppeld: ofNull(leesAantal),
  vorige_trede: ofNull(leesTrede),
  tempo: ofNull(getalVan(0, MEESTE_PERSONEN)),
  gepland: leesAantal,
  plannen: lijstVan(PLAN, 1000),
  niveau: getalVan(0.01, 0.999),
  komende_taakstellingen: lijstVan(leesAantal, 20),
  spreiding_taakstellingen: getalVan(0, 1),
  parameters: deelVan<Parameters>(PARAMETERLEZERS),
};

const SCENARIO = object<Scenario>({
  soort: (waarde, plaats) => (waarde === 'ibt-scenario' ? waarde : weiger(plaats, waarde, '"ibt-scenario"')),
  versie: (waarde, plaats) => (waarde === SCENARIOVERSIE ? waarde : weiger(plaats, waarde, `versie ${SCENARIOVERSIE}`)),
  naam: leesTekst,
  gemeente: leesTekst,
  basis: object(INVOER),
  wijzigingen: deelVan(INVOER),
});

/** Reads a scenario from plain data, such as parsed JSON. Throws an `Invoerfout` that names the field, what it holds and what was expected. */
export function leesScenario(gegevens: unknown): Scenario {
  return SCENARIO(gegevens, 'scenario');
}
