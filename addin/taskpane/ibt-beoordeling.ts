import { html, LitElement, type TemplateResult } from 'lit';
import { meldingSjabloon } from './melding-sjabloon.ts';
import { rijSjabloon } from './rij-sjabloon.ts';
import { STIJL } from './stijl.ts';
import { BEZIG, OPNIEUW, samenvatting } from './teksten.ts';
import type { Melding, Weergave } from './weergave.ts';

/**
 * The view Beoordeling: shows a `Weergave`. Texts from the workbook are only ever put in as text.
 * @fires opnieuw the user wants the connection to the workbook started all over
 */
export class IbtBeoordeling extends LitElement {
  static override styles = STIJL;
  static override properties = { weergave: { attribute: false } };

  declare weergave: Weergave;

  constructor() {
    super();
    this.weergave = { soort: 'bezig' };
  }

  protected override render(): TemplateResult {
    return html`
      <p class="voorlezen" role="status">${samenvatting(this.weergave)}</p>
      ${this.inhoud(this.weergave)}
    `;
  }

  private inhoud(weergave: Weergave): TemplateResult {
    switch (weergave.soort) {
      case 'bezig':
        return html`<div class="bezig"><fluent-spinner size="tiny" aria-hidden="true"></fluent-spinner><span>${BEZIG}…</span></div>`;
      case 'uitleg':
      case 'let_op':
        return meldingSjabloon(weergave, weergave.soort);
      case 'storing':
        return this.storing(weergave);
      case 'rij':
        return rijSjabloon(weergave);
    }
  }

  private storing(weergave: Melding): TemplateResult {
    const opnieuw = (): boolean => this.dispatchEvent(new Event('opnieuw'));
    return html`
      ${meldingSjabloon(weergave, 'storing')}
      <fluent-button class="opnieuw" appearance="primary" @click=${opnieuw}>${OPNIEUW}</fluent-button>
    `;
  }
}
