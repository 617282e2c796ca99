import { html, nothing, type TemplateResult } from 'lit';
import type { Kolomlijst, Melding } from './melding.ts';
import { pictogram } from './pictogram.ts';
import { KOLOMMEN } from './teksten.ts';

const INTENT = { uitleg: 'info', let_op: 'warning', storing: 'error', gelukt: 'success' } as const;

/** A message in its bar, with the columns of a table where that helps. Needs `gedeeld/stijl.ts` and Fluent's message bar. */
export function meldingSjabloon({ soort, titel, tekst, kolommen }: Melding): TemplateResult {
  return html`
    <fluent-message-bar role="group" intent=${INTENT[soort]} layout="multiline">
      ${pictogram(soort, 'icon')}
      <h2 class="meldingtitel">${titel}</h2>
      <p>${tekst}</p>
      ${kolommen === undefined ? nothing : kolomnamen(kolommen)}
    </fluent-message-bar>
  `;
}

function kolomnamen({ nodig, ook }: Kolomlijst): TemplateResult {
  const lijst = (kop: string, namen: readonly string[]): TemplateResult => html`
    <h3>${kop}</h3>
    <ul class="kolommen">${namen.map((naam) => html`<li><code>${naam}</code></li>`)}</ul>
  `;
  return html`${lijst(KOLOMMEN.nodig, nodig)}${lijst(KOLOMMEN.ook, ook)}`;
}
