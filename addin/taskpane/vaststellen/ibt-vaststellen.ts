import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { kaderOf } from '../../../core/beoordeling/index.ts';
import { type Trede, tredenaam, TREDEN } from '../../../core/trede.ts';
import { type Datum, isoDatum } from '../../../core/datum.ts';
import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import {
  bewijsIn,
  checkBewijs,
  geldende,
  herberekend,
  laatsteVastgesteldePeriode,
  laatsteZegel,
  type SavedVaststellingen,
  vergeleken,
} from '../../../core/vaststellen/index.ts';
import type { Kaderkeuze } from '../../../core/kader/index.ts';
import { GRENS } from '../../../core/zegel/index.ts';
import { group } from '../../../core/group.ts';
import { datumUit } from '../shared/date-field.ts';
import { FORMULIERSTIJL } from '../shared/form-style.ts';
import type { Melding } from '../shared/melding.ts';
import { meldingTemplate } from '../shared/melding-template.ts';
import { SHARED_STYLE } from '../shared/shared-style.ts';
import { cellenOpBlad, type TabelInGebied } from '../shared/tabel-in-gebied.ts';
import { vandaag } from '../shared/vandaag.ts';
import { besluiten, type Ontwerpkeuze, type Ontwerp, ontwerp, type Ontwerprij } from './ontwerp.ts';
import {
  alVastgesteld,
  berekend,
  datumsVanRijen,
  TEKST,
  tussenstandGesloten,
  verschilInWoorden,
  volgendeUitleg,
} from './vaststellen-texts.ts';
import type { EventOn } from '../shared/event-on.ts';

const STYLE = css`
  h2 { margin-top: 24px; }
  .rij { padding: 10px 0; border-top: 1px solid var(--colorNeutralStroke2); }
  .rij .velden { margin-inline-start: 24px; }
  .naam { font-weight: 600; }
  fluent-message-bar { margin-top: 8px; }
`;

/**
 * The view Vaststellen: decides assessments as fixed copies.
 * @fires stel-vast decisions are to be written (`detail`: the vaststellingen)
 * @fires bewaar-kopie a copy of the whole workbook is to be saved first
 * @fires maak-bewijs a receipt is to be given (`detail`: the count and the last seal)
 * @fires volgende the next periode is to begin (`detail`: the decided periode)
 */
export class IbtVaststellen extends LitElement {
  static override styles = [SHARED_STYLE, FORMULIERSTIJL, STYLE];
  static override properties = {
    tabel: { attribute: false },
    kaders: { attribute: false },
    saved: { attribute: false },
    canCopy: { attribute: false },
    keuzes: { state: true },
    datumCijfers: { state: true },
    vastgesteldOp: { state: true },
    gegevenBewijs: { state: true },
  };

  declare tabel: TabelInGebied | undefined;
  /** The framework of the workbook. */
  declare kaders: Kaderkeuze | undefined;
  declare saved: SavedVaststellingen;
  declare keuzes: ReadonlyMap<string, Ontwerpkeuze>;
  /** Whether a copy of the workbook can be saved from here. */
  declare canCopy: boolean;
  declare datumCijfers: Datum;
  declare vastgesteldOp: Datum;
  /** What was pasted to be checked. */
  declare gegevenBewijs: string;

  constructor() {
    super();
    this.saved = { vaststellingen: [], onleesbaar: [], bevindingen: [] };
    this.keuzes = new Map();
    this.canCopy = false;
    this.datumCijfers = vandaag();
    this.vastgesteldOp = vandaag();
    this.gegevenBewijs = '';
  }

  protected override render(): TemplateResult {
    const { tabel } = this;
    const gelezen =
      tabel && ofFout(() => ontwerp(cellenOpBlad(tabel), this.saved.vaststellingen, this.keuzes, this.datumCijfers, this.kaders));
    return html`
      <p>${TEKST.uitleg}</p>
      ${
        gelezen === undefined
          ? meldingTemplate({ soort: 'uitleg', ...TEKST.geenTabel })
          : gelezen instanceof Invoerfout
            ? meldingTemplate({ soort: 'let_op', titel: TEKST.nietBruikbaar, tekst: gelezen.message })
            : this.vaststellen(gelezen)
      }
      ${this.verschillen()}
      ${this.volgende()}
      ${this.bewijs()}
    `;
  }

