import { html, type TemplateResult } from 'lit';
import type { EventOn } from '../shared/event-on.ts';
import { keysOf } from '../../../core/keys.ts';

/** One of several, as radio buttons. */
export function keuzerondjes<T extends string>(
  naam: string,
  titel: string,
  namen: Readonly<Record<T, string>>,
  gekozen: T,
  choose: (waarde: T) => void,
): TemplateResult {
  return html`
    <fieldset>
      <legend>${titel}</legend>
      ${keysOf(namen).map((waarde) => html`<label class="keuze"><input type="radio" name=${naam} value=${waarde} .checked=${waarde === gekozen} @change=${() => choose(waarde)} /><span>${namen[waarde]}</span></label>`)}
    </fieldset>
  `;
}

/** Several of several, with buttons for all and none. */
export function aankruisvakken(
  titel: string,
  alle: string,
  geen: string,
  list: readonly { readonly key: string; readonly naam: string }[],
  gekozen: ReadonlySet<string>,
  choose: (keys: ReadonlySet<string>) => void,
): TemplateResult {
  const wissel = (key: string, mee: boolean): void => choose(new Set(mee ? [...gekozen, key] : [...gekozen].filter((een) => een !== key)));
  return html`
    <fieldset>
      <legend>${titel}</legend>
      <div class="gemeenten">${list.map(({ key, naam }) => html`<label class="keuze"><input type="checkbox" .checked=${gekozen.has(key)} @change=${({ target }: EventOn<HTMLInputElement>) => wissel(key, target.checked)} /><span>${naam}</span></label>`)}</div>
    </fieldset>
    <div class="knoppen">
      <fluent-button size="small" class="alle" @click=${() => choose(new Set(list.map(({ key }) => key)))}>${alle}</fluent-button>
      <fluent-button size="small" class="geen" @click=${() => choose(new Set())}>${geen}</fluent-button>
    </div>
  `;
}

/** One of a list in a field with a label. */
export function dropdown<T extends string>(
  naam: string,
  titel: string,
  list: readonly { readonly waarde: T; readonly naam: string }[],
  gekozen: T | undefined,
  choose: (waarde: T) => void,
): TemplateResult {
  return html`
    <div class="velden"><div>
      <label for=${naam}>${titel}</label>
      <select id=${naam} @change=${({ target }: EventOn<HTMLSelectElement>) => choose(target.value as T)}>${list.map(({ waarde, naam: tekst }) => html`<option value=${waarde} .selected=${waarde === gekozen}>${tekst}</option>`)}</select>
    </div></div>
  `;
}
