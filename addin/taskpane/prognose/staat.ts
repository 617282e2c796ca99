import type { Concept } from './concept.ts';
import { type Formulier, type Planvelden, type Tempokeuze, type Veld, zonderSpreiding } from './formulier.ts';

/** All that the view remembers: the what-if of every row that was played with, so that a click elsewhere loses nothing. */
export interface Staat {
  readonly concepten: ReadonlyMap<string, Concept>;
  /** The key of the one in view. */
  readonly huidig: string | undefined;
  /** The key of the row that is chosen in the workbook. */
  readonly rij: string | undefined;
}

/** What happens to the state. */
export type Handeling =
  /** Another row is in view, or its cells changed. `sleutel` tells rows apart. */
  | { readonly soort: 'rij'; readonly sleutel: string; readonly concept: Concept }
  | { readonly soort: 'scenario'; readonly concept: Concept }
  /** Back from a scenario to the chosen row. */
  | { readonly soort: 'terug' }
  | { readonly soort: 'veld'; readonly veld: Veld; readonly tekst: string }
  | { readonly soort: 'tempokeuze'; readonly keuze: Tempokeuze }
  | { readonly soort: 'plan_erbij' }
  | { readonly soort: 'plan'; readonly id: number; readonly deel: Partial<Omit<Planvelden, 'id'>> }
  | { readonly soort: 'plan_weg'; readonly id: number }
  | { readonly soort: 'halfjaren'; readonly aantal: number }
  | { readonly soort: 'komend'; readonly index: number; readonly tekst: string }
  | { readonly soort: 'komend_als_nu' }
  | { readonly soort: 'herstel' };

export const BEGINSTAAT: Staat = { concepten: new Map(), huidig: undefined, rij: undefined };

/** So many coming half-years at most: further on a forecast says nothing. */
export const MEESTE_HALFJAREN = 4;
/** So many plans at most, so that a scenario fits in a cell. */
export const MEESTE_PLANNEN = 50;

/** The what-if in view. */
export function huidigConcept({ concepten, huidig }: Staat): Concept | undefined {
  return huidig === undefined ? undefined : concepten.get(huidig);
}

/** The state after something happened. Pure. */
export function reduceer(staat: Staat, handeling: Handeling): Staat {
  if (handeling.soort === 'rij') return metRij(staat, handeling.sleutel, handeling.concept);
  if (handeling.soort === 'scenario') return metConcept(staat, 'scenario', handeling.concept);
  if (handeling.soort === 'terug') return { ...staat, huidig: staat.rij };
  const concept = huidigConcept(staat);
  if (concept === undefined || staat.huidig === undefined) return staat;
  return metConcept(staat, staat.huidig, { ...concept, nu: handeling.soort === 'herstel' ? concept.begin : veranderd(concept.nu, handeling) });
}

function metConcept(staat: Staat, sleutel: string, concept: Concept): Staat {
  return { ...staat, concepten: new Map([...staat.concepten, [sleutel, concept]]), huidig: sleutel };
}

/** Cells of the chosen row that change do not close an opened scenario; choosing another row does. */
function metRij(staat: Staat, sleutel: string, concept: Concept): Staat {
  const gevolgd = metConcept(staat, sleutel, volg(staat.concepten.get(sleutel), concept));
  return { ...gevolgd, rij: sleutel, huidig: staat.rij === sleutel && staat.huidig !== undefined ? staat.huidig : sleutel };
}

/** A what-if goes on with the new figures of its row: what the user did not change follows them. */
function volg(eerder: Concept | undefined, nieuw: Concept): Concept {
  if (eerder === undefined) return nieuw;
  const { begin, nu } = eerder;
  const velden = Object.fromEntries((Object.keys(nu.velden) as Veld[]).map((veld) => [veld, nu.velden[veld] === begin.velden[veld] ? nieuw.begin.velden[veld] : nu.velden[veld]]));
  const tempokeuze = nu.tempokeuze === begin.tempokeuze ? nieuw.begin.tempokeuze : nu.tempokeuze;
  return { ...nieuw, nu: { ...nu, tempokeuze, velden: velden as Formulier['velden'] } };
}

type Wijziging = Exclude<Handeling, { soort: 'rij' | 'scenario' | 'terug' | 'herstel' }>;

function veranderd(formulier: Formulier, handeling: Wijziging): Formulier {
  const { velden, plannen, komend } = formulier;
  switch (handeling.soort) {
    case 'veld':
      return metVeld(formulier, handeling.veld, handeling.tekst);
    case 'tempokeuze':
      return { ...formulier, tempokeuze: handeling.keuze };
    case 'plan_erbij': {
      if (plannen.length >= MEESTE_PLANNEN) return formulier;
      const id = Math.max(-1, ...plannen.map((plan) => plan.id)) + 1;
      return { ...formulier, plannen: [...plannen, { id, datum: '', aantal: '', kans: '100', bovenop: false }] };
    }
    case 'plan':
      return { ...formulier, plannen: plannen.map((plan) => (plan.id === handeling.id ? { ...plan, ...handeling.deel } : plan)) };
    case 'plan_weg':
      return { ...formulier, plannen: plannen.filter(({ id }) => id !== handeling.id) };
    case 'halfjaren': {
      const aantal = Math.min(MEESTE_HALFJAREN, Math.max(0, handeling.aantal));
      return { ...formulier, komend: Array.from({ length: aantal }, (_, i) => komend[i] ?? '') };
    }
    case 'komend':
      return { ...formulier, komend: komend.map((tekst, i) => (i === handeling.index ? handeling.tekst : tekst)) };
    case 'komend_als_nu':
      return { ...formulier, komend: komend.map(() => velden.taakstelling) };
  }
}

/** A pace that is typed is one's own, with the spread that is assumed for it. */
function metVeld(formulier: Formulier, veld: Veld, tekst: string): Formulier {
  const velden = { ...formulier.velden, [veld]: tekst };
  if (veld !== 'tempo') return { ...formulier, velden };
  return { ...formulier, velden, tempokeuze: 'eigen', parameters: zonderSpreiding(formulier.parameters) };
}
