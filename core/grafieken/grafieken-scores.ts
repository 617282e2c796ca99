import { getal } from '../taal/index.ts';
import type { EigenKop, Grafiek, Herkomst, Laag, Plaats } from './grafiek.ts';
import { breedste, korteNamen } from './tekst.ts';
import { SCORES } from './grafieken-texts.ts';
import { KORPS } from './theme.ts';

/** What a method scored; `null` where it could not be scored. */
export interface Methodescore {
  readonly naam: string;
  readonly score: number | null;
}

/** What the chart of scores shows. Lower is better. */
export interface Scoresvraag extends Herkomst, EigenKop {
  /** `CRPS`, `Brier`. */
  readonly maat: string;
  /** What it is counted in: `personen`; empty for none. */
  readonly eenheid: string;
  readonly methoden: readonly Methodescore[];
}

const RIJHOOGTE = 26;

/** The score of each forecasting method, the best at the top. */
export function scores(vraag: Scoresvraag): Grafiek {
  const namen = korteNamen(vraag.methoden.map(({ naam }) => naam));
  const rijen = vraag.methoden
    .map(({ naam, score }) => ({ methode: namen.get(naam) as string, score, label: score === null ? SCORES.geen : getal(score, 2) }))
    .sort((a, b) => (a.score ?? Infinity) - (b.score ?? Infinity));
  return {
    soort: 'scores',
    titel: vraag.titel ?? SCORES.titel(vraag.maat),
    ondertitel: vraag.ondertitel ?? SCORES.ondertitel(vraag.maat, vraag.eenheid),
    beschrijving: SCORES.beschrijving(rijen),
    bron: vraag.bron,
    peildatum: vraag.peildatum,
    gegevens: { scores: rijen.map((rij, i) => ({ ...rij, beste: i === 0 && rij.score !== null })) },
    beeld: {
      height: rijen.length * RIJHOOGTE,
      marge: {
        links: breedste([...namen.values()], KORPS.gewoon) + 10,
        rechts:
          breedste(
            rijen.map(({ label }) => label),
            KORPS.gewoon * 1.06,
          ) + 10,
        onder: 12,
      },
      lagen: LAGEN,
    },
  };
}

const X: Plaats = { field: 'score', type: 'quantitative', axis: null, scale: { zero: true, nice: false } };
const Y: Plaats = { field: 'methode', type: 'ordinal', sort: null, axis: { grid: false }, scale: { padding: 0 } };
const DATA = { name: 'scores' };
const WEL = { filter: 'datum.score !== null' };

const LAGEN: readonly Laag[] = [
  {
    data: DATA,
    transform: [WEL, { filter: 'datum.beste' }],
    mark: { type: 'bar', style: 'staaf_eerste', height: 12 },
    encoding: { y: Y, x: X },
  },
  {
    data: DATA,
    transform: [WEL, { filter: '!datum.beste' }],
    mark: { type: 'bar', style: 'staaf_stil', height: 12 },
    encoding: { y: Y, x: X },
  },
  {
    data: DATA,
    transform: [WEL],
    mark: { type: 'text', style: 'tekst_vet', align: 'left', baseline: 'middle', dx: 6 },
    encoding: { y: Y, x: X, text: { field: 'label' } },
  },
  {
    data: DATA,
    transform: [{ filter: 'datum.score === null' }],
    mark: { type: 'text', style: 'tekst_zacht', align: 'left', baseline: 'middle', x: 6 },
    encoding: { y: Y, text: { field: 'label' } },
  },
];
