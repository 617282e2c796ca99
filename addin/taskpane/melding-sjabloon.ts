import { html, nothing, type TemplateResult } from 'lit';
import { VERPLICHTE_KOLOMMEN } from '../../core/beoordeling/feiten-uit-rij.ts';
import { pictogram } from './pictogram.ts';
import { KOLOMMEN } from './teksten.ts';
import type { Melding, Tekst } from './weergave.ts';

const INTENT = { uitleg: 'info', let_op: 'warning', storing: 'error' } as const;

/** A message in its bar, with the columns of a table where that helps. */
export function meldingSjabloon({ titel, tekst, kolommen }: Tekst, soort: Melding['soort']): TemplateResult {
  return html`
    <fluent-message-bar role="group" intent=${INTENT[soort]} layout="multiline">
      ${pictogram(soort, 'icon')}
      <h2 class="meldingtitel">${titel}</h2>
      <p>${tekst}</p>
      ${kolommen ? kolomnamen() : nothing}
    </fluent-message-bar>
  `;
}

function kolomnamen(): TemplateResult {
  const lijst = (kop: string, namen: readonly string[]): TemplateResult => html`
    <h3>${kop}</h3>
    <ul class="kolommen">${namen.map((naam) => html`<li><code>${naam}</code></li>`)}</ul>
  `;
  return html`${lijst(KOLOMMEN.nodig, VERPLICHTE_KOLOMMEN)}${lijst(KOLOMMEN.ook, KOLOMMEN.andere)}`;
}
