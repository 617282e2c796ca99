import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { UTRECHT } from '../../../core/gemeente/index.ts';
import { provincietegels } from '../../../core/grafieken/index.ts';
import { GAT, getal, procent } from '../../../core/taal/index.ts';
import type { Provinciebeeld, Gemeentebeeld, Gemeentegroep } from './provincie-view-model.ts';
import { sorted, type Sorteerkolom, type Sorting } from './provincie-sort.ts';
import {
  vastgesteldInWoorden,
  KAART_GRENZEN,
  KAART_UITLEG,
  KOPPELINGSTEKORT,
  KOPPEN,
  naarGemeente,
  RICHTINGEN,
  TABELKOPPEN,
  tegelInWoorden,
} from './provincie-texts.ts';

/**
 * The municipalities on a map: those of Utrecht as tiles, with the map in outlines to open below them, since small ones are hard
 * to see there; those of another province, which has no tiles, in outlines.
 */
export function kaart(
  beeld: Provinciebeeld,
  showsGrenzen: boolean,
  { open, goTo }: { open(isOpen: boolean): void; goTo: GoTo },
): TemplateResult | typeof nothing {
  const { provincie } = beeld.gekozen;
  if (provincie === undefined) return nothing;
  const heeftTegels = provincie === UTRECHT;
  return html`
    <section aria-labelledby="kaart">
      <h3 id="kaart">${KOPPEN.kaart}</h3>
      ${
        heeftTegels
          ? html`${tegels(beeld, goTo)}
        <details ?open=${showsGrenzen} @toggle=${({ target }: Event) => open((target as HTMLDetailsElement).open)}>
          <summary>${KAART_GRENZEN}</summary>
          ${showsGrenzen ? grenzen(beeld, provincie) : nothing}
        </details>`
          : grenzen(beeld, provincie)
      }
    </section>
  `;
}

function grenzen(beeld: Provinciebeeld, provincie: string): TemplateResult {
  const { rijen, gekozen, bron, tussenstand } = beeld;
  const vraag = { provincie, periode: gekozen.periode, rijen, bron, kop: tussenstand?.kop };
  return html`${guard([beeld], () => html`<ibt-gemeentekaart .vraag=${vraag}></ibt-gemeentekaart>`)}`;
}

function tegels({ rijen, gekozen: { periode } }: Provinciebeeld, goTo: GoTo): TemplateResult {
  const perGemeente = new Map(rijen.map((rij) => [rij.gemeente, rij]));
  return html`
      <ul class="kaart">
        ${provincietegels(periode).map(({ gemeente, kolom, rij: line, regels }) => {
          const rij = perGemeente.get(gemeente) ?? { gemeente, trede: undefined, isTussenstand: false, rij: undefined };
          return html`
          <li data-trede=${rij.trede ?? 'onbekend'} ?data-voorlopig=${isVoorlopig(rij)} style="grid-column: ${kolom + 1}; grid-row: ${line + 1}">
            ${rij.rij === undefined ? tegel(rij, regels) : html`<button type="button" @click=${() => goTo(rij.rij as number)}>${tegel(rij, regels)}</button>`}
          </li>
        `;
        })}
      </ul>
      <p class="bijschrift">${KAART_UITLEG}</p>
  `;
}

function tegel(rij: Parameters<typeof tegelInWoorden>[0], regels: readonly (string | undefined)[]): TemplateResult {
  return html`
    <span class="voorlezen">${tegelInWoorden(rij)}</span>
    <span aria-hidden="true" class="cijfer">${rij.trede ?? GAT}</span>
    <span aria-hidden="true" class="naam">${regels.map((regel) => html`<span>${regel}</span>`)}</span>
  `;
}

/** Whether a trede is only what a tussenstand would come to. */
function isVoorlopig({ isTussenstand, kans }: Pick<Gemeentebeeld, 'isTussenstand' | 'kans'>): boolean {
  return isTussenstand && kans === undefined;
}

