import type { Voorkennis } from '../../../core/prognose/index.ts';
import type { Celgebied } from '../../host/werkmap.ts';
import type { Werkmapkader } from './werkmapkader.ts';

/** What a workbook knows besides its tables, for every forecast. */
export interface Prognosekennis {
  /** `undefined` where nothing of it can be read. */
  readonly voorkennis: Voorkennis | undefined;
  /** What is said of it beside a forecast: what counts, and what cannot be read. */
  readonly zinnen: readonly string[];
}

/** The region around the selection, with what the workbook knows and goes by; nothing where it has no sheet for it. */
export interface Paneelgebied extends Celgebied {
  readonly kennis?: Prognosekennis | undefined;
  readonly kader?: Werkmapkader | undefined;
}

/** The sheets with the standen that were put down, and with what they teach. */
export const KENNISBLADEN = ['IBT-standen', 'IBT-parameters'] as const;
export const PARAMETERBLAD = KENNISBLADEN[1];
