import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { isoDatum, parseDatum } from '../../../core/datum.ts';
import { type Indeling, metKeuze } from '../../../core/inlezen/index.ts';
import { findGemeente } from '../../../core/gemeente/index.ts';
import { parsePeriode } from '../../../core/periode.ts';
import type { Celgebied } from '../../host/werkmap.ts';
import { meldingTemplate } from '../shared/melding-template.ts';
import { kolommenTemplate, ingelezenTemplate, rijveldTemplate } from './gegevens-templates.ts';
import type { Indelen } from '../../inlezen/indelen.ts';
import { tabelInWoorden } from '../../inlezen/indeling-texts.ts';
import type { Gegevensstap } from './stap.ts';
import { STYLE } from './gegevens-style.ts';
import { busy, gelezenUit, TEKST } from './gegevens-texts.ts';
import type { EventOn } from '../shared/event-on.ts';

const SLEEPGEBEURTENISSEN = ['dragover', 'dragleave', 'drop'] as const;

/**
 * The view Gegevens. What comes from files is only ever put in as text.
 * @fires bestand a file was chosen or dropped (`detail`: the File)
 * @fires plak cells were pasted (`detail`: the text)
 * @fires kies-blad a sheet was chosen (`detail`: its name)
 * @fires kies-tabel a table was chosen (`detail`: the table)
 * @fires indeling the layout was changed (`detail`: the new one)
 * @fires neem-over the figures are to be written (`detail`: whether the layout is to be kept)
 * @fires stop the reading is to stop
 * @fires anders the user wants to begin again
 * @fires bewaar-csv the table of the workbook is to be saved
 */
export class IbtGegevens extends LitElement {
  static override styles = STYLE;
  static override properties = {
    stap: { attribute: false },
    gebied: { attribute: false },
    drags: { state: true },
    fouteGemeente: { state: true },
    foutePeriode: { state: true },
  };

  declare stap: Gegevensstap;
  declare gebied: Celgebied | undefined;
  declare drags: boolean;
  /** What was typed as the gemeente of all rows and is none. */
  declare fouteGemeente: string;
  /** What was typed as the periode of all rows and is none. */
  declare foutePeriode: string;

