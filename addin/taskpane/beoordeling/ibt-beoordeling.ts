import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { meldingSjabloon } from '../gedeeld/melding-sjabloon.ts';
import type { Beeld } from './beeld.ts';
import { rijSjabloon } from './rij-sjabloon.ts';
import { STIJL } from './stijl.ts';
import { samenvatting } from './teksten.ts';

/** The view Beoordeling: shows a `Beeld`. Texts from the workbook are only ever put in as text. */
export class IbtBeoordeling extends LitElement {
  static override styles = STIJL;
  static override properties = { beeld: { attribute: false } };

  declare beeld: Beeld | undefined;

  protected override render(): TemplateResult {
    return html`
      <p class="voorlezen" role="status">${this.beeld === undefined ? '' : samenvatting(this.beeld)}</p>
      ${this.beeld === undefined ? nothing : this.beeld.soort === 'rij' ? rijSjabloon(this.beeld) : meldingSjabloon(this.beeld)}
    `;
  }
}
