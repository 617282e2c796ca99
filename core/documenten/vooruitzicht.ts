import type { Trede } from '../trede.ts';
import type { Datum } from '../datum.ts';
import type { Kaderkeuze } from '../kader/index.ts';
import { Invoerfout } from '../invoer/index.ts';
import { prognoseTabel, type Prognosewijze, type Voorkennis } from '../prognose/index.ts';
import type { Uitvoercel } from '../output.ts';

/** The level of the interval in documents. */
export const NIVEAU = 0.8;

/** What PROGNOSE expects of the end of a half-year. Persons; positive is an achterstand. */
export interface Eindverwachting {
  readonly achterstand_verwacht: number;
  readonly gunstig: number;
  readonly ongunstig: number;
  /** The probability of trede 1 … 6 and the most probable one, or why they cannot be known. */
  readonly treden: { readonly kansen: readonly number[]; readonly verwacht: Trede } | { readonly onbekend: string };
  /** Sentences without full stop. */
  readonly aannames: string;
}

/** What PROGNOSE gives for a row: the pace, and the expectation or why there is none. Persons per week. */
export interface Documentvooruitzicht {
  readonly tempo: number | undefined;
  readonly tempo_recent: number | undefined;
  /** `undefined` from the peildatum on. */
  readonly tempo_nodig: number | undefined;
  readonly volgens_schema: number;
  readonly nog_te_huisvesten: number;
  readonly verwachting: Eindverwachting | { readonly onbekend: string };
}

const KANSEN = ['kans_1', 'kans_2', 'kans_3', 'kans_4', 'kans_5', 'kans_6'] as const;
const KOLOMMEN = [
  'datum',
  'tempo',
  'tempo_recent',
  'tempo_nodig',
  'volgens_schema',
  'nog_te_huisvesten',
  'achterstand_verwacht',
  'gunstig',
  'ongunstig',
  ...KANSEN,
  'trede_verwacht',
  'aannames',
] as const;

type Kolom = (typeof KOLOMMEN)[number];

/**
 * What PROGNOSE gives for every row of a table on a day, with what is known from elsewhere and without plans; `undefined` for a row
 * that is passed over, is not readable, or of which the periode is over.
 */
export function vooruitzichten(
  cellen: readonly (readonly unknown[])[],
  datum: Datum,
  kennis: Voorkennis,
  keuze?: Kaderkeuze,
): readonly (Documentvooruitzicht | undefined)[] {
  const wijze: Prognosewijze = {
    datum,
    niveau: NIVEAU,
    plannen: new Map(),
    parameters: kennis,
    keuze,
  };
  return prognoseTabel(cellen, wijze, KOLOMMEN).slice(1).map(vooruitzichtVan);
}

function vooruitzichtVan(rij: readonly Uitvoercel[]): Documentvooruitzicht | undefined {
  const cel = (kolom: Kolom) => rij[KOLOMMEN.indexOf(kolom)];
  const getal = (kolom: Kolom) => {
    const waarde = cel(kolom);
    return typeof waarde === 'number' ? waarde : undefined;
  };
  const nog_te_huisvesten = getal('nog_te_huisvesten');
  if (nog_te_huisvesten === undefined) return undefined;
  return {
    tempo: getal('tempo'),
    tempo_recent: getal('tempo_recent'),
    tempo_nodig: getal('tempo_nodig'),
    volgens_schema: Number(cel('volgens_schema')),
    nog_te_huisvesten,
    verwachting: verwachtingVan(cel),
  };
}

/** A row with an expectation has its bounds and its assumptions too. */
function verwachtingVan(cel: (kolom: Kolom) => Uitvoercel | undefined): Documentvooruitzicht['verwachting'] {
  const verwacht = cel('achterstand_verwacht');
  if (verwacht instanceof Invoerfout) return { onbekend: verwacht.message };
  return {
    achterstand_verwacht: Number(verwacht),
    gunstig: Number(cel('gunstig')),
    ongunstig: Number(cel('ongunstig')),
    treden: tredenVan(cel),
    aannames: String(cel('aannames')),
  };
}

/** A framework with classes has no treden. */
const KLASSEN = 'Het kader geeft klassen in plaats van treden; de kans op elke klasse geeft IBT.PROGNOSE.';

function tredenVan(cel: (kolom: Kolom) => Uitvoercel | undefined): Eindverwachting['treden'] {
  const verwacht = cel('trede_verwacht');
  if (verwacht instanceof Invoerfout) return { onbekend: verwacht.message };
  if (typeof verwacht !== 'number') return { onbekend: KLASSEN };
  return { kansen: KANSEN.map((kolom) => Number(cel(kolom))), verwacht: verwacht as Trede };
}
