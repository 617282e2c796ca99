import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Grafiek } from '../../../core/grafieken/grafiek.ts';
import { laadTekenprogramma, LETTERTYPE } from './lader.ts';
import { themaVan, volgPaginathema } from './paginathema.ts';
import type { Tekening } from './tekening.ts';
import { BEZIG, LUKT_NIET, OPNIEUW, reden } from './teksten.ts';

type Toestand = 'bezig' | 'getekend' | 'niet_geladen' | 'niet_getekend';

/**
 * Shows a chart as wide as its place, in the theme of the page. What draws is loaded with the first chart.
 * @fires getekend the chart as it is now is on the page
 */
export class IbtGrafiek extends LitElement {
  static override styles = css`
    :host { display: block; }
    svg { display: block; max-width: 100%; height: auto; forced-color-adjust: none; }
    [hidden] { display: none; }
    p { margin: 0 0 8px; }
    .kop { font-weight: 600; }
  `;
  static override properties = { grafiek: { attribute: false }, toestand: { state: true } };

  declare grafiek: Grafiek | undefined;
  declare toestand: Toestand;
  private tekening: Tekening | undefined;
  private breedte = 0;
  private gevraagd = false;
  private bezig: Promise<void> | undefined;
  private readonly maat = new ResizeObserver(([meting]) => this.past(meting?.contentRect.width ?? 0));
  private stopThema: (() => void) | undefined;

  constructor() {
    super();
    this.toestand = 'bezig';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.maat.observe(this);
    this.stopThema = volgPaginathema(() => this.teken());
    this.teken();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.maat.disconnect();
    this.stopThema?.();
    this.tekening?.sluit();
    this.tekening = undefined;
  }

  protected override render(): TemplateResult {
    return html`
      <div class="vlak" ?hidden=${this.toestand !== 'getekend'}></div>
      ${this.melding()}
    `;
  }

  private melding(): TemplateResult | undefined {
    if (this.toestand === 'getekend' || this.grafiek === undefined) return undefined;
    if (this.toestand === 'bezig') return html`<p role="status">${BEZIG}…</p>`;
    return html`
      <div role="alert"><p class="kop">${LUKT_NIET}</p><p>${reden(this.toestand === 'niet_getekend')}</p></div>
      <fluent-button @click=${this.opnieuw}>${OPNIEUW}</fluent-button>
    `;
  }

  protected override updated(veranderd: PropertyValues<this>): void {
    if (veranderd.has('grafiek')) this.teken();
  }

  private past(breedte: number): void {
    if (Math.floor(breedte) === this.breedte) return;
    this.breedte = Math.floor(breedte);
    this.teken();
  }

  private opnieuw(): void {
    this.toestand = 'bezig';
    this.teken();
  }

  /** Draws what is asked for last; while it draws, other requests wait and only the last of them counts. */
  private teken(): void {
    this.gevraagd = true;
    this.bezig ??= this.tekenAlles().finally(() => {
      this.bezig = undefined;
    });
  }

  private async tekenAlles(): Promise<void> {
    await this.updateComplete;
    while (this.gevraagd) {
      this.gevraagd = false;
      if (this.grafiek !== undefined && this.isConnected && this.breedte > 0) await this.tekenNu(this.grafiek);
    }
  }

  private async tekenNu(grafiek: Grafiek): Promise<void> {
    const programma = await laadTekenprogramma().catch(() => undefined);
    if (programma === undefined) {
      this.toestand = 'niet_geladen';
      return;
    }
    const vlak = this.renderRoot.querySelector<HTMLElement>('.vlak');
    if (vlak === null || !this.isConnected) return;
    try {
      this.tekening ??= programma.tekening(vlak);
      await this.tekening.toon(grafiek, { thema: themaVan(this), lettertype: LETTERTYPE, breedte: this.breedte });
      this.toestand = 'getekend';
      this.dispatchEvent(new Event('getekend'));
    } catch (fout) {
      this.tekening?.sluit();
      this.tekening = undefined;
      this.toestand = 'niet_getekend';
      console.warn(fout);
    }
  }
}
