import { css } from 'lit';
import { FORMULIERSTIJL } from '../shared/form-style.ts';
import { SHARED_STYLE } from '../shared/shared-style.ts';

/** How the view Gegevens looks. */
export const STYLE = [
  SHARED_STYLE,
  FORMULIERSTIJL,
  css`
  .invoer { display: grid; gap: 8px; margin-top: 12px; padding: 16px; border: 2px dashed var(--colorNeutralStrokeAccessible); border-radius: 8px; background: var(--colorNeutralBackground2); }
  .invoer[data-sleep] { border-style: solid; border-color: var(--colorBrandStroke1); background: var(--colorNeutralBackground1Hover); }
  .invoer textarea { min-height: 56px; resize: none; }
  input[type='file'] { padding: 6px; }
  .kolom { padding: 8px 0; border-top: 1px solid var(--colorNeutralStroke2); }
  .kolom fieldset { margin-top: 8px; }
  .kolom[data-open] { border-inline-start: 3px solid var(--colorPaletteRedBorder2); padding-inline-start: 8px; }
  .veldfout { font-size: 12px; line-height: 16px; color: var(--colorPaletteRedForeground1); }
  input[aria-invalid] { border-color: var(--colorPaletteRedForeground1); border-width: 2px; }
  .open { margin-top: 12px; }
  .open li { list-style: disc; margin-inline-start: 20px; }
`,
];
