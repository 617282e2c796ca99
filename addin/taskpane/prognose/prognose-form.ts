import { isoDatum } from '../../../core/datum.ts';
import { type Feit, feitcel, type Feiten, FEITKOLOMMEN, type Veldwaarde } from '../../../core/feiten/index.ts';
import type { Periode } from '../../../core/periode.ts';
import { leegFeit, type Parameters, type Scenarioinvoer } from '../../../core/prognose/index.ts';
import { veldtekst } from './getal-lezen.ts';
import type { Meting } from '../../../core/tempo.ts';
import type { Vertrekpunt } from './vertrekpunt.ts';

/** Which pace a forecast uses. */
export type Tempowijze = 'tot nu' | 'recent' | 'vorige periode' | 'eigen';

/** A fact with a field: the periode is that of the row. */
export type Feitveld = Exclude<Feit, 'periode'>;

/** The fields of facts, in the order of their columns. */
export const FEITVELDEN: readonly Feitveld[] = FEITKOLOMMEN.filter((naam) => naam !== 'periode');

/** The fields of one line of text each. */
export type FormField =
  | Feitveld
  | 'datum'
  | 'gepland'
  | 'tempo'
  | 'eerder_datum'
  | 'eerder_gerealiseerd'
  | 'vorige_gerealiseerd'
  | 'niveau'
  | 'spreiding_taakstellingen';

/** A planned placement as it stands in its fields; `kans` in percents, blank for the documented one. */
export interface Planvelden {
  /** Stays with the plan, so that removing another does not move the focus. */
  readonly id: number;
  readonly datum: string;
  readonly aantal: string;
  readonly kans: string;
  readonly bovenop: boolean;
}

/** The form of the view as the user sees it: the text of every field. All that is shown follows from it. */
export interface Form {
  readonly periode: Periode;
  readonly tempokeuze: Tempowijze;
  readonly fields: Readonly<Record<FormField, string>>;
  readonly plannen: readonly Planvelden[];
  /** The taakstelling of each coming half-year. */
  readonly komend: readonly string[];
  /** Assumptions of a scenario that differ from the defaults; the form has no fields for them. */
  readonly parameters: Partial<Parameters>;
  /** The standen of the municipality and the pace learned from them; the form has no fields for them either. */
  readonly standen: Scenarioinvoer['standen'];
  readonly tempo_geleerd: Scenarioinvoer['tempo_geleerd'];
}

/** What the rest of the table, and of the workbook, knows of the municipality. */
export interface Tabelgeschiedenis extends Pick<Form, 'standen' | 'tempo_geleerd' | 'parameters'> {
  readonly eerder: Meting | undefined;
  readonly vorige: { readonly gerealiseerd: number } | undefined;
}

/** The level of the interval, and how far coming taakstellingen may be off, in percents, before the user changes them. Our choice. */
const STANDAARD = { niveau: '80', spreiding_taakstellingen: '0' } as const;

/** The form with the figures of a row. */
export function formOf(
  { feiten, datum, tempo, gepland }: Vertrekpunt,
  { eerder, vorige, standen, tempo_geleerd, parameters }: Tabelgeschiedenis,
): Form {
  return {
    periode: feiten.periode,
    tempokeuze: tempo === undefined ? 'tot nu' : 'eigen',
    fields: {
      datum: datum === undefined ? '' : isoDatum(datum),
      ...feitteksten(feiten),
      gepland: veldtekst(gepland),
      tempo: veldtekst(tempo),
      eerder_datum: eerder === undefined ? '' : isoDatum(eerder.datum),
      eerder_gerealiseerd: veldtekst(eerder?.gerealiseerd),
      vorige_gerealiseerd: veldtekst(vorige?.gerealiseerd),
      ...STANDAARD,
    },
    plannen: [],
    komend: [],
    parameters,
    standen,
    tempo_geleerd,
  };
}

/** The form with the assumptions of a scenario; its pace as the user's own, unless it is the pace so far. */
export function formOfInput(invoer: Scenarioinvoer): Form {
  return {
    periode: invoer.periode,
    tempokeuze: invoer.tempo === null ? 'tot nu' : 'eigen',
    fields: {
      datum: invoer.datum,
      ...feitteksten(invoer),
      gepland: veldtekst(invoer.gepland),
      tempo: veldtekst(invoer.tempo),
      eerder_datum: '',
      eerder_gerealiseerd: '',
      vorige_gerealiseerd: '',
      niveau: veldtekst(100 * invoer.niveau),
      spreiding_taakstellingen: veldtekst(100 * invoer.spreiding_taakstellingen),
    },
    plannen: invoer.plannen.map((plan, id) => ({
      id,
      datum: plan.datum,
      aantal: veldtekst(plan.aantal),
      kans: veldtekst(plan.kans === null ? undefined : 100 * plan.kans),
      bovenop: plan.bovenop,
    })),
    komend: invoer.komende_taakstellingen.map(veldtekst),
    parameters: invoer.parameters,
    standen: invoer.standen,
    tempo_geleerd: invoer.tempo_geleerd,
  };
}

/** The text of the field of every fact. */
function feitteksten(feiten: Feiten | Scenarioinvoer): Readonly<Record<Feitveld, string>> {
  return Object.fromEntries(FEITVELDEN.map((naam) => [naam, feittekst(feiten[naam] ?? leegFeit(naam))])) as Record<Feitveld, string>;
}

/** A fact as it stands in its field. */
function feittekst(waarde: Veldwaarde | null): string {
  return waarde === null || typeof waarde === 'number' ? veldtekst(waarde) : String(feitcel(waarde));
}

/** The assumptions without the spread of the user's own pace, which goes with the pace it was made for. */
export function zonderSpreiding(parameters: Partial<Parameters>): Partial<Parameters> {
  return Object.fromEntries(Object.entries(parameters).filter(([naam]) => naam !== 'spreiding_eigen_tempo'));
}
