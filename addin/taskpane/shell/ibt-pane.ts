import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ANDERE_WERKMAP, Werkmapfout } from '../../host/werkmap.ts';
import type { Melding } from '../shared/melding.ts';
import { meldingTemplate } from '../shared/melding-template.ts';
import { RIJKEUZE_STYLE, rijkeuzeTemplate } from '../shared/rijkeuze-template.ts';
import { SHARED_STYLE } from '../shared/shared-style.ts';
import { BUSY, onverwacht, OPNIEUW, storing } from '../shared/shared-texts.ts';
import type { Themakeuze } from '../shared/shared-theme.ts';
import type { Periodeherstel } from '../shared/periodeherstel.ts';
import { findPrognosekennis } from '../shared/find-prognosekennis.ts';
import { Geopend } from './opened.ts';
import type { IbtVraag } from './ibt-vraag.ts';
import { STYLE } from './shell-style.ts';
import { findWerkmapkader } from '../shared/find-werkmapkader.ts';
import { GEEN_WERKMAPKADER } from '../shared/werkmapkader.ts';
import {
  eersteGebied,
  eigenKader,
  CLOSE,
  KADERFOUTEN,
  meerFouten,
  PERIODE_WERD_DATUM,
  VIEW_LOADS,
  viewNietLoaded,
  ZEGELFOUTEN,
  periodesToText,
} from './shell-texts.ts';
import type { Connection } from './connection.ts';
import { type Followed, Follower } from './follower.ts';
import type { Message, Paneelcontext, PaneView } from './shell-view.ts';
import { nextWritten } from './written.ts';
import { writtenTemplate } from './written-template.ts';

/** How long, in milliseconds, the seals are not looked at again. */
const ZEGELRUST = 5000;

/** So many faults of a framework are shown; KADERCONTROLE gives them all. */
const MEESTE_FOUTEN = 5;

/** What the shell is started with. */
export interface Paneelstart {
  readonly connection: Connection;
  readonly theme: Themakeuze;
  readonly views: readonly PaneView[];
}

/** The shell of the pane: the menu of views, the current view, and what every view needs said. */
export class IbtPane extends LitElement {
  static override styles = [SHARED_STYLE, STYLE, RIJKEUZE_STYLE];
  static override properties = {
    huidig: { state: true },
    followed: { state: true },
    fout: { state: true },
    message: { state: true },
    written: { state: true },
    zegelfouten: { state: true },
    ongebruikt: { state: true },
    herstel: { state: true },
  };

  declare huidig: PaneView | undefined;
  declare followed: Followed;
  /** Why the current view cannot be shown. */
  declare fout: Melding | undefined;
  declare message: Message | undefined;
  /** What the pane wrote into this workbook and can undo. */
  declare written: readonly Message[];
  /** How many things are wrong with what the workbook keeps, by the view that names them. */
  declare zegelfouten: ReadonlyMap<string, number>;
  /** What of the chosen table is used for nothing. */
  declare ongebruikt: string;
  /** What of its column periode became days. */
  declare herstel: Periodeherstel | undefined;
  private opties!: Paneelstart;
  private follower!: Follower;
  private readonly geopend = new Map<string, Geopend>();
  private lookedAt = Number.NEGATIVE_INFINITY;

  constructor() {
    super();
    this.followed = { soort: 'bezig' };
    this.written = [];
    this.zegelfouten = new Map();
    this.ongebruikt = '';
  }

  /** Begins to follow the workbook and opens the first view. */
  start(opties: Paneelstart, eerste: PaneView): void {
    this.opties = opties;
    // What is said of a workbook ends with it.
    addEventListener('message', ({ origin, source, data }: MessageEvent<{ type?: unknown } | null>) => {
      if (origin === location.origin && source === parent && data?.type === ANDERE_WERKMAP) this.forget();
    });
    this.followWerkmap();
    void this.open(eerste);
  }

  private forget(): void {
    this.message = undefined;
    this.written = [];
  }

