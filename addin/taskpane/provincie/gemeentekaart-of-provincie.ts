import { gemeentekaart, type Grafiek } from '../../../core/grafieken/index.ts';
import { peildatum, type Periode } from '../../../core/periode.ts';
import { gemeentevormen, GRENZEN_BRON } from './gemeentevormen.ts';
import type { Gemeentebeeld } from './provincie-view-model.ts';

/** What the map is to show. */
export interface Kaartvraag {
  readonly provincie: string;
  readonly periode: Periode;
  readonly rijen: readonly Gemeentebeeld[];
  readonly bron: string;
  /** What goes before its title, where the treden are no judgements. */
  readonly kop: string | undefined;
}

/** The map of a province, and who is not on it. */
export interface Provinciekaart {
  readonly grafiek: Grafiek;
  /** Municipalities of the periode or of the rows without an outline of their own. */
  readonly zonder: readonly string[];
}

/** The map of the rows of a province. The outlines come with this module, which is loaded when a map is first shown. */
export function kaartVan({ provincie, periode, rijen, bron, kop }: Kaartvraag): Provinciekaart {
  const { vormen, zonder } = gemeentevormen(provincie, periode);
  const treden = new Map(rijen.map(({ gemeente, trede }) => [gemeente, trede]));
  const gemeenten = [...vormen].map(([gemeente, vorm]) => ({ gemeente, vorm, trede: treden.get(gemeente) ?? null }));
  const onbekend = [...treden.keys()].filter((naam) => !vormen.has(naam));
  const grafiek = gemeentekaart({ provincie, periode, gemeenten, bron: `${bron}; ${GRENZEN_BRON}`, peildatum: peildatum(periode, 'eind') });
  return {
    grafiek: kop === undefined ? grafiek : { ...grafiek, titel: `${kop}. ${grafiek.titel}` },
    zonder: [...new Set([...zonder, ...onbekend])],
  };
}
