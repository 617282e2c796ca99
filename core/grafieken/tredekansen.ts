import { type Trede, TREDEN, tredenaam } from '../trede.ts';
import { peildatum, type Periode } from '../periode.ts';
import { waarschijnlijksteTrede } from '../prognose/index.ts';
import { procent } from '../taal/index.ts';
import type { EigenKop, Grafiek, Herkomst, Laag, Plaats } from './grafiek.ts';
import { KANSEN } from './grafieken-texts.ts';
import { plaatsInTitel } from './tekst.ts';
import { TREDEPALET } from './tredepalet.ts';

/** What the chart of probabilities shows. */
export interface Tredekansenvraag extends Herkomst, EigenKop {
  readonly gemeente: string;
  readonly periode: Periode;
  /** The probability of trede 1 … 6. */
  readonly kansen: readonly number[];
}

const RIJHOOGTE = 28;
const VAK = 24;
const LABELRUIMTE = 44;

/** The probability of each trede at the end of a periode: the number in its colour, a bar and a percentage. */
export function tredekansen(vraag: Tredekansenvraag): Grafiek {
  const { gemeente, periode, kansen, bron } = vraag;
  const meest = waarschijnlijksteTrede(kansen);
  const rijen = TREDEN.map((trede) => rij(trede, kansen[trede - 1] ?? 0));
  return {
    soort: 'kansen',
    titel: vraag.titel ?? KANSEN.titel(plaatsInTitel(gemeente)),
    ondertitel: vraag.ondertitel ?? KANSEN.ondertitel(peildatum(periode, 'eind'), meest, kansen[meest - 1] ?? 0),
    beschrijving: KANSEN.beschrijving(rijen.map(({ trede, kans }) => KANSEN.deel(trede, tredenaam(trede), kans))),
    bron,
    peildatum: vraag.peildatum,
    gegevens: { kansen: rijen },
    beeld: { height: TREDEN.length * RIJHOOGTE, marge: { links: VAK + 10, rechts: LABELRUIMTE, onder: 12 }, lagen: LAGEN },
  };
}

function rij(trede: Trede, kans: number) {
  const { background, inkt } = TREDEPALET[trede];
  return { trede, kans, label: procent(kans), vlak: background, cijfer: inkt };
}

const Y: Plaats = { field: 'trede', type: 'ordinal', axis: null, scale: { domain: [...TREDEN], paddingInner: 0, paddingOuter: 0 } };
/** A mark of a given width stands with its middle here. */
const MIDDEN = -(VAK / 2 + 10);

const LAGEN: readonly Laag[] = [
  {
    data: { name: 'kansen' },
    transform: [{ filter: 'datum.kans > 0' }],
    mark: { type: 'bar', style: 'tredevak', height: 16 },
    encoding: {
      y: Y,
      x: { field: 'kans', type: 'quantitative', axis: null, scale: { domain: [0, 1] } },
      fill: { field: 'vlak', type: 'nominal', scale: null },
    },
  },
  {
    data: { name: 'kansen' },
    mark: { type: 'text', style: 'tekst_vet', align: 'left', baseline: 'middle', dx: 6 },
    encoding: { y: Y, x: { field: 'kans', type: 'quantitative' }, text: { field: 'label' } },
  },
  {
    data: { name: 'kansen' },
    mark: { type: 'rect', style: 'tredevak', x: MIDDEN, width: VAK, height: 22, cornerRadius: 3 },
    encoding: { y: Y, fill: { field: 'vlak', type: 'nominal', scale: null } },
  },
  {
    data: { name: 'kansen' },
    mark: { type: 'text', style: 'tredecijfer', x: MIDDEN },
    encoding: { y: Y, text: { field: 'trede' }, fill: { field: 'cijfer', type: 'nominal', scale: null } },
  },
];
