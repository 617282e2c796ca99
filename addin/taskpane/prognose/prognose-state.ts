import type { Concept } from './concept.ts';
import { type Form, type Planvelden, type Tempowijze, type FormField, zonderSpreiding } from './prognose-form.ts';
import { parseGetypt } from '../../../core/getaltekst.ts';
import { afgerond } from '../../../core/taal/index.ts';
import { veldtekst } from './getal-lezen.ts';
import { keysOf } from '../../../core/keys.ts';

/** All that the view remembers: the what-if of every row that was played with, so that a click elsewhere loses nothing. */
export interface State {
  readonly concepten: ReadonlyMap<string, Concept>;
  /** The key of the one in view. */
  readonly huidig: string | undefined;
  /** The key of the row that is chosen in the workbook. */
  readonly rij: string | undefined;
}

/** What happens to the state. */
export type Action =
  /** Another row is in view, or its cells changed. `key` tells rows apart. */
  | { readonly soort: 'rij'; readonly key: string; readonly concept: Concept }
  | { readonly soort: 'scenario'; readonly concept: Concept }
  /** Back from a scenario to the chosen row. */
  | { readonly soort: 'terug' }
  | { readonly soort: 'veld'; readonly field: FormField; readonly tekst: string }
  /** `tempo` is the pace in view, persons per week, with which one's own begins. */
  | { readonly soort: 'tempokeuze'; readonly keuze: Tempowijze; readonly tempo?: number | undefined }
  /** As if all of the totaalopgave is housed and registered, and nobody more. */
  | { readonly soort: 'alles_ingelopen' }
  | { readonly soort: 'taakstelling_gehalveerd' }
  | { readonly soort: 'plan_erbij' }
  | { readonly soort: 'plan'; readonly id: number; readonly deel: Partial<Omit<Planvelden, 'id'>> }
  | { readonly soort: 'plan_weg'; readonly id: number }
  | { readonly soort: 'halfjaren'; readonly aantal: number }
  | { readonly soort: 'komend'; readonly index: number; readonly tekst: string }
  | { readonly soort: 'komend_als_nu' }
  | { readonly soort: 'herstel' };

export const BEGINSTAAT: State = { concepten: new Map(), huidig: undefined, rij: undefined };

/** The most coming half-years: further on a forecast says nothing. */
export const MEESTE_HALFJAREN = 4;
/** The most plans, so that a scenario fits in a cell. */
export const MEESTE_PLANNEN = 50;

/** The what-if in view. */
export function huidigConcept({ concepten, huidig }: State): Concept | undefined {
  return huidig === undefined ? undefined : concepten.get(huidig);
}

/** The state after something happened. Pure. */
export function reduce(state: State, action: Action): State {
  if (action.soort === 'rij') return metRij(state, action.key, action.concept);
  if (action.soort === 'scenario') return metConcept(state, 'scenario', action.concept);
  if (action.soort === 'terug') return { ...state, huidig: state.rij };
  const concept = huidigConcept(state);
  if (concept === undefined || state.huidig === undefined) return state;
  return metConcept(state, state.huidig, { ...concept, nu: action.soort === 'herstel' ? concept.begin : veranderd(concept, action) });
}

function metConcept(state: State, key: string, concept: Concept): State {
  return { ...state, concepten: new Map([...state.concepten, [key, concept]]), huidig: key };
}

/** Cells of the chosen row that change do not close an opened scenario; choosing another row does. */
function metRij(state: State, key: string, concept: Concept): State {
  const followed = metConcept(state, key, follow(state.concepten.get(key), concept));
  return { ...followed, rij: key, huidig: state.rij === key && state.huidig !== undefined ? state.huidig : key };
}

