import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { type Datum, datumInWoorden, isoDatum, parseDatum } from '../../../core/datum.ts';
import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { type Geleerd, leer, parametertabel } from '../../../core/prognose/index.ts';
import {
  inbrengdagen,
  nieuweStanden,
  standoverzicht,
  type Vastgelegd,
  type Vastlegging,
  wijzigingenSinds,
} from '../../../core/standen/index.ts';
import type { Ketenbevinding } from '../../../core/zegel/index.ts';
import type { Uitvoercel } from '../../../core/output.ts';
import { datumUit } from '../shared/date-field.ts';
import { FORMULIERSTIJL } from '../shared/form-style.ts';
import { meldingTemplate } from '../shared/melding-template.ts';
import { SHARED_STYLE } from '../shared/shared-style.ts';
import type { TabelInGebied } from '../shared/tabel-in-gebied.ts';
import { vandaag } from '../shared/vandaag.ts';
import { GAT, getalTot, tempotekst } from '../../../core/taal/index.ts';
import { dalingInWoorden, samenvatting, TEKST } from './standen-texts.ts';
import type { EventOn } from '../shared/event-on.ts';

/**
 * The view Standen: records today's figures, and shows what follows from those recorded.
 * @fires leg-vast the new standen are to be written (`detail`: the standen)
 * @fires gebruik what the standen teach is to be used, or no longer (`detail`: how many rows it takes on a sheet)
 */
export class IbtStanden extends LitElement {
  static override styles = [SHARED_STYLE, FORMULIERSTIJL, css`h2 { margin-top: 24px; }`];
  static override properties = {
    tabel: { attribute: false },
    standen: { attribute: false },
    onleesbaar: { attribute: false },
    bevindingen: { attribute: false },
    gebruik: { attribute: false },
    datum: { state: true },
    bekend: { state: true },
    bron: { state: true },
    sinds: { state: true },
  };

  /** The table around the selection. */
  declare tabel: TabelInGebied | undefined;
  declare standen: readonly Vastgelegd[];
  /** What of the sheet with standen cannot be read. */
  declare onleesbaar: readonly Invoerfout[];
  /** What is wrong with the chain of the standen. */
  declare bevindingen: readonly Ketenbevinding[];
  /** Whether what they teach is used: by which word on its sheet, by a sheet of the user's own, or not yet. */
  declare gebruik: keyof typeof TEKST.gebruik;
  declare datum: Datum | undefined;
  declare bekend: Datum;
  declare bron: string;
  declare sinds: Datum | undefined;

  constructor() {
    super();
    this.standen = [];
    this.onleesbaar = [];
    this.bevindingen = [];
    this.gebruik = 'geen';
    this.datum = vandaag();
    this.bekend = vandaag();
    this.bron = 'TVS';
  }

  protected override render(): TemplateResult {
    const { tabel } = this;
    const vastlegging =
      tabel && ofFout(() => nieuweStanden(tabel.cellen, this.standen, { datum: this.datum, bekend_op: this.bekend, bron: this.bron }));
    return html`
      <p>${TEKST.uitleg}</p>
      ${this.fields()}
      ${
        vastlegging === undefined
          ? meldingTemplate({ soort: 'uitleg', ...TEKST.geenTabel })
          : vastlegging instanceof Invoerfout
            ? meldingTemplate({ soort: 'let_op', titel: TEKST.nietBruikbaar, tekst: vastlegging.message })
            : this.vastleggen(vastlegging)
      }
      ${this.overzicht()}
    `;
  }

  private fields(): TemplateResult {
    const opDatum = ({ target }: EventOn<HTMLInputElement>): Datum | undefined => parseDatum(target.value);
    return html`
      <div class="velden">
        <div><label for="datum">${TEKST.datum}</label><input id="datum" type="date" .value=${this.datum === undefined ? '' : isoDatum(this.datum)} @change=${(event: EventOn<HTMLInputElement>) => (this.datum = opDatum(event))} /></div>
        <div><label for="bekend">${TEKST.bekend}</label><input id="bekend" type="date" .value=${isoDatum(this.bekend)} @change=${(event: EventOn<HTMLInputElement>) => (this.bekend = datumUit(event, this.bekend))} /></div>
        <div><label for="bron">${TEKST.bron}</label><input id="bron" maxlength="100" autocomplete="off" .value=${this.bron} @input=${({ target }: EventOn<HTMLInputElement>) => (this.bron = target.value.trim())} /></div>
      </div>
    `;
  }

