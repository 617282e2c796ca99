import { css } from 'lit';

const TEKST = css`
  :host { display: block; overflow-wrap: anywhere; hyphens: auto; }
  h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  h2 { font-size: 20px; line-height: 28px; font-weight: 600; }
  h3 { font-size: 14px; line-height: 20px; font-weight: 600; margin-bottom: 4px; }
  h4 { font-size: 14px; line-height: 20px; font-weight: 600; }
  section { margin-top: 20px; }
  .bijschrift { font-size: 12px; line-height: 16px; color: var(--colorNeutralForeground3); }
  .voorlezen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

const MELDING = css`
  fluent-message-bar { font-size: 14px; line-height: 20px; color: var(--colorNeutralForeground1); }
  .meldingtitel { font-size: 14px; line-height: 20px; margin-bottom: 4px; }
  fluent-message-bar svg { align-self: start; height: 16px; margin-top: 2px; }
  fluent-message-bar h3 { margin-top: 8px; font-size: 12px; line-height: 16px; }
  .meer { margin-top: 2px; font-size: 12px; line-height: 16px; }
  .meer summary { cursor: pointer; }
  .meer summary:focus-visible { outline: 2px solid var(--colorStrokeFocus2); }
  .kolommen { display: flex; flex-wrap: wrap; gap: 4px; }
  .kolommen code { display: block; padding: 0 4px; border: 1px solid var(--colorNeutralStroke1); border-radius: 4px; background: var(--colorNeutralBackground1); font: 12px/18px Consolas, 'Courier New', monospace; hyphens: none; }
`;

/** Type, spacing and messages as in every view; the colours are Fluent's tokens, which follow the theme. */
export const SHARED_STYLE = [TEKST, MELDING];
