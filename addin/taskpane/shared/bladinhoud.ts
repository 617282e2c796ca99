import { adresVan, type Vak, vakVan } from '../../host/adres.ts';
import { zelfdeWaarde } from '../../host/celwaarde.ts';
import type { Image, Celwaarde, Bladgrafiek } from '../../host/werkmap.ts';

/** Values or formulas for one block of cells. */
export interface Celblok {
  readonly adres: string;
  readonly waarden?: readonly (readonly Celwaarde[])[];
  /** Canonical en-US formulas; `null` leaves the cell as `waarden` made it. */
  readonly formules?: readonly (readonly (string | null)[])[];
  /** The cells that the formulas fill when they spill, their own included; without it they do not spill. */
  readonly overloop?: string;
}

/** All that is put on one new sheet; addresses are on that sheet. */
export interface Bladinhoud {
  /** The wanted name; a taken one gets a number behind it. */
  readonly naam: string;
  /** What the user finds there, for the message that the sheet was made. */
  readonly uitleg?: string;
  readonly blokken: readonly Celblok[];
  /** Tables with their wanted names. A formula does not spill inside a table. */
  readonly tabellen?: readonly { readonly adres: string; readonly naam: string }[];
  readonly grafieken?: readonly (Omit<Bladgrafiek, 'gegevens' | 'plek'> & { readonly gegevens: string; readonly plek: string })[];
  readonly images?: readonly (Image & { readonly cel: string })[];
}

/** What a sheet holds at some moment, from the cell `adres` begins with on. */
export interface Bladstand {
  readonly adres: string;
  readonly waarden: readonly (readonly Celwaarde[])[];
  readonly formules: readonly (readonly (string | null)[])[];
}

/**
 * The first cell of a sheet that is not as we left it; `undefined` when nobody changed anything.
 * What our formulas spill may change by recalculation, so it does not count.
 */
export function gewijzigdeCel({ blokken }: Bladinhoud, nu: Bladstand | null): string | undefined {
  const vak = nu === null ? undefined : vakVan(nu.adres);
  const verwacht = new Map(blokken.flatMap(cellenVan));
  const overloop = blokken.flatMap((blok) => (blok.overloop === undefined ? [] : [vakVan(blok.overloop)]));
  const gezien = new Set<string>();
  for (const [r, rij] of (nu?.waarden ?? []).entries()) {
    for (const [k, waarde] of rij.entries()) {
      const plek = { kolom: (vak?.left ?? 0) + k, rij: (vak?.top ?? 0) + r };
      const adres = adresVanCel(plek);
      gezien.add(adres);
      const formule = nu?.formules[r]?.[k] ?? null;
      const cel = verwacht.get(adres) ?? { waarde: null, formule: null };
      const magOverlopen = formule === null && !verwacht.has(adres) && overloop.some((blok) => ligtIn(blok, plek));
      const isGelijk = cel.formule !== null ? formule === cel.formule : formule === null && zelfdeWaarde(waarde, cel.waarde);
      if (!isGelijk && !magOverlopen) return adres;
    }
  }
  return [...verwacht].find(([adres, { waarde, formule }]) => !gezien.has(adres) && (formule !== null || !zelfdeWaarde(waarde, null)))?.[0];
}

interface Cel {
  readonly waarde: Celwaarde;
  readonly formule: string | null;
}

function cellenVan({ adres, waarden, formules }: Celblok): [string, Cel][] {
  const { left, right, top, bottom } = vakVan(adres);
  const cellen: [string, Cel][] = [];
  for (let rij = top; rij <= bottom; rij++) {
    for (let kolom = left; kolom <= right; kolom++) {
      const plek = [rij - top, kolom - left] as const;
      cellen.push([
        adresVanCel({ kolom, rij }),
        { waarde: waarden?.[plek[0]]?.[plek[1]] ?? null, formule: formules?.[plek[0]]?.[plek[1]] ?? null },
      ]);
    }
  }
  return cellen;
}

function adresVanCel({ kolom, rij }: { readonly kolom: number; readonly rij: number }): string {
  return adresVan({ left: kolom, right: kolom, top: rij, bottom: rij });
}

function ligtIn({ left, right, top, bottom }: Vak, { kolom, rij }: { readonly kolom: number; readonly rij: number }): boolean {
  return kolom >= left && kolom <= right && rij >= top && rij <= bottom;
}