  private vaststellen({ rijen, tussenstanden, fouten: onleesbaar }: Ontwerp): TemplateResult {
    const uitkomst = besluiten(rijen, this.vastgesteldOp);
    const fouten = [...onleesbaar, ...uitkomst.filter((een) => een instanceof Invoerfout)];
    const besloten = uitkomst.filter((een) => !(een instanceof Invoerfout));
    const kan = besloten.length > 0 && besloten.length === uitkomst.length;
    const alle = [...rijen, ...tussenstanden];
    return html`
      ${meldingenVan(tussenstanden).map((melding) => meldingTemplate(melding))}
      <div class="velden">
        ${alle.some(({ heeftDatum }) => heeftDatum) ? html`<p class="bijschrift">${datumsVanRijen(alle)}</p>` : nothing}
        ${alle.every(({ heeftDatum }) => heeftDatum) ? nothing : this.datumveld()}
        <div><label for="op">${TEKST.vastgesteldOp}</label><input id="op" type="date" .value=${isoDatum(this.vastgesteldOp)} @change=${(event: EventOn<HTMLInputElement>) => (this.vastgesteldOp = datumUit(event, this.vastgesteldOp))} /></div>
      </div>
      ${
        rijen.length === 0
          ? nothing
          : html`
      <section aria-labelledby="rijen">
        <h2 id="rijen">${TEKST.rijen}</h2>
        ${rijen.map((rij, i) => this.rij(rij, i))}
      </section>`
      }
      <div role="status">${fouten.length === 0 ? nothing : html`<ul class="lijst">${fouten.map(({ message }) => html`<li><span class="ernst">Nog niet:</span> ${message}</li>`)}</ul>`}</div>
      ${uitkomst.length === 0 && rijen.length > 0 ? html`<p class="bijschrift">${TEKST.niets}</p>` : nothing}
      <div class="knoppen">
        ${kan ? html`<fluent-button appearance="primary" @click=${() => this.dispatchEvent(new CustomEvent('stel-vast', { detail: besloten }))}>${TEKST.stelVast} (${besloten.length})</fluent-button>` : nothing}
        ${this.canCopy ? html`<fluent-button @click=${() => this.dispatchEvent(new CustomEvent('bewaar-kopie'))}>${TEKST.copy}</fluent-button>` : nothing}
      </div>
    `;
  }

  private datumveld(): TemplateResult {
    return html`<div><label for="cijfers">${TEKST.datumCijfers}</label><input id="cijfers" type="date" .value=${isoDatum(this.datumCijfers)} @change=${(event: EventOn<HTMLInputElement>) => (this.datumCijfers = datumUit(event, this.datumCijfers))} /></div>`;
  }

  private rij(rij: Ontwerprij, i: number): TemplateResult {
    const { key, gemeente, feiten, eerder, meenemen, trede, reden, trede_berekend, status, beoordeling } = rij;
    const kader = kaderOf(beoordeling);
    const uitkomsten = TREDEN.slice(0, kader?.uitkomsten.length);
    const choose = (keuze: Ontwerpkeuze): void => {
      this.keuzes = new Map(this.keuzes).set(key, { ...this.keuzes.get(key), ...keuze });
    };
    const isAnders = trede !== trede_berekend;
    const fields = html`
      <div class="velden">
        <div><label for="trede-${i}">${TEKST.trede} ${gemeente}</label>
          <select id="trede-${i}" @change=${({ target }: EventOn<HTMLSelectElement>) => choose({ trede: Number(target.value) as Trede })}>
            ${trede === undefined ? html`<option value="" selected>?</option>` : nothing}
            ${uitkomsten.map((een) => html`<option value=${een} ?selected=${een === trede}>${kader?.heeftKlassen ? kader.uitkomstcel(een) : `${een} ${tredenaam(een)}`}</option>`)}
          </select></div>
        ${isAnders || eerder !== undefined ? html`<div><label for="reden-${i}">${isAnders ? TEKST.redenNodig : TEKST.redenHerziening}</label><input id="reden-${i}" maxlength="500" autocomplete="off" .value=${reden} @input=${({ target }: EventOn<HTMLInputElement>) => choose({ reden: target.value })} /></div>` : nothing}
      </div>`;
    return html`
      <div class="rij">
        <label class="keuze"><input type="checkbox" .checked=${meenemen} @change=${({ target }: EventOn<HTMLInputElement>) => choose({ meenemen: target.checked })} />
          <span><span class="naam">${gemeente}</span> ${feiten.periode}, ${eerder === undefined ? TEKST.meenemen.toLowerCase() : TEKST.herzien.toLowerCase()}<span class="bijschrift"><br />${berekend(trede_berekend, status, kader)}${eerder === undefined ? nothing : html`<br />${alVastgesteld(eerder)}`}</span></span></label>
        ${meenemen ? fields : nothing}
      </div>
    `;
  }

