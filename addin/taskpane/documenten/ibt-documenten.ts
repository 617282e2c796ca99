import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type Datum, isoDatum, parseDatum } from '../../../core/datum.ts';
import type { Dossiers, Stamp } from '../../../core/documenten/index.ts';
import type { Kaderkeuze } from '../../../core/kader/index.ts';
import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import type { Periode } from '../../../core/periode.ts';
import type { Voorkennis } from '../../../core/prognose/index.ts';
import { FORMULIERSTIJL } from '../shared/form-style.ts';
import { meldingTemplate } from '../shared/melding-template.ts';
import { SHARED_STYLE } from '../shared/shared-style.ts';
import type { Ketenstand } from '../../../core/zegel/index.ts';
import type { TabelInGebied } from '../shared/tabel-in-gebied.ts';
import { vandaag } from '../shared/vandaag.ts';
import { aankruisvakken, dropdown, keuzerondjes } from './keuze-template.ts';
import {
  dossiersIn,
  foutenVan,
  type Gemeenteopdracht,
  gemeenteopdracht,
  type DocumentCommand,
  rapportbron,
  type Rapportherkomst,
  rapportopdracht,
  keyInRij,
  type Documentsoort,
  type ChosenTemplate,
  documentsOf,
} from './documenten-command.ts';
import { HERKOMSTEN, inWoorden, letOp, gemeenteNietTeLezen, DOCUMENTNAMEN, TEKST } from './documenten-texts.ts';
import { documentTemplate, samenvoegTemplate } from './preview-template.ts';
import { templatemeldingen } from '../../documenten/house-messages.ts';
import type { EventOn } from '../shared/event-on.ts';

const STYLE = css`
  fieldset { margin-top: 12px; }
  fieldset legend { font-weight: 600; }
  .gemeenten { max-height: 200px; overflow-y: auto; padding: 0 4px; border: 1px solid var(--colorNeutralStroke2); border-radius: 4px; }
  .lijst p + p { margin-top: 4px; }
  .blad { margin-top: 8px; padding: 12px; border: 1px solid var(--colorNeutralStroke2); border-radius: 4px; background: var(--colorNeutralBackground2); }
  .blad h4 { margin-top: 12px; }
  .blad p { margin-top: 4px; }
  .blad .rol { background: var(--colorNeutralBackground1); }
  .blad td:not(.getal) { white-space: normal; overflow-wrap: anywhere; }
  .punten { list-style: disc; padding-inline-start: 18px; }
`;

/**
 * The view Documenten: chooses what to make of whom, shows it as text before there is a file.
 * @fires maak the file is to be made (`detail`: the `DocumentCommand` that is shown)
 * @fires sjabloon a template was chosen (`detail`: the `File`, or `undefined` for none)
 * @fires beginsjabloon a template to begin with is asked for
 */
export class IbtDocumenten extends LitElement {
  static override styles = [SHARED_STYLE, FORMULIERSTIJL, STYLE];
  static override properties = {
    tabel: { attribute: false },
    vooruit: { attribute: false },
    genoteerd: { attribute: false },
    kennis: { attribute: false },
    kaders: { attribute: false },
    rij: { attribute: false },
    busy: { attribute: false },
    ready: { attribute: false },
    soort: { state: true },
    keuze: { state: true },
    shown: { state: true },
    datumCijfers: { state: true },
    status: { state: true },
    fictief: { state: true },
    herkomst: { state: true },
    periode: { state: true },
    template: { attribute: false },
  };

  declare tabel: TabelInGebied | undefined;
  /** Tables on other sheets with which a next periode begins. */
  declare vooruit: readonly TabelInGebied[];
  /** What the workbook notes of the chain of vaststellingen, where the table is their sheet. */
  declare genoteerd: readonly Ketenstand[] | undefined;
  /** What the workbook knows for forecasts. */
  declare kennis: Voorkennis | undefined;
  /** The framework of the workbook. */
  declare kaders: Kaderkeuze | undefined;
  /** The selected row, counted from the header row; its municipality is proposed. */
  declare rij: number;
  /** A file is being made; then that it was saved. */
  declare busy: boolean;
  declare ready: boolean;
  declare soort: Documentsoort;
  /** The keys of the municipalities the user chose; `undefined` while the selected row decides. */
  declare keuze: ReadonlySet<string> | undefined;
  /** The municipality whose document is shown. */
  declare shown: string | undefined;
  declare datumCijfers: Datum;
  declare status: Stamp['status'];
  declare fictief: boolean;
  declare herkomst: Rapportherkomst;
  declare periode: Periode | undefined;
  /** The province's own Word template, if one was chosen. */
  declare template: ChosenTemplate | undefined;

