import type { Periode } from '../periode.ts';
import type { EigenKop, Grafiek, Herkomst, Laag, Plaats } from './grafiek.ts';
import { provincietegels } from './provincietegels.ts';
import { PROVINCIEKAART } from './grafieken-texts.ts';
import { tredecel } from './tredevakken.ts';

/** What the tile map shows: the trede of each municipality in one periode; one that is left out has none. */
export interface Provinciekaartvraag extends Herkomst, EigenKop {
  readonly periode: Periode;
  /** By the official name of the municipality. */
  readonly treden: ReadonlyMap<string, number>;
}

const RIJHOOGTE = 56;
const TEGELHOOGTE = 52;
const RIJEN = 6;

/** The municipalities that the province of Utrecht has in the periode as tiles about where they lie, each with its name and its trede. */
export function provinciekaart(vraag: Provinciekaartvraag): Grafiek {
  const tegels = provincietegels(vraag.periode).map(({ gemeente, kolom, rij, regels }) => ({
    gemeente,
    kolom,
    rij,
    naam: regels.join('\n'),
    ...tredecel(vraag.treden.get(gemeente) ?? null),
  }));
  return {
    soort: 'provinciekaart',
    titel: vraag.titel ?? PROVINCIEKAART.titel(vraag.periode),
    ondertitel: vraag.ondertitel ?? PROVINCIEKAART.ondertitel,
    beschrijving: PROVINCIEKAART.beschrijving(tegels),
    bron: vraag.bron,
    peildatum: vraag.peildatum,
    gegevens: { tegels },
    beeld: { height: RIJEN * RIJHOOGTE, marge: { links: 0, rechts: 0, onder: 12 }, lagen: LAGEN },
  };
}

const DATA = { name: 'tegels' };
const X: Plaats = { field: 'kolom', type: 'ordinal', axis: null, scale: { padding: 0 } };
const Y: Plaats = { field: 'rij', type: 'ordinal', axis: null, scale: { padding: 0 } };
const WEL = [{ filter: 'datum.trede !== null' }];
const NIET = [{ filter: 'datum.trede === null' }];
const INK = { field: 'inkt', type: 'nominal', scale: null } as const;
const NAAM = {
  type: 'text',
  lineBreak: '\n',
  baseline: 'middle',
  dy: 4,
  lineHeight: 11,
  fontSize: { expr: 'width < 380 ? 8.5 : 10' },
} as const;

const LAGEN: readonly Laag[] = [
  {
    data: DATA,
    transform: WEL,
    mark: { type: 'rect', style: 'tredevak', height: TEGELHOOGTE, width: { band: 0.94 }, cornerRadius: 4 },
    encoding: { x: X, y: Y, fill: { field: 'vlak', type: 'nominal', scale: null } },
  },
  {
    data: DATA,
    transform: NIET,
    mark: { type: 'rect', style: 'leeg_vak', height: TEGELHOOGTE, width: { band: 0.94 }, cornerRadius: 4 },
    encoding: { x: X, y: Y },
  },
  {
    data: DATA,
    transform: WEL,
    mark: { type: 'text', style: 'tredecijfer', dy: -13, fontSize: 15 },
    encoding: { x: X, y: Y, text: { field: 'trede' }, fill: INK },
  },
  { data: DATA, transform: WEL, mark: { ...NAAM, style: 'tredenaam' }, encoding: { x: X, y: Y, text: { field: 'naam' }, fill: INK } },
  {
    data: DATA,
    transform: NIET,
    mark: { type: 'text', style: 'tekst_zacht', text: '–', dy: -13, baseline: 'middle' },
    encoding: { x: X, y: Y },
  },
  { data: DATA, transform: NIET, mark: { ...NAAM, style: 'tekst_zacht' }, encoding: { x: X, y: Y, text: { field: 'naam' } } },
];
