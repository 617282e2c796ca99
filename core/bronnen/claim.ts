import { parsePeriode, type Periode } from '../periode.ts';
import { PUBLICATIES } from './gegevens/index.ts';
import type { Grootheid, OverigeGrootheid } from './grootheid.ts';
import type { SoortPlaats } from './soort-plaats.ts';

/** What a published value counts. */
export const EENHEDEN = [
  'vergunninghouders',
  'procent',
  'trede',
  'plekken',
  'gemeenten',
  'woningen',
  'statushouders',
  'amv',
  'jongeren',
  'weken',
  'keer',
  'vergunninghouders per week',
  'personen per woning',
] as const;

/** What a published value counts; a percentage is kept as published, as `82`. */
export type Eenheid = (typeof EENHEDEN)[number];

/** Where something was published. An absent field, here and below, is one the source does not state. */
export interface Vindplaats {
  /** Key of the source document. */
  readonly bron: string;
  /** The heading, table, letter or memo a reader can find in the document. */
  readonly plaats: string;
  readonly soort_plaats: SoortPlaats;
  /** Line in the maintainers' text of the document, to trace a claim; never shown to a user. Absent where they hold no text. */
  readonly regel?: number;
}

/** What a trede was decided on. */
export type BeoordelingOp = 'totaalopgave' | 'koppelingstekort';

/**
 * One published figure, as its source states it. Claims that conflict stand side by side.
 * `waarde` is in `eenheid`, whole percents for `procent`; a positive achterstand is an achterstand, a negative a voorsprong.
 */
export interface Claim extends Vindplaats {
  /** The `naam` of a `Gebied`. */
  readonly gebied: string;
  /** A taakstellingsperiode, a year, a span of years (`2022-2024`), or `jaar` for any year. */
  readonly periode?: string;
  /** A day (`2022-07-01`) or a month (`2022-10`). */
  readonly peildatum?: string;
  readonly grootheid: Grootheid | OverigeGrootheid;
  readonly waarde: number;
  readonly eenheid: Eenheid;
  /** A remark of the maintainers, in Dutch. */
  readonly toelichting?: string;
  /** Of a trede: what it was decided on. */
  readonly beoordeling_op?: BeoordelingOp;
}

/** A published trede, of a `treden.json`. */
export interface Trederegel extends Vindplaats {
  readonly gemeente: string;
  readonly periode: string;
  readonly trede: number;
  readonly beoordeling_op?: BeoordelingOp;
}

/** The half-year of a claim; `undefined` where it is of a year, of more, or of none. */
export function periodeVan({ periode }: Claim): Periode | undefined {
  return parsePeriode(String(periode));
}

/** The published figures, of every `cijfers.json`. */
export const CIJFERS = PUBLICATIES.flatMap(({ bron: { bron }, cijfers = [] }) =>
  cijfers.map((rij) => ({ bron, ...rij })),
) as readonly Claim[];

/** The published treden, of every `treden.json`. */
export const GEPUBLICEERDE_TREDEN = PUBLICATIES.flatMap(({ bron: { bron }, treden = [] }) =>
  treden.map((rij) => ({ bron, ...rij })),
) as readonly Trederegel[];

/** A published trede as a claim. */
export function tredeclaim({ gemeente, trede, ...regel }: Trederegel): Claim {
  const toelichting = regel.beoordeling_op === undefined ? {} : { toelichting: `beoordeeld op ${regel.beoordeling_op}` };
  return { ...regel, gebied: gemeente, grootheid: 'trede', waarde: trede, eenheid: 'trede', ...toelichting };
}

/** Every published claim: the figures, and the treden in the same form. */
export const CLAIMS: readonly Claim[] = [...CIJFERS, ...GEPUBLICEERDE_TREDEN.map(tredeclaim)];