  private gelezen: Dossiers | Invoerfout | undefined;

  constructor() {
    super();
    this.rij = 0;
    this.vooruit = [];
    this.busy = false;
    this.ready = false;
    this.soort = 'brief';
    this.datumCijfers = vandaag();
    this.status = 'concept';
    this.fictief = false;
    this.herkomst = 'gepubliceerd';
  }

  protected override willUpdate(gewijzigd: PropertyValues<this>): void {
    // What was chosen in another table is no choice for this one.
    const vorige = gewijzigd.get('tabel');
    if (vorige !== undefined && (vorige.blad !== this.tabel?.blad || vorige.koprij !== this.tabel.koprij)) this.keuze = undefined;
    if (!gewijzigd.has('ready') && !gewijzigd.has('busy')) this.ready = false;
    const invoer = ['tabel', 'vooruit', 'genoteerd', 'kennis', 'kaders', 'datumCijfers'] as const;
    if (!invoer.some((naam) => gewijzigd.has(naam))) return;
    const { tabel, datumCijfers, vooruit, genoteerd, kennis, kaders } = this;
    this.gelezen = tabel === undefined ? undefined : ofFout(() => dossiersIn(tabel, datumCijfers, vooruit, genoteerd, kennis, kaders));
  }

  protected override render(): TemplateResult {
    return html`
      <p>${TEKST.uitleg}</p>
      ${keuzerondjes('soort', TEKST.soort, DOCUMENTNAMEN, this.soort, (soort) => (this.soort = soort))}
      ${this.soort === 'halfjaarrapport' ? this.vanRapport() : this.vanGemeenten(this.soort)}
    `;
  }

  private get stamp(): Stamp {
    return { status: this.status, fictief: this.fictief };
  }

  private vanRapport(): TemplateResult {
    const bron = rapportbron(this.herkomst, this.gelezen === undefined || this.gelezen instanceof Invoerfout ? [] : this.gelezen.dossiers);
    const command = rapportopdracht(bron, this.periode, this.stamp);
    const fouten =
      this.herkomst === 'tabel' && this.gelezen !== undefined && !(this.gelezen instanceof Invoerfout) ? this.gelezen.fouten : [];
    return html`
      ${keuzerondjes('herkomst', TEKST.herkomst, HERKOMSTEN, this.herkomst, (herkomst) => (this.herkomst = herkomst))}
      ${
        bron.perioden.length === 0
          ? nothing
          : dropdown(
              'periode',
              TEKST.periode,
              bron.perioden.map((periode) => ({ waarde: periode, naam: periode })),
              this.periode ?? bron.perioden.at(-1),
              (periode) => (this.periode = periode),
            )
      }
      ${this.stempelkeuzes(this.herkomst === 'tabel')}
      ${this.templatekeuze()}
      ${this.uitkomst(command, fouten.map(gemeenteNietTeLezen), TEKST.geenPeriode)}
      ${this.button(command)}
      ${command?.soort !== 'halfjaarrapport' ? nothing : html`<section aria-labelledby="voorbeeld"><h2 id="voorbeeld">${TEKST.example}</h2><div class="blad">${documentTemplate(command.rapport, this.stamp)}</div></section>`}
    `;
  }

  private vanGemeenten(soort: Gemeenteopdracht['soort']): TemplateResult {
    const { tabel, gelezen } = this;
    if (tabel === undefined || gelezen === undefined)
      return html`<section>${meldingTemplate({ soort: 'uitleg', ...TEKST.geenTabel })}</section>`;
    if (gelezen instanceof Invoerfout)
      return html`<section>${meldingTemplate({ soort: 'let_op', titel: TEKST.nietBruikbaar, tekst: gelezen.message })}</section>`;
    const { dossiers, fouten, ongebruikt } = gelezen;
    if (dossiers.length === 0 && fouten.length === 0)
      return html`<section>${meldingTemplate({ soort: 'uitleg', ...TEKST.geenGemeenten })}</section>`;
    const keys = this.keuze ?? new Set([keyInRij(tabel, this.rij) ?? '']);
    const gekozen = dossiers.filter(({ key }) => keys.has(key));
    const command = gemeenteopdracht(soort, gekozen, this.stamp);
    const regels = [
      ...foutenVan(fouten, gekozen.length === dossiers.length ? undefined : keys).map(gemeenteNietTeLezen),
      ...letOp(soort, gekozen, ongebruikt),
    ];
    return html`
      ${aankruisvakken(
        TEKST.gemeenten,
        TEKST.alle,
        TEKST.geen,
        dossiers.map(({ key, gemeente: naam }) => ({ key, naam })),
        new Set(gekozen.map(({ key }) => key)),
        (keuze) => (this.keuze = keuze),
      )}
      ${this.stempelkeuzes(true)}
      ${soort === 'samenvoegbestand' ? nothing : this.templatekeuze()}
      ${this.uitkomst(command, regels, TEKST.niets)}
      ${this.button(command)}
      ${command === undefined ? nothing : this.example(command)}
    `;
  }

