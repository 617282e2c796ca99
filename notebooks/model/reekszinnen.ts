import { aantal, eenStand, getal, hoofdletter, personen } from '../../core/taal/index.ts';
import type { Halfjaar } from '../data/gebiedsreeks.ts';
import type { Kengetal } from './statistiek.ts';

/** `halfjaren(1)` → `'1 halfjaar'`. */
export function halfjaren(hoeveel: number): string {
  return aantal(hoeveel, 'halfjaar', 'halfjaren');
}

/** The change of a stand in words, whatever side of 0 it is on: `hoeveelOngunstiger(-3)` → `'3 personen gunstiger'`. */
export function hoeveelOngunstiger(verschil: number): string {
  if (verschil === 0) return 'geen verschil';
  return `${personen(Math.abs(verschil))} ${verschil > 0 ? 'ongunstiger' : 'gunstiger'}`;
}

/** From when to when: `'2022-2 tot en met 2024-2'`. */
export function spanne(van: readonly { readonly periode: string }[]): string {
  const [eerste, laatste] = [van[0]?.periode ?? '', van.at(-1)?.periode ?? ''];
  return eerste === laatste ? eerste : `${eerste} tot en met ${laatste}`;
}

interface Punt {
  readonly periode: string;
  readonly waarde: number | null;
}

/** The mean of what is published of a figure, with its extremes. */
export function kengetalVan(naam: string, punten: readonly Punt[]): Kengetal {
  const waarden = punten.flatMap(({ waarde }) => (waarde === null ? [] : [waarde]));
  if (waarden.length === 0) return { naam, waarde: 'onbekend', uitleg: 'In deze keuze niet gepubliceerd.' };
  const gemiddeld = waarden.reduce((som, waarde) => som + waarde, 0) / waarden.length;
  const [laagste, hoogste] = [Math.min(...waarden), Math.max(...waarden)];
  return {
    naam,
    waarde: getal(gemiddeld),
    uitleg: `${laagste === hoogste ? `Steeds ${getal(laagste)}` : `Tussen ${getal(laagste)} en ${getal(hoogste)}`}; ${halfjaren(waarden.length)} gepubliceerd.`,
  };
}

/** The finding above a chart of a series: the last stand that is published, and whether none was higher or lower. */
export function beeldkop(woorden: string, reeks: readonly Halfjaar[]): { readonly titel?: string } {
  const standen = reeks.flatMap(({ periode, achterstand_eind: stand }) => (stand === null ? [] : [{ periode, stand }]));
  const laatste = standen.at(-1);
  if (laatste === undefined) return {};
  const eerdere = standen.slice(0, -1).map(({ stand }) => stand);
  const rang =
    eerdere.length < 2
      ? ''
      : eerdere.every((stand) => stand < laatste.stand)
        ? `, de ongunstigste van ${standen.length} standen`
        : eerdere.every((stand) => stand > laatste.stand)
          ? `, de gunstigste van ${standen.length} standen`
          : '';
  return { titel: `${hoofdletter(woorden)}: ${eenStand(laatste.stand, getal)} eind ${laatste.periode}${rang}` };
}
