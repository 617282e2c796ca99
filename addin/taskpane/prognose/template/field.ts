import { html, nothing, type TemplateResult } from 'lit';
import type { Form, FormField } from '../prognose-form.ts';
import type { Veldplaats } from '../read-form.ts';
import type { Action } from '../prognose-state.ts';
import { FIELD_HELP, LABELS } from '../prognose-texts.ts';
import type { EventOn } from '../../shared/event-on.ts';

/** What the fields of the form need. */
export interface Veldomgeving {
  readonly form: Form;
  /** What is wrong, by field, as far as it is shown: not yet of the field that is being typed in. */
  readonly fouten: ReadonlyMap<Veldplaats, string>;
  readonly doe: (action: Action) => void;
  /** Tells that a field is being typed in, or is left. */
  readonly typt: (plaats: Veldplaats | undefined) => void;
}

/** A field of one line with its label, help and fault. */
export interface Tekstveld {
  readonly plaats: Veldplaats;
  readonly label: string;
  readonly waarde: string;
  readonly help?: string | undefined;
  readonly soort?: 'date' | 'text';
  readonly set: (tekst: string) => void;
}

/** An id without blanks for a field. */
function idVan(plaats: Veldplaats): string {
  return `veld-${plaats.replaceAll(' ', '-')}`;
}

/** Draws a field. A number is a text field: a number field takes `1,5` for 15 in a browser that is not Dutch. */
export function tekstveld(
  { plaats, label, waarde, help, soort = 'text', set }: Tekstveld,
  { fouten, typt }: Pick<Veldomgeving, 'fouten' | 'typt'>,
): TemplateResult {
  const id = idVan(plaats);
  const fout = fouten.get(plaats);
  const bijschriften = [help === undefined ? '' : `${id}-hulp`, fout === undefined ? '' : `${id}-fout`].filter(Boolean).join(' ');
  return html`
    <div class="veld">
      <label for=${id}>${label}</label>
      <input id=${id} type=${soort} inputmode=${soort === 'date' ? nothing : 'decimal'} autocomplete="off" maxlength=${soort === 'date' ? nothing : 20} .value=${waarde}
        aria-invalid=${fout === undefined ? nothing : 'true'} aria-describedby=${bijschriften || nothing}
        @input=${(event: EventOn<HTMLInputElement>) => {
          typt(plaats);
          set(event.target.value);
        }}
        @change=${() => typt(undefined)} @blur=${() => typt(undefined)} />
      ${help === undefined ? nothing : html`<p id="${id}-hulp" class="bijschrift">${help}</p>`}
      ${fout === undefined ? nothing : html`<p id="${id}-fout" class="fout">${fout}</p>`}
    </div>
  `;
}

/** A field of the form itself. */
export function formulierveld(field: FormField, environment: Veldomgeving): TemplateResult {
  return tekstveld(
    {
      plaats: field,
      label: LABELS[field],
      waarde: environment.form.fields[field],
      help: FIELD_HELP[field],
      soort: field === 'datum' || field === 'eerder_datum' ? 'date' : 'text',
      set: (tekst) => environment.doe({ soort: 'veld', field, tekst }),
    },
    environment,
  );
}

/** A field with a few choices; one that is not among them is shown as it is. */
export function keuzeveld(
  field: FormField,
  keuzes: readonly (readonly [waarde: string, tekst: string])[],
  { form, doe }: Veldomgeving,
): TemplateResult {
  const waarde = form.fields[field];
  const alle = keuzes.some(([keuze]) => keuze === waarde) ? keuzes : [...keuzes, [waarde, waarde] as const];
  return html`
    <div class="veld">
      <label for=${idVan(field)}>${LABELS[field]}</label>
      <select id=${idVan(field)} @change=${(event: EventOn<HTMLSelectElement>) => doe({ soort: 'veld', field, tekst: event.target.value })}>
        ${alle.map(([keuze, tekst]) => html`<option value=${keuze} .selected=${keuze === waarde}>${tekst}</option>`)}
      </select>
    </div>
  `;
}
