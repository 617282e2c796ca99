import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Grafiek } from '../../../core/grafieken/index.ts';
import { loadTekenprogramma, PANE_FONT } from './loader.ts';
import { themeOf, followPaginathema } from './page-theme.ts';
import type { Drawing } from './drawing.ts';
import { GRAFIEK_LOADS, LUKT_NIET, reden } from './grafiek-texts.ts';
import { OPNIEUW } from '../shared/shared-texts.ts';

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
  private drawing: Drawing | undefined;
  private width = 0;
  private gevraagd = false;
  private busy: Promise<void> | undefined;
  private readonly maat = new ResizeObserver(([meting]) => this.past(meting?.contentRect.width ?? 0));
  private stopTheme: (() => void) | undefined;

  constructor() {
    super();
    this.toestand = 'bezig';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.maat.observe(this);
    this.stopTheme = followPaginathema(() => this.teken());
    this.teken();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.maat.disconnect();
    this.stopTheme?.();
    this.drawing?.close();
    this.drawing = undefined;
  }

  protected override render(): TemplateResult {
    return html`
      <div class="vlak" ?hidden=${this.toestand !== 'getekend'}></div>
      ${this.melding()}
    `;
  }

  private melding(): TemplateResult | undefined {
    if (this.toestand === 'getekend' || this.grafiek === undefined) return undefined;
    if (this.toestand === 'bezig') return html`<p role="status">${GRAFIEK_LOADS}…</p>`;
    return html`
      <div role="alert"><p class="kop">${LUKT_NIET}</p><p>${reden(this.toestand === 'niet_getekend')}</p></div>
      <fluent-button @click=${this.opnieuw}>${OPNIEUW}</fluent-button>
    `;
  }

  protected override updated(veranderd: PropertyValues<this>): void {
    if (veranderd.has('grafiek')) this.teken();
  }

  private past(width: number): void {
    if (Math.floor(width) === this.width) return;
    this.width = Math.floor(width);
    this.teken();
  }

  private opnieuw(): void {
    this.toestand = 'bezig';
    this.teken();
  }

  /** Draws what is asked for last; while it draws, other requests wait and only the last of them counts. */
  private teken(): void {
    this.gevraagd = true;
    this.busy ??= this.tekenAlles().finally(() => {
      this.busy = undefined;
    });
  }

  private async tekenAlles(): Promise<void> {
    await this.updateComplete;
    while (this.gevraagd) {
      this.gevraagd = false;
      if (this.grafiek !== undefined && this.isConnected && this.width > 0) await this.tekenNu(this.grafiek);
    }
  }

  private async tekenNu(grafiek: Grafiek): Promise<void> {
    const programma = await loadTekenprogramma().catch(() => undefined);
    if (programma === undefined) {
      this.toestand = 'niet_geladen';
      return;
    }
    const vlak = this.renderRoot.querySelector<HTMLElement>('.vlak');
    if (vlak === null || !this.isConnected) return;
    try {
      this.drawing ??= programma.drawing(vlak);
      await this.drawing.show(grafiek, { theme: themeOf(this), font: PANE_FONT, width: this.width });
      this.toestand = 'getekend';
      this.dispatchEvent(new Event('getekend'));
    } catch (fout) {
      this.drawing?.close();
      this.drawing = undefined;
      this.toestand = 'niet_getekend';
      console.warn(fout);
    }
  }
}
