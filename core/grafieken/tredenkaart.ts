import { comparePeriode, type Periode } from '../periode.ts';
import type { EigenKop, Grafiek, Herkomst, Plaats } from './grafiek.ts';
import { breedste, korteNamen } from './tekst.ts';
import { TREDENKAART } from './grafieken-texts.ts';
import { KORPS } from './theme.ts';
import { tredecel, tredevakken } from './tredevakken.ts';

/** The trede of a municipality in a periode; `null` where it is not known. */
export interface Tredestand {
  readonly gemeente: string;
  readonly periode: Periode;
  readonly trede: number | null;
}

/** What the map of treden shows; municipalities in the order in which they come. */
export interface Tredenkaartvraag extends Herkomst, EigenKop {
  readonly standen: readonly Tredestand[];
}

const RIJHOOGTE = 24;

/** The treden of municipalities through the periods: a row each, the number in every cell, a dash where it is not known. */
export function tredenkaart(vraag: Tredenkaartvraag): Grafiek {
  const namen = korteNamen(vraag.standen.map(({ gemeente }) => gemeente));
  const perioden = [...new Set(vraag.standen.map(({ periode }) => periode))].sort(comparePeriode);
  const bekend = new Map(vraag.standen.map(({ gemeente, periode, trede }) => [`${periode}|${gemeente}`, trede]));
  const cellen = [...namen].flatMap(([gemeente, naam]) =>
    perioden.map((periode) => ({ gemeente: naam, periode, ...tredecel(bekend.get(`${periode}|${gemeente}`) ?? null) })),
  );
  return {
    soort: 'tredenkaart',
    titel: vraag.titel ?? TREDENKAART.titel,
    ondertitel: vraag.ondertitel ?? TREDENKAART.ondertitel(perioden),
    beschrijving: TREDENKAART.beschrijving(
      namen.size,
      perioden,
      cellen.filter(({ periode }) => periode === perioden.at(-1)),
    ),
    bron: vraag.bron,
    peildatum: vraag.peildatum,
    gegevens: { cellen },
    beeld: {
      height: namen.size * RIJHOOGTE,
      marge: { links: breedste([...namen.values()], KORPS.gewoon) + 10, rechts: 2, onder: 12 },
      lagen: tredevakken('cellen', X, Y, { height: RIJHOOGTE - 4 }),
    },
  };
}

const X: Plaats = {
  field: 'periode',
  type: 'ordinal',
  axis: { orient: 'top', labelAngle: 0, labelOverlap: 'parity' },
  scale: { padding: 0 },
};
const Y: Plaats = { field: 'gemeente', type: 'ordinal', sort: null, axis: {}, scale: { padding: 0 } };
