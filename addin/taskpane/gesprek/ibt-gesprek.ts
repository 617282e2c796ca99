import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Beoordelingsbeeld, Rijbeeld } from '../beoordeling/beoordeling-view-model.ts';
import { beeldVanRij } from '../beoordeling/view-model-of-rij.ts';
import { geschiedenisTemplate } from '../beoordeling/geschiedenis-template.ts';
import { cijfer, list, toestandTemplate, tredeTemplate } from '../beoordeling/rij-template.ts';
import { KOPPEN, samenvatting } from '../beoordeling/beoordeling-texts.ts';
import type { Paneelgebied } from '../shared/prognosekennis.ts';
import type { Besluiten } from '../shared/besluit.ts';
import { periodeInWoorden } from '../shared/periode-in-woorden.ts';
import { meldingTemplate } from '../shared/melding-template.ts';
import { STYLE } from './gesprek-style.ts';
import { type Vooruitzicht, vooruitzichtVan } from '../prognose/rijvooruitzicht.ts';
import { vooruitzichtTemplate } from '../prognose/template/vooruitzicht-template.ts';

/**
 * One municipality in large type: what it takes, its trede, forecast, figures and reason. No list of municipalities, and
 * not how the rule was tried: that is for the supervisor's own screen. Probabilities only once they are asked for, for
 * one municipality at a time.
 */
export class IbtGesprek extends LitElement {
  static override styles = STYLE;
  static override properties = { beeld: { state: true }, vooruitzicht: { state: true }, showsKansen: { state: true } };

  declare beeld: Beoordelingsbeeld | undefined;
  declare vooruitzicht: Vooruitzicht | undefined;
  declare showsKansen: boolean;

  constructor() {
    super();
    this.showsKansen = false;
  }

  show(gebied: Paneelgebied, besluiten: Besluiten): void {
    this.beeld = beeldVanRij(gebied, besluiten);
    const vooruitzicht = this.beeld.soort === 'rij' && this.beeld.isUtrechts ? vooruitzichtVan(gebied) : undefined;
    if (vooruitzicht?.key !== this.vooruitzicht?.key) this.showsKansen = false;
    this.vooruitzicht = vooruitzicht;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { beeld } = this;
    if (beeld === undefined) return nothing;
    return html`
      <p class="voorlezen" role="status">${samenvatting(beeld)}</p>
      ${beeld.soort === 'rij' ? gesprek(beeld, this.vooruitzichtTemplate()) : meldingTemplate(beeld)}
    `;
  }

  private vooruitzichtTemplate(): TemplateResult | typeof nothing {
    if (this.vooruitzicht === undefined) return nothing;
    return vooruitzichtTemplate(this.vooruitzicht, { shows: this.showsKansen, show: (shows) => (this.showsKansen = shows) });
  }
}

function gesprek(rij: Rijbeeld, vooruitzicht: TemplateResult | typeof nothing): TemplateResult {
  const { gemeente, periode, toestand, uitkomst, nodig, cijfers, motivering, maatregelen, geschiedenis } = rij;
  return html`
    <article>
      <header>
        <h2>${gemeente}</h2>
        <p class="periode">${periodeInWoorden(periode)}</p>
      </header>
      ${toestandTemplate(toestand)}
      <p class="nodig">${nodig.eerst}</p>
      ${uitkomst.melding === undefined ? nothing : meldingTemplate({ soort: 'let_op', ...uitkomst.melding })}
      ${tredeTemplate(rij, vooruitzicht)}
      <section aria-labelledby="cijfers">
        <h3 id="cijfers">${KOPPEN.cijfers}</h3>
        <dl>${cijfers.map(cijfer)}</dl>
      </section>
      <section aria-labelledby="waarom">
        <h3 id="waarom">${KOPPEN.waarom}</h3>
        <p>${motivering}</p>
      </section>
      ${list('maatregelen', KOPPEN.maatregelen, maatregelen)}
      ${geschiedenis === undefined ? nothing : geschiedenisTemplate(geschiedenis)}
    </article>
  `;
}
