import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { type Gebied, Werkmapfout } from '../../host/werkmap.ts';
import { meldingSjabloon } from '../gedeeld/melding-sjabloon.ts';
import { rijkeuzeSjabloon } from '../gedeeld/rijkeuze-sjabloon.ts';
import { nietGeschreven } from '../gedeeld/schrijf-teksten.ts';
import { opNieuwBlad } from '../gedeeld/schrijf-veilig.ts';
import { onverwacht } from '../gedeeld/teksten.ts';
import type { Paneelcontext } from '../paneel/weergave.ts';
import { alleRijen, tabelbereik } from './alle-rijen.ts';
import type { Beeld } from './beeld.ts';
import { beeldVanRij } from './beeld-van-rij.ts';
import { rijSjabloon } from './rij-sjabloon.ts';
import { STIJL } from './stijl.ts';
import { ALLE_RIJEN, ALLE_RIJEN_UITLEG, samenvatting } from './teksten.ts';

/** The view Beoordeling of the chosen row. Texts from the workbook are only ever put in as text. */
export class IbtBeoordeling extends LitElement {
  static override styles = STIJL;
  static override properties = { beeld: { state: true }, schrijft: { state: true } };

  declare beeld: Beeld | undefined;
  declare schrijft: boolean;
  /** Set once, before the element is shown. */
  context!: Paneelcontext;
  private gebied: Gebied | undefined;

  toon(gebied: Gebied): void {
    this.beeld = beeldVanRij(gebied);
    this.gebied = gebied;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { beeld, gebied } = this;
    if (beeld === undefined || gebied === undefined) return nothing;
    return html`
      <p class="voorlezen" role="status">${samenvatting(beeld)}</p>
      ${rijkeuzeSjabloon(gebied, this.context.kiesRij)}
      ${beeld.soort === 'rij' ? rijSjabloon(beeld) : meldingSjabloon(beeld)}
      ${this.alleRijenSjabloon(beeld)}
    `;
  }

  private alleRijenSjabloon(beeld: Beeld): TemplateResult | typeof nothing {
    if (beeld.soort !== 'rij') return nothing;
    return html`
      <div class="alle-rijen">
        <p class="bijschrift">${ALLE_RIJEN_UITLEG}</p>
        <fluent-button ?disabled=${this.schrijft} @click=${() => void this.schrijfAlleRijen()}>${ALLE_RIJEN}</fluent-button>
      </div>
    `;
  }

  private async schrijfAlleRijen(): Promise<void> {
    const { gebied } = this;
    const bereik = gebied === undefined ? undefined : tabelbereik(gebied);
    if (gebied === undefined || bereik === undefined) return;
    this.schrijft = true;
    try {
      const { heeftVerborgenRijen } = await this.context.werkmap.state(bereik);
      await opNieuwBlad(this.context, alleRijen(gebied, bereik, heeftVerborgenRijen));
    } catch (fout) {
      this.context.meld(nietGeschreven(fout instanceof Werkmapfout ? fout.message : onverwacht(fout), undefined));
    } finally {
      this.schrijft = false;
    }
  }
}
