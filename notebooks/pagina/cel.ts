import type { Grafiek } from '../../core/grafieken/grafiek.ts';
import { type Knoop, knoop } from '../kern/knoop.ts';
import type { Celsoort } from '../kern/notebook.ts';
import { knopenVan, type Opmaak, zinsknopen } from '../kern/opmaak.ts';
import type { Statistiek } from '../kern/statistiek.ts';
import { GAT } from '../../core/taal/index.ts';
import { celtekst, isGetalkolom, type Kolom, type Tabel, type Tabelcel } from '../kern/tabel.ts';
import { TEKSTEN } from '../teksten.ts';

/** The value of a cell as it stands on the page. Of a chart that is not drawn yet: its description. */
export function celknopen(soort: Celsoort, waarde: unknown): readonly Knoop[] {
  switch (soort) {
    case 'waarde':
      return [];
    case 'bevinding':
      return zinsknopen(waarde as Opmaak);
    case 'tekst':
      return knopenVan(waarde as Opmaak);
    case 'tabel':
      return [tabelknoop(waarde as Tabel)];
    case 'statistiek':
      return statistiekknopen(waarde as Statistiek);
    case 'grafiek':
      return [knoop('p', {}, (waarde as Grafiek).beschrijving)];
  }
}

function tabelknoop({ titel, kolommen, rijen, bron, toelichting }: Tabel): Knoop {
  return knoop('figure', { class: 'tabel' },
    knoop('div', { class: 'schuifvlak', tabindex: '0', role: 'region', 'aria-label': titel },
      knoop('table', {},
        knoop('caption', {}, titel),
        knoop('thead', {}, knoop('tr', {}, ...kolommen.map(({ kop, soort }) => knoop('th', { scope: 'col', ...(isGetalkolom(soort) ? { class: 'getal' } : {}) }, kop)))),
        knoop('tbody', {}, ...rijen.map((rij) => knoop('tr', {}, ...rij.map((cel, i) => celknoop(cel, kolommen[i], i))))))),
    knoop('figcaption', {}, [`${TEKSTEN.bron}: ${bron}.`, ...(toelichting === undefined ? [] : [toelichting])].join(' ')));
}

function celknoop(cel: Tabelcel, kolom: Kolom | undefined, plaats: number): Knoop {
  const soort = kolom?.soort ?? 'tekst';
  const tekst = celtekst(cel, soort);
  if (plaats === 0) return knoop('th', { scope: 'row' }, tekst);
  if (soort === 'trede' && typeof cel === 'number') return knoop('td', { class: 'getal' }, knoop('span', { class: 'trede', 'data-trede': String(cel) }, tekst));
  return knoop('td', { class: [isGetalkolom(soort) ? 'getal' : soort, ...(tekst === GAT ? ['gat'] : [])].join(' ') }, tekst);
}

function statistiekknopen({ titel, kengetallen, methode }: Statistiek): readonly Knoop[] {
  return [
    knoop('h3', {}, titel),
    knoop('dl', { class: 'kengetallen' }, ...kengetallen.map(({ naam, waarde, uitleg }) =>
      knoop('div', {}, knoop('dt', {}, naam), knoop('dd', { class: 'waarde' }, waarde), knoop('dd', { class: 'uitleg' }, uitleg)))),
    knoop('p', { class: 'methode' }, methode),
  ];
}
