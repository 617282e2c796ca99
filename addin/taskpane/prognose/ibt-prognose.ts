import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type Datum, parseDatum } from '../../../core/datum.ts';
import { Invoerfout } from '../../../core/invoer/index.ts';
import { Werkmapfout } from '../../host/werkmap.ts';
import { grafiekAlsPng, grafiekAlsSvg } from '../grafiek/loader.ts';
import { download } from '../../page/download.ts';
import { eenTegelijk } from '../shared/one-at-a-time.ts';
import type { Melding } from '../shared/melding.ts';
import { meldingTemplate } from '../shared/melding-template.ts';
import type { Paneelgebied } from '../shared/prognosekennis.ts';
import { opNieuwBlad } from '../shared/write-safely.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { type Prognosebeeld, beeldVan, isUitkomst } from './prognose-view-model.ts';
import { scenarioblad } from './prognose-blad.ts';
import { type Concept, conceptVanScenario, scenarioVan, tempogegevensVan } from './concept.ts';
import { grafiekVan } from './prognose-grafiek.ts';
import { type Gekozenrij, chooseRij } from './choose-rij.ts';
import { type Komende, Komenderekenaar } from './komende.ts';
import type { Veldplaats } from './read-form.ts';
import { type SavedScenario, naamtekst } from './prognose-storage.ts';
import { type Ranglijst, rank } from './rangschikking.ts';
import { Scenariobeheer } from './scenario-manager.ts';
import {
  cijfersTemplate,
  komendTemplate,
  plannenTemplate,
  standTemplate,
  tempoTemplate,
  watAlsTemplate,
} from './template/template-invoer.ts';
import { perTredeTemplate } from './template/per-trede-template.ts';
import { ranglijstTemplate } from './template/ranglijst.ts';
import { type Scenariodaden, scenariosTemplate, compareTemplate } from './template/scenarios.ts';
import { kernTemplate, komendeTemplate, uitkomstTemplate } from './template/template-uitkomst.ts';
import type { Veldomgeving } from './template/field.ts';
import { BEGINSTAAT, type Action, huidigConcept, reduce, type State } from './prognose-state.ts';
import { STYLE } from './prognose-style.ts';
import { BLAD, BUTTONS, failed, korteZin, STORAGE, scenarioInWoorden, OUTPUT, VERGELIJKING, prognosezin } from './prognose-texts.ts';
import type { Uitkomst } from './uitkomst.ts';
import { periodeInWoorden } from '../shared/periode-in-woorden.ts';
import { compare, type Vergelijking } from './vergelijking.ts';

/** How long after the last change, in milliseconds, screen readers are given the new sentence. */
const RUST = 1000;

/** The view Prognose: a what-if on the chosen row. Texts from the workbook are only ever put in as text. */
export class IbtPrognose extends LitElement {
  static override styles = STYLE;
  static override properties = {
    state: { state: true },
    gekozen: { state: true },
    typt: { state: true },
    komende: { state: true },
    saved: { state: true },
    naamfout: { state: true },
    voorlezing: { state: true },
    ranglijst: { state: true },
    vergeleken: { state: true },
    nodigOp: { state: true },
  };

  declare state: State;
  declare gekozen: Gekozenrij | undefined;
  /** The field that is being typed in. */
  declare typt: Veldplaats | undefined;
  declare komende: Komende | undefined;
  declare saved: readonly SavedScenario[];
  declare naamfout: string | undefined;
  declare voorlezing: string;
  declare ranglijst: Ranglijst | undefined;
  declare vergeleken: readonly [number, number];
  /** The day by which a lower trede is to be reached; the peildatum where none was chosen. */
  declare nodigOp: Datum | undefined;
  context!: Paneelcontext;
  /** What is said of what the workbook knows besides the table. */
  private zinnen: readonly string[] = [];
  private beeld: Prognosebeeld | undefined;
  /** The what-if that `beeld` is of. */
  private shownKey: string | undefined;
  /** What the figures come to as they began. */
  private voor: { readonly begin: Concept['begin']; readonly beeld: Prognosebeeld } | undefined;
  private isRanglijstOpen = false;
  private isStorageOpen = false;
  private rust: ReturnType<typeof setTimeout> | undefined;
  private readonly rekenaar = new Komenderekenaar((komende) => (this.komende = komende));

