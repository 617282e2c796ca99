import { type Knoop, knoop } from '../kern/knoop.ts';
import type { Cel, Notebookvorm, Waarden } from '../kern/notebook.ts';
import type { Parameter } from '../kern/parameter.ts';
import { TEKSTEN } from '../teksten.ts';
import { celknopen } from './cel.ts';
import { documentHtml, type Script } from './document.ts';
import { grafiekknoop, type Tekeningen } from './grafiek.ts';
import { keuzeknopen } from './keuzes.ts';

/** All that the page of a notebook is made of. */
export interface Paginavraag {
  readonly notebook: Notebookvorm;
  readonly waarden: Waarden;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** The charts, by cell. */
  readonly tekeningen: Readonly<Record<string, Tekeningen>>;
  /** The code of each cell as its author wrote it. */
  readonly code: ReadonlyMap<string, { readonly code: string }>;
  /** The documents the figures come from. */
  readonly bronnen: readonly string[];
  /** Which data these are. */
  readonly gegevensregel: string;
  readonly andere: readonly { readonly naam: string; readonly titel: string }[];
  readonly stijl: string;
  readonly scripts: readonly Script[];
}

/** The whole page of a notebook. */
export function paginaHtml(vraag: Paginavraag): string {
  const { titel, inleiding } = vraag.notebook.kop;
  return documentHtml({
    titel: `${titel} – ${TEKSTEN.project}`,
    beschrijving: inleiding,
    stijl: vraag.stijl,
    scripts: vraag.scripts,
    gegevens: vraag.waarden['gegevens'],
    inhoud: [
      knoop('header', { class: 'kop' },
        knoop('p', { class: 'project' }, knoop('a', { href: './index.html' }, TEKSTEN.project)),
        knoop('h1', {}, titel),
        knoop('p', { class: 'inleiding' }, inleiding),
        knoop('p', { class: 'gegevensregel' }, vraag.gegevensregel)),
      knoop('main', {}, bevindingen(vraag), ...keuzeknopen(vraag.parameters), ...celblokken(vraag)),
      voet(vraag),
    ],
  });
}

function bevindingen({ notebook, waarden }: Paginavraag): Knoop {
  const zinnen = notebook.cellen.filter(({ soort }) => soort === 'bevinding');
  return knoop('section', { class: 'bevindingen', 'aria-labelledby': 'in-het-kort' },
    knoop('h2', { id: 'in-het-kort' }, TEKSTEN.inHetKort),
    knoop('ol', {}, ...zinnen.map(({ naam, soort }) => knoop('li', { 'data-cel': naam }, ...celknopen(soort, waarden[naam])))));
}

/** Every cell but the conclusions, in order; with each shown cell the code of the values and conclusions since the one before. */
function celblokken(vraag: Paginavraag): readonly Knoop[] {
  let verborgen: Cel[] = [];
  return vraag.notebook.cellen.flatMap((cel) => {
    if (cel.soort === 'tekst') return [celblok(cel, vraag, [])];
    verborgen = [...verborgen, cel];
    if (cel.soort === 'waarde' || cel.soort === 'bevinding') return [];
    const blok = celblok(cel, vraag, verborgen);
    verborgen = [];
    return [blok];
  });
}

function celblok({ naam, soort }: Cel, { waarden, tekeningen, code }: Paginavraag, metCode: readonly Cel[]): Knoop {
  const getekend = tekeningen[naam];
  const inhoud = getekend === undefined ? celknopen(soort, waarden[naam]) : [grafiekknoop(getekend)];
  return knoop('section', { class: `cel ${soort}` },
    knoop('div', { 'data-cel': naam }, ...inhoud),
    ...(metCode.length === 0 ? [] : [knoop('div', { class: 'onder' }, codeblok(metCode, code), ...overneemknop(naam, soort))]));
}

function overneemknop(naam: string, soort: Cel['soort']): readonly Knoop[] {
  if (soort === 'tabel') return [knoop('button', { type: 'button', 'data-csv': naam }, TEKSTEN.csv)];
  return soort === 'grafiek' ? [knoop('button', { type: 'button', 'data-svg': naam }, TEKSTEN.svg)] : [];
}

function codeblok(metCode: readonly Cel[], code: Paginavraag['code']): Knoop {
  const regels = metCode.map(({ naam, uit }) => `// ${naam}, uit: ${uit.join(', ')}\n${code.get(naam)?.code ?? ''}`);
  return knoop('details', {}, knoop('summary', {}, TEKSTEN.code), knoop('pre', { tabindex: '0' }, knoop('code', {}, regels.join('\n\n'))));
}

function voet({ bronnen, andere }: Paginavraag): Knoop {
  return knoop('footer', {},
    knoop('h2', {}, TEKSTEN.bronnen),
    knoop('ul', { class: 'bronnen' }, ...bronnen.map((bron) => knoop('li', {}, bron))),
    knoop('p', { class: 'voorbehoud' }, TEKSTEN.voorbehoud),
    knoop('nav', { 'aria-label': TEKSTEN.overzicht }, knoop('ul', {}, ...andere.map(({ naam, titel }) => knoop('li', {}, knoop('a', { href: `./${naam}.html` }, titel))))));
}
