import { peildatum, type Periode } from '../periode.ts';
import { type Band, waarschijnlijksteTrede } from '../prognose/index.ts';
import { getal, procent } from '../taal/index.ts';
import type { EigenKop, Grafiek, Herkomst, Laag, Plaats } from './grafiek.ts';
import { korteNamen, plaatsVoor } from './tekst.ts';
import { SCENARIOS } from './grafieken-texts.ts';
import { tredecel, tredevakken } from './tredevakken.ts';

/** What a scenario comes to. */
export interface Scenariostand {
  readonly naam: string;
  readonly verwachte_achterstand: number;
  readonly band: Band;
  /** The probability of trede 1 … 6; `null` where the trede cannot be known. */
  readonly kansen: readonly number[] | null;
}

/** What the comparison of scenarios shows. */
export interface Scenariosvraag extends Herkomst, EigenKop {
  readonly gemeente: string;
  readonly periode: Periode;
  /** The level of the bands, above 0 and below 1. */
  readonly niveau: number;
  readonly scenarios: readonly Scenariostand[];
}

const RIJHOOGTE = 48;
const TREDERUIMTE = 78;

/** Scenarios side by side: the expected achterstand with its interval, and the most probable trede with its probability. */
export function scenariovergelijking(vraag: Scenariosvraag): Grafiek {
  const namen = korteNamen(vraag.scenarios.map(({ naam }) => naam));
  const rijen = vraag.scenarios.map(({ naam, verwachte_achterstand: verwacht, band, kansen }) => ({
    naam: namen.get(naam) as string, verwacht, gunstig: band.gunstig, ongunstig: band.ongunstig, label: getal(verwacht), ...waarschijnlijkst(kansen),
  }));
  return {
    soort: 'scenarios',
    titel: vraag.titel ?? plaatsVoor(vraag.gemeente, SCENARIOS.titel),
    ondertitel: vraag.ondertitel ?? SCENARIOS.ondertitel(peildatum(vraag.periode, 'eind'), vraag.niveau),
    beschrijving: SCENARIOS.beschrijving(rijen),
    bron: vraag.bron,
    peildatum: vraag.peildatum,
    gegevens: { scenarios: rijen },
    beeld: { height: rijen.length * RIJHOOGTE, marge: { links: 4, rechts: TREDERUIMTE, onder: 38 }, lagen: LAGEN },
  };
}

/** The most probable trede, and its probability in words. */
function waarschijnlijkst(kansen: readonly number[] | null) {
  if (kansen === null) return { kans: '', ...tredecel(null) };
  const trede = waarschijnlijksteTrede(kansen);
  return { kans: procent(kansen[trede - 1] as number), ...tredecel(trede) };
}

const X: Plaats = { field: 'verwacht', type: 'quantitative', axis: { tickCount: 5, format: ',d', tickMinStep: 1 }, scale: { zero: true } };
const Y: Plaats = { field: 'naam', type: 'ordinal', sort: null, axis: null, scale: { padding: 0 } };
const DATA = { name: 'scenarios' };
const NAAST = { value: { expr: 'width + 22' } };

const LAGEN: readonly Laag[] = [
  { data: DATA, mark: { type: 'bar', style: 'band_80', height: 10, yOffset: 9 }, encoding: { y: Y, x: { ...X, field: 'gunstig' }, x2: { field: 'ongunstig' } } },
  { data: { values: [{}] }, mark: { type: 'rule', style: 'grens' }, encoding: { x: { datum: 0 } } },
  { data: DATA, mark: { type: 'point', style: 'punt_eerste', yOffset: 9 }, encoding: { y: Y, x: X } },
  { data: DATA, mark: { type: 'text', style: 'tekst_eerste', baseline: 'middle', align: 'center', dy: -5 }, encoding: { y: Y, x: X, text: { field: 'label' } } },
  { data: DATA, mark: { type: 'text', style: 'tekst', align: 'left', baseline: 'middle', x: 0, dy: -17 }, encoding: { y: Y, text: { field: 'naam' } } },
  ...tredevakken('scenarios', X, Y, { height: 22, width: 24 }).map((laag): Laag => ({ ...laag, encoding: { ...laag.encoding, x: NAAST } }) as Laag),
  { data: DATA, mark: { type: 'text', style: 'tekst', align: 'left', baseline: 'middle', x: { expr: 'width + 39' } }, encoding: { y: Y, text: { field: 'kans' } } },
];
