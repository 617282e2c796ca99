import { compiledGrens } from './compiled-grens.ts';
import { compiledToetsing, compiledVoorwaarde } from './compiled-voorwaarde.ts';
import { GETALFEITEN, VRAGEN } from './feitwaarde.ts';
import { isGetalfeit, type Kaderfeit } from './kaderfeiten.ts';
import type { Celvoorwaarde, Grens, Kaderregel, Teken, Toetsing } from './kadertabel.ts';
import type { Gegevens } from './kaderstand.ts';

/** A comparison put to the facts: a fact with its value, what it was compared with, and whether it held. */
export interface Toets {
  readonly feit: Kaderfeit;
  readonly waarde: number | boolean | undefined;
  /** `ja` and `nee` ask just that; `onbekend` asks whether the fact is missing. */
  readonly vergelijking: Teken | 'ja' | 'nee' | 'onbekend';
  /** What a number is compared with; absent for yes, no and unknown. */
  readonly grens?: { readonly grens: Grens; readonly waarde: number | undefined };
  readonly houdt: boolean;
}

/** What one cell asked: one of these holds, of which all tests hold. */
export interface Spoorvoorwaarde {
  readonly feit: Kaderfeit;
  readonly tekst: string;
  readonly een_van: readonly (readonly Toets[])[];
  readonly houdt: boolean;
}

/** A row put to the facts: what its cells asked, and whether it matched. */
export interface Spoorregel {
  readonly regel: Kaderregel;
  readonly voorwaarden: readonly Spoorvoorwaarde[];
  readonly geldt: boolean;
}

/** What a row asked of the facts, with the figures. */
export function spoorVan(regel: Kaderregel, gegevens: Gegevens): Spoorregel {
  const voorwaarden = regel.voorwaarden.map((voorwaarde) => spoorvoorwaarde(voorwaarde, gegevens));
  return { regel, voorwaarden, geldt: voorwaarden.every(({ houdt }) => houdt) };
}

function spoorvoorwaarde(voorwaarde: Celvoorwaarde, gegevens: Gegevens): Spoorvoorwaarde {
  const { feit, tekst, een_van } = voorwaarde;
  return {
    feit,
    tekst,
    een_van: een_van.map((toetsingen) => toetsingen.flatMap((toetsing) => toetsen(feit, toetsing, gegevens))),
    houdt: compiledVoorwaarde(voorwaarde)(gegevens),
  };
}

function toetsen(feit: Kaderfeit, toetsing: Toetsing, gegevens: Gegevens): Toets[] {
  const waarde = (isGetalfeit(feit) ? GETALFEITEN[feit] : VRAGEN[feit])(gegevens);
  const houdt = (een: Toetsing) => compiledToetsing(feit, een)(gegevens);
  const comparison = (teken: Teken, grens: Grens): Toets => ({
    feit,
    waarde,
    vergelijking: teken,
    grens: { grens, waarde: compiledGrens(grens)(gegevens) },
    houdt: houdt({ soort: 'vergelijking', teken, grens }),
  });
  switch (toetsing.soort) {
    case 'vergelijking':
      return [comparison(toetsing.teken, toetsing.grens)];
    case 'tussen':
      return [comparison('>=', toetsing.van), comparison('<=', toetsing.tot)];
    case 'ja_nee':
      return [{ feit, waarde, vergelijking: toetsing.waarde ? 'ja' : 'nee', houdt: houdt(toetsing) }];
    case 'onbekend':
      return [{ feit, waarde, vergelijking: 'onbekend', houdt: houdt(toetsing) }];
  }
}
