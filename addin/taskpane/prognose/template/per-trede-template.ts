import { html, nothing, type TemplateResult } from 'lit';
import { datumInWoorden } from '../../../../core/datum.ts';
import { getal, tempotekst } from '../../../../core/taal/index.ts';
import { nodigPerTrede, type Nodigregel, personenPerWoning } from '../per-trede.ts';
import { NODIGTEKST } from '../prognose-texts.ts';
import type { Uitkomst } from '../uitkomst.ts';

/** What each lower trede takes: persons, a week, homes, and when it is there at the pace in view. */
export function perTredeTemplate(uitkomst: Uitkomst): TemplateResult | typeof nothing {
  const regels = nodigPerTrede(uitkomst);
  if (regels.length === 0) return nothing;
  return html`
    <section aria-labelledby="per-trede">
      <h3 id="per-trede">${NODIGTEKST.kop}</h3>
      <table class="smal">
        <thead><tr>${NODIGTEKST.koppen.map((kop, i) => html`<th scope="col" class=${i > 0 && i < 4 ? 'waarde' : ''}>${kop}</th>`)}</tr></thead>
        <tbody>${regels.map(regel)}</tbody>
      </table>
      <p class="bijschrift">${NODIGTEKST.uitleg(personenPerWoning(uitkomst))}</p>
    </section>
  `;
}

function regel({ trede, personen, woningen, per_week, op, isOpTijd, status }: Nodigregel): TemplateResult {
  return html`
    <tr>
      <th scope="row"><span class="trede mini" data-trede=${trede}><span class="voorlezen">Trede </span>${trede}</span>${status === 'besluit' ? html` <span class="bijschrift">${NODIGTEKST.besluit}</span>` : nothing}</th>
      <td class="waarde">${getal(personen)}</td>
      <td class="waarde">${tempotekst(per_week)}</td>
      <td class="waarde">${getal(woningen)}</td>
      <td>${op === undefined ? NODIGTEKST.nooit : datumInWoorden(op)}${isOpTijd ? nothing : html` <span class="bijschrift">${NODIGTEKST.teLaat}</span>`}</td>
    </tr>
  `;
}
