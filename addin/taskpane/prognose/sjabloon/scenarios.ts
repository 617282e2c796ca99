import { html, nothing, type TemplateResult } from 'lit';
import { Invoerfout } from '../../../../core/invoer/invoerfout.ts';
import { meldingSjabloon } from '../../gedeeld/melding-sjabloon.ts';
import type { Bewaard } from '../opslag.ts';
import { KNOPPEN, KOPPEN, OPSLAG, UITVOER, VERGELIJKING } from '../teksten.ts';
import type { Vergelijking, Vergelijkingsrij } from '../vergelijking.ts';

/** What can be done with scenarios. */
export interface Scenariodaden {
  /** The part is opened or closed. */
  opent(isOpen: boolean): void;
  bewaar(naam: string): void;
  open(bewaard: Bewaard): void;
  verwijder(bewaard: Bewaard): void;
  schrijf(): void;
  voerUit(soort: 'png' | 'svg'): void;
}

/** What the part about scenarios shows of the what-if in view. */
export interface Scenariostaat {
  readonly naam: string;
  /** What is wrong with the name. */
  readonly fout: string | undefined;
}

/** Saving, opening, writing and exporting. */
export function scenariosSjabloon(lijst: readonly Bewaard[], { naam, fout }: Scenariostaat, daden: Scenariodaden): TemplateResult {
  const bewaar = (event: Event): void => {
    event.preventDefault();
    daden.bewaar((event.target as HTMLElement).closest('details')?.querySelector<HTMLInputElement>('#scenarionaam')?.value ?? '');
  };
  return html`
    <details class="scenarios" @toggle=${(event: Event) => daden.opent((event.target as HTMLDetailsElement).open)}>
      <summary>${KOPPEN.scenarios}${lijst.length === 0 ? nothing : html` <span class="telling">${lijst.length}</span>`}</summary>
      <form class="veld" @submit=${bewaar}>
        <label for="scenarionaam">${OPSLAG.naam}</label>
        <input id="scenarionaam" type="text" maxlength="60" autocomplete="off" .value=${naam} aria-invalid=${fout === undefined ? nothing : 'true'} aria-describedby=${fout === undefined ? nothing : 'scenarionaam-fout'} />
        ${fout === undefined ? nothing : html`<p id="scenarionaam-fout" class="fout">${fout}</p>`}
      </form>
      <div class="knoppen">
        <fluent-button size="small" appearance="primary" class="bewaar" @click=${bewaar}>${KNOPPEN.bewaar}</fluent-button>
        <fluent-button size="small" class="schrijf" @click=${() => daden.schrijf()}>${KNOPPEN.schrijf}</fluent-button>
        <fluent-button size="small" class="png" @click=${() => daden.voerUit('png')}>${UITVOER.png}</fluent-button>
        <fluent-button size="small" class="svg" @click=${() => daden.voerUit('svg')}>${UITVOER.svg}</fluent-button>
      </div>
      ${lijst.length === 0 ? html`<p class="bijschrift">${OPSLAG.geen}</p>` : html`<ul class="bewaard">${lijst.map((bewaard) => regel(bewaard, daden))}</ul>`}
    </details>
  `;
}

function regel(bewaard: Bewaard, daden: Scenariodaden): TemplateResult {
  const { naam, gemeente, rijnummer, inhoud } = bewaard;
  if (inhoud instanceof Invoerfout) return html`<li>${meldingSjabloon({ soort: 'let_op', titel: OPSLAG.beschadigd(rijnummer), tekst: inhoud.message })}</li>`;
  return html`
    <li>
      <span class="naam">${naam}<span class="bijschrift">${gemeente} · ${inhoud.scenario.basis.periode}</span></span>
      <fluent-button size="small" aria-label=${KNOPPEN.open(naam)} @click=${() => daden.open(bewaard)}>${KNOPPEN.openKort}</fluent-button>
      <fluent-button size="small" appearance="subtle" aria-label=${KNOPPEN.verwijder(naam)} @click=${() => daden.verwijder(bewaard)}>${KNOPPEN.verwijderKort}</fluent-button>
    </li>
  `;
}

/** Two scenarios to choose, and side by side; `keuzes` are what can be compared. */
export function vergelijkSjabloon(keuzes: readonly string[], gekozen: readonly [number, number], uitkomst: Vergelijking | string, kies: (kant: 0 | 1, index: number) => void): TemplateResult {
  const keuze = (kant: 0 | 1, label: string): TemplateResult => html`
    <div class="veld">
      <label for="vergelijk-${kant}">${label}</label>
      <select id="vergelijk-${kant}" @change=${(event: Event) => kies(kant, Number((event.target as HTMLSelectElement).value))}>
        ${keuzes.map((naam, i) => html`<option value=${i} .selected=${i === gekozen[kant]}>${naam}</option>`)}
      </select>
    </div>
  `;
  return html`
    <details class="vergelijk">
      <summary>${KOPPEN.vergelijk}</summary>
      ${keuze(0, VERGELIJKING.van)}${keuze(1, VERGELIJKING.naar)}
      ${typeof uitkomst === 'string' ? html`<p class="bijschrift">${uitkomst}</p>` : tabellen(uitkomst)}
    </details>
  `;
}

function tabellen({ invoer, uitkomst }: Vergelijking): TemplateResult {
  return html`
    ${invoer.length === 0 ? html`<p class="bijschrift">${VERGELIJKING.gelijk}</p>` : tabel(VERGELIJKING.invoer, invoer, false)}
    ${tabel(VERGELIJKING.uitkomst, uitkomst, true)}
  `;
}

function tabel(kop: string, rijen: readonly Vergelijkingsrij[], metVerschil: boolean): TemplateResult {
  return html`
    <table>
      <caption>${kop}</caption>
      <thead><tr><td></td><th scope="col">${VERGELIJKING.van}</th><th scope="col">${VERGELIJKING.naar}</th>${metVerschil ? html`<th scope="col">${VERGELIJKING.verschil}</th>` : nothing}</tr></thead>
      <tbody>${rijen.map(({ naam, van, naar, verschil }) => html`<tr><th scope="row">${naam}</th><td>${van}</td><td>${naar}</td>${metVerschil ? html`<td>${verschil}</td>` : nothing}</tr>`)}</tbody>
    </table>
  `;
}