  private verschillen(): TemplateResult | typeof nothing {
    const {
      tabel,
      saved: { vaststellingen, onleesbaar, bevindingen },
    } = this;
    if (vaststellingen.length === 0 && onleesbaar.length === 0 && bevindingen.length === 0) return nothing;
    const nu = tabel === undefined ? [] : ofFout(() => vergeleken(vaststellingen, tabel.cellen, this.kaders));
    const alle = new Set([...(nu instanceof Invoerfout ? [] : nu), ...herberekend(vaststellingen, this.kaders)].map(verschilInWoorden));
    const meldingen = [...onleesbaar.map(({ message }) => message), ...bevindingen.map(({ zin }) => zin)];
    return html`
      <h2>${TEKST.verschillen}</h2>
      <p class="bijschrift">${alle.size === 0 && meldingen.length === 0 ? TEKST.geenVerschillen : TEKST.verschiluitleg}</p>
      <ul class="lijst">${meldingen.map((een) => html`<li><span class="ernst">Fout:</span> ${een}</li>`)}${[...alle].map((een) => html`<li>${een}</li>`)}</ul>
      ${bevindingen.length === 0 ? nothing : html`<p class="bijschrift">${GRENS}</p>`}
    `;
  }

  private bewijs(): TemplateResult | typeof nothing {
    const stand = laatsteZegel(this.saved);
    if (stand === undefined) return nothing;
    const gegeven = bewijsIn(this.gegevenBewijs);
    const controle = gegeven && checkBewijs(this.saved, gegeven);
    const zinnen = this.gegevenBewijs.trim() === '' ? [] : (controle?.zinnen ?? [TEKST.geenBewijs]);
    return html`
      <h2>${TEKST.bewijs}</h2>
      <p class="bijschrift">${TEKST.bewijsuitleg}</p>
      <div class="knoppen"><fluent-button @click=${() => this.dispatchEvent(new CustomEvent('maak-bewijs', { detail: stand }))}>${TEKST.newBewijs}</fluent-button></div>
      <label for="bewijs">${TEKST.pasteBewijs}</label>
      <textarea id="bewijs" rows="3" maxlength="100000" @input=${({ target }: Event) => (this.gegevenBewijs = (target as HTMLTextAreaElement).value)}></textarea>
      <ul class="lijst" role="status">${zinnen.map((zin) => html`<li>${zin}</li>`)}</ul>
    `;
  }

  private volgende(): TemplateResult | typeof nothing {
    const { vaststellingen } = this.saved;
    const periode = laatsteVastgesteldePeriode(vaststellingen);
    if (periode === undefined) return nothing;
    const aantal = geldende(vaststellingen).filter(({ feiten }) => feiten.periode === periode).length;
    return html`
      <h2>${TEKST.volgende}</h2>
      <p>${volgendeUitleg(periode, aantal)}</p>
      <div class="knoppen"><fluent-button @click=${() => this.dispatchEvent(new CustomEvent('volgende', { detail: periode }))}>${TEKST.begin}</fluent-button></div>
    `;
  }
}

/** Per periode that the tussenstanden cannot be decided. */
function meldingenVan(tussenstanden: readonly Ontwerprij[]): readonly Melding[] {
  return [...group(tussenstanden, ({ feiten }) => feiten.periode)].map(([periode, rijen]) => ({
    soort: 'uitleg',
    ...tussenstandGesloten(periode, rijen),
  }));
}
