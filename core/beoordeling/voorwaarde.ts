import type { Gegevens } from './feiten.ts';

/** How two figures are compared; `onbekend` asks whether the left one is missing. */
export type Vergelijking = '<' | '≤' | '>' | '≥' | 'onbekend';

/** A figure by name, taken from the facts or their stand. */
export interface Grootheid {
  readonly naam: string;
  readonly waarde: (gegevens: Gegevens) => number | undefined;
}

/** The conditions by name. */
export type Voorwaardenaam =
  | 'geen achterstand'
  | 'achterstand'
  | 'achterstand lager dan de taakstelling'
  | 'achterstand even hoog als of hoger dan de taakstelling'
  | 'taakstelling van de periode gehaald'
  | 'taakstelling van de periode niet gehaald'
  | 'achterstand gegroeid'
  | 'achterstand niet gegroeid'
  | 'vorige trede onbekend'
  | 'vorige trede 1 of 2'
  | 'vorige trede 3 of hoger'
  | 'vorige trede 1, 2 of 3'
  | 'vorige trede 4 of hoger';

/** A named condition of the ladder: a pure comparison of two figures. */
export interface Voorwaarde {
  readonly naam: Voorwaardenaam;
  readonly links: Grootheid;
  readonly vergelijking: Vergelijking;
  /** What is compared with; not looked at for `onbekend`. */
  readonly rechts: Grootheid;
}

/** A condition put to the facts: what was compared and whether it held. */
export interface Toets {
  readonly voorwaarde: Voorwaardenaam;
  readonly links: { readonly naam: string; readonly waarde: number | undefined };
  readonly vergelijking: Vergelijking;
  readonly rechts: { readonly naam: string; readonly waarde: number | undefined };
  readonly houdt: boolean;
}

/** Whether a condition holds. A comparison with an unknown figure never holds. */
export function geldt({ links, vergelijking, rechts }: Voorwaarde, gegevens: Gegevens): boolean {
  const a = links.waarde(gegevens);
  if (vergelijking === 'onbekend') return a === undefined;
  const b = rechts.waarde(gegevens);
  // Stryker disable next-line ConditionalExpression,LogicalOperator: een vergelijking met undefined is in JavaScript ook onwaar; de voorwaarde is er voor de typen
  if (a === undefined || b === undefined) return false;
  switch (vergelijking) {
    case '<':
      return a < b;
    case '≤':
      return a <= b;
    case '>':
      return a > b;
    case '≥':
      return a >= b;
  }
}

/** The condition with the figures compared, for the trace. */
export function toets(voorwaarde: Voorwaarde, gegevens: Gegevens): Toets {
  const { naam, links, vergelijking, rechts } = voorwaarde;
  return {
    voorwaarde: naam,
    links: { naam: links.naam, waarde: links.waarde(gegevens) },
    vergelijking,
    rechts: { naam: rechts.naam, waarde: rechts.waarde(gegevens) },
    houdt: geldt(voorwaarde, gegevens),
  };
}
