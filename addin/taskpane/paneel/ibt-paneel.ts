import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Werkmapfout } from '../../host/werkmap.ts';
import type { Melding } from '../gedeeld/melding.ts';
import { meldingSjabloon } from '../gedeeld/melding-sjabloon.ts';
import { GEDEELDE_STIJL } from '../gedeeld/stijl.ts';
import { BEZIG, onverwacht, OPNIEUW, storing } from '../gedeeld/teksten.ts';
import type { Themakeuze } from '../gedeeld/thema.ts';
import { Geopend } from './geopend.ts';
import type { IbtVraag } from './ibt-vraag.ts';
import { STIJL } from './stijl.ts';
import { eersteGebied, SLUIT, WEERGAVE_LAADT, weergaveNietGeladen } from './teksten.ts';
import type { Verbinding } from './verbinding.ts';
import { type Gevolgd, Volger } from './volger.ts';
import type { Bericht, Paneelcontext, Weergave } from './weergave.ts';

/** What the shell is started with. */
export interface Paneelstart {
  readonly verbinding: Verbinding;
  readonly thema: Themakeuze;
  readonly weergaven: readonly Weergave[];
}

/** The shell of the pane: the menu of views, the view of the moment, and what every view needs said. */
export class IbtPaneel extends LitElement {
  static override styles = [GEDEELDE_STIJL, STIJL];
  static override properties = { huidig: { state: true }, gevolgd: { state: true }, fout: { state: true }, bericht: { state: true } };

  declare huidig: Weergave | undefined;
  declare gevolgd: Gevolgd;
  /** Why the view of the moment cannot be shown. */
  declare fout: Melding | undefined;
  declare bericht: Bericht | undefined;
  private opties!: Paneelstart;
  private volger!: Volger;
  private readonly geopend = new Map<string, Geopend>();

  constructor() {
    super();
    this.gevolgd = { soort: 'bezig' };
  }

  /** Begins to follow the workbook and opens the first view. */
  start(opties: Paneelstart, eerste: Weergave): void {
    this.opties = opties;
    this.volgWerkmap();
    void this.open(eerste);
  }

  /** Shows a view; loads its module the first time. */
  async open(weergave: Weergave): Promise<void> {
    this.huidig = weergave;
    this.fout = undefined;
    document.title = `IBT ${weergave.titel}`;
    try {
      if (!this.geopend.has(weergave.naam)) {
        const module = await weergave.laad();
        if (!this.geopend.has(weergave.naam)) this.geopend.set(weergave.naam, new Geopend(module, this.context()));
      }
      this.geef();
      this.requestUpdate();
    } catch (fout) {
      console.error(fout);
      if (this.huidig === weergave) this.fout = { soort: 'storing', ...weergaveNietGeladen(weergave.titel) };
    }
  }

  /** Puts the focus on the title, as after a choice in the menu. */
  async focusTitel(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h1')?.focus();
  }

  protected override render(): TemplateResult {
    const melding = this.fout ?? this.storing();
    return html`
      <header class="kop">
        <h1 tabindex="-1">${this.huidig?.titel ?? ''}</h1>
        ${this.opties.weergaven.length < 2 ? nothing : html`<ibt-weergavemenu .weergaven=${this.opties.weergaven} .huidig=${this.huidig?.naam ?? ''} @kies=${this.opKeuze}></ibt-weergavemenu>`}
      </header>
      <main>
        <div role="status">${this.bericht === undefined ? nothing : this.berichtSjabloon(this.bericht)}</div>
        <p class="gebieden" role="status">${this.gebieden()}</p>
        ${melding === undefined ? this.bezig() : this.storingSjabloon(melding)}
        ${[...this.geopend].map(([naam, { element }]) => html`
          <div class="weergave" ?hidden=${naam !== this.huidig?.naam || melding !== undefined} aria-busy=${this.gevolgd.soort === 'bezig'}>${element}</div>
        `)}
      </main>
      <ibt-vraag></ibt-vraag>
    `;
  }

  private storing(): Melding | undefined {
    return this.gevolgd.soort === 'storing' ? { soort: 'storing', ...storing(this.gevolgd.reden) } : undefined;
  }

  /** What is followed, where several areas are selected. */
  private gebieden(): string | typeof nothing {
    const { gevolgd } = this;
    return gevolgd.soort === 'gebied' && gevolgd.selectie !== undefined && gevolgd.selectie.gebieden > 1 ? eersteGebied(gevolgd.selectie) : nothing;
  }

  private bezig(): TemplateResult | typeof nothing {
    const isGeladen = this.geopend.has(this.huidig?.naam ?? '');
    if (isGeladen && this.gevolgd.soort !== 'bezig') return nothing;
    return html`<div class="bezig"><fluent-spinner size="tiny" aria-hidden="true"></fluent-spinner><span>${isGeladen ? BEZIG : WEERGAVE_LAADT}…</span></div>`;
  }

  private storingSjabloon(melding: Melding): TemplateResult {
    const opnieuw = (): void => {
      // A browser remembers that a module did not come, until the page is loaded anew.
      if (this.fout !== undefined) return location.reload();
      // The button goes, and the focus with it.
      void this.focusTitel();
      this.volgWerkmap();
    };
    return html`
      <div class="storing" role="alert">
        ${meldingSjabloon(melding)}
        <div class="knoppen"><fluent-button appearance="primary" @click=${opnieuw}>${OPNIEUW}</fluent-button></div>
      </div>
    `;
  }

  private berichtSjabloon(bericht: Bericht): TemplateResult {
    const sluit = (): void => {
      this.bericht = undefined;
      void this.focusTitel();
    };
    return html`
      <div class="bericht">
        ${meldingSjabloon(bericht)}
        <div class="knoppen">
          ${(bericht.knoppen ?? []).map(({ tekst, doe }) => html`<fluent-button size="small" @click=${doe}>${tekst}</fluent-button>`)}
          <fluent-button size="small" appearance="subtle" @click=${sluit}>${SLUIT}</fluent-button>
        </div>
      </div>
    `;
  }

  private readonly opKeuze = ({ detail }: CustomEvent<string>): void => {
    // Without a step in the history of the page around the pane; the page opens the view.
    location.replace(`#${detail}`);
    void this.focusTitel();
  };

  private volgWerkmap(): void {
    if (this.volger !== undefined) {
      this.volger.stop();
      this.opties.verbinding.opnieuw();
    }
    this.volger = new Volger(this.opties.verbinding.werkmap, (gevolgd) => {
      this.gevolgd = gevolgd;
      this.geef();
    });
    void this.volger.start();
  }

  /** Tells the view of the moment the region of the moment. */
  private geef(): void {
    if (this.gevolgd.soort !== 'gebied' || this.huidig === undefined) return;
    try {
      this.geopend.get(this.huidig.naam)?.toon(this.gevolgd.gebied);
    } catch (fout) {
      console.error(fout);
      this.gevolgd = { soort: 'storing', reden: fout instanceof Werkmapfout ? fout.message : onverwacht(fout) };
    }
  }

  private context(): Omit<Paneelcontext, 'volg'> {
    return {
      werkmap: this.opties.verbinding.werkmap,
      kiesRij: (rij) => this.volger.kies(rij),
      volgThema: (toon) => this.opties.thema.volg(toon),
      meld: (bericht) => {
        this.bericht = bericht;
      },
      vraag: (vraag) => (this.renderRoot.querySelector('ibt-vraag') as IbtVraag).vraag(vraag),
    };
  }
}
