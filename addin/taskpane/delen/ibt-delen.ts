import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { gemeentenIn, type Tabelgemeente } from '../../../core/beoordeling/index.ts';
import { type Datum, isoDatum, parseDatum } from '../../../core/datum.ts';
import type { Kaderkeuze } from '../../../core/kader/index.ts';
import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { readKop } from '../../../core/kop.ts';
import { FORMULIERSTIJL } from '../shared/form-style.ts';
import { meldingTemplate } from '../shared/melding-template.ts';
import { SHARED_STYLE } from '../shared/shared-style.ts';
import type { TabelInGebied } from '../shared/tabel-in-gebied.ts';
import { vandaag } from '../shared/vandaag.ts';
import { standInWoorden } from '../../../core/taal/index.ts';
import { type Celsoort, DEELKOLOMMEN, type Kopiecel } from './delen-kolommen.ts';
import type { Copy } from './copy.ts';
import { copyOf } from './delen-copy.ts';
import { hierInWoorden, kolommenMee, meeInWoorden, TEKST } from './delen-texts.ts';
import type { EventOn } from '../shared/event-on.ts';

const STYLE = css`
  fieldset legend { font-weight: 600; }
  .gemeenten { max-height: 240px; overflow-y: auto; padding: 0 4px; border: 1px solid var(--colorNeutralStroke2); border-radius: 4px; }
  .lijst p + p { margin-top: 4px; }
`;

/**
 * The view Delen: chooses municipalities, and shows what goes out before it does.
 * @fires deel the copy is to be made (`detail`: the `Copy` that is shown)
 */
export class IbtDelen extends LitElement {
  static override styles = [SHARED_STYLE, FORMULIERSTIJL, STYLE];
  static override properties = {
    tabel: { attribute: false },
    kaders: { attribute: false },
    rij: { attribute: false },
    keuze: { state: true },
    datumCijfers: { state: true },
  };

  declare tabel: TabelInGebied | undefined;
  /** The framework of the workbook. */
  declare kaders: Kaderkeuze | undefined;
  /** The selected row, counted from the header row; its municipality is proposed. */
  declare rij: number;
  /** The keys of the municipalities the user chose; `undefined` while the selected row decides. */
  declare keuze: ReadonlySet<string> | undefined;
  declare datumCijfers: Datum;

  constructor() {
    super();
    this.rij = 0;
    this.datumCijfers = vandaag();
  }

  protected override willUpdate(gewijzigd: PropertyValues<this>): void {
    // What was chosen in another table is no choice for this one.
    const vorige = gewijzigd.get('tabel');
    if (vorige !== undefined && (vorige.blad !== this.tabel?.blad || vorige.koprij !== this.tabel.koprij)) this.keuze = undefined;
  }

  protected override render(): TemplateResult {
    const { tabel } = this;
    return html`<p>${TEKST.uitleg}</p>${tabel === undefined ? meldingTemplate({ soort: 'uitleg', ...TEKST.geenTabel }) : this.vanTabel(tabel)}`;
  }

  private vanTabel({ cellen }: TabelInGebied): TemplateResult {
    const gemeenten = ofFout(() => gemeentenIn(cellen, this.kaders));
    if (gemeenten instanceof Invoerfout) return meldingTemplate({ soort: 'let_op', titel: TEKST.nietBruikbaar, tekst: gemeenten.message });
    if (gemeenten.length === 0) return meldingTemplate({ soort: 'uitleg', ...TEKST.geenGemeenten });
    const gekozen = gemeenten.filter((gemeente) => this.isChosen(gemeente, cellen));
    const copy = copyOf(gekozen, this.datumCijfers);
    return html`
      ${this.keuzes(gemeenten, gekozen)}
      <div class="velden"><div><label for="cijfers">${TEKST.datumCijfers}</label><input id="cijfers" type="date" .value=${isoDatum(this.datumCijfers)} @change=${({ target }: EventOn<HTMLInputElement>) => (this.datumCijfers = parseDatum(target.value) ?? this.datumCijfers)} /></div></div>
      <section aria-labelledby="mee">
        <h2 id="mee">${TEKST.gaatMee}</h2>
        <div role="status">${copy === undefined ? html`<p>${TEKST.niets}</p>` : html`<p>${meeInWoorden(copy)}</p>${copy.nietOpgenomen.map((regel) => html`<p><span class="ernst">Let op:</span> ${regel}</p>`)}`}</div>
        ${copy === undefined ? nothing : example(copy)}
      </section>
      <section aria-labelledby="hier">
        <h2 id="hier">${TEKST.blijftHier}</h2>
        <ul class="lijst">${hierInWoorden(gemeenten.length - gekozen.length, koppenDieBlijven(cellen)).map((regel) => html`<li>${regel}</li>`)}</ul>
      </section>
      ${copy === undefined ? nothing : html`<div class="knoppen"><fluent-button class="download" appearance="primary" @click=${() => this.dispatchEvent(new CustomEvent('deel', { detail: copy }))}>${TEKST.download}</fluent-button></div>`}
    `;
  }

