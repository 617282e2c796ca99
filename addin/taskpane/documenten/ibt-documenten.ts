import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { type Datum, isoDatum, parseDatum } from '../../../core/datum.ts';
import type { Stempel } from '../../../core/documenten/document.ts';
import type { Dossiers } from '../../../core/documenten/lees-dossiers.ts';
import { Invoerfout, ofFout } from '../../../core/invoer/invoerfout.ts';
import type { Periode } from '../../../core/periode.ts';
import { FORMULIERSTIJL } from '../gedeeld/formulierstijl.ts';
import { meldingSjabloon } from '../gedeeld/melding-sjabloon.ts';
import { GEDEELDE_STIJL } from '../gedeeld/stijl.ts';
import type { TabelInGebied } from '../gedeeld/tabel-in-gebied.ts';
import { vandaag } from '../gedeeld/vandaag.ts';
import { aankruisvakken, keuzelijst, keuzerondjes } from './keuze-sjabloon.ts';
import { dossiersIn, foutenVan, type Gemeenteopdracht, gemeenteopdracht, type Opdracht, rapportbron, type Rapportherkomst, rapportopdracht, sleutelInRij, type Soort } from './opdracht.ts';
import { HERKOMSTEN, inWoorden, letOp, nietTeLezen, SOORTNAMEN, TEKST } from './teksten.ts';
import { documentSjabloon, samenvoegSjabloon } from './voorbeeld-sjabloon.ts';

