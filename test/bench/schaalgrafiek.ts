import type { Datum } from '../../core/datum.ts';
import type { Grafiek, Laag, Plaats } from '../../core/grafieken/grafiek.ts';
import { LANDELIJK, LANGSTE_WACHTEN, type Schaalpunt, SIZES } from '../../addin/build/figures/schaal.ts';

const getal = (waarde: number) => waarde.toLocaleString('nl-NL');
const seconden = (waarde: number) => `${waarde < 1 ? waarde.toPrecision(2) : waarde.toFixed(1)} s`.replace('.', ',');

/** How many times as long ten times as many rows take, from a thousand rows on: the geometric mean over the functions. */
export function groei(punten: readonly Schaalpunt[]): number {
  const stappen = punten.flatMap((punt) => {
    const tien = punten.find(({ functie, rijen }) => functie === punt.functie && rijen === 10 * punt.rijen);
    return tien === undefined || punt.rijen < 1000 ? [] : [Math.log(tien.seconden / punt.seconden)];
  });
  return Math.exp(stappen.reduce((som, stap) => som + stap, 0) / stappen.length);
}

/** How a function's line and points look; the last two share a colour and differ in dash and point. */
const STYLES: readonly { readonly lijn: { readonly style: string; readonly strokeDash?: number[] }; readonly punt: string }[] = [
  { lijn: { style: 'lijn_eerste' }, punt: 'punt_eerste' },
  { lijn: { style: 'lijn_tweede' }, punt: 'punt_tweede' },
  { lijn: { style: 'lijn_derde' }, punt: 'punt_derde' },
  { lijn: { style: 'lijn_derde', strokeDash: [1, 3] }, punt: 'punt_open' },
];

/** The chart of how time grows with the number of rows, on two logarithmic axes. */
export function schaalgrafiek(punten: readonly Schaalpunt[], peildatum: Datum): Grafiek {
  const functies = [...new Set(punten.map(({ functie }) => functie))];
  const laatste = functies.flatMap((functie) => punten.filter((punt) => punt.functie === functie).slice(-1));
  return {
    soort: 'reeks',
    titel: `Tienmaal zoveel rijen kost ${groei(punten).toFixed(1).replace('.', ',')} maal zoveel tijd`,
    ondertitel: 'Seconden voor één aanroep, naar het aantal rijen; op beide assen is elke stap tienmaal de vorige',
    beschrijving: laatste.map((punt) => `${punt.functie}: ${getal(punt.rijen)} rijen in ${seconden(punt.seconden)}`).join('; '),
    bron: 'npm run bench, op één machine',
    peildatum,
    gegevens: {
      punten: punten.map((punt) => ({ ...punt })),
      laatste: uitElkaar(laatste).map(({ plek, ...punt }) => ({ ...punt, plek, label: `${punt.functie} ${seconden(punt.seconden)}` })),
      wachten: [{ seconden: LANGSTE_WACHTEN, label: `${LANGSTE_WACHTEN} s: langer wacht niemand` }],
      land: [{ rijen: LANDELIJK, label: 'heel Nederland, 20 halfjaren' }],
    },
    beeld: { height: 280, marge: { links: 48, rechts: 176, onder: 38 }, lagen: [...LAGEN, ...functies.flatMap(lagenVan), BIJSCHRIFT] },
  };
}

/** The least room between two labels, in steps of ten on the axis of seconds. */
const LABELRUIMTE = 0.36;

/** Where the label of each last point stands: at the point, or above the label below it where that is too near. */
function uitElkaar(laatste: readonly Schaalpunt[]): (Schaalpunt & { readonly plek: number })[] {
  let onder = -Infinity;
  return [...laatste]
    .sort((a, b) => a.seconden - b.seconden)
    .map((punt) => {
      onder = Math.max(Math.log10(punt.seconden), onder + LABELRUIMTE);
      return { ...punt, plek: 10 ** onder };
    });
}

const SCHAAL = { type: 'log', nice: false } as const;
const X: Plaats = {
  field: 'rijen',
  type: 'quantitative',
  scale: { ...SCHAAL, domain: [100, 1_000_000] },
  axis: { values: [...SIZES], format: ',d', grid: false, domain: true, ticks: true, tickSize: 4, labelPadding: 4 },
};
const Y: Plaats = {
  field: 'seconden',
  type: 'quantitative',
  scale: { ...SCHAAL, domain: [0.0001, 100] },
  axis: { values: [0.0001, 0.001, 0.01, 0.1, 1, 10, 100], format: '~g' },
};

const LAGEN: readonly Laag[] = [
  { data: { name: 'wachten' }, mark: { type: 'rule', style: 'hulplijn' }, encoding: { y: Y } },
  {
    data: { name: 'wachten' },
    mark: { type: 'text', style: 'tekst_zacht', align: 'left', baseline: 'bottom', x: 4, dy: -3 },
    encoding: { y: Y, text: { field: 'label' } },
  },
  { data: { name: 'land' }, mark: { type: 'rule', style: 'hulplijn' }, encoding: { x: X } },
  {
    data: { name: 'land' },
    mark: { type: 'text', style: 'tekst_zacht', align: 'left', baseline: 'bottom', y: 276, dx: 4 },
    encoding: { x: X, text: { field: 'label' } },
  },
];

const BIJSCHRIFT: Laag = {
  data: { name: 'laatste' },
  mark: { type: 'text', style: 'tekst_vet', align: 'left', baseline: 'middle', dx: 8 },
  encoding: { x: X, y: { ...Y, field: 'plek' }, text: { field: 'label' } },
};

function lagenVan(functie: string, i: number): Laag[] {
  const { lijn = {}, punt = '' } = STYLES[i] ?? {};
  const deel = { data: { name: 'punten' }, transform: [{ filter: { field: 'functie', equal: functie } }] };
  return [
    { ...deel, mark: { type: 'line', ...lijn }, encoding: { x: X, y: Y } },
    { ...deel, mark: { type: 'point', style: punt }, encoding: { x: X, y: Y } },
  ];
}