  constructor() {
    super();
    this.state = BEGINSTAAT;
    this.saved = [];
    this.voorlezing = '';
    this.vergeleken = [0, 1];
  }

  /** Shows the chosen row of a region. */
  show(gebied: Paneelgebied): void {
    this.gekozen = chooseRij(gebied);
    this.zinnen = gebied.kennis?.zinnen ?? [];
    const { rij } = this.gekozen;
    if ('concept' in rij) this.doe({ soort: 'rij', ...rij });
    if (this.isRanglijstOpen) this.rank();
    if (this.isStorageOpen) void this.readSaved();
  }

  /** Reads the scenarios in the workbook again. */
  async readSaved(): Promise<void> {
    await this.probeer(async () => {
      this.saved = await this.manage.read();
    });
  }

  private get manage(): Scenariobeheer {
    return new Scenariobeheer(this.context);
  }

  private readonly doe = (action: Action): void => {
    this.state = reduce(this.state, action);
  };

  protected override willUpdate(veranderd: PropertyValues<this>): void {
    if (!veranderd.has('state') && !veranderd.has('typt')) return;
    const concept = huidigConcept(this.state);
    if (concept === undefined) return;
    const vorige = this.shownKey === this.state.huidig ? this.beeld : undefined;
    this.shownKey = this.state.huidig;
    this.beeld = beeldVan(concept, this.typt, vorige);
    if (this.voor?.begin !== concept.begin)
      this.voor = { begin: concept.begin, beeld: beeldVan({ ...concept, nu: concept.begin }, undefined, undefined) };
    if (this.beeld.uitkomst === vorige?.uitkomst) return;
    this.computeKomende(this.beeld);
    this.readStraksVoor(this.beeld);
  }

  private computeKomende({ scenario, uitkomst }: Prognosebeeld): void {
    if (scenario !== undefined && isUitkomst(uitkomst) && uitkomst.invoer.komende_taakstellingen.length > 0) this.rekenaar.vraag(scenario);
    else {
      this.rekenaar.vergeet();
      this.komende = undefined;
    }
  }

  private readStraksVoor({ uitkomst }: Prognosebeeld): void {
    clearTimeout(this.rust);
    this.rust = setTimeout(
      () => (this.voorlezing = isUitkomst(uitkomst) ? prognosezin(uitkomst) : `${uitkomst.titel}. ${uitkomst.tekst}`),
      RUST,
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.rust);
    this.rekenaar.close();
  }

  protected override render(): TemplateResult {
    const concept = huidigConcept(this.state);
    const melding = this.meldingInPlaats(concept);
    return html`
      <p class="voorlezen" role="status">${melding === undefined ? this.voorlezing : `${melding.titel}. ${melding.tekst}`}</p>
      ${melding !== undefined ? meldingTemplate(melding) : concept === undefined || this.beeld === undefined ? nothing : this.wat(concept, this.beeld)}
      ${this.gekozen?.tabel === undefined ? nothing : ranglijstTemplate(this.ranglijst, this.datum, { open: this.opRanglijst, choose: (index) => this.context.chooseRij(index) })}
      ${this.gekozen?.tabel === undefined ? nothing : html`<ibt-voorspellingen .tabel=${this.gekozen.tabel} .context=${this.context}></ibt-voorspellingen>`}
    `;
  }

  /** A row that cannot be read has a message instead, unless a scenario is open. */
  private meldingInPlaats(concept: Concept | undefined): Melding | undefined {
    const rij = this.gekozen?.rij;
    return rij !== undefined && !('concept' in rij) && concept?.herkomst.soort !== 'scenario' ? rij : undefined;
  }

