import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from './shell-view.ts';
import { WRITTEN } from './shell-texts.ts';

/** The list of what the pane wrote, each with what can be done about it; nothing where it wrote nothing. */
export function writtenTemplate(written: readonly Message[]): TemplateResult | typeof nothing {
  if (written.length === 0) return nothing;
  return html`
    <details class="geschreven">
      <summary>${WRITTEN} (${written.length})</summary>
      <ul>${written.map(
        ({ titel, buttons = [] }) => html`
        <li>${titel}<span class="knoppen">${buttons.map(({ tekst, doe }) => html`<fluent-button size="small" aria-label="${tekst}: ${titel}" @click=${doe}>${tekst}</fluent-button>`)}</span></li>`,
      )}</ul>
    </details>
  `;
}
