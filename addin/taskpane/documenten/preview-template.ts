import { html, nothing, type TemplateResult } from 'lit';
import {
  type Blok,
  type Document,
  type Documenttabel,
  type Samenvoegbestand,
  type Stamp,
  stempelregel,
} from '../../../core/documenten/index.ts';
import { TEKST } from './documenten-texts.ts';

/** A document as text, in the order in which it is read. */
export function documentTemplate(document: Document, stamp: Stamp): TemplateResult {
  return html`
    <h3>${document.titel}</h3>
    <p class="bijschrift">${stempelregel(document, stamp)}</p>
    ${document.inleiding.map(blokTemplate)}
    ${document.delen.map(({ kop, blokken }) => html`<h4>${kop}</h4>${blokken.map(blokTemplate)}`)}
  `;
}

function blokTemplate(blok: Blok): TemplateResult {
  switch (blok.soort) {
    case 'alinea':
      return html`<p>${blok.tekst}</p>`;
    case 'opsomming':
      return html`<ul class="punten">${blok.punten.map((punt) => html`<li>${punt}</li>`)}</ul>`;
    case 'tabel':
      return tabelTemplate(blok.tabel);
    case 'grafiek':
      return html`<p class="bijschrift">${TEKST.grafiek}: ${blok.grafiek.titel}</p>`;
  }
}

function tabelTemplate({ titel, kolommen, rijen, toelichting }: Documenttabel): TemplateResult {
  const klasse = (k: number): string => (kolommen[k]?.soort === 'tekst' ? '' : 'getal');
  return html`
    <div class="rol" tabindex="0" role="region" aria-label=${titel}>
      <table>
        <thead><tr>${kolommen.map(({ kop }, k) => html`<th scope="col" class=${klasse(k)}>${kop}</th>`)}</tr></thead>
        <tbody>${rijen.map((rij) => html`<tr>${rij.map((cel, k) => html`<td class=${klasse(k)}>${cel}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    ${toelichting === undefined ? nothing : html`<p class="bijschrift">${toelichting}</p>`}
  `;
}

/** The merge fields with the values of one municipality. */
export function samenvoegTemplate({ fields, rijen }: Samenvoegbestand, rij: number): TemplateResult {
  return tabelTemplate({
    titel: TEKST.fields,
    kolommen: [
      { kop: 'Veld', soort: 'tekst' },
      { kop: 'Waarde', soort: 'tekst' },
    ],
    rijen: fields.map(({ field }, i) => [field, rijen[rij]?.[i] ?? '']),
  });
}
