import { type PageNode, node } from '../model/node.ts';
import type { Cel, Notebookvorm, Waarden } from '../model/notebook.ts';
import type { Notebookparameter } from '../model/parameter.ts';
import { TEXTS } from '../texts.ts';
import { celknopen } from './page-cel.ts';
import { documentHtml, type Script } from './page-document.ts';
import { grafiekknoop, type Drawings } from './page-grafiek.ts';
import { keuzeknopen } from './controls.ts';

/** All that the page of a notebook is made of. */
export interface Paginavraag {
  readonly notebook: Notebookvorm;
  readonly waarden: Waarden;
  readonly parameters: Readonly<Record<string, Notebookparameter>>;
  /** The charts, by cell. */
  readonly drawings: Readonly<Record<string, Drawings>>;
  /** The code of each cell as its author wrote it. */
  readonly code: ReadonlyMap<string, { readonly code: string }>;
  /** The documents the figures come from. */
  readonly bronnen: readonly string[];
  /** Which data these are. */
  readonly gegevensregel: string;
  readonly andere: readonly { readonly naam: string; readonly titel: string }[];
  readonly style: string;
  readonly scripts: readonly Script[];
}

/** The whole page of a notebook. */
export function pageHtml(vraag: Paginavraag): string {
  const { titel, inleiding } = vraag.notebook.kop;
  return documentHtml({
    titel: `${titel} – ${TEXTS.project}`,
    beschrijving: inleiding,
    style: vraag.style,
    scripts: vraag.scripts,
    gegevens: vraag.waarden['gegevens'],
    inhoud: [
      node(
        'header',
        { class: 'kop' },
        node('p', { class: 'project' }, node('a', { href: './index.html' }, TEXTS.project)),
        node('h1', {}, titel),
        node('p', { class: 'inleiding' }, inleiding),
        node('p', { class: 'gegevensregel' }, vraag.gegevensregel),
      ),
      node('main', {}, bevindingen(vraag), ...keuzeknopen(vraag.parameters), ...celblokken(vraag)),
      voet(vraag),
    ],
  });
}

function bevindingen({ notebook, waarden }: Paginavraag): PageNode {
  const zinnen = notebook.cellen.filter(({ soort }) => soort === 'bevinding');
  return node(
    'section',
    { class: 'bevindingen', 'aria-labelledby': 'in-het-kort' },
    node('h2', { id: 'in-het-kort' }, TEXTS.inHetKort),
    node('ol', {}, ...zinnen.map(({ naam, soort }) => node('li', { 'data-cel': naam }, ...celknopen(soort, waarden[naam])))),
  );
}

/** Every cell but the conclusions, in order; with each shown cell the code of the values and conclusions since the one before. */
function celblokken(vraag: Paginavraag): readonly PageNode[] {
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

function celblok({ naam, soort }: Cel, { waarden, drawings, code }: Paginavraag, metCode: readonly Cel[]): PageNode {
  const getekend = drawings[naam];
  const inhoud = getekend === undefined ? celknopen(soort, waarden[naam]) : [grafiekknoop(getekend)];
  return node(
    'section',
    { class: `cel ${soort}` },
    node('div', { 'data-cel': naam }, ...inhoud),
    ...(metCode.length === 0 ? [] : [node('div', { class: 'onder' }, codeblok(metCode, code), ...overneemknop(naam, soort))]),
  );
}

function overneemknop(naam: string, soort: Cel['soort']): readonly PageNode[] {
  if (soort === 'tabel') return [node('button', { type: 'button', 'data-csv': naam }, TEXTS.csv)];
  return soort === 'grafiek' ? [node('button', { type: 'button', 'data-svg': naam }, TEXTS.svg)] : [];
}

function codeblok(metCode: readonly Cel[], code: Paginavraag['code']): PageNode {
  const regels = metCode.map(({ naam, uit }) => `// ${naam}, uit: ${uit.join(', ')}\n${code.get(naam)?.code ?? ''}`);
  return node('details', {}, node('summary', {}, TEXTS.code), node('pre', { tabindex: '0' }, node('code', {}, regels.join('\n\n'))));
}

function voet({ notebook, bronnen, andere }: Paginavraag): PageNode {
  return node(
    'footer',
    {},
    node('h2', {}, TEXTS.bronnen),
    node('ul', { class: 'bronnen' }, ...bronnen.map((bron) => node('li', {}, bron))),
    node('p', { class: 'voorbehoud' }, notebook.kop.treden ? `${TEXTS.treden} ${TEXTS.teken}` : TEXTS.teken),
    node(
      'nav',
      { 'aria-label': TEXTS.overzicht },
      node('ul', {}, ...andere.map(({ naam, titel }) => node('li', {}, node('a', { href: `./${naam}.html` }, titel)))),
    ),
  );
}