/** Who went up or down, and who had a koppelingstekort. */
export function groepen(alle: readonly Gemeentegroep[]): TemplateResult | typeof nothing {
  if (alle.length === 0) return nothing;
  return html`
    <dl class="groepen">
      ${alle.map(({ titel, gemeenten }) => html`<div><dt>${titel} <span class="aantal">${gemeenten.length}</span></dt><dd>${gemeenten.join(', ')}</dd></div>`)}
    </dl>
  `;
}

/** The municipalities as a table that can be sorted by its headers. */
export function tabel(
  rijen: readonly Gemeentebeeld[],
  sorting: Sorting,
  { sort, goTo }: { sort(kolom: Sorteerkolom): void; goTo: GoTo },
): TemplateResult {
  const metCijfers = rijen.some(({ achterstand_eind }) => achterstand_eind !== undefined);
  const metRealisatie = rijen.some((rij) => rij.realisatie !== undefined);
  const kolommen: readonly Sorteerkolom[] = [
    'gemeente',
    'trede',
    'richting',
    ...(metCijfers ? (['achterstand_eind'] as const) : []),
    ...(metRealisatie ? (['realisatie'] as const) : []),
  ];
  const richting = (kolom: Sorteerkolom): string => (kolom !== sorting.kolom ? 'none' : sorting.isAflopend ? 'descending' : 'ascending');
  return html`
    <section aria-labelledby="gemeenten">
      <h3 id="gemeenten">${KOPPEN.tabel}</h3>
      <div class="rol" role="group" aria-labelledby="gemeenten" tabindex="0">
        <table>
          <thead><tr>${kolommen.map((kolom) => html`<th scope="col" class=${kolom === 'achterstand_eind' || kolom === 'realisatie' ? 'getal' : ''} aria-sort=${richting(kolom)}><button type="button" @click=${() => sort(kolom)}>${TABELKOPPEN[kolom]}</button></th>`)}</tr></thead>
          <tbody>${sorted(rijen, sorting).map((rij) => html`<tr><th scope="row">${naam(rij, goTo)}${rij.koppelingstekort ? html` <span class="bijschrift">${KOPPELINGSTEKORT}</span>` : nothing}</th>${kolommen.slice(1).map((kolom) => cel(rij, kolom))}</tr>`)}</tbody>
        </table>
      </div>
    </section>
  `;
}

/** Shows the municipality in a row of the table. */
type GoTo = (rij: number) => void;

function naam({ gemeente, rij }: Gemeentebeeld, goTo: GoTo): TemplateResult | string {
  if (rij === undefined) return gemeente;
  return html`<button type="button" class="schakel" aria-label=${naarGemeente(gemeente)} @click=${() => goTo(rij)}>${gemeente}</button>`;
}

function cel(rij: Gemeentebeeld, kolom: Sorteerkolom): TemplateResult {
  switch (kolom) {
    case 'trede':
      return html`<td>${tegeltje(rij)}${rij.kans === undefined ? nothing : html` <span class="bijschrift">${procent(rij.kans)}</span>`}${rij.vastgesteld === undefined ? nothing : html` <span class="bijschrift">${vastgesteldInWoorden(rij.vastgesteld)}</span>`}</td>`;
    case 'achterstand_eind':
      return html`<td class="getal">${rij.achterstand_eind === undefined ? GAT : getal(rij.achterstand_eind)}</td>`;
    case 'realisatie':
      return html`<td class="getal">${rij.realisatie === undefined ? GAT : procent(rij.realisatie)}</td>`;
    default:
      if (isVoorlopig(rij)) return html`<td>${GAT}</td>`;
      return html`<td><span class="voorlezen">${rij.richting}</span><span aria-hidden="true" title=${rij.richting}>${RICHTINGEN[rij.richting]}</span></td>`;
  }
}

function tegeltje(rij: Gemeentebeeld): TemplateResult {
  return html`<span class="tegeltje" data-trede=${rij.trede ?? 'onbekend'} ?data-voorlopig=${isVoorlopig(rij)}>${rij.trede ?? GAT}</span>`;
}
