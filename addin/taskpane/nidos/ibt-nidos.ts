import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { isoDatum, parseDatum } from '../../../core/datum.ts';
import type { Nidosbeeld, Plekkenverwachting } from './nidos-view-model.ts';
import { STYLE } from './nidos-style.ts';
import { plekkencellen, VERWACHT_OP, EIGEN_TABEL, GEEN_CRITERIUM, GEEN_DATUM, KOPPEN, samenvatting, TABELKOPPEN } from './nidos-texts.ts';
import type { EventOn } from '../shared/event-on.ts';

/**
 * The view Nidos: shows a `Nidosbeeld`. Texts from the workbook are only ever put in as text.
 * @fires kies-datum another day was asked about (`detail`: the day as serial number)
 */
export class IbtNidos extends LitElement {
  static override styles = STYLE;
  static override properties = { beeld: { attribute: false }, isZonderDatum: { state: true } };

  declare beeld: Nidosbeeld | undefined;
  /** Whether the field for the day holds none. */
  declare isZonderDatum: boolean;

  constructor() {
    super();
    this.isZonderDatum = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.beeld === undefined) return nothing;
    const { bron, standen, onleesbaar, verwachting } = this.beeld;
    return html`
      <p class="voorlezen" role="status">${samenvatting(this.beeld)}</p>
      <p class="opmerking">${GEEN_CRITERIUM}</p>
      <section aria-labelledby="standen">
        <h2 id="standen">${KOPPEN.standen}</h2>
        <p class="bijschrift">${bron}</p>
        <table>
          <thead><tr>${TABELKOPPEN.map((kop) => html`<th scope="col">${kop}</th>`)}</tr></thead>
          <tbody>${standen.map((stand) => this.rij(plekkencellen(stand)))}</tbody>
        </table>
        <p class="bijschrift">${EIGEN_TABEL}</p>
      </section>
      ${onleesbaar.length === 0 ? nothing : html`<section><h2>${KOPPEN.onleesbaar}</h2><ul>${onleesbaar.map((regel) => html`<li>${regel}</li>`)}</ul></section>`}
      ${this.verwachting(verwachting)}
    `;
  }

  private rij([datum, ...plekken]: readonly string[]): TemplateResult {
    return html`<tr><th scope="row">${datum}</th>${plekken.map((cel) => html`<td>${cel}</td>`)}</tr>`;
  }

  private verwachting({ datum, zin }: Plekkenverwachting): TemplateResult {
    const choose = ({ target }: EventOn<HTMLInputElement>): void => {
      const gekozen = parseDatum(target.value);
      this.isZonderDatum = gekozen === undefined;
      if (gekozen !== undefined) this.dispatchEvent(new CustomEvent('kies-datum', { detail: gekozen }));
    };
    return html`
      <section aria-labelledby="verwachting">
        <h2 id="verwachting">${KOPPEN.verwachting}</h2>
        <label>${VERWACHT_OP}<input type="date" .value=${isoDatum(datum)} @change=${choose} /></label>
        <p role="status">${this.isZonderDatum ? GEEN_DATUM : zin}</p>
      </section>
    `;
  }
}