  /** Shows a view; loads its module the first time. */
  async open(view: PaneView): Promise<void> {
    // A message is of the view that gave it.
    if (view !== this.huidig) this.message = undefined;
    this.huidig = view;
    this.fout = undefined;
    scrollTo(0, 0);
    document.title = `IBT ${view.titel}`;
    try {
      if (!this.geopend.has(view.naam)) {
        const module = await view.load();
        if (!this.geopend.has(view.naam)) this.geopend.set(view.naam, new Geopend(module, this.context()));
      }
      this.geef();
      this.requestUpdate();
    } catch (fout) {
      console.error(fout);
      if (this.huidig === view) this.fout = { soort: 'storing', ...viewNietLoaded(view.titel) };
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
        ${this.followed.soort === 'gebied' ? rijkeuzeTemplate(this.followed.gebied, (rij) => this.follower.choose(rij)) : nothing}
        ${this.opties.views.length < 2 ? nothing : html`<ibt-weergavemenu .views=${this.opties.views} .huidig=${this.huidig?.naam ?? ''} @kies=${this.opKeuze}></ibt-weergavemenu>`}
      </header>
      <main>
        <div role="status">${this.message === undefined ? nothing : this.messageTemplate(this.message)}</div>
        <div role="status">${this.zegelTemplate()}</div>
        <div role="status">${this.kaderTemplate()}</div>
        <p class="gebieden" role="status">${this.gebieden()}</p>
        <p class="ongebruikt" role="status">${this.ongebruikt}</p>
        <div role="status">${this.herstel === undefined ? nothing : this.herstelTemplate(this.herstel)}</div>
        ${melding === undefined ? this.busy() : this.storingTemplate(melding)}
        ${[...this.geopend].map(
          ([naam, { element }]) => html`
          <div class="weergave" ?hidden=${naam !== this.huidig?.naam || melding !== undefined} aria-busy=${this.followed.soort === 'bezig'}>${element}</div>
        `,
        )}
        ${writtenTemplate(this.written.filter((message) => message !== this.message))}
      </main>
      <ibt-vraag></ibt-vraag>
    `;
  }

  private herstelTemplate({ kop, aantal, bereik, was, wordt }: Periodeherstel): TemplateResult {
    const convert = async (): Promise<void> => {
      const { werkBij } = await import('../shared/write-safely.ts');
      await werkBij(this.context(), bereik, was, wordt);
    };
    return html`
      <div class="bericht">
        ${meldingTemplate({ soort: 'let_op', ...PERIODE_WERD_DATUM })}
        <div class="knoppen"><fluent-button size="small" @click=${() => void convert()}>${periodesToText(kop, aantal)}</fluent-button></div>
      </div>
    `;
  }

  private storing(): Melding | undefined {
    return this.followed.soort === 'storing' ? { soort: 'storing', ...storing(this.followed.reden) } : undefined;
  }

  /** What is followed, where several areas are selected. */
  private gebieden(): string | typeof nothing {
    const { followed } = this;
    return followed.soort === 'gebied' && followed.selectie !== undefined && followed.selectie.gebieden > 1
      ? eersteGebied(followed.selectie)
      : nothing;
  }

  private busy(): TemplateResult | typeof nothing {
    const isLoaded = this.geopend.has(this.huidig?.naam ?? '');
    if (isLoaded && this.followed.soort !== 'bezig') return nothing;
    return html`<div class="bezig"><fluent-spinner size="tiny" aria-hidden="true"></fluent-spinner><span>${isLoaded ? BUSY : VIEW_LOADS}…</span></div>`;
  }

  private storingTemplate(melding: Melding): TemplateResult {
    const opnieuw = (): void => {
      // A browser remembers that a module did not come, until the page is reloaded.
      if (this.fout !== undefined) return location.reload();
      // The button goes, and the focus with it.
      void this.focusTitel();
      this.followWerkmap();
    };
    return html`
      <div class="storing" role="alert">
        ${meldingTemplate(melding)}
        <div class="knoppen"><fluent-button appearance="primary" @click=${opnieuw}>${OPNIEUW}</fluent-button></div>
      </div>
    `;
  }

  private messageTemplate(message: Message): TemplateResult {
    const close = (): void => {
      this.message = undefined;
      void this.focusTitel();
    };
    return html`
      <div class="bericht">
        ${meldingTemplate(message)}
        <div class="knoppen">
          ${(message.buttons ?? []).map(({ tekst, doe }) => html`<fluent-button size="small" @click=${doe}>${tekst}</fluent-button>`)}
          <fluent-button size="small" appearance="subtle" @click=${close}>${CLOSE}</fluent-button>
        </div>
      </div>
    `;
  }

  private readonly opKeuze = ({ detail }: CustomEvent<string>): void => this.goTo(detail);

  private goTo(naam: string): void {
    // Without a step in the history of the page around the pane; the page opens the view.
    location.replace(`#${naam}`);
    void this.focusTitel();
  }

  /** In every view, and without names: also a view for a shared screen must say so. */
  private zegelTemplate(): TemplateResult | typeof nothing {
    const views = this.opties.views.filter(({ naam }) => (this.zegelfouten.get(naam) ?? 0) > 0 && naam !== this.huidig?.naam);
    if (views.length === 0) return nothing;
    return html`
      <div class="bericht">
        ${meldingTemplate({ soort: 'let_op', ...ZEGELFOUTEN })}
        <div class="knoppen">${views.map((view) => html`<fluent-button size="small" @click=${() => location.replace(`#${view.naam}`)}>${view.titel}</fluent-button>`)}</div>
      </div>
    `;
  }

  /** In the head of every view: by which framework of its own the workbook is assessed, or why by none. */
  private kaderTemplate(): TemplateResult | typeof nothing {
    const { keuze, fouten } = (this.followed.soort === 'gebied' ? this.followed.gebied.kader : undefined) ?? GEEN_WERKMAPKADER;
    if (keuze === undefined) return nothing;
    if (fouten.length === 0) return html`<p class="gebieden">${eigenKader(keuze.namen)}</p>`;
    return html`
      <div class="bericht">
        ${meldingTemplate({ soort: 'let_op', ...KADERFOUTEN })}
        <ul class="lijst">${fouten.slice(0, MEESTE_FOUTEN).map((een) => html`<li>${een}</li>`)}</ul>
        ${fouten.length > MEESTE_FOUTEN ? html`<p>${meerFouten(fouten.length - MEESTE_FOUTEN)}</p>` : nothing}
      </div>
    `;
  }

  /** Looks at the seals when the workbook is opened and after changes, at most once in a while. What cannot be read now is read next time. */
  private lookAtZegels(): void {
    if (Date.now() - this.lookedAt < ZEGELRUST) return;
    this.lookedAt = Date.now();
    const count = async (): Promise<void> => {
      const { telBevindingen } = await import('../shared/zegelcontrole.ts');
      this.zegelfouten = new Map(Object.entries(await telBevindingen(this.opties.connection.werkmap)));
    };
    count().catch(() => undefined);
  }

  /** Looks which columns of the chosen table no view uses, and whether its periodes became days. */
  private lookAtKolommen(followed: Extract<Followed, { soort: 'gebied' }>): void {
    const look = async (): Promise<void> => {
      const { nietGebruikt, periodeherstel } = await import('../shared/table-remarks.ts');
      if (this.followed !== followed) return;
      this.ongebruikt = nietGebruikt(followed.gebied) ?? '';
      this.herstel = periodeherstel(followed.gebied);
    };
    look().catch(() => undefined);
  }

  private followWerkmap(): void {
    if (this.follower !== undefined) {
      this.follower.stop();
      this.opties.connection.opnieuw();
    }
    const { werkmap } = this.opties.connection;
    const show = (followed: Followed): void => {
      this.followed = followed;
      this.geef();
      if (followed.soort !== 'gebied') return;
      this.lookAtZegels();
      this.lookAtKolommen(followed);
    };
    this.follower = new Follower(werkmap, show, async () => {
      const [kennis, kader] = await Promise.all([findPrognosekennis(werkmap), findWerkmapkader(werkmap)]);
      return { kennis, kader };
    });
    void this.follower.start();
  }

  /** Tells the current view the current region. */
  private geef(): void {
    if (this.followed.soort !== 'gebied' || this.huidig === undefined) return;
    try {
      this.geopend.get(this.huidig.naam)?.show(this.followed.gebied);
    } catch (fout) {
      console.error(fout);
      this.followed = { soort: 'storing', reden: fout instanceof Werkmapfout ? fout.message : onverwacht(fout) };
    }
  }

  private context(): Omit<Paneelcontext, 'follow'> {
    return {
      werkmap: this.opties.connection.werkmap,
      chooseRij: (rij, naam) => {
        this.follower.choose(rij);
        if (naam === undefined) scrollTo(0, 0);
        else this.goTo(naam);
      },
      followTheme: (show) => this.opties.theme.follow(show),
      report: (message) => {
        this.message = message;
        this.written = nextWritten(this.written, message);
      },
      vraag: (vraag) => (this.renderRoot.querySelector('ibt-vraag') as IbtVraag).vraag(vraag),
    };
  }
}
