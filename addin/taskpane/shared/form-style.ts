import { css } from 'lit';

/** Inputs, tables and lists as in the views that bring in and keep figures; the colours are Fluent's tokens. */
export const FORMULIERSTIJL = css`
  h2 { font-size: 16px; line-height: 22px; margin-bottom: 4px; }
  label, legend { display: block; font-size: 12px; line-height: 16px; color: var(--colorNeutralForeground2); padding: 0; }
  fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
  input:not([type='checkbox'], [type='radio']), select, textarea { box-sizing: border-box; width: 100%; min-height: 32px; padding: 4px 8px; border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: 4px; background: var(--colorNeutralBackground1); color: var(--colorNeutralForeground1); font: inherit; }
  :is(input, select, textarea, summary, [tabindex]):focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
  input[type='checkbox'], input[type='radio'] { width: 16px; height: 16px; margin: 0; flex: none; accent-color: var(--colorBrandStroke1); }
  label.keuze { display: flex; gap: 8px; align-items: flex-start; padding: 4px 0; font-size: 14px; line-height: 20px; color: var(--colorNeutralForeground1); }
  label.keuze input { margin-top: 2px; }
  .velden { display: grid; gap: 10px; margin-top: 8px; }
  .knoppen { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
  .rol { overflow-x: auto; margin-top: 8px; border: 1px solid var(--colorNeutralStroke2); border-radius: 4px; }
  table { border-collapse: collapse; width: 100%; font-size: 12px; line-height: 16px; font-variant-numeric: tabular-nums; hyphens: none; overflow-wrap: normal; }
  th, td { padding: 4px 8px; text-align: start; vertical-align: top; border-bottom: 1px solid var(--colorNeutralStroke2); white-space: nowrap; }
  tr:last-child > * { border-bottom: 0; }
  th { font-weight: 600; background: var(--colorNeutralBackground2); }
  .getal { text-align: end; }
  td.fout, td.let_op { outline: 2px solid var(--colorPaletteRedBorder2); outline-offset: -2px; font-weight: 600; }
  td.let_op { outline-style: dashed; outline-color: var(--colorPaletteYellowForeground2); }
  .lijst > li { padding: 6px 0; border-top: 1px solid var(--colorNeutralStroke2); }
  .ernst { font-weight: 600; }
  progress { width: 100%; height: 8px; accent-color: var(--colorBrandStroke1); }
  @media (forced-colors: active) { td.fout, td.let_op { outline-color: Mark; } }
`;
