import type { Paneelgebied } from '../shared/prognosekennis.ts';
import type { Tekst } from '../shared/melding.ts';
import { beeldVan } from './prognose-view-model.ts';
import { chooseRij } from './choose-rij.ts';
import type { Uitkomst } from './uitkomst.ts';

/** The forecast of the chosen row, or why there is none although the row has a date. */
export interface Vooruitzicht {
  /** Stays the same as long as the same row of the same municipality and periode is chosen. */
  readonly key: string;
  readonly uitkomst: Uitkomst | Tekst;
  /** What is said of what the workbook knows besides the table. */
  readonly zinnen: readonly string[];
}

/**
 * The forecast of the chosen row, with the figures that the view Prognose begins with; `undefined` where the row has no date:
 * the day of the figures is never guessed. Throws for nothing that a user can put in a sheet.
 */
export function vooruitzichtVan(gebied: Paneelgebied): Vooruitzicht | undefined {
  const { rij } = chooseRij(gebied);
  const zinnen = gebied.kennis?.zinnen ?? [];
  if (!('concept' in rij)) return { key: '', uitkomst: rij, zinnen };
  const { concept, key } = rij;
  if (concept.begin.fields.datum === '') return undefined;
  return { key, uitkomst: beeldVan(concept, undefined, undefined).uitkomst, zinnen };
}
