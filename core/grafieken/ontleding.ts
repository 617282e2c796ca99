import type { EigenKop, Grafiek, Herkomst, Laag, Plaats } from './grafiek.ts';
import { breedste, korteNamen } from './tekst.ts';
import { getal, metTeken, ONTLEDING } from './teksten.ts';
import { KORPS } from './thema.ts';

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
  const rijen = rijenVan(vraag);
  const eind = rijen.at(-1)?.tot ?? begin.waarde;
  return {
    soort: 'ontleding',
    titel: vraag.titel ?? ONTLEDING.titel(begin.waarde, eind),
    ondertitel: vraag.ondertitel ?? ONTLEDING.ondertitel,
    beschrijving: ONTLEDING.beschrijving({ naam: begin.naam, waarde: begin.waarde }, stappen, { naam: eindnaam, waarde: eind }),
    bron: vraag.bron,
    peildatum: vraag.peildatum,
    gegevens: { stappen: rijen },
    beeld: {
      hoogte: rijen.length * RIJHOOGTE,
      marge: { links: breedste(rijen.map(({ naam }) => naam), KORPS.gewoon) + 10, rechts: LABELRUIMTE, onder: 12 },
      lagen: LAGEN,
    },
  };
}

function rijenVan({ begin, stappen, eindnaam }: Ontledingvraag) {
  // Each row has a key of its own: names may occur twice.
  const namen = [begin.naam, ...stappen.map(({ naam }) => naam), eindnaam];
  const kort = namen.map((naam, i) => [...korteNamen([naam]).values()][0] ?? String(i));
  let stand = begin.waarde;
  const tussen = stappen.map(({ verandering }, i) => {
    const van = stand;
    stand += verandering;
    return { volgorde: i + 1, naam: kort[i + 1] ?? '', van, tot: stand, soort: verandering > 0 ? 'erbij' : 'eraf', label: metTeken(verandering) };
  });
  return [
    { volgorde: 0, naam: kort[0] ?? '', van: 0, tot: begin.waarde, soort: 'stand', label: getal(begin.waarde) },
    ...tussen,
    { volgorde: namen.length - 1, naam: kort.at(-1) ?? '', van: 0, tot: stand, soort: 'stand', label: getal(stand) },
  ].map((rij) => ({ ...rij, rechts: Math.max(rij.van, rij.tot) }));
}

const X: Plaats = { field: 'van', type: 'quantitative', axis: null, scale: { zero: true, nice: false } };
const Y: Plaats = { field: 'volgorde', type: 'ordinal', axis: null, scale: { padding: 0 } };
const DATA = { name: 'stappen' };
const STIJLEN = { stand: 'staaf_derde', erbij: 'staaf_tweede', eraf: 'staaf_eerste' } as const;

const LAGEN: readonly Laag[] = [
  { data: { values: [{}] }, mark: { type: 'rule', style: 'grens' }, encoding: { x: { datum: 0 } } },
  ...Object.entries(STIJLEN).map(([soort, style]): Laag => ({
    data: DATA, transform: [{ filter: `datum.soort === '${soort}'` }],
    mark: { type: 'bar', style, height: 16 },
    encoding: { y: Y, x: X, x2: { field: 'tot' } },
  })),
  { data: DATA, mark: { type: 'text', style: 'tekst_vet', align: 'left', baseline: 'middle', dx: 6 }, encoding: { y: Y, x: { ...X, field: 'rechts' }, text: { field: 'label' } } },
  { data: DATA, mark: { type: 'text', style: 'tekst', align: 'right', baseline: 'middle', x: -8 }, encoding: { y: Y, text: { field: 'naam' } } },
];
