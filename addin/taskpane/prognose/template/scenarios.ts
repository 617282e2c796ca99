import { html, nothing, type TemplateResult } from 'lit';
import { Invoerfout } from '../../../../core/invoer/index.ts';
import { meldingTemplate } from '../../shared/melding-template.ts';
import type { SavedScenario } from '../prognose-storage.ts';
import { BUTTONS, KOPPEN, STORAGE, OUTPUT, VERGELIJKING } from '../prognose-texts.ts';
import type { Vergelijking, Vergelijkingsrij } from '../vergelijking.ts';
import type { EventOn } from '../../shared/event-on.ts';

/** What can be done with scenarios. */
export interface Scenariodaden {
  /** The part is opened or closed. */
  opent(isOpen: boolean): void;
  save(naam: string): void;
  open(saved: SavedScenario): void;
  discard(saved: SavedScenario): void;
  write(): void;
  voerUit(soort: 'png' | 'svg'): void;
}

/** What the part about scenarios shows of the what-if in view. */
export interface Scenariostaat {
  readonly naam: string;
  /** What is wrong with the name. */
  readonly fout: string | undefined;
}

/** Saving, opening, writing and exporting. */
export function scenariosTemplate(list: readonly SavedScenario[], { naam, fout }: Scenariostaat, callbacks: Scenariodaden): TemplateResult {
  const save = (event: EventOn<HTMLElement>): void => {
    event.preventDefault();
    callbacks.save(event.target.closest('details')?.querySelector<HTMLInputElement>('#scenarionaam')?.value ?? '');
  };
  return html`
    <details class="scenarios" @toggle=${(event: EventOn<HTMLDetailsElement>) => callbacks.opent(event.target.open)}>
      <summary>${KOPPEN.scenarios}${list.length === 0 ? nothing : html` <span class="telling">${list.length}</span>`}</summary>
      <form class="veld" @submit=${save}>
        <label for="scenarionaam">${STORAGE.naam}</label>
        <input id="scenarionaam" type="text" maxlength="60" autocomplete="off" .value=${naam} aria-invalid=${fout === undefined ? nothing : 'true'} aria-describedby=${fout === undefined ? nothing : 'scenarionaam-fout'} />
        ${fout === undefined ? nothing : html`<p id="scenarionaam-fout" class="fout">${fout}</p>`}
      </form>
      <div class="knoppen">
        <fluent-button size="small" appearance="primary" class="bewaar" @click=${save}>${BUTTONS.save}</fluent-button>
        <fluent-button size="small" class="schrijf" @click=${() => callbacks.write()}>${BUTTONS.write}</fluent-button>
        <fluent-button size="small" class="png" @click=${() => callbacks.voerUit('png')}>${OUTPUT.png}</fluent-button>
        <fluent-button size="small" class="svg" @click=${() => callbacks.voerUit('svg')}>${OUTPUT.svg}</fluent-button>
      </div>
      ${list.length === 0 ? html`<p class="bijschrift">${STORAGE.geen}</p>` : html`<ul class="bewaard">${list.map((saved) => regel(saved, callbacks))}</ul>`}
    </details>
  `;
}

function regel(saved: SavedScenario, callbacks: Scenariodaden): TemplateResult {
  const { naam, gemeente, rijnummer, inhoud } = saved;
  if (inhoud instanceof Invoerfout)
    return html`<li>${meldingTemplate({ soort: 'let_op', titel: STORAGE.beschadigd(rijnummer), tekst: inhoud.message })}</li>`;
  return html`
    <li>
      <span class="naam">${naam}<span class="bijschrift">${gemeente} · ${inhoud.scenario.basis.periode}</span></span>
      <fluent-button size="small" aria-label=${BUTTONS.open(naam)} @click=${() => callbacks.open(saved)}>${BUTTONS.openKort}</fluent-button>
      <fluent-button size="small" appearance="subtle" aria-label=${BUTTONS.discard(naam)} @click=${() => callbacks.discard(saved)}>${BUTTONS.verwijderKort}</fluent-button>
    </li>
  `;
}

/** Two scenarios to choose, and side by side; `keuzes` are what can be compared. */
export function compareTemplate(
  keuzes: readonly string[],
  gekozen: readonly [number, number],
  uitkomst: Vergelijking | string,
  choose: (kant: 0 | 1, index: number) => void,
): TemplateResult {
  const keuze = (kant: 0 | 1, label: string): TemplateResult => html`
    <div class="veld">
      <label for="vergelijk-${kant}">${label}</label>
      <select id="vergelijk-${kant}" @change=${(event: EventOn<HTMLSelectElement>) => choose(kant, Number(event.target.value))}>
        ${keuzes.map((naam, i) => html`<option value=${i} .selected=${i === gekozen[kant]}>${naam}</option>`)}
      </select>
    </div>
  `;
  return html`
    <details class="vergelijk">
      <summary>${KOPPEN.compare}</summary>
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
