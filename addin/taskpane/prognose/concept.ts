import { shiftPeriode } from '../../../core/periode.ts';
import { alsScenariostanden, invoerVan, type Scenario, type Scenarioinvoer, SCENARIOVERSIE } from '../../../core/prognose/index.ts';
import { type Form, formOf, formOfInput, type Tempowijze, type FormField } from './prognose-form.ts';
import { type Gelezenformulier, readForm } from './read-form.ts';
import { bekendVan, eerdereStand, type Gelezentabel, standVanPeriode, type Vertrekpunt } from './vertrekpunt.ts';
import { keysOf } from '../../../core/keys.ts';

/** A what-if in the making: the form as it began, and as it is now. */
export interface Concept {
  readonly gemeente: string;
  /** Where it comes from: a row of the table, or the name of a saved scenario. */
  readonly herkomst: { readonly soort: 'rij'; readonly plaats: string } | { readonly soort: 'scenario'; readonly naam: string };
  readonly begin: Form;
  /** Where facts of the row came from that it does not hold itself, as sentences. */
  readonly aangevuld: readonly string[];
  readonly nu: Form;
}

/** How far back the recent pace looks, in days: an action to speed up takes four to six weeks (dossier Utrecht 2022). */
const RECENT = 6 * 7;

/** The what-if that a row of the table begins with. */
export function conceptVanRij(tabel: Gelezentabel, vertrekpunt: Vertrekpunt, plaats: string): Concept {
  const { reeksen, tempo_geleerd } = bekendVan(tabel, vertrekpunt);
  const { gegeven, parameters } = tabel.kennis;
  const begin = formOf(vertrekpunt, {
    standen: alsScenariostanden(reeksen),
    tempo_geleerd: tempo_geleerd ?? null,
    parameters: Object.fromEntries([...gegeven].map((naam) => [naam, parameters[naam]])),
    eerder: eerdereStand(tabel, vertrekpunt, RECENT),
    vorige: standVanPeriode(tabel, vertrekpunt, shiftPeriode(vertrekpunt.feiten.periode, -1)),
  });
  return { gemeente: vertrekpunt.gemeente, herkomst: { soort: 'rij', plaats }, begin, aangevuld: vertrekpunt.aangevuld, nu: begin };
}

/** What the form of a scenario knows besides: which pace was chosen, and what it was counted from. */
export type Tempogegevens = { readonly tempokeuze: Tempowijze } & Readonly<
  Pick<Record<FormField, string>, 'eerder_datum' | 'eerder_gerealiseerd' | 'vorige_gerealiseerd'>
>;

/** A saved scenario as a what-if to go on with. */
export function conceptVanScenario(scenario: Scenario, gegevens: Tempogegevens | undefined): Concept {
  const begin = formOfInput(scenario.basis);
  const nu = formOfInput(invoerVan(scenario));
  return {
    gemeente: scenario.gemeente,
    herkomst: { soort: 'scenario', naam: scenario.naam },
    begin,
    aangevuld: [],
    nu: gegevens === undefined ? nu : metTempogegevens(nu, gegevens),
  };
}

/** The form with the pace as it was chosen, if that still gives the pace of the scenario. */
function metTempogegevens(form: Form, { tempokeuze, ...fields }: Tempogegevens): Form {
  const gekozen = { ...form, tempokeuze, fields: { ...form.fields, ...fields } };
  const [tempo, bedoeld] = [gekozen, form].map((een) => readForm(een).invoer?.tempo);
  const isGelijk = tempo === bedoeld || (typeof tempo === 'number' && typeof bedoeld === 'number' && Math.abs(tempo - bedoeld) < 1e-5);
  return isGelijk ? gekozen : form;
}

export function tempogegevensVan({ tempokeuze, fields: { eerder_datum, eerder_gerealiseerd, vorige_gerealiseerd } }: Form): Tempogegevens {
  return { tempokeuze, eerder_datum, eerder_gerealiseerd, vorige_gerealiseerd };
}

/**
 * The scenario of a what-if: the facts it began with, and what was changed in them. `undefined` where a field is wrong.
 * A fact that was missing, such as the date, is no change: it belongs to the facts.
 */
export function scenarioVan(concept: Concept, naam: string): Scenario | undefined {
  return gelezenScenario(concept, readForm(concept.nu), naam);
}

/** The scenario of a what-if of which the form was read already. */
export function gelezenScenario({ gemeente, begin, nu }: Concept, { invoer }: Gelezenformulier, naam: string): Scenario | undefined {
  if (invoer === undefined) return undefined;
  const basis = readForm({ ...begin, fields: aangevuld(begin.fields, nu.fields), tempokeuze: begin.tempokeuze }).invoer ?? invoer;
  return { soort: 'ibt-scenario', versie: SCENARIOVERSIE, naam, gemeente, basis, wijzigingen: verschil(basis, invoer) };
}

function aangevuld(begin: Form['fields'], nu: Form['fields']): Form['fields'] {
  return Object.fromEntries(keysOf(begin).map((field) => [field, begin[field] === '' ? nu[field] : begin[field]])) as Form['fields'];
}

function verschil(basis: Scenarioinvoer, invoer: Scenarioinvoer): Partial<Scenarioinvoer> {
  return Object.fromEntries(
    Object.entries(invoer).filter(([field, waarde]) => JSON.stringify(waarde) !== JSON.stringify(basis[field as keyof Scenarioinvoer])),
  );
}