/** A what-if goes on with the new figures of its row: what the user did not change follows them. */
function follow(eerder: Concept | undefined, nieuw: Concept): Concept {
  if (eerder === undefined) return nieuw;
  const { begin, nu } = eerder;
  const fields = Object.fromEntries(
    keysOf(nu.fields).map((field) => [field, nu.fields[field] === begin.fields[field] ? nieuw.begin.fields[field] : nu.fields[field]]),
  );
  const tempokeuze = nu.tempokeuze === begin.tempokeuze ? nieuw.begin.tempokeuze : nu.tempokeuze;
  const { standen, tempo_geleerd } = nieuw.begin;
  const parameters = nu.parameters === begin.parameters ? nieuw.begin.parameters : nu.parameters;
  return { ...nieuw, nu: { ...nu, tempokeuze, standen, tempo_geleerd, parameters, fields: fields as Form['fields'] } };
}

type Wijziging = Exclude<Action, { soort: 'rij' | 'scenario' | 'terug' | 'herstel' }>;

function veranderd({ nu: form, begin }: Concept, action: Wijziging): Form {
  const { fields, plannen, komend } = form;
  switch (action.soort) {
    case 'veld':
      return withField(form, action.field, action.tekst);
    case 'tempokeuze':
      return withTempokeuze(form, action.keuze, action.tempo);
    case 'alles_ingelopen':
      return allesIngelopen(form);
    case 'taakstelling_gehalveerd':
      return gehalveerd(form, begin);
    case 'plan_erbij': {
      if (plannen.length >= MEESTE_PLANNEN) return form;
      const id = Math.max(-1, ...plannen.map((plan) => plan.id)) + 1;
      return { ...form, plannen: [...plannen, { id, datum: '', aantal: '', kans: '', bovenop: false }] };
    }
    case 'plan':
      return { ...form, plannen: plannen.map((plan) => (plan.id === action.id ? { ...plan, ...action.deel } : plan)) };
    case 'plan_weg':
      return { ...form, plannen: plannen.filter(({ id }) => id !== action.id) };
    case 'halfjaren': {
      const aantal = Math.min(MEESTE_HALFJAREN, Math.max(0, action.aantal));
      return { ...form, komend: Array.from({ length: aantal }, (_, i) => komend[i] ?? '') };
    }
    case 'komend':
      return { ...form, komend: komend.map((tekst, i) => (i === action.index ? action.tekst : tekst)) };
    case 'komend_als_nu':
      return { ...form, komend: komend.map(() => fields.taakstelling) };
  }
}

/** One's own pace begins at the one in view, unless it was typed before. */
function withTempokeuze(form: Form, keuze: Tempowijze, tempo: number | undefined): Form {
  const gekozen = { ...form, tempokeuze: keuze };
  if (keuze !== 'eigen' || tempo === undefined || form.fields.tempo.trim() !== '') return gekozen;
  return { ...gekozen, fields: { ...form.fields, tempo: veldtekst(afgerond(tempo, 1)) } };
}

/** Unchanged where the figures cannot be read. */
function allesIngelopen(form: Form): Form {
  const { fields } = form;
  const [taakstelling, herverdeling, achterstand, nagekomen] = [
    fields.taakstelling,
    fields.herverdeling || '0',
    fields.achterstand_begin,
    fields.nagekomen || '0',
  ].map(parseGetypt);
  if (taakstelling === undefined || herverdeling === undefined || achterstand === undefined || nagekomen === undefined) return form;
  const gerealiseerd = veldtekst(Math.max(0, taakstelling + herverdeling + achterstand - nagekomen));
  const nu = withField(withField(form, 'gerealiseerd', gerealiseerd), 'tempo', '0');
  return { ...nu, plannen: [], fields: { ...nu.fields, gepland: '' } };
}

/** Half of the taakstelling that the row began with, rounded up: whole persons. */
function gehalveerd(form: Form, begin: Form): Form {
  const taakstelling = parseGetypt(begin.fields.taakstelling);
  return taakstelling === undefined ? form : withField(form, 'taakstelling', veldtekst(Math.ceil(taakstelling / 2)));
}

/** A pace that is typed is the user's own, with the spread that is assumed for it. */
function withField(form: Form, field: FormField, tekst: string): Form {
  const fields = { ...form.fields, [field]: tekst };
  if (field !== 'tempo') return { ...form, fields };
  return { ...form, fields, tempokeuze: 'eigen', parameters: zonderSpreiding(form.parameters) };
}
