import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Gebied } from '../../host/werkmap.ts';
import type { Beeld, Rij } from '../beoordeling/beeld.ts';
import { beeldVanRij } from '../beoordeling/beeld-van-rij.ts';
import { geschiedenisSjabloon } from '../beoordeling/geschiedenis-sjabloon.ts';
import { cijfer, inschaling, lijst } from '../beoordeling/rij-sjabloon.ts';
import { KOPPEN, periodeInWoorden, samenvatting } from '../beoordeling/teksten.ts';
import { meldingSjabloon } from '../gedeeld/melding-sjabloon.ts';
import { STIJL } from './stijl.ts';
import { type Vooruitzicht, vooruitzichtVan } from './vooruitzicht.ts';
import { vooruitzichtSjabloon } from './vooruitzicht-sjabloon.ts';

/**
 * One municipality in large type: what it takes, its trede, forecast, figures and reason. No list of municipalities, and
 * not how the rule was tried: that is for the supervisor's own screen. Probabilities only once they are asked for, for
 * one municipality at a time.
 */
export class IbtGesprek extends LitElement {
  static override styles = STIJL;
  static override properties = { beeld: { state: true }, vooruitzicht: { state: true }, toontKansen: { state: true } };

  declare beeld: Beeld | undefined;
  declare vooruitzicht: Vooruitzicht | undefined;
  declare toontKansen: boolean;

  constructor() {
    super();
    this.toontKansen = false;
  }

  toon(gebied: Gebied): void {
    const vooruitzicht = vooruitzichtVan(gebied);
    if (vooruitzicht?.sleutel !== this.vooruitzicht?.sleutel) this.toontKansen = false;
    this.beeld = beeldVanRij(gebied);
    this.vooruitzicht = vooruitzicht;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { beeld } = this;
    if (beeld === undefined) return nothing;
    return html`
      <p class="voorlezen" role="status">${samenvatting(beeld)}</p>
      ${beeld.soort === 'rij' ? gesprek(beeld, this.vooruitzichtSjabloon()) : meldingSjabloon(beeld)}
    `;
  }

  private vooruitzichtSjabloon(): TemplateResult | typeof nothing {
    if (this.vooruitzicht === undefined) return nothing;
    return vooruitzichtSjabloon(this.vooruitzicht, this.toontKansen, (toont) => (this.toontKansen = toont));
  }
}

function gesprek({ gemeente, periode, uitkomst, nodig, cijfers, motivering, maatregelen, geschiedenis }: Rij, vooruitzicht: TemplateResult | typeof nothing): TemplateResult {
  return html`
    <article>
      <header>
        <h2>${gemeente}</h2>
        <p class="periode">${periodeInWoorden(periode)}</p>
      </header>
      <p class="nodig">${nodig.eerst}</p>
      ${uitkomst.melding === undefined ? nothing : meldingSjabloon({ soort: 'let_op', ...uitkomst.melding })}
      ${inschaling(uitkomst)}
      ${vooruitzicht}
      <section aria-labelledby="cijfers">
        <h3 id="cijfers">${KOPPEN.cijfers}</h3>
        <dl>${cijfers.map(cijfer)}</dl>
      </section>
      <section aria-labelledby="waarom">
        <h3 id="waarom">${KOPPEN.waarom}</h3>
        <p>${motivering}</p>
      </section>
      ${lijst('maatregelen', KOPPEN.maatregelen, maatregelen)}
      ${geschiedenis === undefined ? nothing : geschiedenisSjabloon(geschiedenis)}
    </article>
  `;
}
