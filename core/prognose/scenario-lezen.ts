import { isoDatum } from '../datum.ts';
import { OVERIGE_FEITEN, perFeit, readIngevuld } from '../feiten/index.ts';
import { INVOERFOUT, MEESTE_PERSONEN, readAantal, readDatum, type Reader, readTekst, refuse } from '../invoer/index.ts';
import { SCENARIOFOUT } from './scenario-messages.ts';
import { PARAMETERNAMEN, PARAMETERS, type Parameternaam, type Parameters } from './parameters.ts';
import {
  leegFeit,
  type Scenario,
  type Scenariofeiten,
  type Scenarioinvoer,
  type Scenarioplan,
  type Scenariostand,
  SCENARIOVERSIE,
} from './scenario.ts';
import { keysOf } from '../keys.ts';

type Readers<T> = { readonly [K in keyof T]-?: Reader<T[K]> };

/** `null` is unknown; anything else is read. */
function ofNull<T>(read: Reader<T>): Reader<T | null> {
  return (waarde, plaats) => (waarde === null ? null : read(waarde, plaats));
}

/** A number within bounds. */
function getalVan(minimum: number, maximum: number): Reader<number> {
  return (cel, naam) =>
    typeof cel === 'number' && cel >= minimum && cel <= maximum ? cel : refuse(INVOERFOUT.buiten_grenzen({ naam, cel, minimum, maximum }));
}

function listOf<T>(read: Reader<T>, meeste: number): Reader<readonly T[]> {
  return (cel, naam) => {
    if (!Array.isArray(cel) || cel.length > meeste) throw SCENARIOFOUT.geen_list({ naam, cel, hoogstens: meeste });
    return (cel as readonly unknown[]).map((een, i) => read(een, `${naam}[${i + 1}]`));
  };
}

const jaOfNee: Reader<boolean> = (cel, naam) => (typeof cel === 'boolean' ? cel : refuse(SCENARIOFOUT.geen_true_of_false({ naam, cel })));

const dagAlsTekst: Reader<string> = (cel, naam) =>
  typeof cel === 'string' ? isoDatum(readDatum(cel, naam)) : refuse(SCENARIOFOUT.geen_datum_als_tekst({ naam, cel }));

/** An object with exactly these fields. */
function object<T>(readers: Readers<T>): Reader<T> {
  return (cel, naam) => {
    const fields = keysOf(readers);
    const gelezen = deelVan(readers)(cel, naam);
    const ontbrekend = fields.filter((field) => !(field in gelezen));
    if (ontbrekend.length > 0) throw SCENARIOFOUT.velden_ontbreken({ naam, fields: ontbrekend });
    return gelezen as T;
  };
}

/** An object with some of these fields, and no others. */
function deelVan<T>(readers: Readers<T>): Reader<Partial<T>> {
  return (cel, naam) => {
    if (typeof cel !== 'object' || cel === null || Array.isArray(cel)) throw SCENARIOFOUT.geen_object({ naam, cel });
    const fields = new Map(Object.entries(readers) as [string, Reader<unknown>][]);
    return Object.fromEntries(
      Object.entries(cel).map(([field, inhoud]) => {
        const read = fields.get(field);
        if (read === undefined) throw SCENARIOFOUT.veld_onbekend({ naam, field, fields: [...fields.keys()] });
        return [field, read(inhoud, `${naam}.${field}`)];
      }),
    ) as Partial<T>;
  };
}

const PLAN = object<Scenarioplan>({ datum: dagAlsTekst, aantal: readAantal, kans: ofNull(getalVan(0, 1)), bovenop: jaOfNee });

const STAND = object<Scenariostand>({ datum: dagAlsTekst, gerealiseerd: readAantal });

const PARAMETERLEZERS = Object.fromEntries(
  PARAMETERNAMEN.map((naam) => [naam, getalVan(PARAMETERS[naam].minimum, PARAMETERS[naam].maximum)]),
) as Record<Parameternaam, Reader<number>>;

/** `null` for a fact that may be unknown. */
const FEITLEZERS = perFeit(({ leeg }, naam) =>
  leeg === 'onbekend' ? ofNull<unknown>(readIngevuld(naam)) : readIngevuld(naam),
) as Readers<Scenariofeiten>;

const INVOER: Readers<Scenarioinvoer> = {
  ...FEITLEZERS,
  datum: dagAlsTekst,
  tempo: ofNull(getalVan(0, MEESTE_PERSONEN)),
  gepland: readAantal,
  plannen: listOf(PLAN, 1000),
  niveau: getalVan(0.01, 0.999),
  komende_taakstellingen: listOf(readAantal, 20),
  spreiding_taakstellingen: getalVan(0, 1),
  parameters: deelVan<Parameters>(PARAMETERLEZERS),
  standen: listOf(STAND, 1000),
  tempo_geleerd: ofNull(getalVan(0, MEESTE_PERSONEN)),
};

const LEGE_FEITEN = { ...Object.fromEntries(OVERIGE_FEITEN.map((naam) => [naam, leegFeit(naam)])), standen: [], tempo_geleerd: null };

/** A fact that a scenario lacks is blank: it was kept before that fact was there. So with its standen. */
function metLegeFeiten(waarde: unknown): unknown {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? { ...LEGE_FEITEN, ...waarde } : waarde;
}

const SCENARIO = object<Scenario>({
  soort: (cel, naam) => (cel === 'ibt-scenario' ? cel : refuse(SCENARIOFOUT.geen_scenario({ naam, cel }))),
  versie: (cel, naam) => (cel === SCENARIOVERSIE ? cel : refuse(SCENARIOFOUT.andere_versie({ naam, cel, versie: SCENARIOVERSIE }))),
  naam: readTekst,
  gemeente: readTekst,
  basis: (waarde, plaats) => object(INVOER)(metLegeFeiten(waarde), plaats),
  wijzigingen: deelVan(INVOER),
});

/** Reads a scenario from plain data, such as parsed JSON. Throws an `Invoerfout` that names the field, what it holds and what was expected. */
export function readScenario(gegevens: unknown): Scenario {
  return SCENARIO(gegevens, 'scenario');
}
