import { getal, metTeken } from '../taal/index.ts';
import type { EigenKop, Grafiek, Herkomst, Laag, Plaats } from './grafiek.ts';
import { breedste, kort, LANGSTE_NAAM } from './tekst.ts';
import { ONTLEDING } from './grafieken-texts.ts';
import { KORPS } from './theme.ts';

/** A part of the difference, in persons. */
export interface Ontledingstap {
  readonly naam: string;
  readonly verandering: number;
}

/** What the decomposition shows: from a figure, by steps, to the figure they add up to. */
export interface Ontledingvraag extends Herkomst, EigenKop {
  readonly begin: { readonly naam: string; readonly waarde: number };
  readonly stappen: readonly Ontledingstap[];
  /** The name of the sum. */
  readonly eindnaam: string;
}

const RIJHOOGTE = 30;
const LABELRUIMTE = 52;

/** A figure taken apart: where it begins, what each step adds or takes off, and where it ends. */
export function ontleding(vraag: Ontledingvraag): Grafiek {
  const { begin, stappen, eindnaam } = vraag;
  const eind = stappen.reduce((som, { verandering }) => som + verandering, begin.waarde);
  const rijen = rijenVan(vraag, eind);
  return {
    soort: 'ontleding',
    titel: vraag.titel ?? ONTLEDING.titel(begin.waarde, eind),
    ondertitel: vraag.ondertitel ?? ONTLEDING.ondertitel,
    beschrijving: ONTLEDING.beschrijving({ naam: begin.naam, waarde: begin.waarde }, stappen, { naam: eindnaam, waarde: eind }),
    bron: vraag.bron,
    peildatum: vraag.peildatum,
    gegevens: { stappen: rijen },
    beeld: {
      height: rijen.length * RIJHOOGTE,
      marge: {
        links:
          breedste(
            rijen.map(({ naam }) => naam),
            KORPS.gewoon,
          ) + 10,
        rechts: LABELRUIMTE,
        onder: 12,
      },
      lagen: LAGEN,
    },
  };
}

function rijenVan({ begin, stappen, eindnaam }: Ontledingvraag, eind: number) {
  // Each row has a key of its own: names may occur twice.
  const eigen = (naam: string) => kort(naam, LANGSTE_NAAM) || '?';
  let stand = begin.waarde;
  const tussen = stappen.map(({ naam, verandering }, i) => {
    const van = stand;
    stand += verandering;
    return { volgorde: i + 1, naam: eigen(naam), van, tot: stand, soort: verandering > 0 ? 'erbij' : 'eraf', label: metTeken(verandering) };
  });
  return [
    { volgorde: 0, naam: eigen(begin.naam), van: 0, tot: begin.waarde, soort: 'stand', label: getal(begin.waarde) },
    ...tussen,
    { volgorde: stappen.length + 1, naam: eigen(eindnaam), van: 0, tot: eind, soort: 'stand', label: getal(eind) },
  ].map((rij) => ({ ...rij, rechts: Math.max(rij.van, rij.tot) }));
}

const X: Plaats = { field: 'van', type: 'quantitative', axis: null, scale: { zero: true, nice: false } };
const Y: Plaats = { field: 'volgorde', type: 'ordinal', axis: null, scale: { padding: 0 } };
const DATA = { name: 'stappen' };
const STYLES = { stand: 'staaf_derde', erbij: 'staaf_tweede', eraf: 'staaf_eerste' } as const;

const LAGEN: readonly Laag[] = [
  { data: { values: [{}] }, mark: { type: 'rule', style: 'grens' }, encoding: { x: { datum: 0 } } },
  ...Object.entries(STYLES).map(
    ([soort, style]): Laag => ({
      data: DATA,
      transform: [{ filter: `datum.soort === '${soort}'` }],
      mark: { type: 'bar', style, height: 16 },
      encoding: { y: Y, x: X, x2: { field: 'tot' } },
    }),
  ),
  {
    data: DATA,
    mark: { type: 'text', style: 'tekst_vet', align: 'left', baseline: 'middle', dx: 6 },
    encoding: { y: Y, x: { ...X, field: 'rechts' }, text: { field: 'label' } },
  },
  {
    data: DATA,
    mark: { type: 'text', style: 'tekst', align: 'right', baseline: 'middle', x: -8 },
    encoding: { y: Y, text: { field: 'naam' } },
  },
];