  private vastleggen({ nieuw, bekend, dalingen, onleesbaar }: Vastlegging): TemplateResult {
    return html`
      <section>
        <p role="status">${samenvatting(nieuw.length, bekend)}</p>
        <ul class="lijst">${onleesbaar.map(({ message }) => html`<li><span class="ernst">Fout:</span> ${message}</li>`)}${dalingen.map((daling) => html`<li><span class="ernst">Let op:</span> ${dalingInWoorden(daling)}</li>`)}</ul>
        ${nieuw.length === 0 ? nothing : html`<div class="knoppen"><fluent-button appearance="primary" @click=${() => this.dispatchEvent(new CustomEvent('leg-vast', { detail: nieuw }))}>${TEKST.legVast}</fluent-button></div>`}
      </section>
    `;
  }

  private overzicht(): TemplateResult {
    if (this.standen.length === 0) return html`<h2>${TEKST.stand}</h2><p class="bijschrift">${TEKST.geenStanden}</p>${this.fouten()}`;
    const rijen = standoverzicht(this.standen).map(({ laatste, tempo, tempo_recent }) => [
      laatste.gemeente,
      laatste.periode,
      isoDatum(laatste.datum),
      laatste.gerealiseerd,
      tempocel(tempo ?? GAT),
      tempocel(tempo_recent ?? GAT),
    ]);
    return html`
      <h2 id="standen">${TEKST.stand}</h2>
      ${tabelTemplate('standen', TEKST.kolommen, rijen)}
      ${this.fouten()}
      ${this.wijzigingen()}
      ${this.geleerd(leer(this.standen))}
    `;
  }

  /** What the standen teach, from how much, what they cannot, and whether it is used. */
  private geleerd(wat: Geleerd): TemplateResult {
    const { parameters, geleerd, tempi, aannames } = wat;
    const { gebruik } = this;
    const rijen = [...geleerd].map(([naam, rustOp]) => [naam.replaceAll('_', ' '), getalTot(parameters[naam], 2), rustOp]);
    const change = (): void => void this.dispatchEvent(new CustomEvent('gebruik', { detail: parametertabel(wat).length }));
    return html`
      <h2 id="geleerd">${TEKST.geleerd}</h2>
      <p class="bijschrift" role="status">${TEKST.gebruik[gebruik]}</p>
      ${gebruik === 'anders' ? nothing : html`<div class="knoppen"><fluent-button class="gebruik" @click=${change}>${TEKST.button[gebruik]}</fluent-button></div>`}
      ${rijen.length === 0 ? nothing : tabelTemplate('geleerd', TEKST.geleerdKolommen, rijen)}
      <ul class="lijst">${tempi.size === 0 ? nothing : html`<li>${TEKST.tempi(tempi.size)}</li>`}${aannames.map((aanname) => html`<li>${aanname}</li>`)}</ul>
    `;
  }

  private fouten(): TemplateResult {
    return html`<ul class="lijst">${this.onleesbaar.map(({ message }) => html`<li><span class="ernst">Fout op IBT-standen:</span> ${message}</li>`)}${this.bevindingen.map(({ zin }) => html`<li><span class="ernst">Fout:</span> ${zin}</li>`)}</ul>`;
  }

  private wijzigingen(): TemplateResult {
    const dagen = inbrengdagen(this.standen).slice(1);
    if (dagen.length === 0) return html`<h2>${TEKST.sinds}</h2><p class="bijschrift">${TEKST.geenEerder}</p>`;
    const gekozen = dagen.find((een) => een === this.sinds) ?? (dagen[0] as Datum);
    const rijen = wijzigingenSinds(this.standen, gekozen)
      .slice(1)
      .map((rij) => [...rij.slice(0, 5), tempocel(rij[5] ?? GAT), rij[8] ?? '']);
    return html`
      <h2 id="wijzigingen"><label for="sinds">${TEKST.sinds}</label></h2>
      <select id="sinds" @change=${({ target }: EventOn<HTMLSelectElement>) => (this.sinds = Number(target.value))}>${dagen.map((een) => html`<option value=${een} ?selected=${een === gekozen}>${datumInWoorden(een)}</option>`)}</select>
      ${tabelTemplate('wijzigingen', TEKST.wijzigingen, rijen)}
    `;
  }
}

function tempocel(cel: Uitvoercel): Uitvoercel {
  return typeof cel === 'number' ? tempotekst(cel) : cel;
}

function tabelTemplate(kop: string, koppen: readonly string[], rijen: readonly (readonly Uitvoercel[])[]): TemplateResult {
  const tekst = (cel: Uitvoercel): string => (typeof cel === 'number' ? getalTot(cel, 1) : cel instanceof Invoerfout ? cel.message : cel);
  return html`
    <div class="rol" tabindex="0" role="region" aria-labelledby=${kop}>
      <table>
        <thead><tr>${koppen.map((een) => html`<th scope="col">${een}</th>`)}</tr></thead>
        <tbody>${rijen.map(([naam, ...cellen]) => html`<tr><th scope="row">${naam === undefined ? '' : tekst(naam)}</th>${cellen.map((cel) => html`<td class=${typeof cel === 'number' ? 'getal' : ''}>${tekst(cel)}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
  `;
}
