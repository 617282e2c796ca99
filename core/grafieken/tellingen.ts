import { type Trede, TREDEN } from '../trede.ts';
import { comparePeriode, type Periode } from '../periode.ts';
import type { EigenKop, Grafiek, Herkomst, Laag, Plaats } from './grafiek.ts';
import { TELLINGEN } from './grafieken-texts.ts';
import { tredecel, tredevakken } from './tredevakken.ts';

/** How many municipalities were on each trede in a periode. */
export interface Tredetelling {
  readonly periode: Periode;
  /** For trede 1 … 6. */
  readonly aantallen: readonly number[];
}

/** What the chart of counts shows. */
export interface Tellingenvraag extends Herkomst, EigenKop {
  readonly tellingen: readonly Tredetelling[];
}

const RIJHOOGTE = 26;
const STAAF = 16;
const PERIODELABELS = 56;
/** Of a column, for the number at the end of a bar. */
const LUCHT = 1.7;

/** How many municipalities are on each trede per periode: a column for each trede, a bar and a number for each periode. */
export function tellingen(vraag: Tellingenvraag): Grafiek {
  const perPeriode = [...vraag.tellingen].sort((a, b) => comparePeriode(a.periode, b.periode));
  const laatste = TREDEN.findLast((trede) => perPeriode.some(({ aantallen }) => (aantallen[trede - 1] ?? 0) > 0)) ?? 1;
  const kolommen = TREDEN.filter((trede) => trede <= Math.max(3, laatste));
  const kolom = Math.max(1, ...perPeriode.flatMap(({ aantallen }) => aantallen)) * LUCHT;
  const begin = (trede: Trede) => (trede - 1) * kolom;
  const staven = perPeriode.flatMap(({ periode, aantallen }) =>
    kolommen.map((trede) => ({
      periode,
      aantal: aantallen[trede - 1] ?? 0,
      van: begin(trede),
      tot: begin(trede) + (aantallen[trede - 1] ?? 0),
      ...tredecel(trede),
    })),
  );
  const koppen = kolommen.map((trede) => ({ van: begin(trede), width: kolommen.length * kolom, ...tredecel(trede) }));
  return {
    soort: 'tellingen',
    titel: vraag.titel ?? TELLINGEN.titel,
    ondertitel: vraag.ondertitel ?? TELLINGEN.ondertitel,
    beschrijving: TELLINGEN.beschrijving(perPeriode),
    bron: vraag.bron,
    peildatum: vraag.peildatum,
    gegevens: { staven, koppen },
    beeld: {
      height: (perPeriode.length + 1) * RIJHOOGTE,
      marge: { links: PERIODELABELS, rechts: 4, onder: 12 },
      lagen: lagenVan(['', ...perPeriode.map(({ periode }) => periode)], kolommen.length * kolom),
    },
  };
}

function lagenVan(rijen: readonly string[], width: number): Laag[] {
  const x: Plaats = { field: 'van', type: 'quantitative', axis: null, scale: { domain: [0, width], nice: false } };
  // The first row, without a periode, holds the heads of the columns.
  const y: Plaats = { field: 'periode', type: 'ordinal', axis: { grid: false }, scale: { domain: [...rijen], padding: 0 } };
  const staven = { data: { name: 'staven' } };
  const [vak, cijfer] = tredevakken('koppen', x, y, { height: 20, width: 22 }).map(
    (laag) => ({ ...laag, mark: { ...(laag as { mark: object }).mark, xOffset: 11, y: RIJHOOGTE / 2 - 3 } }) as Laag,
  ) as [Laag, Laag];
  return [
    ...[vak, cijfer].map((laag) => ({ ...laag, encoding: { ...laag.encoding, y: { value: RIJHOOGTE / 2 - 3 } } }) as Laag),
    {
      ...staven,
      transform: [{ filter: 'datum.aantal > 0' }],
      mark: { type: 'bar', style: 'tredevak', height: STAAF },
      encoding: { y, x, x2: { field: 'tot' }, fill: { field: 'vlak', type: 'nominal', scale: null } },
    },
    {
      ...staven,
      mark: { type: 'text', style: 'tekst_vet', align: 'left', baseline: 'middle', dx: 5 },
      encoding: { y, x: { ...x, field: 'tot' }, text: { field: 'aantal' } },
    },
  ];
}
