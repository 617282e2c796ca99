import { html, nothing, type TemplateResult } from 'lit';
import { GAT } from '../../../core/taal/index.ts';
import type { GepubliceerdeTrede, Tredegeschiedenis } from './beoordeling-view-model.ts';
import { gepubliceerdInWoorden, KOPPEN, verschilMetGepubliceerd } from './beoordeling-texts.ts';

/** The published treden as bars, each with its number, and where they were published. */
export function geschiedenisTemplate({ perioden, bronnen }: Tredegeschiedenis): TemplateResult {
  const verschillen = perioden.filter(({ andere }) => andere.length > 0);
  return html`
    <section aria-labelledby="geschiedenis">
      <h3 id="geschiedenis">${KOPPEN.geschiedenis}</h3>
      <ol class="verloop">${perioden.map(staaf)}</ol>
      ${verschillen.length === 0 ? nothing : verschillen.map((periode) => html`<p class="bijschrift">${verschilMetGepubliceerd(periode)}</p>`)}
      <details>
        <summary>${KOPPEN.bronnen}</summary>
        <ul class="opsomming bijschrift">${bronnen.map((bron) => html`<li>${bron}</li>`)}</ul>
      </details>
    </section>
  `;
}

function staaf(gepubliceerd: GepubliceerdeTrede): TemplateResult {
  const { periode, trede } = gepubliceerd;
  return html`
    <li>
      <span class="voorlezen">${gepubliceerdInWoorden(gepubliceerd)}</span>
      <span class="staaf" data-trede=${trede ?? 'geen'} style="--hoogte: ${trede ?? 0}" aria-hidden="true">${trede ?? GAT}</span>
      <span aria-hidden="true">${periode}</span>
    </li>
  `;
}
