import { merge } from 'topojson-client';
import { findGemeente, gemeentenOp, opvolgersVan, provincieVan } from '../../../core/gemeente/index.ts';
import type { Vorm } from '../../../core/grafieken/index.ts';
import { group } from '../../../core/group.ts';
import type { Periode } from '../../../core/periode.ts';
import grenzen from './gegevens/gemeenten-2023.topo.json' with { type: 'json' };

/** Whose outlines these are, as their licence (CC BY 4.0) asks to say. */
export const GRENZEN_BRON = 'grenzen: CBS gebiedsindelingen 2023 (CC BY 4.0), vereenvoudigd';

/** The outlines of a province. */
export interface Gemeentevormen {
  /** By the name of the municipality. */
  readonly vormen: ReadonlyMap<string, Vorm>;
  /** Municipalities of the periode that have no outline of their own. */
  readonly zonder: readonly string[];
}

/** A degree to the east is as long as so many to the north, in the middle of the Netherlands. */
const OOST = Math.cos((52.2 * Math.PI) / 180);

/**
 * The outlines of the municipalities of a province in a periode, from those of 2023: what merged since is one. What was one
 * municipality in 2023 and several before keeps the outline and the name of 2023.
 */
export function gemeentevormen(provincie: string, periode: Periode): Gemeentevormen {
  const vlakken = grenzen.objects.gemeenten.geometries.filter(({ id }) => provincieVan(id, periode) === provincie);
  const vormen = new Map([...group(vlakken, ({ id }) => naamIn(id, periode))].map(([naam, samen]) => [naam, vormVan(samen)]));
  const zonder = gemeentenOp(provincie, periode).filter(({ naam }) => !vormen.has(naam));
  return { vormen, zonder: zonder.map(({ naam }) => naam) };
}

function naamIn(code: string, periode: Periode): string {
  const gemeente = findGemeente(code);
  if (gemeente === undefined) return code;
  const [enige, ...meer] = opvolgersVan(gemeente, periode);
  return enige === undefined || meer.length > 0 ? gemeente.naam : enige.naam;
}

function vormVan(vlakken: readonly object[]): Vorm {
  const { coordinates } = merge(grenzen, vlakken);
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((ringen) => ringen.map((ring) => ring.map(([x, y]) => [x * OOST, y] as const))),
  };
}
