import { isTrede, type Trede, TREDEN } from '../trede.ts';
import type { Periode } from '../periode.ts';
import type { EigenKop, Grafiek, Herkomst, Laag, Plaats } from './grafiek.ts';
import { OVERGANGEN } from './grafieken-texts.ts';
import { tredecel } from './tredevakken.ts';

/** A municipality's trede in one periode and in the next; `null` where it is not known. */
export interface Overgang {
  readonly van: number | null;
  readonly naar: number | null;
}

/** What the matrix of transitions shows. */
export interface Overgangenvraag extends Herkomst, EigenKop {
  readonly van: Periode;
  readonly naar: Periode;
  readonly overgangen: readonly Overgang[];
}

const VAK = 40;
const KOPRUIMTE = 64;

/** How many municipalities went from which trede to which: a row for each trede before, a column for each after. */
export function overgangen(vraag: Overgangenvraag): Grafiek {
  const bekend = vraag.overgangen.filter((een): een is { van: Trede; naar: Trede } => isTrede(een.van ?? 0) && isTrede(een.naar ?? 0));
  const hoogste = Math.max(3, ...bekend.flatMap(({ van, naar }) => [van, naar]));
  const treden = TREDEN.filter((trede) => trede <= hoogste);
  const cellen = treden.flatMap((van) =>
    treden.map((naar) => {
      const aantal = bekend.filter((een) => een.van === van && een.naar === naar).length;
      return { van, naar, aantal, richting: naar > van ? 'omhoog' : naar < van ? 'omlaag' : 'gelijk' };
    }),
  );
  const tel = (richting: string) => cellen.reduce((som, cel) => (cel.richting === richting ? som + cel.aantal : som), 0);
  const zonder = vraag.overgangen.length - bekend.length;
  return {
    soort: 'overgangen',
    titel: vraag.titel ?? OVERGANGEN.titel(vraag.van, vraag.naar),
    ondertitel: vraag.ondertitel ?? OVERGANGEN.ondertitel(tel('omhoog'), tel('gelijk'), tel('omlaag'), zonder),
    beschrijving: OVERGANGEN.beschrijving(
      cellen.filter(({ aantal }) => aantal > 0),
      tel('omhoog'),
      tel('gelijk'),
      tel('omlaag'),
      zonder,
    ),
    bron: vraag.bron,
    peildatum: vraag.peildatum,
    gegevens: {
      cellen,
      koppen: treden.map((trede) => ({ van: trede, naar: trede, ...tredecel(trede) })),
      bijschrift: [{ van: vraag.van, naar: vraag.naar }],
    },
    beeld: { height: treden.length * VAK, marge: { links: KOPRUIMTE, rechts: 4, onder: 12 }, lagen: LAGEN },
  };
}

const X: Plaats = { field: 'naar', type: 'ordinal', axis: null, scale: { padding: 0 } };
const Y: Plaats = { field: 'van', type: 'ordinal', axis: null, scale: { padding: 0 } };
const CELLEN = { name: 'cellen' };
const KOPPEN = { name: 'koppen' };
const VLAK = { field: 'vlak', type: 'nominal', scale: null } as const;
const INK = { field: 'inkt', type: 'nominal', scale: null } as const;
const KOP = { type: 'rect', style: 'tredevak', width: 24, height: 22, cornerRadius: 3 } as const;
const BIJSCHRIFT = { name: 'bijschrift' };

const LAGEN: readonly Laag[] = [
  {
    data: CELLEN,
    transform: [{ filter: "datum.aantal > 0 && datum.richting === 'gelijk'" }],
    mark: { type: 'rect', style: 'vak_zacht', width: { band: 0.94 }, height: VAK - 4 },
    encoding: { x: X, y: Y },
  },
  {
    data: CELLEN,
    transform: [{ filter: "datum.aantal > 0 && datum.richting !== 'gelijk'" }],
    mark: { type: 'rect', style: 'vak_nadruk', width: { band: 0.94 }, height: VAK - 4 },
    encoding: { x: X, y: Y },
  },
  {
    data: CELLEN,
    transform: [{ filter: 'datum.aantal > 0' }],
    mark: { type: 'text', style: 'tekst_vet', baseline: 'middle', fontSize: 14 },
    encoding: { x: X, y: Y, text: { field: 'aantal' } },
  },
  {
    data: CELLEN,
    transform: [{ filter: 'datum.aantal === 0' }],
    mark: { type: 'text', style: 'tekst_zacht', text: '·', baseline: 'middle' },
    encoding: { x: X, y: Y },
  },
  { data: KOPPEN, mark: { ...KOP, x: -20 }, encoding: { y: Y, fill: VLAK } },
  { data: KOPPEN, mark: { type: 'text', style: 'tredecijfer', x: -20 }, encoding: { y: Y, text: { field: 'trede' }, fill: INK } },
  { data: KOPPEN, mark: { ...KOP, y: -18 }, encoding: { x: X, fill: VLAK } },
  { data: KOPPEN, mark: { type: 'text', style: 'tredecijfer', y: -18 }, encoding: { x: X, text: { field: 'trede' }, fill: INK } },
  {
    data: BIJSCHRIFT,
    mark: { type: 'text', style: 'tekst_zacht', align: 'right', baseline: 'middle', x: 'width', y: -40 },
    encoding: { text: { field: 'naar' } },
  },
  {
    data: BIJSCHRIFT,
    mark: { type: 'text', style: 'tekst_zacht', align: 'center', angle: -90, x: -KOPRUIMTE + 12, y: { expr: 'height / 2' } },
    encoding: { text: { field: 'van' } },
  },
];
