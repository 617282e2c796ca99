import { html, nothing, type TemplateResult } from 'lit';
import { type Datum, datumInWoorden } from '../../../../core/datum.ts';
import type { Ranglijst } from '../rangschikking.ts';
import { KOPPEN, RANGLIJST } from '../prognose-texts.ts';
import { procent, standInWoorden } from '../../../../core/taal/index.ts';
import type { EventOn } from '../../shared/event-on.ts';

/** All rows of the table by the probability of a rise; computed when it is opened. */
export function ranglijstTemplate(
  ranglijst: Ranglijst | undefined,
  datum: Datum | undefined,
  { open, choose }: { open(isOpen: boolean): void; choose(index: number): void },
): TemplateResult {
  return html`
    <details class="ranglijst" @toggle=${(event: EventOn<HTMLDetailsElement>) => open(event.target.open)}>
      <summary>${KOPPEN.ranglijst}</summary>
      ${ranglijst === undefined ? nothing : inhoud(ranglijst, datum, choose)}
    </details>
  `;
}

function inhoud({ rijen, zonder }: Ranglijst, datum: Datum | undefined, choose: (index: number) => void): TemplateResult {
  if (rijen.length + zonder.length === 0) return html`<p>${RANGLIJST.leeg}</p>`;
  return html`
    <p class="bijschrift">${RANGLIJST.uitleg} ${datum === undefined ? '' : RANGLIJST.datum(datumInWoorden(datum))}</p>
    <table>
      <caption class="voorlezen">${KOPPEN.ranglijst}</caption>
      <thead><tr>${RANGLIJST.koppen.map((kop) => html`<th scope="col">${kop}</th>`)}</tr></thead>
      <tbody>
        ${rijen.map(
          ({ index, gemeente, kans, vorige_trede, verwacht, verwachte_achterstand }) => html`
          <tr>
            <th scope="row"><button type="button" class="schakel" aria-label=${RANGLIJST.naarRij(gemeente)} @click=${() => choose(index)}>${gemeente}</button></th>
            <td class="waarde">${procent(kans)}<span class="balk" aria-hidden="true"><span style="width: ${100 * kans}%"></span></span></td>
            <td>${RANGLIJST.trede(vorige_trede, verwacht)}<span class="bijschrift">${standInWoorden(verwachte_achterstand)}</span></td>
          </tr>
        `,
        )}
      </tbody>
    </table>
    ${
      zonder.length === 0
        ? nothing
        : html`
      <h3>${RANGLIJST.zonder(zonder.length)}</h3>
      <ul class="zonder">${zonder.map(({ index, rijnummer, gemeente, reden }) => html`<li><button type="button" class="schakel" @click=${() => choose(index)}>${RANGLIJST.rij(rijnummer, gemeente)}</button><span class="bijschrift">${reden}</span></li>`)}</ul>
    `
    }
  `;
}
