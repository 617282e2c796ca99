import { type Datum, datumInWoorden } from '../datum.ts';
import type { Periode } from '../periode.ts';
import { volledig } from '../taal/index.ts';
import { WELKE_TREDEN } from '../trede.ts';
import { catalogue, ongeldig } from './catalogue.ts';
import { shownValue } from './invoerfout.ts';

/** A cell that was refused; `naam` is the argument, or the place in a table. */
export interface GeweigerdeCel {
  readonly naam: string;
  readonly cel: unknown;
}

/** What a reader wants, as it stands after "verwacht". */
export const VERWACHT = {
  aantal: 'een geheel aantal personen van 0 tot en met 10.000.000',
  stand: 'een geheel aantal personen, positief of negatief, hoogstens 10.000.000',
  trede: `een trede van ${WELKE_TREDEN}`,
  periode: 'een taakstellingsperiode als tekst, zoals 2022-1 of 2022-II',
  datum: 'een datum, of tekst zoals 2022-07-01',
  gemeente: 'de naam van een gemeente',
  ja_nee: '"ja" of "nee"',
} as const;

/** The sentence of a cell that is not what a reader wants. */
export function kreeg({ naam, cel }: GeweigerdeCel, verwacht: string): string {
  return `${naam}: kreeg ${shownValue(cel)}, verwacht ${verwacht}.`;
}

/** What to do about a typed periode that became a date. */
export function typOpnieuw(bedoeld: string): string {
  return `Geef de cel eerst de opmaak Tekst en typ dan opnieuw ${bedoeld}`;
}

/** The end of a sentence that offers the nearest names. `lijktOp(['Soest'])` → `'; lijkt op Soest'`. */
export function lijktOp(naaste: readonly string[]): string {
  return naaste.length === 0 ? '' : `; lijkt op ${naaste.join(', ')}`;
}

/** A day outside the days that an argument may have. */
interface DatumBuiten {
  readonly naam: string;
  readonly datum: Datum;
  readonly van: Datum;
  readonly tot: Datum;
  readonly periode: Periode;
}

/** The words of every refusal of a cell. */
export const INVOERFOUT = catalogue({
  geen_aantal: ongeldig((cel: GeweigerdeCel) => kreeg(cel, VERWACHT.aantal)),
  geen_stand: ongeldig((cel: GeweigerdeCel) => kreeg(cel, VERWACHT.stand)),
  geen_taakstelling: ongeldig((cel: GeweigerdeCel) =>
    kreeg(cel, 'een taakstelling van minstens 1 (schrijf "geen" als de taakstelling echt 0 is)'),
  ),
  geen_trede: ongeldig((cel: GeweigerdeCel) => kreeg(cel, VERWACHT.trede)),
  geen_periode: ongeldig((cel: GeweigerdeCel) => kreeg(cel, VERWACHT.periode)),
  periode_werd_datum: ongeldig(({ datum, bedoeld, ...cel }: GeweigerdeCel & { readonly datum: Datum; readonly bedoeld: Periode }) =>
    kreeg(
      cel,
      `${VERWACHT.periode}. Dit getal is de datum ${datumInWoorden(datum)}: een rekenblad maakt van een getypte periode een datum. ${typOpnieuw(bedoeld)}, of typ er een apostrof voor: '${bedoeld}`,
    ),
  ),
  geen_datum: ongeldig((cel: GeweigerdeCel) => kreeg(cel, VERWACHT.datum)),
  datum_buiten: ongeldig(
    ({ naam, datum, van, tot, periode }: DatumBuiten) =>
      `${naam}: kreeg ${datumInWoorden(datum)}, verwacht een datum van ${datumInWoorden(van)} tot en met ${datumInWoorden(tot)} (${periode}).`,
  ),
  geen_ja_nee: ongeldig((cel: GeweigerdeCel) => kreeg(cel, VERWACHT.ja_nee)),
  geen_tekst: ongeldig((cel: GeweigerdeCel) => kreeg(cel, 'tekst')),
  geen_keuze: ongeldig(({ keuzes, ...cel }: GeweigerdeCel & { readonly keuzes: readonly string[] }) =>
    kreeg(cel, `een van: ${keuzes.join(', ')}`),
  ),
  geen_getal: ongeldig(({ hoogstens, ...cel }: GeweigerdeCel & { readonly hoogstens: number }) =>
    kreeg(cel, `een getal van hoogstens ${volledig(hoogstens)}`),
  ),
  buiten_grenzen: ongeldig(({ minimum, maximum, ...cel }: GeweigerdeCel & { readonly minimum: number; readonly maximum: number }) =>
    kreeg(cel, `een getal van ${volledig(minimum)} tot en met ${volledig(maximum)}`),
  ),
  niet_positief: ongeldig((cel: GeweigerdeCel) => kreeg(cel, 'een getal groter dan 0')),
  geen_halfjaren: ongeldig(({ hoogstens, ...cel }: GeweigerdeCel & { readonly hoogstens: number }) =>
    kreeg(cel, `een geheel aantal halfjaren van ${volledig(-hoogstens)} tot en met ${volledig(hoogstens)}`),
  ),
});
