import { comparePeriode, type Periode } from '../periode.ts';
import { getal } from '../taal/index.ts';
import { type Eindlabel, eindlabellagen, labelrijen, labelruimte } from './eindlabels.ts';
import type { EigenKop, Grafiek, Herkomst, Laag, Grafiekrij } from './grafiek.ts';
import { GETALAS, NULLIJN, ONDER_AS, PERIODEAS } from './periodeas.ts';
import { breedste, plaatsVoor } from './tekst.ts';
import { REEKS, uiterstenInWoorden } from './grafieken-texts.ts';
import { KORPS } from './theme.ts';

/** The figures of one periode, in persons; `null` where there is none. */
export interface Reekspunt {
  readonly periode: Periode;
  readonly taakstelling: number | null;
  readonly gerealiseerd: number | null;
  readonly achterstand: number | null;
  /** The taakstelling as it was before it was revised. */
  readonly eerdere_taakstelling?: number;
}

/** What the chart of a series shows. */
export interface Reeksvraag extends Herkomst, EigenKop {
  /** `de provincie Utrecht`, `Leusden`. */
  readonly gebied: string;
  readonly punten: readonly Reekspunt[];
}

const HEIGHT = 220;
const GROOTHEDEN = ['taakstelling', 'gerealiseerd', 'achterstand'] as const;
const STYLE = { taakstelling: 'derde', gerealiseerd: 'eerste', achterstand: 'tweede' } as const;

/**
 * taakstelling, gerealiseerd and achterstand through the periods. A periode without a figure is a gap in the line;
 * a taakstelling that was revised is shown as it was and as it became.
 */
export function reeks(vraag: Reeksvraag): Grafiek {
  const punten = [...vraag.punten].sort((a, b) => comparePeriode(a.periode, b.periode));
  const rijen = punten.flatMap((punt) => GROOTHEDEN.map((grootheid) => ({ periode: punt.periode, grootheid, waarde: punt[grootheid] })));
  const herzien = punten.flatMap(({ periode, taakstelling, eerdere_taakstelling: eerder }) =>
    eerder === undefined ? [] : [{ periode, eerder, taakstelling, label: REEKS.eerder(eerder) }],
  );
  const waarden = [...rijen.map(({ waarde }) => waarde), ...herzien.map(({ eerder }) => eerder)].filter((waarde) => waarde !== null);
  const labels = GROOTHEDEN.flatMap((grootheid) => eindlabel(grootheid, punten));
  return {
    soort: 'reeks',
    titel: vraag.titel ?? plaatsVoor(vraag.gebied, REEKS.titel),
    ondertitel: vraag.ondertitel ?? REEKS.ondertitel(punten[0]?.periode, punten.at(-1)?.periode),
    beschrijving: REEKS.beschrijving(
      GROOTHEDEN.map((grootheid) =>
        uiterstenInWoorden(
          grootheid,
          punten.map((punt) => ({ wanneer: punt.periode, waarde: punt[grootheid] })),
        ),
      ),
      herzien,
    ),
    bron: vraag.bron,
    peildatum: vraag.peildatum,
    gegevens: { punten: rijen, herzien, gaten: gatenVan(punten), eindlabels: labelrijen(labels, waarden, HEIGHT) },
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

function eindlabel(grootheid: (typeof GROOTHEDEN)[number], punten: readonly Reekspunt[]): Eindlabel[] {
  const waarde = punten.findLast((punt) => punt[grootheid] !== null)?.[grootheid] ?? null;
  return waarde === null ? [] : [{ naam: grootheid, cijfer: getal(waarde), waarde, style: `tekst_${STYLE[grootheid]}` }];
}

function gatenVan(punten: readonly Reekspunt[]): Grafiekrij[] {
  return punten.filter((punt) => GROOTHEDEN.every((grootheid) => punt[grootheid] === null)).map(({ periode }) => ({ periode }));
}

const HERZIEN = { name: 'herzien' };

const LAGEN: readonly Laag[] = [
  {
    data: HERZIEN,
    mark: { type: 'rule', style: 'hulplijn' },
    encoding: { x: PERIODEAS, y: { ...GETALAS, field: 'eerder' }, y2: { field: 'taakstelling' } },
  },
  { data: HERZIEN, mark: { type: 'point', style: 'punt_open' }, encoding: { x: PERIODEAS, y: { ...GETALAS, field: 'eerder' } } },
  {
    data: HERZIEN,
    mark: { type: 'text', style: 'tekst_zacht', align: 'right', baseline: 'middle', dx: -9 },
    encoding: { x: PERIODEAS, y: { ...GETALAS, field: 'eerder' }, text: { field: 'label' } },
  },
  NULLIJN,
  ...GROOTHEDEN.flatMap((grootheid): Laag[] => {
    const laag = {
      data: { name: 'punten' },
      transform: [{ filter: `datum.grootheid === '${grootheid}'` }],
      encoding: { x: PERIODEAS, y: GETALAS },
    };
    return [
      { ...laag, mark: { type: 'line', style: `lijn_${STYLE[grootheid]}`, invalid: 'break-paths-show-domains' } },
      { ...laag, mark: { type: 'point', style: `punt_${STYLE[grootheid]}`, invalid: 'filter' } },
    ];
  }),
  {
    data: { name: 'gaten' },
    mark: { type: 'text', style: 'tekst_zacht', text: '–', baseline: 'bottom' },
    encoding: { x: PERIODEAS, y: { value: 'height' } },
  },
];
