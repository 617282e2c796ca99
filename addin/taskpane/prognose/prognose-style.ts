import { css } from 'lit';
import { SHARED_STYLE } from '../shared/shared-style.ts';
import { TREDEKLEUREN } from '../shared/tredekleur.ts';
import { KANSEN_STYLE } from './template/template-kansen.ts';

const FIELDS = css`
  fieldset { margin: 16px 0 0; padding: 8px 12px 12px; border: 1px solid var(--colorNeutralStroke2); border-radius: 8px; min-width: 0; }
  legend { padding: 0 4px; font-weight: 600; }
  .rij { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(128px, 100%), 1fr)); gap: 0 12px; align-items: start; }
  .rij.drie { grid-template-columns: 1fr 1fr; }
  .rij.drie > :first-child { grid-column: 1 / -1; }
  @media (min-width: 400px) { .rij.drie { grid-template-columns: 2fr 1fr 1fr; } .rij.drie > :first-child { grid-column: auto; } }
  .veld { margin-top: 10px; min-width: 0; }
  .veld label { display: block; font-size: 12px; line-height: 16px; margin-bottom: 2px; }
  :is(input:not([type='radio'], [type='checkbox'], [type='range']), select) { box-sizing: border-box; width: 100%; min-height: 32px; padding: 4px 8px; border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: 4px; background: var(--colorNeutralBackground1); color: var(--colorNeutralForeground1); font: inherit; font-variant-numeric: tabular-nums; }
  input[aria-invalid] { border-color: var(--colorPaletteRedForeground1); border-width: 2px; }
  :is(input, select, summary, button):focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
  .fout { margin-top: 2px; font-size: 12px; line-height: 16px; color: var(--colorPaletteRedForeground1); }
  .keuzes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(124px, 100%), 1fr)); gap: 2px 8px; }
  .keuze { display: flex; gap: 6px; align-items: center; min-height: 28px; }
  .keuze input { flex: none; width: 16px; height: 16px; margin: 0; accent-color: var(--colorBrandStroke1); }
  .keuze .nodig-op { width: 150px; height: auto; min-height: 32px; }
  .schuif { display: grid; grid-template-columns: 1fr 112px; gap: 12px; align-items: end; }
  .schuif input[type='range'] { width: 100%; min-width: 0; height: 32px; margin: 0; accent-color: var(--colorBrandStroke1); }
  .regel { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; justify-content: space-between; margin-top: 6px; }
  .plan { margin-top: 8px; }
  .plan-erbij, .rij + fluent-button { margin-top: 10px; }
  .knoppen { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
  .knoppen:not(:has(*)) { display: none; }
`;

