import type { Richting } from '../../../core/beoordeling/index.ts';
import type { Trede } from '../../../core/trede.ts';
import type { Verhouding } from '../../../core/provincie/index.ts';
import type { Periode } from '../../../core/periode.ts';
import type { Uitvoertabel } from '../../../core/output.ts';
import type { Melding } from '../shared/melding.ts';

/** What can be chosen: a periode of the table around the selection, or a published one. */
export interface Periodekeuze {
  /** `eigen 2024-2`, `eigen 2024-2 Gelderland` where the table holds several provinces, or `gepubliceerd 2024-2`. */
  readonly key: string;
  readonly herkomst: 'eigen' | 'gepubliceerd';
  readonly periode: Periode;
  /** `undefined` where no name is a municipality. */
  readonly provincie: string | undefined;
  /** As the user chooses it: `2024-2`, or `2024-2, Gelderland`. */
  readonly naam: string;
}

/** What is shown of tussenstanden: what they would come to as they are, or what is expected on the peildatum. */
export type Kijk = 'nu' | 'verwacht';

/** What the view shows: the municipalities of the chosen periode. */
export interface Provinciebeeld {
  readonly keuzes: readonly Periodekeuze[];
  readonly gekozen: Periodekeuze;
  /** Why the table around the selection is not among the choices. */
  readonly geenEigenTabel: Melding | undefined;
  readonly bron: string;
  /** Only where figures are a tussenstand: what is said of them, and which of the two ways to look at them is chosen. */
  readonly tussenstand: { readonly regel: string; readonly kop: string; readonly kijk: Kijk } | undefined;
  readonly telling: string;
  readonly groepen: readonly Gemeentegroep[];
  readonly rijen: readonly Gemeentebeeld[];
  readonly onleesbaar: readonly string[];
  /** Only where the figures are known. */
  readonly cijfers: Cijferdeel | undefined;
  readonly dashboard: Uitvoertabel;
  readonly kaart: Uitvoertabel;
}

/** Municipalities that share something: gone up, gone down, with a koppelingstekort. */
export interface Gemeentegroep {
  readonly titel: string;
  readonly gemeenten: readonly string[];
}

/** A municipality in map and table; `undefined` is unknown. */
export interface Gemeentebeeld {
  readonly gemeente: string;
  readonly trede: Trede | undefined;
  /** What is computed, where the trede is a decided one; `undefined` in it is unknown. */
  readonly vastgesteld: { readonly berekend: Trede | undefined } | undefined;
  /** Its row in the region around the selection; `undefined` where it has none there. */
  readonly rij: number | undefined;
  /** Whether the figures are of before the peildatum, so that the trede is no judgement. */
  readonly isTussenstand: boolean;
  /** The probability of the trede, where it is an expected one. */
  readonly kans?: number;
  readonly richting: Richting;
  readonly koppelingstekort: boolean;
  readonly achterstand_eind: number | undefined;
  /** A fraction. */
  readonly realisatie: number | undefined;
}

/** What is only known with the persons of each municipality. */
export interface Cijferdeel {
  readonly totalen: readonly { readonly naam: string; readonly waarde: string }[];
  /** What the sums leave out, or where a total row says otherwise. */
  readonly opmerkingen: readonly string[];
  readonly verdeling: string | undefined;
  readonly verhoudingen: readonly Verhouding[];
}
