import type { Datum } from '../datum.ts';
import { peildatum, type Periode } from '../periode.ts';
import type { Verwachting } from '../prognose/index.ts';
import type { Meting } from '../tempo.ts';
import { getal, standInWoorden } from '../taal/index.ts';
import { type Eindlabel, eindlabellagen, labelrijen, labelruimte } from './eindlabels.ts';
import type { EigenKop, Grafiek, Herkomst, Laag, Plaats, Grafiekrij } from './grafiek.ts';
import { NULLIJN } from './periodeas.ts';
import { breedste, plaatsVoor } from './tekst.ts';
import { WAAIER } from './grafieken-texts.ts';
import { KORPS } from './theme.ts';
import { alsTijd } from './time.ts';

/** The levels of the bands, in percents. */
export type Bandniveau = 50 | 80 | 95;
const NIVEAUS: readonly Bandniveau[] = [95, 80, 50];

/** What the fan chart shows. */
export interface Waaiervraag extends Herkomst, EigenKop {
  readonly gemeente: string;
  readonly periode: Periode;
  readonly totaalopgave: number;
  /** The standen so far, the earliest first; the start of the periode need not be among them. */
  readonly metingen: readonly Meting[];
  /** What `verloop` gives at 0,5, 0,8 and 0,95; empty from the peildatum on. */
  readonly verloop: Readonly<Record<Bandniveau, readonly Verwachting[]>>;
}

const HEIGHT = 200;
const MAANDEN = 6;

/**
 * The achterstand through a periode: what was left so far, what is expected with bands of 50, 80 and 95%, and the schedule
 * by which a sixth of the totaalopgave is housed every month.
 */
export function waaier(vraag: Waaiervraag): Grafiek {
  const { gemeente, periode, totaalopgave, bron, verloop } = vraag;
  const gegevens = {
    standen: standrijen(vraag),
    banden: bandrijen(vraag),
    verwacht: verwachtrijen(verloop[80]),
    schema: schemarijen(vraag),
  };
  const waarden = Object.values(gegevens)
    .flat()
    .flatMap(({ achterstand, gunstig, ongunstig }) => [achterstand, gunstig, ongunstig])
    .filter((waarde) => typeof waarde === 'number');
  const labels = labelsVan(vraag);
  return {
    soort: 'waaier',
    titel: vraag.titel ?? titelVan(gemeente, periode, verloop[80].at(-1), totaalopgave - (vraag.metingen.at(-1)?.gerealiseerd ?? 0)),
    ondertitel: vraag.ondertitel ?? ondertitelVan(vraag),
    beschrijving: beschrijvingVan(vraag),
    bron,
    peildatum: vraag.peildatum,
    gegevens: { ...gegevens, eindlabels: labelrijen(labels, waarden, HEIGHT) },
    beeld: {
      height: HEIGHT,
      marge: {
        links:
          breedste(
            waarden.map((waarde) => getal(waarde)),
            KORPS.gewoon,
          ) + 10,
        rechts: labelruimte(labels),
        onder: 36,
      },
      lagen: [...LAGEN, ...eindlabellagen(labels, Y)],
    },
  };
}

function standrijen({ periode, totaalopgave, metingen }: Waaiervraag): Grafiekrij[] {
  const begin = peildatum(periode, 'begin');
  return [{ datum: begin, gerealiseerd: 0 }, ...metingen.filter(({ datum }) => datum > begin)].map(({ datum, gerealiseerd }) => ({
    tijd: alsTijd(datum),
    achterstand: totaalopgave - gerealiseerd,
  }));
}

function bandrijen({ verloop }: Waaiervraag): Grafiekrij[] {
  return NIVEAUS.flatMap((niveau) =>
    verloop[niveau].map(({ datum, band: { gunstig, ongunstig } }) => ({ niveau, tijd: alsTijd(datum), gunstig, ongunstig })),
  );
}

function verwachtrijen(verwachtingen: readonly Verwachting[]): Grafiekrij[] {
  return verwachtingen.map(({ datum, verwachte_achterstand }) => ({ tijd: alsTijd(datum), achterstand: verwachte_achterstand }));
}

