import { css, html, nothing, type TemplateResult } from 'lit';
import type { Celgebied } from '../../host/werkmap.ts';
import { rijkeuzes } from './rijkeuze.ts';
import { RIJKEUZE } from './shared-texts.ts';
import type { EventOn } from './event-on.ts';

/** How the choice of a row looks. */
export const RIJKEUZE_STYLE = css`
  .rijkeuze { flex: 1 1 120px; min-width: 0; }
  .rijkeuze select { box-sizing: border-box; width: 100%; min-height: 32px; padding: 0 8px; border: 1px solid var(--colorNeutralStroke1); border-bottom-color: var(--colorNeutralStrokeAccessible); border-radius: 4px; background: var(--colorNeutralBackground1); color: var(--colorNeutralForeground1); font: inherit; text-overflow: ellipsis; }
  .rijkeuze select:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
`;

/** A list of the municipalities in the table, with the chosen row; nothing where there is no choice. */
export function rijkeuzeTemplate(gebied: Celgebied, chooseRij: (rij: number) => void): TemplateResult | typeof nothing {
  const keuzes = rijkeuzes(gebied);
  if (keuzes.length < 2) return nothing;
  const isChosen = keuzes.some(({ rij }) => rij === gebied.rij);
  return html`
    <div class="rijkeuze">
      <select aria-label=${RIJKEUZE.label} @change=${({ target }: EventOn<HTMLSelectElement>) => chooseRij(Number(target.value))}>
        ${isChosen ? nothing : html`<option .selected=${true} disabled value="">${RIJKEUZE.choose}</option>`}
        ${keuzes.map(({ rij, naam }) => html`<option value=${rij} .selected=${rij === gebied.rij}>${naam}</option>`)}
      </select>
    </div>
  `;
}
