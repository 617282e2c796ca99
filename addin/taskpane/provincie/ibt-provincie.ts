import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { meldingTemplate } from '../shared/melding-template.ts';
import { keysOf } from '../../../core/keys.ts';
import type { Provinciebeeld, Periodekeuze, Kijk } from './provincie-view-model.ts';
import { cijferdeel, output } from './cijfers-template.ts';
import { groepen, kaart, tabel } from './gemeenten-template.ts';
import { naClick, type Sorteerkolom, type Sorting, STANDAARDSORTERING } from './provincie-sort.ts';
import { STYLE } from './provincie-style.ts';
import { hoeveelVastgesteld, INSCHALING, KEUZEGROEPEN, KIJKEN, KIJKEN_NAAM, CHOOSE, KOPPEN, samenvatting } from './provincie-texts.ts';

/**
 * The view Provincie: shows a `Provinciebeeld`. Texts from the workbook are only ever put in as text.
 * @fires kies-periode another periode was chosen (`detail`: the key of the choice)
 * @fires naar-rij a municipality is to be shown (`detail`: its row in the region around the selection)
 * @fires kies-kijk another way to look at tussenstanden was chosen (`detail`: the way)
 */
export class IbtProvincie extends LitElement {
  static override styles = STYLE;
  static override properties = { beeld: { attribute: false }, sorting: { state: true }, showsGrenzen: { state: true } };

  declare beeld: Provinciebeeld | undefined;
  declare sorting: Sorting;
  declare showsGrenzen: boolean;

  constructor() {
    super();
    this.sorting = STANDAARDSORTERING;
    this.showsGrenzen = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.beeld === undefined) return nothing;
    const { gekozen, keuzes, geenEigenTabel, bron, tussenstand, telling, rijen, onleesbaar, cijfers } = this.beeld;
    return html`
      <p class="voorlezen" role="status">${samenvatting(this.beeld)}</p>
      ${this.keuze(keuzes, gekozen)}
      <p class="bijschrift">${bron}</p>
      ${geenEigenTabel === undefined ? nothing : meldingTemplate(geenEigenTabel)}
      ${tussenstand === undefined ? nothing : this.kijk(tussenstand)}
      <h2>${tussenstand === undefined ? telling : `${tussenstand.kop}: ${telling}`}</h2>
      <p class="bijschrift">${[hoeveelVastgesteld(rijen), tussenstand === undefined ? INSCHALING : KIJKEN[tussenstand.kijk].uitleg].join(' ').trim()}</p>
      ${kaart(this.beeld, this.showsGrenzen, { open: (isOpen) => (this.showsGrenzen = isOpen), goTo: this.goTo })}
      ${groepen(this.beeld.groepen)}
      ${tabel(rijen, this.sorting, { sort: (kolom) => this.sort(kolom), goTo: this.goTo })}
      ${onleesbaar.length === 0 ? nothing : html`<section><h3>${KOPPEN.onleesbaar}</h3><ul>${onleesbaar.map((regel) => html`<li>${regel}</li>`)}</ul></section>`}
      ${cijfers === undefined ? nothing : cijferdeel(cijfers)}
      ${output(this.beeld)}
    `;
  }

  private keuze(keuzes: readonly Periodekeuze[], gekozen: Periodekeuze): TemplateResult {
    const choose = ({ target }: Event): void => {
      this.dispatchEvent(new CustomEvent('kies-periode', { detail: (target as HTMLSelectElement).value }));
    };
    return html`
      <label class="keuze">${CHOOSE}
        <select @change=${choose}>
          ${(['eigen', 'gepubliceerd'] as const).map((herkomst) => {
            const groep = keuzes.filter((keuze) => keuze.herkomst === herkomst);
            return groep.length === 0
              ? nothing
              : html`
              <optgroup label=${KEUZEGROEPEN[herkomst]}>
                ${groep.map(({ key, naam }) => html`<option value=${key} ?selected=${key === gekozen.key}>${naam}</option>`)}
              </optgroup>`;
          })}
        </select>
      </label>
    `;
  }

  private kijk({ regel, kijk }: NonNullable<Provinciebeeld['tussenstand']>): TemplateResult {
    const choose = (keuze: Kijk): void => {
      this.dispatchEvent(new CustomEvent('kies-kijk', { detail: keuze }));
    };
    return html`
      <p class="toestand" data-soort="tussenstand">${regel}</p>
      <fieldset class="kijk">
        <legend class="voorlezen">${KIJKEN_NAAM}</legend>
        ${keysOf(KIJKEN).map((een) => html`<label><input type="radio" name="kijk" .checked=${een === kijk} @change=${() => choose(een)} /><span>${KIJKEN[een].naam}</span></label>`)}
      </fieldset>
    `;
  }

  private readonly goTo = (rij: number): void => {
    this.dispatchEvent(new CustomEvent('naar-rij', { detail: rij }));
  };

  private sort(kolom: Sorteerkolom): void {
    this.sorting = naClick(this.sorting, kolom);
  }
}