const STIJL = css`
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
 * @fires maak the file is to be made (`detail`: the `Opdracht` that is shown)
 */
export class IbtDocumenten extends LitElement {
  static override styles = [GEDEELDE_STIJL, FORMULIERSTIJL, STIJL];
  static override properties = {
    tabel: { attribute: false }, rij: { attribute: false }, bezig: { attribute: false }, klaar: { attribute: false },
    soort: { state: true }, keuze: { state: true }, getoond: { state: true }, datumCijfers: { state: true }, status: { state: true }, fictief: { state: true }, herkomst: { state: true }, periode: { state: true },
  };

  declare tabel: TabelInGebied | undefined;
  /** The selected row, counted from the header row; its municipality is proposed. */
  declare rij: number;
  /** A file is being made; then that it was saved. */
  declare bezig: boolean;
  declare klaar: boolean;
  declare soort: Soort;
  /** The keys of the municipalities the user chose; `undefined` while the selected row decides. */
  declare keuze: ReadonlySet<string> | undefined;
  /** The municipality whose document is shown. */
  declare getoond: string | undefined;
  declare datumCijfers: Datum;
  declare status: Stempel['status'];
  declare fictief: boolean;
  declare herkomst: Rapportherkomst;
  declare periode: Periode | undefined;

  private gelezen: Dossiers | Invoerfout | undefined;

  constructor() {
    super();
    this.rij = 0;
    this.bezig = false;
    this.klaar = false;
    this.soort = 'brief';
    this.datumCijfers = vandaag();
    this.status = 'concept';
    this.fictief = false;
    this.herkomst = 'gepubliceerd';
  }

  protected override willUpdate(gewijzigd: Map<PropertyKey, unknown>): void {
    // What was chosen in another table is no choice for this one.
    const vorige = gewijzigd.get('tabel') as TabelInGebied | undefined;
    if (vorige !== undefined && (vorige.blad !== this.tabel?.blad || vorige.koprij !== this.tabel.koprij)) this.keuze = undefined;
    if (!gewijzigd.has('klaar') && !gewijzigd.has('bezig')) this.klaar = false;
    if (!gewijzigd.has('tabel') && !gewijzigd.has('datumCijfers')) return;
    const { tabel, datumCijfers } = this;
    this.gelezen = tabel === undefined ? undefined : ofFout(() => dossiersIn(tabel, datumCijfers));
  }

  protected override render(): TemplateResult {
    return html`
      <p>${TEKST.uitleg}</p>
      ${keuzerondjes('soort', TEKST.soort, SOORTNAMEN, this.soort, (soort) => (this.soort = soort))}
      ${this.soort === 'halfjaarrapport' ? this.vanRapport() : this.vanGemeenten(this.soort)}
    `;
  }

  private get stempel(): Stempel {
    return { status: this.status, fictief: this.fictief };
  }

  private vanRapport(): TemplateResult {
    const bron = rapportbron(this.herkomst, this.gelezen === undefined || this.gelezen instanceof Invoerfout ? [] : this.gelezen.dossiers);
    const opdracht = rapportopdracht(bron, this.periode, this.stempel);
    const fouten = this.herkomst === 'tabel' && this.gelezen !== undefined && !(this.gelezen instanceof Invoerfout) ? this.gelezen.fouten : [];
    return html`
      ${keuzerondjes('herkomst', TEKST.herkomst, HERKOMSTEN, this.herkomst, (herkomst) => (this.herkomst = herkomst))}
      ${bron.perioden.length === 0 ? nothing : keuzelijst('periode', TEKST.periode, bron.perioden.map((periode) => ({ waarde: periode, naam: periode })), this.periode ?? bron.perioden.at(-1), (periode) => (this.periode = periode))}
      ${this.stempelkeuzes(this.herkomst === 'tabel')}
      ${this.uitkomst(opdracht, fouten.map(nietTeLezen), TEKST.geenPeriode)}
      ${this.knop(opdracht)}
      ${opdracht?.soort !== 'halfjaarrapport' ? nothing : html`<section aria-labelledby="voorbeeld"><h2 id="voorbeeld">${TEKST.voorbeeld}</h2><div class="blad">${documentSjabloon(opdracht.rapport, this.stempel)}</div></section>`}
    `;
  }

  private vanGemeenten(soort: Gemeenteopdracht['soort']): TemplateResult {
    const { tabel, gelezen } = this;
    if (tabel === undefined || gelezen === undefined) return html`<section>${meldingSjabloon({ soort: 'uitleg', ...TEKST.geenTabel })}</section>`;
    if (gelezen instanceof Invoerfout) return html`<section>${meldingSjabloon({ soort: 'let_op', titel: TEKST.nietBruikbaar, tekst: gelezen.message })}</section>`;
    const { dossiers, fouten } = gelezen;
    if (dossiers.length === 0 && fouten.length === 0) return html`<section>${meldingSjabloon({ soort: 'uitleg', ...TEKST.geenGemeenten })}</section>`;
    const sleutels = this.keuze ?? new Set([sleutelInRij(tabel, this.rij) ?? '']);
    const gekozen = dossiers.filter(({ sleutel }) => sleutels.has(sleutel));
    const opdracht = gemeenteopdracht(soort, gekozen, this.stempel);
    const regels = [...foutenVan(fouten, gekozen.length === dossiers.length ? undefined : sleutels).map(nietTeLezen), ...gekozen.flatMap((dossier) => letOp(soort, dossier))];
    return html`
      ${aankruisvakken(TEKST.gemeenten, TEKST.alle, TEKST.geen, dossiers.map(({ sleutel, gemeente: naam }) => ({ sleutel, naam })), new Set(gekozen.map(({ sleutel }) => sleutel)), (keuze) => (this.keuze = keuze))}
      ${this.stempelkeuzes(true)}
      ${this.uitkomst(opdracht, regels, TEKST.niets)}
      ${this.knop(opdracht)}
      ${opdracht === undefined ? nothing : this.voorbeeld(opdracht)}
    `;
  }

  private stempelkeuzes(metDatum: boolean): TemplateResult {
    return html`
      ${metDatum ? html`<div class="velden"><div><label for="cijfers">${TEKST.datumCijfers}</label><input id="cijfers" type="date" .value=${isoDatum(this.datumCijfers)} @change=${({ target }: Event) => (this.datumCijfers = parseDatum((target as HTMLInputElement).value) ?? this.datumCijfers)} /></div></div>` : nothing}
      ${keuzerondjes('status', TEKST.status, { concept: TEKST.concept, definitief: TEKST.definitief }, this.status, (status) => (this.status = status))}
      <label class="keuze"><input type="checkbox" .checked=${this.fictief} @change=${({ target }: Event) => (this.fictief = (target as HTMLInputElement).checked)} /><span>${TEKST.fictief}</span></label>
    `;
  }

  private uitkomst(opdracht: Opdracht | undefined, regels: readonly string[], niets: string): TemplateResult {
    return html`
      <section aria-labelledby="uitkomst">
        <h2 id="uitkomst">${TEKST.wordtGemaakt}</h2>
        <div role="status">
          <p>${this.bezig ? TEKST.bezig : opdracht === undefined ? niets : inWoorden(opdracht)}${this.klaar ? ` ${TEKST.klaar}` : ''}</p>
        </div>
        ${regels.length === 0 ? nothing : html`<ul class="lijst">${regels.map((regel) => html`<li><span class="ernst">Let op:</span> ${regel}</li>`)}</ul>`}
      </section>
    `;
  }

  private voorbeeld(opdracht: Gemeenteopdracht): TemplateResult {
    const { dossiers } = opdracht;
    const plaats = Math.max(0, dossiers.findIndex(({ sleutel }) => sleutel === this.getoond));
    const document = opdracht.soort === 'samenvoegbestand' ? undefined : opdracht.documenten[plaats];
    return html`
      <section aria-labelledby="voorbeeld">
        <h2 id="voorbeeld">${TEKST.voorbeeld}</h2>
        ${dossiers.length < 2 ? nothing : keuzelijst('getoond', TEKST.voorbeeldVan, dossiers.map(({ sleutel, gemeente }) => ({ waarde: sleutel, naam: gemeente })), dossiers[plaats]?.sleutel, (sleutel) => (this.getoond = sleutel))}
        <div class="blad">${opdracht.soort === 'samenvoegbestand' ? samenvoegSjabloon(opdracht.samenvoeging, plaats) : document === undefined ? nothing : documentSjabloon(document, this.stempel)}</div>
      </section>
    `;
  }

  private knop(opdracht: Opdracht | undefined): TemplateResult | typeof nothing {
    return opdracht === undefined ? nothing : html`<div class="knoppen"><fluent-button class="download" appearance="primary" ?disabled=${this.bezig} @click=${() => this.bezig || this.dispatchEvent(new CustomEvent('maak', { detail: opdracht }))}>${TEKST.download}</fluent-button></div>`;
  }
}
