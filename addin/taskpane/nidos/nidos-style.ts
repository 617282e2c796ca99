import { css } from 'lit';
import { SHARED_STYLE } from '../shared/shared-style.ts';

const NIDOS = css`
  h2 { font-size: 16px; line-height: 22px; margin-bottom: 4px; }
  .opmerking { padding: 8px 12px; border-inline-start: 3px solid var(--colorBrandStroke1); background: var(--colorNeutralBackground2); }
  table { width: 100%; margin: 8px 0; border-collapse: collapse; font-size: 13px; line-height: 18px; }
  th, td { padding: 4px 0 4px 6px; border-bottom: 1px solid var(--colorNeutralStroke2); text-align: end; font-variant-numeric: tabular-nums; hyphens: none; overflow-wrap: normal; }
  th:first-child { padding-inline-start: 0; text-align: start; font-weight: 400; }
  thead th, thead th:first-child { font-size: 12px; line-height: 16px; font-weight: 600; color: var(--colorNeutralForeground3); vertical-align: bottom; }
  label { display: flex; gap: 8px; align-items: center; margin: 4px 0 8px; }
  input { flex: 1; min-width: 0; min-height: 32px; padding: 0 8px; border: 1px solid var(--colorNeutralStroke1); border-bottom-color: var(--colorNeutralStrokeAccessible); border-radius: 4px; background: var(--colorNeutralBackground1); color: var(--colorNeutralForeground1); font: inherit; }
  input:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
`;

/** How the view Nidos looks. */
export const STYLE = [SHARED_STYLE, NIDOS];
