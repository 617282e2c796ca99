import { css } from 'lit';
import { SHARED_STYLE } from '../shared/shared-style.ts';

const BEVINDINGEN = css`
  section h3 { display: flex; gap: 6px; align-items: center; margin: 0; }
  section h3 svg { flex: none; color: var(--colorStatusWarningForeground3); }
  [data-ernst='fout'] h3 svg { color: var(--colorStatusDangerForeground1); }
  .aantal { margin-inline-start: auto; padding: 0 8px; border-radius: 10px; background: var(--colorNeutralBackground3); font-weight: 400; font-variant-numeric: tabular-nums; }
  ul { margin-top: 8px; }
  li { padding: 4px 0 10px; border-top: 1px solid var(--colorNeutralStroke2); }
  button { display: flex; gap: 8px; justify-content: space-between; align-items: center; width: 100%; min-height: 28px; padding: 2px 0; border: 0; border-radius: 4px; background: none; color: var(--colorNeutralForeground1); font: inherit; text-align: start; cursor: pointer; }
  button:hover .cel { text-decoration-thickness: 2px; }
  button:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
  .wie { font-weight: 600; }
  .cel { flex: none; color: var(--colorBrandForegroundLink); text-decoration: underline; font-variant-numeric: tabular-nums; hyphens: none; }
  @media (forced-colors: active) { .cel { color: LinkText; } .aantal { border: 1px solid CanvasText; } }
`;

/** How the view Controle looks. */
export const STYLE = [SHARED_STYLE, BEVINDINGEN];
