import { html, nothing, type TemplateResult } from 'lit';
import type { Grafiek } from '../../../../core/grafieken/index.ts';
import { meldingTemplate } from '../../shared/melding-template.ts';
import type { Komende } from '../komende.ts';
import {
  bandInWoorden,
  CIJFERTEKST,
  KOMENDE_BUSY,
  KOMENDE_KOLOMMEN,
  komendeAannames,
  KOPPEN,
  nogNiet,
  schemazin,
  voorEnNa,
  prognosezin,
} from '../prognose-texts.ts';
import type { Uitkomst } from '../uitkomst.ts';
import { getal, procent, standInWoorden, tempotekst } from '../../../../core/taal/index.ts';
import { kansenTemplate } from './template-kansen.ts';

/** A probability below half a percent is not worth a place in the table. */
const NOEMENSWAARD = 0.005;

/** What the key figures are to be read with. */
export interface Kernbeeld {
  readonly uitkomst: Uitkomst;
  /** The outcome of the figures as they began, where they were changed. */
  readonly voor: Uitkomst | undefined;
  /** What is not reckoned with yet. */
  readonly pending: string | undefined;
}

/** The figures that stay in sight while the form is filled in, with those before the change. */
export function kernTemplate({ uitkomst, voor, pending }: Kernbeeld): TemplateResult {
  const {
    prognose: { verwachte_achterstand, band, treden },
    tempo_nodig,
  } = uitkomst;
  const trede = 'kansen' in treden ? treden.verwacht : undefined;
  return html`
    <div class="kern" role="group" aria-label=${KOPPEN.prognose}>
      <span class="trede" data-trede=${trede ?? 'onbekend'} aria-hidden="true">${trede ?? '?'}</span>
      <p><b class="verwacht">${standInWoorden(verwachte_achterstand)}</b> <span class="bijschrift">${bandInWoorden(band.gunstig, band.ongunstig)}</span></p>
      <p class="bijschrift">${'kansen' in treden ? CIJFERTEKST.kernTrede(treden.verwacht, treden.kansen[treden.verwacht - 1] ?? 0) : CIJFERTEKST.tredeOnbekend}${tempo_nodig === undefined ? '' : ` · ${CIJFERTEKST.kernNodig(tempo_nodig)}`}</p>
      ${voor === undefined ? nothing : html`<p class="voor-en-na">${voorEnNa(voor, uitkomst)}</p>`}
      ${pending === undefined ? nothing : html`<p class="pending">${nogNiet(pending)}</p>`}
    </div>
  `;
}

/** What a scenario comes to: the sentence, the chart, the figures, the treden and the assumptions. */
export function uitkomstTemplate(uitkomst: Uitkomst, grafiek: Grafiek | undefined, copy: TemplateResult): TemplateResult {
  return html`
    <section aria-labelledby="verwachting">
      <h3 id="verwachting">${KOPPEN.uitkomst} <span class="merk">${KOPPEN.prognose}</span></h3>
      <p class="zin">${prognosezin(uitkomst)}</p>
      ${copy}
      ${grafiek === undefined ? nothing : html`<ibt-grafiek .grafiek=${grafiek}></ibt-grafiek>`}
      ${cijfers(uitkomst)}
    </section>
    ${kansenTemplate(uitkomst)}
    <section aria-labelledby="aannames">
      <h3 id="aannames">${KOPPEN.aannames}</h3>
      <ul class="aannames">${uitkomst.aannames.map((aanname) => html`<li>${aanname}</li>`)}</ul>
    </section>
  `;
}

function cijfers(uitkomst: Uitkomst): TemplateResult {
  const {
    prognose: { totaalopgave, verwachte_achterstand, band, verwacht_gerealiseerd },
    tempo_nodig,
    invoer,
  } = uitkomst;
  const cijfer = (naam: string, waarde: string, uitleg: string): TemplateResult =>
    html`<div><dt>${naam}</dt><dd class="waarde">${waarde}</dd><dd class="bijschrift">${uitleg}</dd></div>`;
  return html`
    <dl>
      ${cijfer(CIJFERTEKST.verwacht, getal(verwachte_achterstand), CIJFERTEKST.verwachtUitleg(totaalopgave, verwacht_gerealiseerd))}
      ${cijfer(CIJFERTEKST.band, `${getal(band.gunstig)} – ${getal(band.ongunstig)}`, CIJFERTEKST.bandUitleg(invoer.niveau))}
      ${tempo_nodig === undefined ? nothing : cijfer(CIJFERTEKST.nodig, tempotekst(tempo_nodig), CIJFERTEKST.nodigUitleg)}
      ${cijfer(CIJFERTEKST.schema, getal(uitkomst.gehuisvest - uitkomst.volgens_schema), CIJFERTEKST.schemaUitleg(schemazin(uitkomst), uitkomst.gehuisvest, uitkomst.volgens_schema))}
    </dl>
  `;
}

/** What the coming half-years lead to. */
export function komendeTemplate({ invoer }: Uitkomst, komende: Komende | undefined): TemplateResult | typeof nothing {
  if (komende === undefined) return nothing;
  if (komende.soort === 'bezig') return html`<p class="bijschrift">${KOMENDE_BUSY}</p>`;
  if (komende.soort === 'mislukt') return meldingTemplate({ soort: 'let_op', titel: CIJFERTEKST.komendeFailed, tekst: komende.reden });
  return html`
    <table>
      <caption>${KOPPEN.prognose}</caption>
      <thead><tr>${KOMENDE_KOLOMMEN.map((kop) => html`<th scope="col">${kop}</th>`)}</tr></thead>
      <tbody>
        ${komende.halfjaren.map(
          ({ periode, verwacht, gunstig, ongunstig, kansen, onbekend }) => html`
          <tr>
            <th scope="row" class="kort">${periode}</th>
            <td>${standInWoorden(verwacht)}<span class="bijschrift">${bandInWoorden(gunstig, ongunstig)}</span></td>
            <td>${kansen.map((kans, i) => (kans >= NOEMENSWAARD ? html`<span class="paar"><span class="trede mini" data-trede=${i + 1}><span class="voorlezen">Trede </span>${i + 1}</span> ${procent(kans)}</span>` : nothing))}
              ${onbekend >= NOEMENSWAARD ? html`<span class="paar">${CIJFERTEKST.onbekend} ${procent(onbekend)}</span>` : nothing}</td>
          </tr>
        `,
        )}
      </tbody>
    </table>
    <p class="bijschrift">${komendeAannames(invoer)}</p>
  `;
}
