import { css } from 'lit';
import { SHARED_STYLE } from '../shared/shared-style.ts';
import { TOESTAND_STYLE } from '../shared/toestand-style.ts';
import { TREDEKLEUREN } from '../shared/tredekleur.ts';

const KEUZE = css`
  .keuze { display: flex; gap: 8px; align-items: center; }
  select { flex: 1; min-height: 32px; padding: 0 8px; border: 1px solid var(--colorNeutralStroke1); border-bottom-color: var(--colorNeutralStrokeAccessible); border-radius: 4px; background: var(--colorNeutralBackground1); color: var(--colorNeutralForeground1); font: inherit; }
  select:focus-visible, button:focus-visible, .rol:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
  details { margin-top: 8px; }
  summary { cursor: pointer; color: var(--colorNeutralForeground3); font-size: 12px; line-height: 16px; }
  h2 { margin-top: 12px; font-size: 16px; line-height: 22px; }
  fluent-message-bar { margin-top: 8px; }
  .kijk { display: flex; gap: 16px; margin: 8px 0 0; padding: 0; border: 0; }
  .kijk label { display: flex; gap: 6px; align-items: center; min-height: 32px; cursor: pointer; }
  .kijk input { width: 16px; height: 16px; margin: 0; accent-color: var(--colorBrandStroke1); }
  .kijk input:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 2px; }
`;

const TEGELS = css`
  .kaart { display: grid; grid-template-columns: repeat(7, 1fr); gap: 3px; }
  .kaart li, .tegeltje { box-sizing: border-box; border: 1.5px solid #1b1b1b; border-radius: 4px; background: var(--trede); color: var(--tredecijfer); }
  .kaart li { display: flex; flex-direction: column; align-items: center; min-width: 0; min-height: 44px; padding: 3px 0 0; text-align: center; }
  .kaart li button { display: flex; flex-direction: column; align-items: center; flex: 1; width: 100%; margin-top: -3px; padding: 3px 0 0; border: 0; border-radius: 3px; background: none; color: inherit; font: inherit; cursor: pointer; }
  .schakel { padding: 0; border: 0; background: none; color: var(--colorBrandForegroundLink); font: inherit; text-align: start; text-decoration: underline; cursor: pointer; overflow-wrap: anywhere; }
  .cijfer { font-size: 16px; line-height: 18px; font-weight: 700; }
  .naam { width: calc(100% + 4px); margin-inline: -2px; font-size: 9px; line-height: 9px; hyphens: none; }
  .naam span { display: block; white-space: nowrap; }
  :is(.kaart li, .tegeltje)[data-trede='onbekend'] { --trede: transparent; --tredecijfer: var(--colorNeutralForeground3); border: 1px dashed var(--colorNeutralStroke1); }
  .kaart + p { margin-top: 6px; }
  .tegeltje { display: inline-grid; place-items: center; width: 24px; height: 22px; font-weight: 700; }
  @media (min-width: 420px) { .naam { font-size: 10px; line-height: 10px; } .kaart li { min-height: 50px; } }
`;

const TABELLEN = css`
  .groepen { margin-top: 16px; }
  .groepen > div { padding: 4px 0; }
  .groepen dt { font-weight: 600; }
  .aantal { font-weight: 400; color: var(--colorNeutralForeground3); }
  .rol { overflow-x: auto; }
  table { width: 100%; border-collapse: collapse; font-size: 13px; line-height: 18px; overflow-wrap: normal; }
  th, td { padding: 4px 6px 4px 0; border-bottom: 1px solid var(--colorNeutralStroke2); text-align: start; vertical-align: middle; hyphens: none; }
  thead th { font-size: 12px; line-height: 16px; color: var(--colorNeutralForeground3); vertical-align: bottom; }
  tbody th { min-width: 80px; font-weight: 400; overflow-wrap: anywhere; }
  .getal, thead .getal { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
  thead .kop { white-space: normal; }
  thead button { padding: 2px 0; border: 0; border-radius: 2px; background: none; color: inherit; font: inherit; font-weight: 600; cursor: pointer; }
  [aria-sort='ascending'] button::after { content: ' ▲'; }
  [aria-sort='descending'] button::after { content: ' ▼'; }
  .cijfers > div { display: flex; justify-content: space-between; padding: 4px 0; border-top: 1px solid var(--colorNeutralStroke2); }
  .cijfers dd { font-weight: 600; font-variant-numeric: tabular-nums; }
  .knoppen { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
`;

const HOOG_CONTRAST = css`
  @media (forced-colors: active) { .kaart li, .tegeltje { border-color: CanvasText; background: Canvas; color: CanvasText; } }
`;

/** How the view Provincie looks. */
export const STYLE = [SHARED_STYLE, TREDEKLEUREN, KEUZE, TEGELS, TOESTAND_STYLE, TABELLEN, HOOG_CONTRAST];
