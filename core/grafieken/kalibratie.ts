import type { Uitslag } from '../prognose/index.ts';
import { procent } from '../taal/index.ts';
import type { EigenKop, Grafiek, Herkomst, Laag, Plaats } from './grafiek.ts';
import { breedste, korteNamen } from './tekst.ts';
import { KALIBRATIE } from './grafieken-texts.ts';
import { KORPS } from './theme.ts';

/** How a method did, see `vatSamen`. */
export interface Methode {
  readonly naam: string;
  readonly uitslag: Pick<Uitslag, 'aantal' | 'dekking_80' | 'dekking_95'>;
}

/** What the chart of calibration shows. */
export interface Kalibratievraag extends Herkomst, EigenKop {
  readonly methoden: readonly Methode[];
}

const RIJHOOGTE = 40;
const NIVEAUS = [80, 95] as const;

/** How often the outcome lay within the interval that said 80% or 95%: right is on the line of that name. */
export function kalibratie(vraag: Kalibratievraag): Grafiek {
  const namen = korteNamen(vraag.methoden.map(({ naam }) => naam));
  const rijen = vraag.methoden.flatMap(({ naam, uitslag }) =>
    NIVEAUS.map((niveau) => {
      const werkelijk = niveau === 80 ? uitslag.dekking_80 : uitslag.dekking_95;
      return { methode: namen.get(naam) as string, niveau, nominaal: niveau / 100, werkelijk, label: procent(werkelijk) };
    }),
  );
  return {
    soort: 'kalibratie',
    titel: vraag.titel ?? KALIBRATIE.titel,
    ondertitel: vraag.ondertitel ?? KALIBRATIE.ondertitel(vraag.methoden.map(({ uitslag }) => uitslag.aantal)),
    beschrijving: KALIBRATIE.beschrijving(vraag.methoden.map(({ naam, uitslag }) => ({ naam: namen.get(naam) as string, ...uitslag }))),
    bron: vraag.bron,
    peildatum: vraag.peildatum,
    gegevens: { dekking: rijen, niveaus: NIVEAUS.map((niveau) => ({ nominaal: niveau / 100, label: KALIBRATIE.niveau(niveau) })) },
    beeld: {
      height: namen.size * RIJHOOGTE,
      marge: { links: breedste([...namen.values()], KORPS.gewoon) + 10, rechts: 18, onder: ONDER },
      lagen: LAGEN,
    },
  };
}

const ONDER = 36;
const X: Plaats = {
  field: 'werkelijk',
  type: 'quantitative',
  scale: { domain: [0, 1] },
  axis: { format: '.0%', tickCount: 5, grid: true },
};
const Y: Plaats = { field: 'methode', type: 'ordinal', sort: null, axis: { grid: false }, scale: { padding: 0 } };
const DEKKING = { name: 'dekking' };
const NIVEAU = { name: 'niveaus' };

const LAGEN: readonly Laag[] = [
  { data: NIVEAU, mark: { type: 'rule', style: 'hulplijn' }, encoding: { x: { ...X, field: 'nominaal' } } },
  {
    data: NIVEAU,
    mark: { type: 'text', style: 'tekst_zacht', align: 'center', baseline: 'bottom', y: -4 },
    encoding: { x: { ...X, field: 'nominaal' }, text: { field: 'label' } },
  },
  ...NIVEAUS.flatMap((niveau): Laag[] => {
    const laag = { data: DEKKING, transform: [{ filter: `datum.niveau === ${niveau}` }] };
    const [punt, tekst, dy] =
      niveau === 80 ? (['punt_eerste', 'tekst_eerste', 14] as const) : (['punt_tweede', 'tekst_tweede', -12] as const);
    return [
      {
        ...laag,
        mark: { type: 'rule', style: niveau === 80 ? 'lijn_eerste' : 'lijn_tweede', strokeWidth: 1 },
        encoding: { y: Y, x: X, x2: { field: 'nominaal' } },
      },
      { ...laag, mark: { type: 'point', style: punt }, encoding: { y: Y, x: X } },
      {
        ...laag,
        mark: { type: 'text', style: tekst, align: 'center', baseline: 'middle', dy },
        encoding: { y: Y, x: X, text: { field: 'label' } },
      },
    ];
  }),
];
