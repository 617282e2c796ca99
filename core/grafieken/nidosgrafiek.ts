import { type Datum, datumInWoorden } from '../datum.ts';
import { getal } from '../taal/index.ts';
import { type Eindlabel, eindlabellagen, labelrijen, labelruimte } from './eindlabels.ts';
import type { EigenKop, Grafiek, Herkomst, Laag, Plaats } from './grafiek.ts';
import { GETALAS, ONDER_AS } from './periodeas.ts';
import { breedste, plaatsVoor } from './tekst.ts';
import { NIDOSTEKST, uiterstenInWoorden } from './grafieken-texts.ts';
import { KORPS } from './theme.ts';
import { alsTijd } from './time.ts';

/** Nidos-plekken on a day; `null` where there is no figure. */
export interface Plekken {
  readonly datum: Datum;
  readonly plekken: number | null;
}

/** What the chart of Nidos-plekken shows. */
export interface Nidosvraag extends Herkomst, EigenKop {
  readonly gebied: string;
  readonly nodig: readonly Plekken[];
  readonly gerealiseerd: readonly Plekken[];
  /** What is expected, from `nidosPrognose`; empty for none. */
  readonly prognose: readonly Plekken[];
}

const HEIGHT = 200;
const REEKSEN = ['nodig', 'gerealiseerd', 'prognose'] as const;
const LIJN = { nodig: 'lijn_tweede', gerealiseerd: 'lijn_eerste', prognose: 'verwacht' } as const;
const PUNT = { nodig: 'punt_tweede', gerealiseerd: 'punt_eerste', prognose: 'punt_open' } as const;
const TEKST = { nodig: 'tekst_tweede', gerealiseerd: 'tekst_eerste', prognose: 'tekst_zacht' } as const;

/** Nidos-plekken that are needed, realised and expected. Never a criterion for the trede. */
export function nidosgrafiek(vraag: Nidosvraag): Grafiek {
  const rijen = REEKSEN.flatMap((reeks) =>
    opVolgorde(vraag[reeks]).map(({ datum, plekken }) => ({ reeks, tijd: alsTijd(datum), waarde: plekken })),
  );
  const waarden = rijen.map(({ waarde }) => waarde).filter((waarde) => waarde !== null);
  const labels = REEKSEN.flatMap((reeks): Eindlabel[] => {
    const laatste = opVolgorde(vraag[reeks]).findLast(({ plekken }) => plekken !== null);
    return laatste?.plekken == null ? [] : [{ naam: reeks, cijfer: getal(laatste.plekken), waarde: laatste.plekken, style: TEKST[reeks] }];
  });
  return {
    soort: 'nidos',
    titel: vraag.titel ?? plaatsVoor(vraag.gebied, NIDOSTEKST.titel),
    ondertitel: vraag.ondertitel ?? NIDOSTEKST.ondertitel(vraag.prognose.length > 0),
    beschrijving: NIDOSTEKST.beschrijving(
      REEKSEN.filter((reeks) => vraag[reeks].length > 0).map((reeks) =>
        uiterstenInWoorden(
          reeks,
          vraag[reeks].map(({ datum, plekken }) => ({ wanneer: datumInWoorden(datum), waarde: plekken })),
        ),
      ),
    ),
    bron: vraag.bron,
    peildatum: vraag.peildatum,
    gegevens: { plekken: rijen, eindlabels: labelrijen(labels, waarden, HEIGHT) },
    beeld: {
      height: HEIGHT,
      marge: {
        links:
          breedste(
            waarden.map((waarde) => getal(waarde)),
            KORPS.gewoon,
          ) + 10,
        rechts: labelruimte(labels),
        onder: ONDER_AS,
      },
      lagen: [...LAGEN, ...eindlabellagen(labels, GETALAS)],
    },
  };
}

function opVolgorde(plekken: readonly Plekken[]): Plekken[] {
  return [...plekken].sort((a, b) => a.datum - b.datum);
}

const X: Plaats = {
  field: 'tijd',
  type: 'temporal',
  scale: { type: 'utc' },
  axis: { format: '%b %Y', tickCount: 4, grid: false, domain: true, ticks: true, tickSize: 4, labelPadding: 4, labelOverlap: 'greedy' },
};

const LAGEN: readonly Laag[] = REEKSEN.flatMap((reeks): Laag[] => {
  const laag = { data: { name: 'plekken' }, transform: [{ filter: `datum.reeks === '${reeks}'` }], encoding: { x: X, y: GETALAS } };
  return [
    { ...laag, mark: { type: 'line', style: LIJN[reeks], invalid: 'break-paths-show-domains' } },
    { ...laag, mark: { type: 'point', style: PUNT[reeks], invalid: 'filter' } },
  ];
});
