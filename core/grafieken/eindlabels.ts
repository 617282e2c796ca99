import type { Laag, Plaats, Grafiekrij } from './grafiek.ts';
import { breedste } from './tekst.ts';
import { KORPS } from './theme.ts';

/** A word at the end of a line, in place of a legend, over its figure. */
export interface Eindlabel {
  readonly naam: string;
  /** Empty where there is none to tell. */
  readonly cijfer: string;
  readonly waarde: number;
  /** A style of text of the theme. */
  readonly style: 'tekst_eerste' | 'tekst_tweede' | 'tekst_derde' | 'tekst_zacht';
}

/** Of two lines. */
const LABELHOOGTE = 32;
/** Between a line's end and its label. */
const AFSTAND = 8;

/** The room right of the plot that labels need, in pixels. */
export function labelruimte(labels: readonly Eindlabel[]): number {
  return (
    breedste(
      labels.flatMap(({ naam, cijfer }) => [naam, cijfer]),
      KORPS.gewoon * 1.06,
    ) +
    AFSTAND +
    2
  );
}

/** The labels as rows, moved apart where they would overlap; `waarden` are all that the axis shows. */
export function labelrijen(labels: readonly Eindlabel[], waarden: readonly number[], height: number): Grafiekrij[] {
  const reikwijdte =
    waarden.reduce((meest, waarde) => Math.max(meest, waarde), 0) - waarden.reduce((minst, waarde) => Math.min(minst, waarde), 0);
  const stap = (LABELHOOGTE / height) * (reikwijdte || 1);
  const opVolgorde = [...labels].sort((a, b) => a.waarde - b.waarde);
  const plaatsen = uiteen(
    opVolgorde.map(({ waarde }) => waarde),
    stap,
  );
  return opVolgorde.map(({ naam, cijfer, style }, i) => ({
    tekst: cijfer === '' ? naam : `${naam}\n${cijfer}`,
    style,
    plaats: plaatsen[i] as number,
  }));
}

/** Rising places at least `stap` apart, each group of neighbours about its middle. */
function uiteen(plaatsen: readonly number[], stap: number): number[] {
  const groepen: { som: number; aantal: number }[] = [];
  for (const [i, plaats] of plaatsen.entries()) {
    let groep = { som: plaats - i * stap, aantal: 1 };
    for (
      let vorige = groepen.at(-1);
      vorige !== undefined && vorige.som / vorige.aantal > groep.som / groep.aantal;
      vorige = groepen.at(-1)
    ) {
      groepen.pop();
      groep = { som: vorige.som + groep.som, aantal: vorige.aantal + groep.aantal };
    }
    groepen.push(groep);
  }
  return groepen.flatMap(({ som, aantal }) => new Array<number>(aantal).fill(som / aantal)).map((midden, i) => midden + i * stap);
}

/** The layers that write a table `eindlabels` right of the plot, on the axis of `y`. */
export function eindlabellagen(labels: readonly Eindlabel[], y: Plaats): Laag[] {
  return [...new Set(labels.map(({ style }) => style))].sort().map((style) => ({
    data: { name: 'eindlabels' },
    transform: [{ filter: `datum.style === '${style}'` }],
    mark: {
      type: 'text',
      style: style,
      align: 'left',
      baseline: 'middle',
      dx: AFSTAND,
      dy: -7,
      x: 'width',
      lineBreak: '\n',
      lineHeight: 14,
    },
    encoding: { y: { ...y, field: 'plaats' }, text: { field: 'tekst' } },
  }));
}
