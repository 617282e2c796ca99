import { html, nothing, type TemplateResult } from 'lit';
import { type Datum, datumInWoorden, isoDatum, parseDatum } from '../../../../core/datum.ts';
import { peildatum } from '../../../../core/periode.ts';
import type { EventOn } from '../../shared/event-on.ts';
import { getal, tempotekst } from '../../../../core/taal/index.ts';
import { nodigPerTrede, type Nodigregel, personenPerWoning } from '../per-trede.ts';
import { NODIGTEKST } from '../prognose-texts.ts';
import type { Uitkomst } from '../uitkomst.ts';

/** What each lower trede takes: persons, a week, homes, and when it is there at the pace in view; for the peildatum or an earlier day. */
export function perTredeTemplate(
  uitkomst: Uitkomst,
  { tot, set }: { readonly tot: Datum | undefined; readonly set: (tot: Datum | undefined) => void },
): TemplateResult | typeof nothing {
  const { periode, datum } = uitkomst.vraag;
  const eind = peildatum(periode, 'eind');
  const gekozen = tot !== undefined && tot > datum && tot <= eind ? tot : eind;
  const regels = nodigPerTrede(uitkomst, gekozen);
  if (regels.length === 0) return nothing;
  return html`
    <section aria-labelledby="per-trede">
      <h3 id="per-trede">${NODIGTEKST.kop}</h3>
      <label class="keuze">${NODIGTEKST.voor}
        <input class="nodig-op" type="date" min=${isoDatum(datum + 1)} max=${isoDatum(eind)} .value=${isoDatum(gekozen)} @change=${({ target }: EventOn<HTMLInputElement>) => set(parseDatum(target.value))} />
      </label>
      <table class="smal">
        <thead><tr>${NODIGTEKST.koppen.map((kop, i) => html`<th scope="col" class=${i > 0 && i < 4 ? 'waarde' : ''}>${kop}</th>`)}</tr></thead>
        <tbody>${regels.map((een) => regel(een, gekozen))}</tbody>
      </table>
      <p class="bijschrift">${NODIGTEKST.uitleg(personenPerWoning(uitkomst), uitkomst.prognose.uitzicht.plannen.length > 0)}</p>
    </section>
  `;
}

function regel({ trede, personen, woningen, per_week, op, isOpTijd, status }: Nodigregel, tot: Datum): TemplateResult {
  return html`
    <tr>
      <th scope="row"><span class="trede mini" data-trede=${trede}><span class="voorlezen">Trede </span>${trede}</span>${status === 'besluit' ? html` <span class="bijschrift">${NODIGTEKST.besluit}</span>` : nothing}</th>
      <td class="waarde">${getal(personen)}</td>
      <td class="waarde">${tempotekst(per_week)}</td>
      <td class="waarde">${getal(woningen)}</td>
      <td>${op === undefined ? NODIGTEKST.nooit : datumInWoorden(op)}${isOpTijd ? nothing : html` <span class="bijschrift">${NODIGTEKST.teLaat(datumInWoorden(tot))}</span>`}</td>
    </tr>
  `;
}