  private stempelkeuzes(metDatum: boolean): TemplateResult {
    return html`
      ${metDatum ? html`<div class="velden"><div><label for="cijfers">${TEKST.datumCijfers}</label><input id="cijfers" type="date" .value=${isoDatum(this.datumCijfers)} @change=${({ target }: EventOn<HTMLInputElement>) => (this.datumCijfers = parseDatum(target.value) ?? this.datumCijfers)} /></div></div>` : nothing}
      ${keuzerondjes('status', TEKST.status, { concept: TEKST.concept, definitief: TEKST.definitief }, this.status, (status) => (this.status = status))}
      <label class="keuze"><input type="checkbox" .checked=${this.fictief} @change=${({ target }: EventOn<HTMLInputElement>) => (this.fictief = target.checked)} /><span>${TEKST.fictief}</span></label>
    `;
  }

  private templatekeuze(): TemplateResult {
    const choose = (file: File | undefined): boolean => this.dispatchEvent(new CustomEvent('sjabloon', { detail: file }));
    return html`
      <fieldset>
        <legend>${TEKST.template}</legend>
        <p>${this.template === undefined ? TEKST.templateUitleg : this.template.naam}</p>
        <div class="velden"><div>
          <label for="sjabloon">${TEKST.chooseTemplate}</label>
          <input id="sjabloon" type="file" accept=".docx,.dotx" @change=${({ target }: EventOn<HTMLInputElement>) => choose(target.files?.[0])} />
        </div></div>
        <div class="knoppen">
          ${this.template === undefined ? nothing : html`<fluent-button size="small" @click=${() => choose(undefined)}>${TEKST.noTemplate}</fluent-button>`}
          <fluent-button size="small" @click=${() => this.dispatchEvent(new CustomEvent('beginsjabloon'))}>${TEKST.sampleTemplate}</fluent-button>
        </div>
      </fieldset>
    `;
  }

  private uitkomst(command: DocumentCommand | undefined, meldingen: readonly string[], niets: string): TemplateResult {
    const documents = documentsOf(command);
    const regels = [
      ...(this.template === undefined || documents.length === 0 ? [] : templatemeldingen(this.template.places, documents)),
      ...meldingen,
    ];
    return html`
      <section aria-labelledby="uitkomst">
        <h2 id="uitkomst">${TEKST.isBeingMade}</h2>
        <div role="status">
          <p>${this.busy ? TEKST.busy : command === undefined ? niets : inWoorden(command, this.template !== undefined)}${this.ready ? ` ${TEKST.ready}` : ''}</p>
        </div>
        ${regels.length === 0 ? nothing : html`<ul class="lijst">${regels.map((regel) => html`<li><span class="ernst">Let op:</span> ${regel}</li>`)}</ul>`}
      </section>
    `;
  }

  private example(command: Gemeenteopdracht): TemplateResult {
    const { dossiers } = command;
    const plaats = Math.max(
      0,
      dossiers.findIndex(({ key }) => key === this.shown),
    );
    const document = command.soort === 'samenvoegbestand' ? undefined : command.documenten[plaats];
    return html`
      <section aria-labelledby="voorbeeld">
        <h2 id="voorbeeld">${TEKST.example}</h2>
        ${
          dossiers.length < 2
            ? nothing
            : dropdown(
                'getoond',
                TEKST.exampleOf,
                dossiers.map(({ key, gemeente }) => ({ waarde: key, naam: gemeente })),
                dossiers[plaats]?.key,
                (key) => (this.shown = key),
              )
        }
        <div class="blad">${command.soort === 'samenvoegbestand' ? samenvoegTemplate(command.samenvoeging, plaats) : document === undefined ? nothing : documentTemplate(document, this.stamp)}</div>
      </section>
    `;
  }

  private button(command: DocumentCommand | undefined): TemplateResult | typeof nothing {
    return command === undefined
      ? nothing
      : html`<div class="knoppen"><fluent-button class="download" appearance="primary" ?disabled=${this.busy} @click=${() => this.busy || this.dispatchEvent(new CustomEvent('maak', { detail: command }))}>${TEKST.download}</fluent-button></div>`;
  }
}
