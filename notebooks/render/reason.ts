import type * as z from 'zod/mini';
import { shownValue } from '../../core/invoer/index.ts';

type Issue = NonNullable<ReturnType<z.ZodMiniType['safeParse']>['error']>['issues'][number];

/** How many of the values that are allowed are named. */
const MEESTE_WAARDEN = 12;

/**
 * Why a row does not fit the schema, in Dutch, with its place, column and value. Zod's own Dutch (`z.locales.nl`) names neither
 * column nor value, and shows patterns and types: "moet overeenkomen met patroon /^\d{4}…/", "verwacht string, ontving getal".
 * @example redenVan('rij 2', issue, rij) // 'rij 2, kolom waarde: kreeg de tekst "veel", verwacht een getal.'
 */
export function redenVan(plaats: string, issue: Issue, rij: unknown): string {
  if (issue.code === 'unrecognized_keys') return `${plaats}: onbekende kolom ${issue.keys.map((kolom) => `"${kolom}"`).join(', ')}.`;
  const kolom = String(issue.path[0] ?? '');
  const waarde = typeof rij === 'object' && rij !== null ? (rij as Record<string, unknown>)[kolom] : rij;
  if (waarde === undefined) return `${plaats}, kolom ${kolom}: ontbreekt.`;
  return `${plaats}, kolom ${kolom}: kreeg ${shownValue(waarde)}, verwacht ${verwacht(issue, kolom)}.`;
}

function verwacht(issue: Issue, kolom: string): string {
  switch (issue.code) {
    case 'invalid_value': {
      const rest = issue.values.length - MEESTE_WAARDEN;
      return `een van ${issue.values.slice(0, MEESTE_WAARDEN).map(String).join(', ')}${rest > 0 ? ` of een van nog ${rest} andere` : ''}`;
    }
    case 'too_small':
      return `minstens ${String(issue.minimum)}`;
    case 'too_big':
      return `hoogstens ${String(issue.maximum)}`;
    case 'invalid_format':
      return VORMEN[kolom] ?? 'een tekst zonder spaties aan begin of eind';
    case 'invalid_type':
      return issue.expected === 'string'
        ? 'tekst'
        : issue.expected === 'object'
          ? 'een rij met kolommen'
          : issue.expected === 'int'
            ? 'een geheel getal'
            : 'een getal';
    default:
      return 'een waarde die bij deze kolom past';
  }
}

const VORMEN: Readonly<Record<string, string>> = {
  periode: 'een periode zoals 2022-1 of 2022-I, een jaar, of een reeks jaren',
  peildatum: 'een dag zoals 2022-07-01, of een maand',
  datum: 'een jaar of een maand zoals 2023-11',
  url: 'een adres dat met https:// begint',
};
