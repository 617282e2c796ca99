import { css, html, nothing, type TemplateResult } from 'lit';
import { meldingTemplate } from '../shared/melding-template.ts';
import { isUitkomst } from '../prognose/prognose-view-model.ts';
import { KANSEN_STYLE, kansenTemplate } from '../prognose/template/template-kansen.ts';
import { KOPPEN as PROGNOSEKOPPEN, nodigzin, standzin } from '../prognose/prognose-texts.ts';
import { KANSEN_SHOW } from './gesprek-texts.ts';
import type { Vooruitzicht } from './gesprek-vooruitzicht.ts';
import type { EventOn } from '../shared/event-on.ts';

/** How the forecast looks. */
export const VOORUITZICHT_STYLE = [
  KANSEN_STYLE,
  css`
    .zin { margin-top: 8px; font-size: 22px; line-height: 30px; }
    .merk { display: inline-block; margin-inline-start: 4px; padding: 0 6px; border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: 4px; font-size: 15px; line-height: 21px; font-weight: 400; }
    .schakelaar { display: inline-flex; gap: 10px; align-items: center; min-height: 40px; margin-top: 12px; cursor: pointer; }
    .schakelaar input { flex: none; width: 22px; height: 22px; margin: 0; accent-color: var(--colorBrandStroke1); }
    .schakelaar input:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 2px; }
    .kansen > li { grid-template-columns: 40px 1fr auto; }
    .trede.klein { width: 40px; height: 40px; font-size: 22px; }
    .kansen .tredenaam { font-size: 18px; line-height: 24px; }
    .balk { height: 14px; }
  `,
];

/** The stand that is expected, the pace that is needed, what they rest on, and the probability of each trede once that is asked for. */
export function vooruitzichtTemplate(
  { uitkomst }: Vooruitzicht,
  showsKansen: boolean,
  showKansen: (shows: boolean) => void,
): TemplateResult {
  if (!isUitkomst(uitkomst)) return meldingTemplate({ soort: 'let_op', ...uitkomst });
  return html`
    <section aria-labelledby="vooruitzicht">
      <h3 id="vooruitzicht">${PROGNOSEKOPPEN.uitkomst} <span class="merk">${PROGNOSEKOPPEN.prognose}</span></h3>
      ${[standzin(uitkomst), nodigzin(uitkomst)].filter((zin) => zin !== '').map((zin) => html`<p class="zin">${zin}</p>`)}
      <details>
        <summary>${PROGNOSEKOPPEN.aannames}</summary>
        <ul class="opsomming">${uitkomst.aannames.map((aanname) => html`<li>${aanname}</li>`)}</ul>
      </details>
      <label class="schakelaar">
        <input type="checkbox" role="switch" .checked=${showsKansen} @change=${({ target }: EventOn<HTMLInputElement>) => showKansen(target.checked)} />
        <span>${KANSEN_SHOW}</span>
      </label>
    </section>
    ${showsKansen ? kansenTemplate(uitkomst) : nothing}
  `;
}
