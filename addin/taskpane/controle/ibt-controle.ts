import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Bereik } from '../../host/werkmap.ts';
import { meldingTemplate } from '../shared/melding-template.ts';
import { icon } from '../shared/icon.ts';
import type { Controlebeeld, Bevindingen, Bevindinggroep, Bevindingregel } from './controle-view-model.ts';
import { STYLE } from './controle-style.ts';
import { aantallenInWoorden, BEREKEND, enNog, ERNSTEN, NAAR_CEL, samenvatting } from './controle-texts.ts';

/**
 * The view Controle: shows a `Controlebeeld`. Texts from the workbook are only ever put in as text.
 * @fires kies-cel a finding was chosen (`detail`: its cell, a `Bereik`)
 */
export class IbtControle extends LitElement {
  static override styles = STYLE;
  static override properties = { beeld: { attribute: false } };

  declare beeld: Controlebeeld | undefined;

  protected override render(): TemplateResult {
    return html`
      <p class="voorlezen" role="status">${this.beeld === undefined ? '' : samenvatting(this.beeld)}</p>
      ${this.beeld === undefined ? nothing : this.beeld.soort === 'bevindingen' ? this.bevindingen(this.beeld) : meldingTemplate(this.beeld)}
    `;
  }

  private bevindingen({ plaats, aantallen, groepen }: Bevindingen): TemplateResult {
    return html`
      <h2>${aantallenInWoorden(aantallen)}</h2>
      <p class="bijschrift">${plaats}</p>
      ${groepen.map((groep) => this.groep(groep))}
    `;
  }

  private groep({ ernst, titel, aantal, regels }: Bevindinggroep): TemplateResult {
    const rest = aantal - regels.length;
    return html`
      <section data-ernst=${ernst}>
        <h3>${icon(ernst === 'fout' ? 'storing' : 'let_op')}<span>${titel}</span><span class="aantal">${aantal}</span></h3>
        <p class="bijschrift">${ERNSTEN[ernst].kop}: ${ERNSTEN[ernst].uitleg}</p>
        <ul>${regels.map((regel) => this.regel(regel))}</ul>
        ${rest === 0 ? nothing : html`<p class="bijschrift">${enNog(rest)}</p>`}
      </section>
    `;
  }

  private regel({ cel, wie, zin, berekend }: Bevindingregel): TemplateResult {
    const choose = (): boolean => this.dispatchEvent(new CustomEvent<Bereik>('kies-cel', { detail: cel }));
    return html`
      <li>
        <button type="button" @click=${choose}><span class="wie">${wie}</span><span class="cel"><span class="voorlezen">${NAAR_CEL} </span>${cel.adres}</span></button>
        <p>${zin}</p>
        ${berekend === undefined ? nothing : html`<p class="bijschrift">${BEREKEND}: <b>${berekend}</b></p>`}
      </li>
    `;
  }
}
