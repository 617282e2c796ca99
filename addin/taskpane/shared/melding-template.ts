import { html, nothing, type TemplateResult } from 'lit';
import type { Kolomlijst, Melding } from './melding.ts';
import { icon } from './icon.ts';
import { KOLOMKOPPEN, MEER } from './shared-texts.ts';

const INTENT = { uitleg: 'info', let_op: 'warning', storing: 'error', gelukt: 'success' } as const;

/** A message in its bar, with the columns of a table where that helps. Needs `shared/shared-style.ts` and Fluent's message bar. */
export function meldingTemplate({ soort, titel, tekst, kolommen, meer }: Melding): TemplateResult {
  return html`
    <fluent-message-bar role="group" intent=${INTENT[soort]} layout="multiline">
      ${icon(soort, 'icon')}
      <h2 class="meldingtitel">${titel}</h2>
      ${tekst === '' ? nothing : html`<p>${tekst}</p>`}
      ${meer === undefined ? nothing : html`<details class="meer"><summary>${MEER}</summary><p>${meer}</p></details>`}
      ${kolommen === undefined ? nothing : kolomnamen(kolommen)}
    </fluent-message-bar>
  `;
}

function kolomnamen({ nodig, ook }: Kolomlijst): TemplateResult {
  const list = (kop: string, namen: readonly string[]): TemplateResult => html`
    <h3>${kop}</h3>
    <ul class="kolommen">${namen.map((naam) => html`<li><code>${naam}</code></li>`)}</ul>
  `;
  return html`${list(KOLOMKOPPEN.nodig, nodig)}${list(KOLOMKOPPEN.ook, ook)}`;
}