const UITKOMST = css`
  .kern { position: sticky; top: var(--kop, 45px); z-index: 1; display: grid; grid-template-columns: auto 1fr; column-gap: 12px; align-items: center; margin: 12px -4px 0; padding: 8px; border: 1px solid var(--colorNeutralStroke2); border-radius: 8px; background: var(--colorNeutralBackground2); }
  /* What gets the focus stays clear of the head of the pane and of these figures. */
  :is(input, select, summary, button, fluent-button) { scroll-margin-top: calc(var(--kop, 45px) + 95px); }
  @media (max-height: 400px) { .kern { position: static; } :is(input, select, summary, button, fluent-button) { scroll-margin-top: 0; } }
  .kern .trede { grid-row: span 2; }
  .kern .verwacht { font-size: 16px; }
  .kern :is(.voor-en-na, .pending) { grid-column: 1 / -1; margin-top: 4px; font-weight: 600; }
  .kern .pending { font-weight: 400; font-size: 12px; line-height: 16px; }
  .korte-zin { margin-top: 8px; padding-inline-start: 8px; border-inline-start: 3px solid var(--colorNeutralStroke1); }
  .trede { box-sizing: border-box; display: grid; place-items: center; flex: none; width: 40px; height: 40px; border: 2px solid #1b1b1b; border-radius: 8px; background: var(--trede); color: var(--tredecijfer); font-size: 22px; font-weight: 700; line-height: 1; hyphens: none; box-shadow: 0 0 0 1px var(--colorNeutralStrokeAccessible); }
  .trede.mini { display: inline-grid; width: 20px; height: 20px; border-width: 1px; border-radius: 3px; font-size: 12px; vertical-align: text-bottom; }
  .trede[data-trede='onbekend'] { background: none; color: inherit; border: 2px dashed var(--colorNeutralStrokeAccessible); box-shadow: none; }
  .merk { display: inline-block; margin-inline-start: 4px; padding: 0 6px; border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: 4px; font-size: 12px; line-height: 16px; font-weight: 400; }
  .zin { margin-bottom: 8px; font-size: 15px; line-height: 22px; }
  ibt-grafiek { margin: 12px 0; min-height: 320px; }
  dl > div { display: grid; grid-template-columns: 1fr auto; column-gap: 12px; padding: 6px 0; border-top: 1px solid var(--colorNeutralStroke2); }
  dl > div:last-child { border-bottom: 1px solid var(--colorNeutralStroke2); }
  .waarde { font-weight: 600; font-variant-numeric: tabular-nums; text-align: end; hyphens: none; white-space: nowrap; }
  dl .bijschrift { grid-column: 1 / -1; }
  .aannames { padding-inline-start: 16px; list-style: disc; font-size: 12px; line-height: 18px; }
`;

const DELEN = css`
  details { margin-top: 12px; padding: 0 12px; border: 1px solid var(--colorNeutralStroke2); border-radius: 8px; }
  details[open] { padding-bottom: 12px; }
  summary { margin: 0 -12px; padding: 8px 12px; font-weight: 600; cursor: pointer; border-radius: 8px; }
  .telling { display: inline-block; min-width: 18px; padding: 0 4px; box-sizing: border-box; border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: 9px; font-size: 12px; line-height: 16px; text-align: center; font-weight: 400; }
  table.smal :is(th, td) { overflow-wrap: anywhere; }
  table { width: 100%; margin-top: 10px; border-collapse: collapse; font-size: 13px; }
  caption { text-align: start; font-weight: 600; padding-bottom: 4px; }
  th, td { overflow-wrap: break-word; hyphens: manual; padding: 4px 6px 4px 0; border-top: 1px solid var(--colorNeutralStroke2); text-align: start; vertical-align: top; }
  thead :is(th, td) { border-top: 0; font-size: 12px; font-weight: 600; }
  tbody th { font-weight: 400; }
  tbody th.kort { white-space: nowrap; }
  td .bijschrift { display: block; }
  .paar { display: inline-block; margin: 0 8px 4px 0; white-space: nowrap; }
  .schakel { padding: 0; border: 0; background: none; color: var(--colorBrandForegroundLink); font: inherit; text-align: start; text-decoration: underline; cursor: pointer; overflow-wrap: anywhere; }
  .bewaard > li { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; padding: 6px 0; border-top: 1px solid var(--colorNeutralStroke2); }
  .bewaard .naam { flex: 1 1 120px; min-width: 0; }
  .bewaard .bijschrift, .zonder .bijschrift { display: block; }
  .bewaard { margin-top: 12px; }
  .zonder > li { padding: 4px 0; }
  .ranglijst h3 { margin-top: 12px; }
`;

const HOOG_CONTRAST = css`
  @media (forced-colors: active) {
    .trede { forced-color-adjust: none; border-color: CanvasText; background: Canvas; color: CanvasText; }
    input[aria-invalid] { border-style: dashed; }
  }
`;

/** How the view Prognose looks; the colours are Fluent's tokens, which follow the theme. */
export const STYLE = [SHARED_STYLE, TREDEKLEUREN, FIELDS, UITKOMST, KANSEN_STYLE, DELEN, HOOG_CONTRAST];
