import type { Periode } from '../../../core/periode.ts';
import { computeScenario, gemiddelde, invoerVan, kwantiel, type Scenario } from '../../../core/prognose/index.ts';

/** What can come of one coming half-year. Persons; positive is an achterstand. */
export interface Komendhalfjaar {
  readonly periode: Periode;
  readonly verwacht: number;
  readonly gunstig: number;
  readonly ongunstig: number;
  /** The probability of trede 1 … 6. */
  readonly kansen: readonly number[];
  /** The probability that the trede cannot be known. */
  readonly onbekend: number;
}

/** The half-years after the running one. Takes up to seconds for large numbers; throws an `Invoerfout` as `computeScenario` does. */
export function komendeHalfjaren(scenario: Scenario): Komendhalfjaar[] {
  const { niveau } = invoerVan(scenario);
  return computeScenario(scenario)
    .perioden.slice(1)
    .map(({ periode, achterstand, kansen, onbekend }) => ({
      periode,
      kansen,
      onbekend,
      verwacht: gemiddelde(achterstand),
      gunstig: kwantiel(achterstand, (1 - niveau) / 2),
      ongunstig: kwantiel(achterstand, (1 + niveau) / 2),
    }));
}
