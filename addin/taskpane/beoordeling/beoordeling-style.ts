import { css } from 'lit';
import { SHARED_STYLE } from '../shared/shared-style.ts';
import { TOESTAND_STYLE } from '../shared/toestand-style.ts';
import { TREDEKLEUREN } from '../shared/tredekleur.ts';

const INSCHALING = css`
  .alle-rijen { margin-top: 20px; padding-top: 12px; border-top: 1px solid var(--colorNeutralStroke2); }
  .alle-rijen p { margin-bottom: 8px; }
  header + fluent-message-bar { margin-top: 12px; }
  .inschaling { margin-top: 12px; padding: 12px; border: 1px solid var(--colorNeutralStroke2); border-radius: 8px; background: var(--colorNeutralBackground2); }
  .uitkomst { display: flex; gap: 12px; align-items: center; }
  .trede, .ladder span { box-sizing: border-box; display: grid; place-items: center; border: 2px solid #1b1b1b; background: var(--trede); color: var(--tredecijfer); font-weight: 700; hyphens: none; }
  .trede, .ladder [data-stand='hier'] { box-shadow: 0 0 0 1px var(--colorNeutralStrokeAccessible); }
  .trede { flex: none; width: 56px; height: 56px; border-radius: 8px; font-size: 32px; line-height: 1; }
  .trede[data-trede='onbekend'] { --trede: transparent; --tredecijfer: inherit; border: 2px dashed var(--colorNeutralStrokeAccessible); box-shadow: none; }
  .vooruitzicht .zin { margin-top: 8px; }
  .merk { display: inline-block; margin-inline-start: 4px; padding: 0 6px; border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: 4px; font-size: 12px; line-height: 16px; font-weight: 400; }
  .tredenaam { font-size: 16px; line-height: 22px; font-weight: 600; }
  .ladder { display: grid; grid-template-columns: repeat(6, 1fr); gap: 4px; margin-top: 12px; }
  .ladder + p { margin-top: 12px; }
  .ladder span { height: 24px; border-radius: 4px; font-size: 12px; }
  .ladder [data-stand='niet'] { border: 1px solid var(--colorNeutralStroke1); background: none; color: var(--colorNeutralForeground3); font-weight: 400; }
  .ladder [data-stand='mogelijk'] { border: 2px dashed var(--colorNeutralStrokeAccessible); background: none; color: var(--colorNeutralForeground1); }
`;

const CIJFERS = css`
  dl > div { display: grid; grid-template-columns: 1fr auto; column-gap: 12px; padding: 6px 0; border-top: 1px solid var(--colorNeutralStroke2); }
  dl > div:last-child { border-bottom: 1px solid var(--colorNeutralStroke2); }
  .waarde { font-weight: 600; font-variant-numeric: tabular-nums; text-align: end; hyphens: none; }
  dl .bijschrift { grid-column: 1 / -1; }
`;

const OPSOMMING = css`
  .nodig { margin-top: 8px; font-size: 16px; line-height: 22px; font-weight: 600; }
  .opsomming { padding-inline-start: 18px; list-style: disc; }
  .opsomming li { margin-top: 2px; }
`;

const GESCHIEDENIS = css`
  .verloop { display: flex; flex-wrap: wrap; gap: 8px 4px; align-items: flex-end; }
  .verloop li { display: grid; justify-items: center; width: 42px; font-size: 12px; line-height: 16px; color: var(--colorNeutralForeground3); }
  .staaf { box-sizing: border-box; display: grid; place-items: end center; width: 32px; height: calc(18px + 8px * var(--hoogte)); padding-bottom: 4px; border: 2px solid #1b1b1b; border-radius: 4px 4px 0 0; background: var(--trede); color: var(--tredecijfer); font-weight: 700; box-shadow: 0 0 0 1px var(--colorNeutralStrokeAccessible); }
  .staaf[data-trede='geen'] { border: 1px dashed var(--colorNeutralStrokeAccessible); background: none; box-shadow: none; color: inherit; font-weight: 400; }
  details { margin-top: 8px; }
  summary { font-size: 12px; line-height: 20px; cursor: pointer; }
  summary:focus-visible { outline: 2px solid var(--colorStrokeFocus2); }
  @media (forced-colors: active) { .staaf { border-color: CanvasText; } }
`;

const TOETSING = css`
  .regels > li { margin-top: 8px; padding: 2px 0 2px 10px; border-inline-start: 3px solid var(--colorNeutralStroke2); }
  .regels > li[data-geldt='true'] { border-inline-start-color: var(--colorBrandStroke1); }
  .regels > li[data-geldt='false'] h4 { font-weight: 400; }
  [data-houdt] { display: grid; grid-template-columns: 16px 1fr; gap: 8px; padding: 2px 0; }
  [data-houdt] svg { margin-top: 2px; color: var(--colorNeutralForeground3); }
  [data-houdt='true'] svg { color: var(--colorPaletteGreenForeground1); }
  [data-houdt] .bijschrift { display: block; }
  [data-houdt] b { font-weight: 600; white-space: nowrap; }
`;

const NEW_KADER = css`
  label.keuze { display: block; margin: 8px 0; }
  label.keuze select { box-sizing: border-box; width: 100%; min-height: 32px; padding: 4px 8px; border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: 4px; background: var(--colorNeutralBackground1); color: var(--colorNeutralForeground1); font: inherit; }
  label.keuze select:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
`;

const HOOG_CONTRAST = css`
  @media (forced-colors: active) {
    .trede, .ladder [data-stand='hier'] { forced-color-adjust: none; border-color: CanvasText; background: Highlight; color: HighlightText; }
    .trede[data-trede='onbekend'], :is(.trede, .ladder span)[data-voorlopig] { border-style: dashed; background: Canvas; color: CanvasText; }
    .ladder [data-stand='niet'] { color: GrayText; }
    .regels > li[data-geldt='true'] { border-inline-start-color: Highlight; }
  }
`;

/** How the view Beoordeling looks. */
export const STYLE = [
  SHARED_STYLE,
  TOESTAND_STYLE,
  TREDEKLEUREN,
  INSCHALING,
  CIJFERS,
  OPSOMMING,
  GESCHIEDENIS,
  TOETSING,
  NEW_KADER,
  HOOG_CONTRAST,
];