function schemarijen({ periode, totaalopgave }: Waaiervraag): Grafiekrij[] {
  const begin = peildatum(periode, 'begin');
  const eind = peildatum(periode, 'eind');
  return Array.from({ length: MAANDEN + 1 }, (_, n) => ({
    tijd: alsTijd(maandLater(begin, eind, n)),
    achterstand: Math.max(0, totaalopgave) * (1 - n / MAANDEN),
  }));
}

/** The first day of month `n` of a periode; that of month 6 is its end. */
function maandLater(begin: Datum, eind: Datum, n: number): Datum {
  return begin + Math.round(((eind - begin) * n) / MAANDEN);
}

function labelsVan({ verloop, metingen, totaalopgave }: Waaiervraag): Eindlabel[] {
  const laatste = verloop[80].at(-1);
  const nu = totaalopgave - (metingen.at(-1)?.gerealiseerd ?? 0);
  const eerste: Eindlabel =
    laatste === undefined
      ? { naam: WAAIER.labelStand, cijfer: getal(nu), waarde: nu, style: 'tekst_eerste' }
      : {
          naam: WAAIER.labelVerwacht,
          cijfer: getal(laatste.verwachte_achterstand),
          waarde: laatste.verwachte_achterstand,
          style: 'tekst_eerste',
        };
  return [eerste, { naam: WAAIER.labelSchema, cijfer: '', waarde: 0, style: 'tekst_zacht' }];
}

function titelVan(gemeente: string, periode: Periode, laatste: Verwachting | undefined, nu: number): string {
  const wat =
    laatste === undefined ? WAAIER.titelStand(nu) : WAAIER.titelVerwacht(laatste.verwachte_achterstand, peildatum(periode, 'eind'));
  return plaatsVoor(gemeente, wat);
}

function ondertitelVan({ verloop, metingen, totaalopgave }: Waaiervraag): string {
  const band = verloop[80].at(-1)?.band;
  const gerealiseerd = metingen.at(-1)?.gerealiseerd ?? 0;
  return band === undefined
    ? WAAIER.ondertitelStand(gerealiseerd, totaalopgave)
    : WAAIER.ondertitel(band.gunstig, band.ongunstig, gerealiseerd, totaalopgave);
}

function beschrijvingVan({ totaalopgave, metingen, verloop, periode }: Waaiervraag): string {
  const laatste = verloop[80].at(-1);
  const breed = verloop[95].at(-1)?.band;
  const nu = totaalopgave - (metingen.at(-1)?.gerealiseerd ?? 0);
  const eind = peildatum(periode, 'eind');
  return [
    WAAIER.beschrijving(totaalopgave, standInWoorden(nu)),
    ...(laatste && breed
      ? [
          WAAIER.beschrijvingVerwacht(
            eind,
            standInWoorden(laatste.verwachte_achterstand),
            laatste.band.gunstig,
            laatste.band.ongunstig,
            breed.gunstig,
            breed.ongunstig,
          ),
        ]
      : []),
    WAAIER.beschrijvingSchema,
  ].join(' ');
}

const X: Plaats = {
  field: 'tijd',
  type: 'temporal',
  scale: { type: 'utc' },
  axis: { format: '%b', tickCount: 'month', grid: false, domain: true, ticks: true, tickSize: 4, labelPadding: 4, labelFlush: false },
};
const Y: Plaats = {
  field: 'achterstand',
  type: 'quantitative',
  axis: { tickCount: 5, format: ',d', tickMinStep: 1 },
  scale: { zero: true },
};
const BAND_VAN: Plaats = { ...Y, field: 'gunstig' };

const LAGEN: readonly Laag[] = [
  ...NIVEAUS.map(
    (niveau): Laag => ({
      data: { name: 'banden' },
      transform: [{ filter: `datum.niveau === ${niveau}` }],
      mark: { type: 'area', style: `band_${niveau}` },
      encoding: { x: X, y: BAND_VAN, y2: { field: 'ongunstig' } },
    }),
  ),
  NULLIJN,
  { data: { name: 'schema' }, mark: { type: 'line', style: 'hulplijn' }, encoding: { x: X, y: Y } },
  { data: { name: 'verwacht' }, mark: { type: 'line', style: 'verwacht' }, encoding: { x: X, y: Y } },
  { data: { name: 'standen' }, mark: { type: 'line', style: 'lijn_eerste' }, encoding: { x: X, y: Y } },
  { data: { name: 'standen' }, mark: { type: 'point', style: 'punt_eerste' }, encoding: { x: X, y: Y } },
];
