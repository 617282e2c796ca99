import type { Gebied } from '../../host/werkmap.ts';
import type { Tekst } from '../gedeeld/melding.ts';
import { beeldVan } from '../prognose/beeld.ts';
import { kiesRij } from '../prognose/kies-rij.ts';
import type { Uitkomst } from '../prognose/uitkomst.ts';

/** The forecast of the chosen row, or why there is none although the row has a date. */
export interface Vooruitzicht {
  /** Stays the same as long as the same row of the same municipality and periode is chosen. */
  readonly sleutel: string;
  readonly uitkomst: Uitkomst | Tekst;
}

/**
 * The forecast of the chosen row, with the figures that the view Prognose begins with; `undefined` where the row has no date:
 * the day of the figures is never guessed. Throws for nothing that a user can put in a sheet.
 */
export function vooruitzichtVan(gebied: Gebied): Vooruitzicht | undefined {
  const { rij } = kiesRij(gebied);
  if (!('concept' in rij)) return { sleutel: '', uitkomst: rij };
  const { concept, sleutel } = rij;
  if (concept.begin.velden.datum === '') return undefined;
  return { sleutel, uitkomst: beeldVan(concept, undefined, undefined).uitkomst };
}
