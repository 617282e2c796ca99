import type { Datum } from '../../../core/datum.ts';
import { type Feit, kolommenNa } from '../../../core/feiten/index.ts';
import { fictieveRijen } from '../../workbench/example/fictief.ts';
import { fictieveStanden, LAATSTE_DATUM } from '../werkmap/fictieve-standen.ts';

/** The day of the last figures in the example table. */
export const VOORBEELDDATUM: Datum = LAATSTE_DATUM;

type Rij = Partial<Record<Feit | 'gemeente' | 'datum', unknown>>;

/**
 * The fictional figures of the workbench and of the template workbook in one table: a half-year that has ended, and two days in the next.
 * Every document made from it says that the figures are made up.
 */
export function voorbeeldtabel(): readonly (readonly unknown[])[] {
  const { vorige, laatste } = fictieveStanden();
  const rijen: readonly Rij[] = [
    ...fictieveRijen().map((rij) => ({ ...rij, nagekomen: 'geen', nagekomen_vorige: 'geen' })),
    ...vorige,
    ...laatste,
  ];
  const feiten = kolommenNa('periode').filter((naam) => rijen.some((rij) => naam in rij));
  const kolommen = ['gemeente', 'periode', 'datum', ...feiten] as const;
  return [kolommen, ...rijen.map((rij) => kolommen.map((kolom) => rij[kolom] ?? null))];
}
