import { css, html, nothing, type TemplateResult } from 'lit';
import { tredenaam, TREDEN } from '../../../../core/trede.ts';
import { meldingTemplate } from '../../shared/melding-template.ts';
import { CIJFERTEKST, KOPPEN, STATUSUITLEG, kansstatusInWoorden } from '../prognose-texts.ts';
import type { Uitkomst } from '../uitkomst.ts';
import { procent } from '../../../../core/taal/index.ts';

/** How the probabilities look. */
export const KANSEN_STYLE = css`
  .trede.klein { width: 26px; height: 26px; border-radius: 4px; font-size: 14px; }
  .kansen > li { display: grid; grid-template-columns: 26px 1fr auto; gap: 2px 8px; align-items: center; padding: 4px 0; }
  .kansen .balk { grid-column: 2 / -1; }
  .balk { display: block; height: 10px; border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: 3px; overflow: hidden; }
  .balk > span { display: block; height: 100%; background: var(--trede, var(--colorBrandBackground)); border-inline-end: 1px solid #1b1b1b; box-sizing: border-box; }
  .balk > span[style^='width: 0'] { border: 0; }
  .status { display: block; }
  @media (forced-colors: active) { .balk > span { forced-color-adjust: none; background: Highlight; } }
`;

/** The probability of each trede as a bar with its number, name and status; or why there is none. Needs the trede of the view and its colours. */
export function kansenTemplate({ prognose: { treden } }: Uitkomst): TemplateResult {
  return html`
    <section aria-labelledby="kansen">
      <h3 id="kansen">${KOPPEN.kansen}</h3>
      ${
        'onbekend' in treden
          ? meldingTemplate({ soort: 'let_op', titel: CIJFERTEKST.tredeOnbekend, tekst: treden.onbekend.message })
          : html`
        <ul class="kansen">
          ${TREDEN.map((trede) => {
            const kans = treden.kansen[trede - 1] ?? 0;
            const mogelijk = treden.mogelijk.find((een) => een.trede === trede);
            const status = mogelijk === undefined ? '' : kansstatusInWoorden(mogelijk);
            return html`
              <li>
                <span class="trede klein" data-trede=${trede}><span class="voorlezen">Trede </span>${trede}</span>
                <span class="tredenaam">${tredenaam(trede)}${status === '' ? nothing : html` <span class="bijschrift status">${status}</span>`}</span>
                <span class="waarde">${procent(kans)}</span>
                <span class="balk" aria-hidden="true"><span data-trede=${trede} style="width: ${100 * kans}%"></span></span>
              </li>
            `;
          })}
        </ul>
        <p class="bijschrift">${STATUSUITLEG}</p>
      `
      }
    </section>
  `;
}
