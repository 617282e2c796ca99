import { html, type TemplateResult } from 'lit';

/** One of several, as radio buttons. */
export function keuzerondjes<T extends string>(naam: string, titel: string, namen: Readonly<Record<T, string>>, gekozen: T, kies: (waarde: T) => void): TemplateResult {
  return html`
    <fieldset>
      <legend>${titel}</legend>
      ${(Object.keys(namen) as T[]).map((waarde) => html`<label class="keuze"><input type="radio" name=${naam} value=${waarde} .checked=${waarde === gekozen} @change=${() => kies(waarde)} /><span>${namen[waarde]}</span></label>`)}
    </fieldset>
  `;
}

/** Several of several, with buttons for all and none. */
export function aankruisvakken(titel: string, alle: string, geen: string, lijst: readonly { readonly sleutel: string; readonly naam: string }[], gekozen: ReadonlySet<string>, kies: (sleutels: ReadonlySet<string>) => void): TemplateResult {
  const wissel = (sleutel: string, mee: boolean): void => kies(new Set(mee ? [...gekozen, sleutel] : [...gekozen].filter((een) => een !== sleutel)));
  return html`
    <fieldset>
      <legend>${titel}</legend>
      <div class="gemeenten">${lijst.map(({ sleutel, naam }) => html`<label class="keuze"><input type="checkbox" .checked=${gekozen.has(sleutel)} @change=${({ target }: Event) => wissel(sleutel, (target as HTMLInputElement).checked)} /><span>${naam}</span></label>`)}</div>
    </fieldset>
    <div class="knoppen">
      <fluent-button size="small" class="alle" @click=${() => kies(new Set(lijst.map(({ sleutel }) => sleutel)))}>${alle}</fluent-button>
      <fluent-button size="small" class="geen" @click=${() => kies(new Set())}>${geen}</fluent-button>
    </div>
  `;
}

/** One of a list in a field with a label. */
export function keuzelijst<T extends string>(naam: string, titel: string, lijst: readonly { readonly waarde: T; readonly naam: string }[], gekozen: T | undefined, kies: (waarde: T) => void): TemplateResult {
  return html`
    <div class="velden"><div>
      <label for=${naam}>${titel}</label>
      <select id=${naam} @change=${({ target }: Event) => kies((target as HTMLSelectElement).value as T)}>${lijst.map(({ waarde, naam: tekst }) => html`<option value=${waarde} .selected=${waarde === gekozen}>${tekst}</option>`)}</select>
    </div></div>
  `;
}
