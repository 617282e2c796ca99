import { html, nothing, type TemplateResult } from 'lit';
import { tredenaam, TREDEN } from '../../../../core/trede.ts';
import { FIELDS, type Veldsoort } from '../../../../core/feiten/index.ts';
import { jaNee } from '../../../../core/invoer/index.ts';
import { shiftPeriode } from '../../../../core/periode.ts';
import { type Feitveld, FEITVELDEN, type Tempowijze } from '../prognose-form.ts';
import {
  BUTTONS,
  KOMENDUITLEG,
  KOPPEN,
  LABELS,
  NIVEAUS,
  ONBEKEND,
  PLANLABELS,
  PLANUITLEG,
  SCHUIF,
  TEMPOKEUZES,
  vorigePeriode,
  WAT_ALS,
} from '../prognose-texts.ts';
import { MEESTE_HALFJAREN } from '../prognose-state.ts';
import { tempotekst } from '../../../../core/taal/index.ts';
import { formulierveld, keuzeveld, tekstveld, type Veldomgeving } from './field.ts';
import type { EventOn } from '../../shared/event-on.ts';

/** What the choice of pace shows. */
export interface Tempobeeld {
  /** What each choice comes to, persons per week, where it is known. */
  readonly tempi: Readonly<Partial<Record<Tempowijze, number>>>;
  /** The pace that is used, and the end of the slider. */
  readonly tempo: number | undefined;
  readonly hoogste: number;
}

/** The choice of pace: four ways, a slider and a number. */
export function tempoTemplate({ tempi, tempo, hoogste }: Tempobeeld, environment: Veldomgeving): TemplateResult {
  const { form, doe } = environment;
  return html`
    <fieldset class="tempo">
      <legend>${KOPPEN.tempo}</legend>
      <div class="keuzes">
        ${TEMPOKEUZES.map(
          ({ keuze, label }) => html`
          <label class="keuze">
            <input type="radio" name="tempokeuze" .checked=${form.tempokeuze === keuze} @change=${() => doe({ soort: 'tempokeuze', keuze, tempo })} />
            <span>${label}${tempi[keuze] === undefined ? nothing : html` <b>${tempotekst(tempi[keuze])}</b>`}</span>
          </label>
        `,
        )}
      </div>
      ${form.tempokeuze === 'recent' ? html`<div class="rij">${formulierveld('eerder_datum', environment)}${formulierveld('eerder_gerealiseerd', environment)}</div>` : nothing}
      ${form.tempokeuze === 'vorige periode' ? vorigeField(environment) : nothing}
      <div class="schuif">
        <input type="range" aria-label=${SCHUIF.naam} min="0" max=${hoogste} step="0.1" .value=${String(tempo ?? 0)} aria-valuetext=${SCHUIF.waarde(tempo)}
          @input=${(event: EventOn<HTMLInputElement>) => doe({ soort: 'veld', field: 'tempo', tekst: tempotekst(Number(event.target.value)).replace(/\./g, '') })} />
        ${tekstveld({ plaats: 'tempo', label: LABELS.tempo, waarde: form.tempokeuze === 'eigen' ? form.fields.tempo : tempo === undefined ? '' : tempotekst(tempo).replace(/\./g, ''), set: (tekst) => doe({ soort: 'veld', field: 'tempo', tekst }) }, environment)}
      </div>
    </fieldset>
  `;
}

function vorigeField(environment: Veldomgeving): TemplateResult {
  const {
    form: { periode, fields },
    doe,
  } = environment;
  return tekstveld(
    {
      plaats: 'vorige_gerealiseerd',
      label: vorigePeriode(shiftPeriode(periode, -1)),
      waarde: fields.vorige_gerealiseerd,
      set: (tekst) => doe({ soort: 'veld', field: 'vorige_gerealiseerd', tekst }),
    },
    environment,
  );
}

/** What is often asked, one click each. */
export function watAlsTemplate({ doe }: Veldomgeving): TemplateResult {
  return html`
    <div class="knoppen wat-als" role="group" aria-label=${WAT_ALS.naam}>
      <fluent-button size="small" @click=${() => doe({ soort: 'alles_ingelopen' })}>${WAT_ALS.allesIngelopen}</fluent-button>
      <fluent-button size="small" @click=${() => doe({ soort: 'taakstelling_gehalveerd' })}>${WAT_ALS.gehalveerd}</fluent-button>
    </div>
  `;
}

/** The day of the figures, and how many were housed by then. */
export function standTemplate(environment: Veldomgeving): TemplateResult {
  return html`<div class="rij">${formulierveld('datum', environment)}${formulierveld('gerealiseerd', environment)}</div>`;
}

/** What there is to choose from for the facts of a kind. */
const KEUZES: Readonly<Partial<Record<Veldsoort, readonly (readonly [string, string])[]>>> = {
  trede: TREDEN.map((trede) => [String(trede), `${trede} · ${tredenaam(trede)}`]),
  ja_nee: [true, false].map((waarde) => [jaNee(waarde), jaNee(waarde)]),
};

