import { css, html, nothing, type TemplateResult } from 'lit';
import { datumInWoorden } from '../../../../core/datum.ts';
import { peildatum } from '../../../../core/periode.ts';
import { tredenaam } from '../../../../core/trede.ts';
import { meldingTemplate } from '../../shared/melding-template.ts';
import { isUitkomst } from '../prognose-view-model.ts';
import { KANSEN_STYLE, kansenTemplate } from './template-kansen.ts';
import { KANSEN_SHOW, KOPPEN, tempoNodigzin, verwachtzin, VOORUITZICHT } from '../prognose-texts.ts';
import type { Uitkomst } from '../uitkomst.ts';
import type { Vooruitzicht } from '../rijvooruitzicht.ts';
import type { EventOn } from '../../shared/event-on.ts';

/** How the forecast looks in large type. */
export const VOORUITZICHT_STYLE = [
  KANSEN_STYLE,
  css`
    .zin { margin-top: 8px; font-size: 22px; line-height: 30px; }
    .merk { font-size: 15px; line-height: 21px; }
    .schakelaar { display: inline-flex; gap: 10px; align-items: center; min-height: 40px; margin-top: 12px; cursor: pointer; }
    .schakelaar input { flex: none; width: 22px; height: 22px; margin: 0; accent-color: var(--colorBrandStroke1); }
    .schakelaar input:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 2px; }
    .kansen > li { grid-template-columns: 40px 1fr auto; }
    .trede.klein { width: 40px; height: 40px; font-size: 22px; }
    .kansen .tredenaam { font-size: 18px; line-height: 24px; }
    .balk { height: 14px; }
  `,
];

/** Whether the probability of each trede is shown, where that is asked for. */
export interface Kansenkeuze {
  readonly shows: boolean;
  readonly show: (shows: boolean) => void;
}

/**
 * The most probable trede, the stand that is expected, the pace that is needed and what they rest on. With `kansen` probabilities
 * are shown only once they are asked for; without it that of the most probable trede always.
 */
export function vooruitzichtTemplate({ uitkomst, zinnen }: Vooruitzicht, kansen?: Kansenkeuze): TemplateResult {
  if (!isUitkomst(uitkomst)) return meldingTemplate({ soort: 'let_op', ...uitkomst });
  return html`
    <section class="inschaling vooruitzicht" aria-labelledby="vooruitzicht">
      <h3 id="vooruitzicht">${VOORUITZICHT.kop(datumInWoorden(peildatum(uitkomst.vraag.periode, 'eind')))} <span class="merk">${KOPPEN.prognose}</span></h3>
      ${verwacht(uitkomst, kansen === undefined)}
      ${[verwachtzin(uitkomst), tempoNodigzin(uitkomst)].filter((zin) => zin !== '').map((zin) => html`<p class="zin">${zin}</p>`)}
      <details>
        <summary>${KOPPEN.aannames}</summary>
        <ul class="opsomming">${[...uitkomst.aannames, ...zinnen].map((aanname) => html`<li>${aanname}</li>`)}</ul>
      </details>
      ${kansen === undefined ? nothing : schakelaar(kansen)}
    </section>
    ${kansen?.shows === true ? kansenTemplate(uitkomst) : nothing}
  `;
}

function verwacht({ prognose: { treden } }: Uitkomst, showsKans: boolean): TemplateResult {
  if (!('kansen' in treden)) return meldingTemplate({ soort: 'let_op', titel: VOORUITZICHT.onbekend, tekst: treden.onbekend.message });
  const trede = treden.verwacht;
  return html`
    <div class="uitkomst">
      <span class="trede" data-trede=${trede}>${trede}</span>
      <div>
        <p class="tredenaam"><span class="voorlezen">Trede ${trede}: </span>${tredenaam(trede)}</p>
        <p>${VOORUITZICHT.waarschijnlijkst(showsKans ? treden.kansen[trede - 1] : undefined)}</p>
      </div>
    </div>
  `;
}

function schakelaar({ shows, show }: Kansenkeuze): TemplateResult {
  return html`
    <label class="schakelaar">
      <input type="checkbox" role="switch" .checked=${shows} @change=${({ target }: EventOn<HTMLInputElement>) => show(target.checked)} />
      <span>${KANSEN_SHOW}</span>
    </label>
  `;
}
