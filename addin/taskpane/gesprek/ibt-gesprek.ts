import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Gebied } from '../../host/werkmap.ts';
import type { Beeld, Rij } from '../beoordeling/beeld.ts';
import { beeldVanRij } from '../beoordeling/beeld-van-rij.ts';
import { geschiedenisSjabloon } from '../beoordeling/geschiedenis-sjabloon.ts';
import { cijfer, inschaling, lijst } from '../beoordeling/rij-sjabloon.ts';
import { KOPPEN, periodeInWoorden, samenvatting } from '../beoordeling/teksten.ts';
import { meldingSjabloon } from '../gedeeld/melding-sjabloon.ts';
import { STIJL } from './stijl.ts';

/**
 * One municipality in large type: what it takes, its trede, figures and reason. No list of municipalities, no
 * probabilities, and not how the rule was tried: that is for the supervisor's own screen.
 */
export class IbtGesprek extends LitElement {
  static override styles = STIJL;
  static override properties = { beeld: { state: true } };

  declare beeld: Beeld | undefined;

  toon(gebied: Gebied): void {
    this.beeld = beeldVanRij(gebied);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { beeld } = this;
    if (beeld === undefined) return nothing;
    return html`
      <p class="voorlezen" role="status">${samenvatting(beeld)}</p>
      ${beeld.soort === 'rij' ? gesprek(beeld) : meldingSjabloon(beeld)}
    `;
  }
}

function gesprek({ gemeente, periode, uitkomst, nodig, cijfers, motivering, maatregelen, geschiedenis }: Rij): TemplateResult {
  return html`
    <article>
      <header>
        <h2>${gemeente}</h2>
        <p class="periode">${periodeInWoorden(periode)}</p>
      </header>
      <p class="nodig">${nodig.eerst}</p>
      ${uitkomst.melding === undefined ? nothing : meldingSjabloon({ soort: 'let_op', ...uitkomst.melding })}
      ${inschaling(uitkomst)}
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
