import { html, nothing, type TemplateResult } from 'lit';
import { csvUit } from '../../../core/inlezen/index.ts';
import { Invoerfout } from '../../../core/invoer/index.ts';
import type { Verhouding } from '../../../core/provincie/index.ts';
import type { Uitvoertabel } from '../../../core/output.ts';
import { getal, metTeken } from '../../../core/taal/index.ts';
import { download } from '../../page/download.ts';
import type { Provinciebeeld, Cijferdeel } from './provincie-view-model.ts';
import { FILES, fileName, KOPPEN, VERHOUDINGEN_UITLEG, VERHOUDINGSKOPPEN } from './provincie-texts.ts';

/** What is known with the persons: totals, where the achterstand lies, ratios. */
export function cijferdeel({ totalen, opmerkingen, verdeling, verhoudingen }: Cijferdeel): TemplateResult {
  return html`
    <section aria-labelledby="totalen">
      <h3 id="totalen">${KOPPEN.totalen}</h3>
      <dl class="cijfers">${totalen.map(({ naam, waarde }) => html`<div><dt>${naam}</dt><dd>${waarde}</dd></div>`)}</dl>
      ${opmerkingen.map((opmerking) => html`<p class="bijschrift">${opmerking}</p>`)}
    </section>
    ${verdeling === undefined ? nothing : html`<section aria-labelledby="verdeling"><h3 id="verdeling">${KOPPEN.verdeling}</h3><p>${verdeling}</p></section>`}
    ${verhoudingen.length === 0 ? nothing : verhoudingentabel(verhoudingen)}
  `;
}

function verhoudingentabel(verhoudingen: readonly Verhouding[]): TemplateResult {
  return html`
    <section aria-labelledby="verhoudingen">
      <h3 id="verhoudingen">${KOPPEN.verhoudingen}</h3>
      <div class="rol" role="group" aria-labelledby="verhoudingen" tabindex="0">
        <table>
          <thead><tr>${Object.values(VERHOUDINGSKOPPEN).map((kop, i) => html`<th scope="col" class=${i > 0 ? 'getal kop' : ''}>${kop}</th>`)}</tr></thead>
          <tbody>${verhoudingen.map(verhouding)}</tbody>
        </table>
      </div>
      <p class="bijschrift">${VERHOUDINGEN_UITLEG}</p>
    </section>
  `;
}

function verhouding({ gemeente, taakstelling, taakstelling_per_1000_inwoners, naar_inwoners, verschil }: Verhouding): TemplateResult {
  const cellen = [getal(taakstelling), getal(taakstelling_per_1000_inwoners, 2), getal(naar_inwoners), metTeken(verschil)];
  return html`<tr><th scope="row">${gemeente}</th>${cellen.map((cel) => html`<td class="getal">${cel}</td>`)}</tr>`;
}

/** The buttons that save the overview as a file. */
export function output({ gekozen, dashboard, kaart }: Provinciebeeld): TemplateResult {
  const button = (wat: keyof typeof FILES, tabel: Uitvoertabel): TemplateResult =>
    html`<fluent-button size="small" @click=${() => download(csvVan(tabel), fileName(FILES[wat].naam, gekozen))}>${FILES[wat].button}</fluent-button>`;
  return html`
    <section aria-labelledby="uitvoer">
      <h3 id="uitvoer">${KOPPEN.output}</h3>
      <div class="knoppen">${button('dashboard', dashboard)}${button('kaart', kaart)}</div>
    </section>
  `;
}

function csvVan(tabel: Uitvoertabel): Blob {
  return new Blob([csvUit(tabel.map((rij) => rij.map((cel) => (cel instanceof Invoerfout ? null : cel))))], { type: 'text/csv' });
}