  private isChosen({ key, rijen }: Tabelgemeente, cellen: TabelInGebied['cellen']): boolean {
    return this.keuze === undefined ? rijen.some((rij) => rij.cellen === cellen[this.rij]) : this.keuze.has(key);
  }

  private keuzes(gemeenten: readonly Tabelgemeente[], gekozen: readonly Tabelgemeente[]): TemplateResult {
    const nu = new Set(gekozen.map(({ key }) => key));
    const choose = (key: string, mee: boolean): void => {
      this.keuze = new Set(mee ? [...nu, key] : [...nu].filter((een) => een !== key));
    };
    return html`
      <section>
        <fieldset>
          <legend>${TEKST.gemeenten}</legend>
          <div class="gemeenten">${gemeenten.map(({ key, naam }) => html`<label class="keuze"><input type="checkbox" .checked=${nu.has(key)} @change=${({ target }: EventOn<HTMLInputElement>) => choose(key, target.checked)} /><span>${naam}</span></label>`)}</div>
        </fieldset>
        <div class="knoppen">
          <fluent-button size="small" class="alle" @click=${() => (this.keuze = new Set(gemeenten.map(({ key }) => key)))}>${TEKST.alle}</fluent-button>
          <fluent-button size="small" class="geen" @click=${() => (this.keuze = new Set())}>${TEKST.geen}</fluent-button>
        </div>
      </section>
    `;
  }
}

/** Who goes out with what figure and trede; the rest by the names of the columns. */
function example(copy: Copy): TemplateResult {
  const te_tonen = ['Gemeente', 'Periode', 'Achterstand eind', 'Trede']
    .map((kop) => [kop, copy.kolommen.findIndex((kolom) => kolom.kop === kop)] as const)
    .filter(([, k]) => k >= 0);
  return html`
    <div class="rol" tabindex="0" role="region" aria-label=${TEKST.example}>
      <table>
        <thead><tr>${te_tonen.map(([kop]) => html`<th scope="col">${kop}</th>`)}</tr></thead>
        <tbody>${copy.rijen.map((rij) => html`<tr>${te_tonen.map(([, k]) => html`<td>${inExample(rij[k], copy.kolommen[k]?.soort)}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <p class="bijschrift">${kolommenMee(copy)}</p>
  `;
}

function inExample(cel: Kopiecel | undefined, soort: Celsoort | undefined): string {
  return soort === 'stand' && typeof cel === 'number' ? standInWoorden(cel) : String(cel ?? '?');
}

/** The headers of the table that do not come into any copy. */
function koppenDieBlijven(cellen: TabelInGebied['cellen']): string[] {
  const mee = new Set(DEELKOLOMMEN.map(({ kop }) => readKop(kop)?.kolom));
  return (cellen[0] ?? []).flatMap((kop) => {
    if (typeof kop !== 'string' || kop.trim() === '') return [];
    const kolom = readKop(kop)?.kolom;
    return kolom === 'achterstand' || (kolom !== undefined && mee.has(kolom)) ? [] : [kop.trim().slice(0, 40)];
  });
}
