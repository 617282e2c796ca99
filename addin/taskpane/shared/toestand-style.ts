import { css } from 'lit';

/** How the line looks that says what figures are of, and a trede that is no judgement: hatched. */
export const TOESTAND_STYLE = css`
  .toestand { margin-top: 8px; padding-inline-start: 8px; border-inline-start: 3px solid var(--colorNeutralStroke1); }
  .toestand[data-soort='tussenstand'] { border-inline-start-style: dashed; border-inline-start-color: var(--colorNeutralStrokeAccessible); font-weight: 600; }
  .toestand + .nodig { margin-top: 12px; }
  :is(.trede, .tegeltje, .kaart li, .ladder span)[data-voorlopig] { border: 2px dashed var(--colorNeutralStrokeAccessible); background: repeating-linear-gradient(135deg, transparent 0 5px, var(--colorNeutralStroke1) 5px 6px); color: var(--colorNeutralForeground1); box-shadow: none; }
`;