  constructor() {
    super();
    this.stap = { soort: 'leeg' };
    this.drags = false;
    this.fouteGemeente = '';
    this.foutePeriode = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const soort of SLEEPGEBEURTENISSEN) addEventListener(soort, this.drag, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const soort of SLEEPGEBEURTENISSEN) removeEventListener(soort, this.drag, { capture: true });
  }

  /** While the view is seen a file, or cells, may be dropped anywhere in the pane, unless one is being read. */
  private readonly drag = (event: DragEvent): void => {
    if (this.stap.soort === 'bezig' || !this.checkVisibility()) return;
    event.preventDefault();
    this.drags = event.type === 'dragover';
    if (event.type !== 'drop') return;
    const [file] = event.dataTransfer?.files ?? [];
    const tekst = event.dataTransfer?.getData('text/plain') ?? '';
    if (file !== undefined) this.send('bestand', file);
    else if (tekst !== '') this.send('plak', tekst);
  };

  protected override willUpdate(): void {
    if (this.stap.soort !== 'indelen') this.fouteGemeente = this.foutePeriode = '';
  }

  protected override render(): TemplateResult {
    return html`
      <p class="voorlezen" role="status">${this.samenvatting()}</p>
      ${this.inhoud(this.stap)}
      ${this.stap.soort === 'leeg' ? this.output() : nothing}
    `;
  }

  private samenvatting(): string {
    const { stap } = this;
    if (stap.soort === 'geweigerd') return `${stap.melding.titel}. ${stap.melding.tekst}`;
    if (stap.soort === 'kies_blad') return TEKST.chooseBlad;
    if (stap.soort === 'kies_tabel') return TEKST.chooseTabel;
    if (stap.soort !== 'indelen') return '';
    return `${gelezenUit(stap.herkomst)}. ${stap.vragen.length > 0 ? `Nog ${stap.vragen.length} te beantwoorden.` : ''}`;
  }

  private inhoud(stap: Gegevensstap): TemplateResult {
    switch (stap.soort) {
      case 'leeg':
        return this.invoer();
      case 'bezig':
        return html`<p>${busy(stap.herkomst, stap.deel)}</p><progress max="1" .value=${stap.deel} aria-label=${stap.herkomst}></progress>
          <div class="knoppen"><fluent-button @click=${() => this.send('stop')}>${TEKST.stop}</fluent-button></div>`;
      case 'kies_blad':
        return html`<h2>${TEKST.chooseBlad}</h2><p class="bijschrift">${gelezenUit(stap.herkomst)}</p>
          <div class="knoppen">${stap.bladen.map(({ naam, verborgen }) => html`<fluent-button @click=${() => this.send('kies-blad', naam)}>${naam}${verborgen ? ` (${TEKST.verborgen})` : ''}</fluent-button>`)}</div>
          ${this.anders()}`;
      case 'kies_tabel':
        return html`<h2>${TEKST.chooseTabel}</h2><p class="bijschrift">${gelezenUit(stap.herkomst)}</p>
          <div class="knoppen">${stap.tabellen.map((tabel) => html`<fluent-button @click=${() => this.send('kies-tabel', tabel)}>${tabelInWoorden(tabel)}</fluent-button>`)}</div>
          ${this.anders()}`;
      case 'geweigerd':
        return html`<p class="bijschrift">${gelezenUit(stap.herkomst)}</p>${meldingTemplate({ soort: 'let_op', ...stap.melding })}${this.anders()}`;
      case 'indelen':
        return this.indelen(stap);
    }
  }

  private invoer(): TemplateResult {
    const onFile = ({ target }: EventOn<HTMLInputElement>): void => {
      const [file] = target.files ?? [];
      if (file !== undefined) this.send('bestand', file);
    };
    const onPaste = (event: ClipboardEvent): void => {
      event.preventDefault();
      this.send('plak', event.clipboardData?.getData('text/plain') ?? '');
    };
    return html`
      <p>${TEKST.uitleg}</p>
      <div class="invoer" ?data-sleep=${this.drags}>
        <label for="bestand">${TEKST.choose} (${TEKST.drag})</label>
        <input id="bestand" type="file" accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.txt,.tsv" @change=${onFile} />
        <label for="plak">${TEKST.paste}</label>
        <textarea id="plak" rows="2" @paste=${onPaste} @input=${({ target }: EventOn<HTMLTextAreaElement>) => (target.value = '')}></textarea>
      </div>
    `;
  }

  private indelen(stap: Indelen): TemplateResult {
    const change = (indeling: Indeling): void => this.send('indeling', indeling);
    const heeft = (doel: string): boolean => [...stap.indeling.kolommen.values()].some((keuze) => keuze !== 'niet' && keuze.doel === doel);
    const opGemeente = ({ target }: EventOn<HTMLInputElement>): void => {
      const tekst = target.value.trim();
      const gemeente = findGemeente(tekst)?.naam;
      this.fouteGemeente = gemeente === undefined ? tekst : '';
      change({ ...stap.indeling, gemeente });
    };
    const opPeriode = ({ target }: EventOn<HTMLInputElement>): void => {
      const tekst = target.value.trim();
      const periode = parsePeriode(tekst);
      this.foutePeriode = periode === undefined ? tekst : '';
      change({ ...stap.indeling, periode });
    };
    const opDatum = ({ target }: EventOn<HTMLInputElement>): void => change({ ...stap.indeling, datum: parseDatum(target.value) });
    const kanWeg = stap.vragen.length === 0 && stap.ingelezen !== undefined && 'rijen' in stap.ingelezen && stap.ingelezen.rijen.length > 0;
    const remember = (): boolean => this.renderRoot.querySelector<HTMLInputElement>('#onthoud')?.checked ?? false;
    return html`
      <p class="bijschrift">${gelezenUit(stap.herkomst)}</p>
      ${stap.isRemembered ? html`<p>${TEKST.remembered}</p>` : nothing}
      <div class="velden">
        ${heeft('gemeente') ? nothing : rijveldTemplate({ id: 'gemeente', label: TEKST.gemeente, waarde: stap.indeling.gemeente ?? this.fouteGemeente, fout: this.fouteGemeente === '' ? undefined : TEKST.gemeenteFout(this.fouteGemeente), change: opGemeente })}
        ${heeft('periode') ? nothing : rijveldTemplate({ id: 'periode', label: TEKST.periode, waarde: stap.indeling.periode ?? this.foutePeriode, fout: this.foutePeriode === '' ? undefined : TEKST.periodeFout(this.foutePeriode), change: opPeriode })}
        ${heeft('datum') ? nothing : html`<div><label for="datum">${TEKST.datum}</label><input id="datum" type="date" .value=${stap.indeling.datum === undefined ? '' : isoDatum(stap.indeling.datum)} @change=${opDatum} /></div>`}
      </div>
      ${kolommenTemplate(stap, (kolom, keuze) => change(metKeuze(stap.indeling, kolom, keuze)))}
      ${ingelezenTemplate(stap)}
      ${
        kanWeg
          ? html`
        <section>
          ${stap.isRemembered ? nothing : html`<label class="keuze"><input id="onthoud" type="checkbox" /><span>${TEKST.remember}</span></label>`}
          <div class="knoppen"><fluent-button appearance="primary" @click=${() => this.send('neem-over', remember())}>${TEKST.neemOver}</fluent-button></div>
        </section>`
          : nothing
      }
      ${this.anders()}
    `;
  }

  private anders(): TemplateResult {
    return html`<div class="knoppen"><fluent-button @click=${() => this.send('anders')}>${TEKST.anders}</fluent-button></div>`;
  }

  private output(): TemplateResult {
    return html`
      <section aria-labelledby="uitvoer">
        <h2 id="uitvoer">${TEKST.output}</h2>
        <p>${TEKST.uitvoeruitleg}</p>
        ${
          (this.gebied?.cellen.length ?? 0) > 1
            ? html`<p class="bijschrift">${this.gebied?.adres} op blad ${this.gebied?.blad}</p><div class="knoppen"><fluent-button @click=${() => this.send('bewaar-csv')}>${TEKST.save}</fluent-button></div>`
            : html`<p class="bijschrift">${TEKST.noOutput}</p>`
        }
      </section>
    `;
  }

  private send(naam: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(naam, { detail }));
  }
}
