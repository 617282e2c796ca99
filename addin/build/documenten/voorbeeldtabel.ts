import type { Datum } from '../../../core/datum.ts';
import { fictieveRijen } from '../../workbench/voorbeeld/fictief.ts';
import { fictieveStanden, LAATSTE_DATUM } from '../werkmap/fictieve-standen.ts';

/** The day of the last figures in the example table. */
export const VOORBEELDDATUM: Datum = LAATSTE_DATUM;

const KOLOMMEN = ['gemeente', 'periode', 'datum', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'nagekomen', 'gekoppeld', 'vorige_trede', 'nagekomen_vorige'] as const;

/**
 * The fictional figures of the workbench and of the template workbook in one table: a half-year that has ended, and two days in the next.
 * Every document made from it says that the figures are made up.
 */
export function voorbeeldtabel(): readonly (readonly unknown[])[] {
  const { vorige, laatste } = fictieveStanden();
  const rijen: readonly Partial<Record<(typeof KOLOMMEN)[number], unknown>>[] = [
    ...fictieveRijen().map((rij) => ({ ...rij, nagekomen: 'geen', nagekomen_vorige: 'geen' })), ...vorige, ...laatste,
  ];
  return [KOLOMMEN, ...rijen.map((rij) => KOLOMMEN.map((kolom) => rij[kolom] ?? null))];
}
