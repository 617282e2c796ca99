import { css, html, nothing, type TemplateResult } from 'lit';
import type { Gebied } from '../../host/werkmap.ts';
import { rijkeuzes } from './rijkeuze.ts';
import { RIJKEUZE } from './shared-texts.ts';
import type { EventOn } from './event-on.ts';

/** How the choice of a row looks. */
export const RIJKEUZE_STYLE = css`
  .rijkeuze { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 8px; align-items: center; margin-bottom: 12px; }
  .rijkeuze select { min-width: 0; min-height: 32px; padding: 0 8px; border: 1px solid var(--colorNeutralStroke1); border-bottom-color: var(--colorNeutralStrokeAccessible); border-radius: 4px; background: var(--colorNeutralBackground1); color: var(--colorNeutralForeground1); font: inherit; text-overflow: ellipsis; }
  .rijkeuze select:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
`;

/** A labelled list of the municipalities in the table, with the chosen row; nothing where there is no choice. */
export function rijkeuzeTemplate(gebied: Gebied, chooseRij: (rij: number) => void): TemplateResult | typeof nothing {
  const keuzes = rijkeuzes(gebied);
  if (keuzes.length < 2) return nothing;
  const isChosen = keuzes.some(({ rij }) => rij === gebied.rij);
  return html`
    <label class="rijkeuze">
      <span>${RIJKEUZE.label}</span>
      <select @change=${({ target }: EventOn<HTMLSelectElement>) => chooseRij(Number(target.value))}>
        ${isChosen ? nothing : html`<option .selected=${true} disabled value="">${RIJKEUZE.choose}</option>`}
        ${keuzes.map(({ rij, naam }) => html`<option value=${rij} .selected=${rij === gebied.rij}>${naam}</option>`)}
      </select>
    </label>
  `;
}