/** The other figures of the row: what is chosen, and the rest two by two. */
export function cijfersTemplate(environment: Veldomgeving, isOpen: boolean): TemplateResult {
  const keuzesVan = (field: Feitveld) => KEUZES[FIELDS[field].soort];
  const getypt = FEITVELDEN.filter((field) => field !== 'gerealiseerd' && keuzesVan(field) === undefined);
  const fields = [
    ...[...getypt, 'gepland' as const].map((field) => formulierveld(field, environment)),
    keuzeveld('niveau', NIVEAUS, environment),
  ];
  return html`
    <details ?open=${isOpen}>
      <summary>${KOPPEN.cijfers}</summary>
      ${FEITVELDEN.map((field) => {
        const keuzes = keuzesVan(field);
        return keuzes === undefined ? nothing : keuzeveld(field, [['', ONBEKEND], ...keuzes], environment);
      })}
      ${fields.flatMap((field, i) => (i % 2 === 0 ? [html`<div class="rij">${field}${fields[i + 1] ?? nothing}</div>`] : []))}
    </details>
  `;
}

/** The planned placements. */
export function plannenTemplate(environment: Veldomgeving): TemplateResult {
  const {
    form: { plannen },
    doe,
  } = environment;
  return html`
    <details>
      <summary>${KOPPEN.plannen}${plannen.length === 0 ? nothing : html` <span class="telling">${plannen.length}</span>`}</summary>
      <p class="bijschrift">${PLANUITLEG}</p>
      ${plannen.map(
        ({ id, datum, aantal, kans, bovenop }, i) => html`
        <fieldset class="plan">
          <legend>Plan ${i + 1}</legend>
          <div class="rij drie">
            ${tekstveld({ plaats: `plan ${id} datum`, label: PLANLABELS.datum, waarde: datum, soort: 'date', set: (tekst) => doe({ soort: 'plan', id, deel: { datum: tekst } }) }, environment)}
            ${tekstveld({ plaats: `plan ${id} aantal`, label: PLANLABELS.aantal, waarde: aantal, set: (tekst) => doe({ soort: 'plan', id, deel: { aantal: tekst } }) }, environment)}
            ${tekstveld({ plaats: `plan ${id} kans`, label: PLANLABELS.kans, waarde: kans, set: (tekst) => doe({ soort: 'plan', id, deel: { kans: tekst } }) }, environment)}
          </div>
          <div class="regel">
            <label class="keuze"><input type="checkbox" .checked=${bovenop} @change=${(event: EventOn<HTMLInputElement>) => doe({ soort: 'plan', id, deel: { bovenop: event.target.checked } })} /><span>${PLANLABELS.bovenop}</span></label>
            <fluent-button size="small" appearance="subtle" aria-label=${BUTTONS.planWeg(i + 1)} @click=${() => doe({ soort: 'plan_weg', id })}>${BUTTONS.verwijderKort}</fluent-button>
          </div>
        </fieldset>
      `,
      )}
      <fluent-button size="small" class="plan-erbij" @click=${() => doe({ soort: 'plan_erbij' })}>${BUTTONS.plan}</fluent-button>
    </details>
  `;
}

/** The taakstellingen of the coming half-years; `uitkomst` is what they lead to. */
export function komendTemplate(environment: Veldomgeving, uitkomst: TemplateResult | typeof nothing): TemplateResult {
  const {
    form: { komend, periode, fields },
    doe,
  } = environment;
  return html`
    <details>
      <summary>${KOPPEN.komend}${komend.length === 0 ? nothing : html` <span class="telling">${komend.length}</span>`}</summary>
      <div class="veld">
        <label for="halfjaren">${KOMENDUITLEG}</label>
        <select id="halfjaren" @change=${(event: EventOn<HTMLSelectElement>) => doe({ soort: 'halfjaren', aantal: Number(event.target.value) })}>
          ${Array.from({ length: MEESTE_HALFJAREN + 1 }, (_, n) => html`<option value=${n} .selected=${n === komend.length}>${n}</option>`)}
        </select>
      </div>
      ${
        komend.length === 0
          ? nothing
          : html`
        <div class="rij">
          ${komend.map((tekst, i) => tekstveld({ plaats: `komend ${i}`, label: `${LABELS.taakstelling} ${shiftPeriode(periode, i + 1)}`, waarde: tekst, set: (nieuw) => doe({ soort: 'komend', index: i, tekst: nieuw }) }, environment))}
        </div>
        ${fields.taakstelling === '' ? nothing : html`<fluent-button size="small" @click=${() => doe({ soort: 'komend_als_nu' })}>${BUTTONS.alsNu(fields.taakstelling)}</fluent-button>`}
        ${formulierveld('spreiding_taakstellingen', environment)}
        ${uitkomst}
      `
      }
    </details>
  `;
}
