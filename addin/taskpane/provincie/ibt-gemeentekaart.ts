import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { SHARED_STYLE } from '../shared/shared-style.ts';
import type { Kaartvraag, Provinciekaart } from './gemeentekaart-of-provincie.ts';
import { KAART_LUKT_NIET, nietOpKaart } from './provincie-texts.ts';

/** The map of a province in outlines, which are loaded with the first map. Its table stands beside it, in the view. */
export class IbtGemeentekaart extends LitElement {
  static override styles = SHARED_STYLE;
  static override properties = { vraag: { attribute: false }, kaart: { state: true }, isFailed: { state: true } };

  declare vraag: Kaartvraag | undefined;
  declare kaart: Provinciekaart | undefined;
  declare isFailed: boolean;

  protected override render(): TemplateResult | typeof nothing {
    if (this.isFailed) return html`<p role="alert">${KAART_LUKT_NIET}</p>`;
    if (this.kaart === undefined) return nothing;
    const { grafiek, zonder } = this.kaart;
    return html`
      <ibt-grafiek .grafiek=${grafiek}></ibt-grafiek>
      ${zonder.length === 0 ? nothing : html`<p class="bijschrift">${nietOpKaart(zonder)}</p>`}
    `;
  }

  protected override updated(veranderd: PropertyValues<this>): void {
    if (veranderd.has('vraag')) void this.make();
  }

  private async make(): Promise<void> {
    const { vraag } = this;
    if (vraag === undefined) return;
    const module = await import('./gemeentekaart-of-provincie.ts').catch(() => undefined);
    // Another one may have been asked for meanwhile.
    if (vraag !== this.vraag) return;
    this.isFailed = module === undefined;
    this.kaart = module?.kaartVan(vraag);
  }
}
