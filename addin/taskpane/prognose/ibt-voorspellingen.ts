import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { alsPrognoserijen, readVastgelegdePrognoses, beoordeelPrognoses, type VastgelegdePrognose } from '../../../core/prognose/index.ts';
import { getalTot } from '../../../core/taal/index.ts';
import { voegToe } from '../shared/fixed-blad.ts';
import { readSheet } from '../shared/read-sheet.ts';
import { eenTegelijk } from '../shared/one-at-a-time.ts';
import { foutbericht } from '../shared/shared-texts.ts';
import { STYLE } from './prognose-style.ts';
import { vandaag } from '../shared/vandaag.ts';
import type { EventOn } from '../shared/event-on.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { type Gelezentabel, standenVanTabel } from './vertrekpunt.ts';
import { PROGNOSE_FIXED, vastTeLeggen } from './voorspellingen.ts';
import { terugblikzinnen, VOORSPELLINGEN } from './voorspellingen-texts.ts';

/** Puts the forecasts of a table down, and shows how those of before did. */
export class IbtVoorspellingen extends LitElement {
  static override styles = STYLE;
  static override properties = { tabel: { attribute: false }, isOpen: { state: true }, cellen: { state: true } };

  declare tabel: Gelezentabel | undefined;
  declare isOpen: boolean;
  /** The sheet with forecasts. */
  declare cellen: readonly (readonly unknown[])[];
  /** Set once, before the element is shown. */
  context!: Paneelcontext;

  constructor() {
    super();
    this.isOpen = false;
    this.cellen = [];
  }

  private async read(): Promise<void> {
    try {
      this.cellen = (await readSheet(this.context.werkmap, PROGNOSE_FIXED.naam)) ?? [];
    } catch (fout) {
      this.context.report(foutbericht(fout));
    }
  }

  private readonly save = eenTegelijk(
    { report: (message) => this.context.report(message) },
    async (prognoses: readonly VastgelegdePrognose[]) => {
      await voegToe(this.context, PROGNOSE_FIXED, alsPrognoserijen(prognoses));
      await this.read();
    },
  );

  private readonly toggle = ({ target }: EventOn<HTMLDetailsElement>): void => {
    this.isOpen = target.open;
    if (this.isOpen) void this.read();
  };

  protected override render(): TemplateResult {
    const { tabel } = this;
    return html`
      <details @toggle=${this.toggle}>
        <summary>${VOORSPELLINGEN.kop}</summary>
        ${this.isOpen && tabel !== undefined ? html`${this.vastleggen(tabel)}${this.terugzien(tabel)}` : nothing}
      </details>
    `;
  }

  private vastleggen(tabel: Gelezentabel): TemplateResult {
    const { prognoses, zonder } = vastTeLeggen(tabel, vandaag());
    return html`
      <p class="bijschrift">${VOORSPELLINGEN.uitleg} ${zonder === 0 ? '' : VOORSPELLINGEN.zonder(zonder)}</p>
      <fluent-button size="small" class="leg-vast" ?disabled=${prognoses.length === 0} @click=${() => void this.save(prognoses)}>${VOORSPELLINGEN.legVast(prognoses.length)}</fluent-button>
    `;
  }

  private terugzien(tabel: Gelezentabel): TemplateResult {
    const { gelezen, onleesbaar } = readVastgelegdePrognoses(this.cellen);
    const blik = beoordeelPrognoses(gelezen, standenVanTabel(tabel));
    const [fout] = onleesbaar;
    return html`
      ${gelezen.length === 0 ? html`<p class="bijschrift">${VOORSPELLINGEN.geen}</p>` : terugblikzinnen(blik).map((zin) => html`<p>${zin}</p>`)}
      ${fout === undefined ? nothing : html`<p class="bijschrift">${VOORSPELLINGEN.onleesbaar(onleesbaar.length, fout.fout.message)}</p>`}
      ${
        blik.uitgekomen.length === 0
          ? nothing
          : html`
        <table>
          <caption class="voorlezen">${VOORSPELLINGEN.kop}</caption>
          <thead><tr>${VOORSPELLINGEN.koppen.map((kop) => html`<th scope="col">${kop}</th>`)}</tr></thead>
          <tbody>${blik.uitgekomen.map(
            ({ gemeente, periode, verwacht_gehuisvest, minstens, hoogstens, uitkomst, isBinnen }) => html`
            <tr>
              <th scope="row">${gemeente}<span class="bijschrift"> ${periode}</span></th>
              <td class="waarde">${getalTot(verwacht_gehuisvest, 0)}</td>
              <td>${VOORSPELLINGEN.tussen(minstens, hoogstens)}</td>
              <td class="waarde">${getalTot(uitkomst, 0)}${isBinnen ? nothing : html` <span class="bijschrift">${VOORSPELLINGEN.buiten}</span>`}</td>
            </tr>`,
          )}</tbody>
        </table>`
      }
    `;
  }
}
