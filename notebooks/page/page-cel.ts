import type { Grafiek } from '../../core/grafieken/index.ts';
import { type PageNode, node } from '../model/node.ts';
import type { Notebookcelsoort } from '../model/notebook.ts';
import { nodesOf, type Markdown, zinsknopen } from '../model/model-format.ts';
import type { Statistiek } from '../model/statistiek.ts';
import { GAT } from '../../core/taal/index.ts';
import { tabelceltekst, isGetalkolom, type Kolom, type Notebooktabel, type Tabelcel } from '../model/model-tabel.ts';
import { TEXTS } from '../texts.ts';

/** Whether a cell of a chart or table gives a sentence in its place. */
export function isZin(waarde: Grafiek | Notebooktabel | Markdown): waarde is Markdown {
  return 'format' in waarde;
}

/** The value of a cell as it stands on the page. Of a chart that is not drawn yet: its description. */
export function celknopen(soort: Notebookcelsoort, waarde: unknown): readonly PageNode[] {
  switch (soort) {
    case 'waarde':
      return [];
    case 'bevinding':
      return zinsknopen(waarde as Markdown);
    case 'tekst':
      return nodesOf(waarde as Markdown);
    case 'tabel':
      return isZin(waarde as Notebooktabel | Markdown) ? nodesOf(waarde as Markdown) : [tabelknoop(waarde as Notebooktabel)];
    case 'statistiek':
      return statistiekknopen(waarde as Statistiek);
    case 'grafiek':
      return isZin(waarde as Grafiek | Markdown) ? nodesOf(waarde as Markdown) : [node('p', {}, (waarde as Grafiek).beschrijving)];
  }
}

function tabelknoop({ titel, kolommen, rijen, bron, toelichting }: Notebooktabel): PageNode {
  return node(
    'figure',
    { class: 'tabel' },
    node(
      'div',
      { class: 'schuifvlak', tabindex: '0', role: 'region', 'aria-label': titel },
      node(
        'table',
        {},
        node('caption', {}, titel),
        node(
          'thead',
          {},
          node(
            'tr',
            {},
            ...kolommen.map(({ kop, soort }) => node('th', { scope: 'col', ...(isGetalkolom(soort) ? { class: 'getal' } : {}) }, kop)),
          ),
        ),
        node('tbody', {}, ...rijen.map((rij) => node('tr', {}, ...rij.map((cel, i) => celknoop(cel, kolommen[i], i))))),
      ),
    ),
    node('figcaption', {}, [`${TEXTS.bron}: ${bron}.`, ...(toelichting === undefined ? [] : [toelichting])].join(' ')),
  );
}

function celknoop(cel: Tabelcel, kolom: Kolom | undefined, plaats: number): PageNode {
  const soort = kolom?.soort ?? 'tekst';
  const tekst = tabelceltekst(cel, soort);
  if (plaats === 0) return node('th', { scope: 'row' }, tekst);
  if (soort === 'trede' && typeof cel === 'number')
    return node('td', { class: 'getal' }, node('span', { class: 'trede', 'data-trede': String(cel) }, tekst));
  return node('td', { class: [isGetalkolom(soort) ? 'getal' : soort, ...(tekst === GAT ? ['gat'] : [])].join(' ') }, tekst);
}

function statistiekknopen({ titel, kengetallen, methode }: Statistiek): readonly PageNode[] {
  return [
    node('h3', {}, titel),
    node(
      'dl',
      { class: 'kengetallen' },
      ...kengetallen.map(({ naam, waarde, uitleg }) =>
        node('div', {}, node('dt', {}, naam), node('dd', { class: 'waarde' }, waarde), node('dd', { class: 'uitleg' }, uitleg)),
      ),
    ),
    node('p', { class: 'methode' }, methode),
  ];
}