  private wat(concept: Concept, beeld: Prognosebeeld): TemplateResult {
    const { uitkomst } = beeld;
    const environment: Veldomgeving = {
      form: concept.nu,
      fouten: this.zichtbareFouten(beeld),
      doe: this.doe,
      typt: (plaats) => (this.typt = plaats),
    };
    return html`
      <article>
        ${this.kop(concept)}
        ${isUitkomst(uitkomst) ? kernTemplate({ uitkomst, voor: this.voorWijziging(concept), pending: beeld.pending }) : nothing}
        ${watAlsTemplate(environment)}
        ${isUitkomst(uitkomst) ? perTredeTemplate(uitkomst, { tot: this.nodigOp, set: (tot) => (this.nodigOp = tot) }) : nothing}
        ${tempoTemplate(beeld.tempo, environment)}
        ${standTemplate(environment)}
        ${isUitkomst(uitkomst) ? uitkomstTemplate(uitkomst, grafiekVan(uitkomst, bronVan(concept)), html`<ibt-copy-sentence .sentence=${korteZin(uitkomst)}></ibt-copy-sentence>`) : meldingTemplate({ soort: 'let_op', ...uitkomst })}
        ${cijfersTemplate(environment, concept.begin.fields.vorige_trede === '')}
        ${plannenTemplate(environment)}
        ${komendTemplate(environment, isUitkomst(uitkomst) ? komendeTemplate(uitkomst, this.komende) : nothing)}
        ${scenariosTemplate(this.saved, { naam: concept.herkomst.soort === 'scenario' ? concept.herkomst.naam : '', fout: this.naamfout }, this.callbacks)}
        ${this.vergelijken(beeld)}
      </article>
    `;
  }

  private kop({ gemeente, nu, begin, herkomst }: Concept): TemplateResult {
    return html`
      <header>
        <h2>${gemeente}</h2>
        <p class="bijschrift">${periodeInWoorden(nu.periode)}</p>
        <p class="bijschrift">${herkomst.soort === 'rij' ? herkomst.plaats : scenarioInWoorden(herkomst.naam)}</p>
        ${herkomst.soort === 'rij' && this.zinnen.length > 0 ? html`<p class="bijschrift kennis">${this.zinnen.join(' ')}</p>` : nothing}
        <div class="knoppen">
          ${nu === begin ? nothing : html`<fluent-button size="small" class="herstel" @click=${() => this.doe({ soort: 'herstel' })}>${BUTTONS.herstel}</fluent-button>`}
          ${herkomst.soort === 'rij' ? nothing : html`<fluent-button size="small" class="terug" @click=${() => this.doe({ soort: 'terug' })}>${BUTTONS.terug}</fluent-button>`}
        </div>
      </header>
    `;
  }

  /** What the figures as they began come to, where they were changed and it is known. */
  private voorWijziging({ begin, nu }: Concept): Uitkomst | undefined {
    const uitkomst = this.voor?.beeld.uitkomst;
    return nu === begin || uitkomst === undefined || !isUitkomst(uitkomst) ? undefined : uitkomst;
  }

  /**
   * The faults but that of the field that is being typed in; of a blank field only where there is no outcome to show: what it still
   * waits for stands with that.
   */
  private zichtbareFouten({ gelezen, pending }: Prognosebeeld): ReadonlyMap<Veldplaats, string> {
    return new Map([...gelezen.fouten].filter(([plaats]) => plaats !== this.typt && (pending === undefined || !gelezen.leeg.has(plaats))));
  }

  private get keuzes(): readonly SavedScenario[] {
    return this.saved.filter(({ inhoud }) => !(inhoud instanceof Invoerfout));
  }

  private vergelijken({ scenario }: Prognosebeeld): TemplateResult | typeof nothing {
    const { keuzes } = this;
    if (keuzes.length === 0 || scenario === undefined) return nothing;
    const scenarios = [
      { ...scenario, naam: VERGELIJKING.huidig },
      ...keuzes.flatMap(({ inhoud }) => (inhoud instanceof Invoerfout ? [] : [inhoud.scenario])),
    ];
    const [van, naar] = this.vergeleken.map((index) => scenarios[index]);
    const namen = scenarios.map(({ naam, gemeente, basis }, i) => (i === 0 ? naam : `${naam} (${gemeente}, ${basis.periode})`));
    return compareTemplate(
      namen,
      this.vergeleken,
      van === undefined || naar === undefined || van === naar ? VERGELIJKING.nietGelijk : vergelijkingOfReden(van, naar),
      (kant, index) => {
        this.vergeleken = kant === 0 ? [index, this.vergeleken[1]] : [this.vergeleken[0], index];
      },
    );
  }

  private readonly bij: Pick<Paneelcontext, 'report'> = { report: (message) => this.context.report(message) };
  private readonly callbacks: Scenariodaden = {
    save: eenTegelijk(this.bij, (naam: string) => this.save(naamtekst(naam))),
    open: ({ inhoud }) => {
      if (!(inhoud instanceof Invoerfout)) this.doe({ soort: 'scenario', concept: conceptVanScenario(inhoud.scenario, inhoud.tempo) });
    },
    discard: eenTegelijk(this.bij, (saved: SavedScenario) => this.discard(saved)),
    opent: (isOpen) => {
      this.isStorageOpen = isOpen;
      if (isOpen) void this.readSaved();
    },
    write: eenTegelijk(this.bij, () => this.write()),
    voerUit: eenTegelijk(this.bij, (soort: 'png' | 'svg') => this.voerUit(soort)),
  };

