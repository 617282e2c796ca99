import { isoDatum } from '../datum.ts';
import { leesIngevuld, OVERIGE_FEITEN, perFeit } from '../feiten/index.ts';
import { weiger } from '../invoer/invoerfout.ts';
import { leesAantal, leesDatum, leesTekst, type Lezer, MEESTE_PERSONEN } from '../invoer/lezers.ts';
import { INVOERFOUT } from '../invoer/meldingen.ts';
import { SCENARIOFOUT } from './scenario-meldingen.ts';
import { PARAMETERNAMEN, PARAMETERS, type Parameternaam, type Parameters } from './parameters.ts';
import { leegFeit, type Scenario, type Scenariofeiten, type Scenarioinvoer, type Scenarioplan, SCENARIOVERSIE } from './scenario.ts';

type Lezers<T> = { readonly [K in keyof T]-?: Lezer<T[K]> };

/** `null` is unknown; anything else is read. */
function ofNull<T>(lees: Lezer<T>): Lezer<T | null> {
  return (waarde, plaats) => (waarde === null ? null : lees(waarde, plaats));
}

/** A number within bounds. */
function getalVan(minimum: number, maximum: number): Lezer<number> {
  return (cel, naam) => (typeof cel === 'number' && cel >= minimum && cel <= maximum ? cel : weiger(INVOERFOUT.buiten_grenzen({ naam, cel, minimum, maximum })));
}

function lijstVan<T>(lees: Lezer<T>, meeste: number): Lezer<readonly T[]> {
  return (cel, naam) => {
    if (!Array.isArray(cel) || cel.length > meeste) throw SCENARIOFOUT.geen_lijst({ naam, cel, hoogstens: meeste });
    return (cel as readonly unknown[]).map((een, i) => lees(een, `${naam}[${i + 1}]`));
  };
}

const jaOfNee: Lezer<boolean> = (cel, naam) => (typeof cel === 'boolean' ? cel : weiger(SCENARIOFOUT.geen_true_of_false({ naam, cel })));

const dagAlsTekst: Lezer<string> = (cel, naam) =>
  typeof cel === 'string' ? isoDatum(leesDatum(cel, naam)) : weiger(SCENARIOFOUT.geen_datum_als_tekst({ naam, cel }));

/** An object with exactly these fields. */
function object<T>(lezers: Lezers<T>): Lezer<T> {
  return (cel, naam) => {
    const velden = Object.keys(lezers) as (keyof T & string)[];
    const gelezen = deelVan(lezers)(cel, naam);
    const ontbrekend = velden.filter((veld) => !(veld in gelezen));
    if (ontbrekend.length > 0) throw SCENARIOFOUT.velden_ontbreken({ naam, velden: ontbrekend });
    return gelezen as T;
  };
}

/** An object with some of these fields, and no others. */
function deelVan<T>(lezers: Lezers<T>): Lezer<Partial<T>> {
  return (cel, naam) => {
    if (typeof cel !== 'object' || cel === null || Array.isArray(cel)) throw SCENARIOFOUT.geen_object({ naam, cel });
    const velden = new Map(Object.entries(lezers) as [string, Lezer<unknown>][]);
    return Object.fromEntries(Object.entries(cel).map(([veld, inhoud]) => {
      const lees = velden.get(veld);
      if (lees === undefined) throw SCENARIOFOUT.veld_onbekend({ naam, veld, velden: [...velden.keys()] });
      return [veld, lees(inhoud, `${naam}.${veld}`)];
    })) as Partial<T>;
  };
}

const PLAN = object<Scenarioplan>({ datum: dagAlsTekst, aantal: leesAantal, kans: getalVan(0, 1), bovenop: jaOfNee });

const PARAMETERLEZERS = Object.fromEntries(PARAMETERNAMEN.map((naam) => [naam, getalVan(PARAMETERS[naam].minimum, PARAMETERS[naam].maximum)])) as Record<Parameternaam, Lezer<number>>;

/** `null` for a fact that may be unknown. */
const FEITLEZERS = perFeit(({ leeg }, naam) => (leeg === 'onbekend' ? ofNull<unknown>(leesIngevuld(naam)) : leesIngevuld(naam))) as Lezers<Scenariofeiten>;

const INVOER: Lezers<Scenarioinvoer> = {
  ...FEITLEZERS,
  datum: dagAlsTekst,
  tempo: ofNull(getalVan(0, MEESTE_PERSONEN)),
  gepland: leesAantal,
  plannen: lijstVan(PLAN, 1000),
  niveau: getalVan(0.01, 0.999),
  komende_taakstellingen: lijstVan(leesAantal, 20),
  spreiding_taakstellingen: getalVan(0, 1),
  parameters: deelVan<Parameters>(PARAMETERLEZERS),
};

const LEGE_FEITEN = Object.fromEntries(OVERIGE_FEITEN.map((naam) => [naam, leegFeit(naam)]));

/** A fact that a scenario lacks is blank: it was kept before that fact was there. */
function metLegeFeiten(waarde: unknown): unknown {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? { ...LEGE_FEITEN, ...waarde } : waarde;
}

const SCENARIO = object<Scenario>({
  soort: (cel, naam) => (cel === 'ibt-scenario' ? cel : weiger(SCENARIOFOUT.geen_scenario({ naam, cel }))),
  versie: (cel, naam) => (cel === SCENARIOVERSIE ? cel : weiger(SCENARIOFOUT.andere_versie({ naam, cel, versie: SCENARIOVERSIE }))),
  naam: leesTekst,
  gemeente: leesTekst,
  basis: (waarde, plaats) => object(INVOER)(metLegeFeiten(waarde), plaats),
  wijzigingen: deelVan(INVOER),
});

/** Reads a scenario from plain data, such as parsed JSON. Throws an `Invoerfout` that names the field, what it holds and what was expected. */
export function leesScenario(gegevens: unknown): Scenario {
  return SCENARIO(gegevens, 'scenario');
}