  private async save(naam: string): Promise<void> {
    const concept = huidigConcept(this.state);
    this.naamfout = naam === '' ? STORAGE.naamNodig : undefined;
    const scenario = concept && scenarioVan(concept, naam);
    if (naam === '' || concept === undefined) return;
    if (scenario === undefined) return this.reportFout();
    await this.probeer(async () => {
      const bestaand = (await this.manage.read()).find((een) => een.naam === naam && een.gemeente === scenario.gemeente);
      if (bestaand !== undefined && !(await this.context.vraag(STORAGE.replace(naam)))) return;
      await this.manage.save(scenario, tempogegevensVan(concept.nu), bestaand);
      this.saved = await this.manage.read();
    });
  }

  private async discard(saved: SavedScenario): Promise<void> {
    await this.probeer(async () => {
      if (!(await this.context.vraag(STORAGE.discard(saved.naam)))) return;
      await this.manage.discard(saved);
      this.saved = await this.manage.read();
    });
  }

  private async write(): Promise<void> {
    const concept = huidigConcept(this.state);
    const scenario =
      concept && scenarioVan(concept, concept.herkomst.soort === 'scenario' ? concept.herkomst.naam : BLAD.naamVan(concept.gemeente));
    if (scenario === undefined) return this.reportFout();
    await opNieuwBlad(this.context, scenarioblad(scenario));
  }

  private async voerUit(soort: 'png' | 'svg'): Promise<void> {
    const concept = huidigConcept(this.state);
    if (concept === undefined || this.beeld === undefined || !isUitkomst(this.beeld.uitkomst)) return this.reportFout();
    const grafiek = grafiekVan(this.beeld.uitkomst, bronVan(concept));
    try {
      download(await (soort === 'png' ? grafiekAlsPng(grafiek) : grafiekAlsSvg(grafiek)), fileName(concept, soort));
    } catch {
      this.context.report({ soort: 'storing', ...OUTPUT.failed });
    }
  }

  /** Says why there is nothing to keep or to show yet. */
  private reportFout(): void {
    const uitkomst = this.beeld?.uitkomst;
    const [fout] = this.beeld?.gelezen.fouten.values() ?? [];
    this.context.report({ soort: 'let_op', ...failed(fout ?? (uitkomst !== undefined && !isUitkomst(uitkomst) ? uitkomst.tekst : '')) });
  }

  /** Shows what the workbook or the scenario has against it. */
  private async probeer(doe: () => Promise<void>): Promise<void> {
    try {
      await doe();
    } catch (fout) {
      if (!(fout instanceof Werkmapfout) && !(fout instanceof Invoerfout)) throw fout;
      this.context.report({ soort: 'storing', ...failed(fout.message) });
    }
  }

  private readonly opRanglijst = (isOpen: boolean): void => {
    this.isRanglijstOpen = isOpen;
    if (isOpen) this.rank();
  };

  private rank(): void {
    const tabel = this.gekozen?.tabel;
    this.ranglijst = tabel && rank(tabel, this.datum);
  }

  /** The day in the form, for rows of the table without one. */
  private get datum(): Datum | undefined {
    const datum = huidigConcept(this.state)?.nu.fields.datum;
    return datum === undefined ? undefined : parseDatum(datum);
  }
}

function bronVan({ herkomst }: Concept): string {
  return herkomst.soort === 'rij' ? herkomst.plaats : scenarioInWoorden(herkomst.naam);
}

function fileName({ gemeente, nu }: Concept, soort: string): string {
  return `${OUTPUT.file} ${gemeente
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .slice(0, 40)} ${nu.periode}.${soort}`.replace(/\s+/g, '-');
}

function vergelijkingOfReden(van: Parameters<typeof compare>[0], naar: Parameters<typeof compare>[1]): Vergelijking | string {
  try {
    return compare(van, naar);
  } catch (fout) {
    if (fout instanceof Invoerfout) return fout.message;
    throw fout;
  }
}
