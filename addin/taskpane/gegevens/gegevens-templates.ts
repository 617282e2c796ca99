import { html, nothing, type TemplateResult } from 'lit';
import { type Bevinding, type Ernst, bevindingzin } from '../../../core/controle/index.ts';
import {
  type Doelkolom,
  DOELKOLOMMEN,
  heeftTeken,
  type Ingelezen,
  type Kolomkeuze,
  type Standteken,
  type Tekstkeuze,
} from '../../../core/inlezen/index.ts';
import { Invoerfout } from '../../../core/invoer/index.ts';
import { meldingTemplate } from '../shared/melding-template.ts';
import { getal } from '../../../core/taal/index.ts';
import { DOELNAMEN, vraagInWoorden } from '../../inlezen/indeling-texts.ts';
import type { Indelen } from '../../inlezen/indelen.ts';
import { aantalBevindingen, aantalRijen, TEKEN, TEKST, TEKSTKEUZE, vermeldingenInWoorden } from './gegevens-texts.ts';
import type { EventOn } from '../shared/event-on.ts';

/** How many rows and findings are shown; the rest follow in the workbook. */
const SHOWN_RIJEN = 10;
const SHOWN_BEVINDINGEN = 20;

type Choice = (kolom: number, keuze: Kolomkeuze | 'niet' | undefined) => void;

/** What holds for every row of the file. */
interface Rijveld {
  readonly id: string;
  readonly label: string;
  readonly waarde: string;
  /** Why what was typed cannot be used. */
  readonly fout: string | undefined;
  readonly change: (event: EventOn<HTMLInputElement>) => void;
}

/** A field for what the file has no column for. */
export function rijveldTemplate({ id, label, waarde, fout, change }: Rijveld): TemplateResult {
  return html`
    <div>
      <label for=${id}>${label}</label>
      <input id=${id} autocomplete="off" .value=${waarde} aria-invalid=${fout === undefined ? nothing : 'true'} aria-describedby="${id}-fout" @change=${change} />
      <p id="${id}-fout" class="veldfout" role="status">${fout ?? nothing}</p>
    </div>
  `;
}

/** A choice for every column that has a header, those with a question first seen. */
export function kolommenTemplate({ kop, indeling, vragen }: Indelen, choose: Choice): TemplateResult {
  const texts = new Set(vragen.flatMap((vraag) => (vraag.soort === 'vrije_tekst' ? [vraag.kolom] : [])));
  const open = new Set(vragen.flatMap((vraag) => ('kolom' in vraag ? [vraag.kolom] : [])));
  return html`
    <section aria-labelledby="kolommen">
      <h2 id="kolommen">${TEKST.kolommen}</h2>
      <p class="bijschrift">${TEKST.kolomuitleg}</p>
      ${kop.koppen.map((naam, kolom) => (naam === '' ? nothing : kolomTemplate(naam, kolom, indeling.kolommen.get(kolom), open.has(kolom), texts.has(kolom), choose)))}
    </section>
  `;
}

function kolomTemplate(
  naam: string,
  kolom: number,
  keuze: Kolomkeuze | 'niet' | undefined,
  isOpen: boolean,
  hasText: boolean,
  choose: Choice,
): TemplateResult {
  const gekozen = keuze === undefined || keuze === 'niet' ? undefined : keuze;
  const opKeuze = ({ target }: EventOn<HTMLSelectElement>): void => {
    const { value } = target;
    choose(kolom, value === 'niet' ? 'niet' : { doel: value as Doelkolom });
  };
  const waarde = gekozen?.doel ?? (keuze === 'niet' || !isOpen ? 'niet' : '');
  return html`
    <div class="kolom" ?data-open=${isOpen}>
      <label for="kolom-${kolom}">${naam}</label>
      <select id="kolom-${kolom}" .value=${waarde} @change=${opKeuze}>
        ${isOpen && gekozen === undefined ? html`<option value="" ?selected=${waarde === ''}>${TEKST.nogKiezen}</option>` : nothing}
        <option value="niet" ?selected=${waarde === 'niet'}>${TEKST.nietOvernemen}</option>
        ${DOELKOLOMMEN.map((doel) => html`<option value=${doel} ?selected=${waarde === doel}>${DOELNAMEN[doel]}</option>`)}
      </select>
      ${gekozen !== undefined && heeftTeken(gekozen.doel) ? tekenTemplate(kolom, gekozen, choose) : nothing}
      ${gekozen !== undefined && (hasText || gekozen.tekst !== undefined) ? tekstTemplate(kolom, gekozen, choose) : nothing}
    </div>
  `;
}

/** Whether texts between the figures come along. */
function tekstTemplate(kolom: number, gekozen: Kolomkeuze, choose: Choice): TemplateResult {
  const keuze = (een: Tekstkeuze): TemplateResult => html`
    <label class="keuze"><input type="radio" name="tekst-${kolom}" .checked=${gekozen.tekst === een} @change=${() => choose(kolom, { ...gekozen, tekst: een })} /><span>${TEKSTKEUZE[een]}</span></label>
  `;
  return html`<fieldset><legend>${TEKSTKEUZE.vraag}</legend>${keuze('weg')}${keuze('mee')}</fieldset>`;
}

function tekenTemplate(kolom: number, { teken, ...gekozen }: Kolomkeuze, choose: Choice): TemplateResult {
  const keuze = (een: Standteken): TemplateResult => html`
    <label class="keuze"><input type="radio" name="teken-${kolom}" .checked=${teken === een} @change=${() => choose(kolom, { ...gekozen, teken: een })} /><span>${TEKEN[een]}</span></label>
  `;
  return html`<fieldset><legend>${TEKEN.vraag}</legend>${keuze('achterstand')}${keuze('voorsprong')}</fieldset>`;
}

/** The questions that are open, or what was read with the findings marked. */
export function ingelezenTemplate({ vragen, ingelezen, kop, blad }: Indelen): TemplateResult {
  if (vragen.length > 0)
    return html`<div class="open" id="open"><h2>Nog te beantwoorden</h2><ul>${vragen.map((vraag) => html`<li>${vraagInWoorden(vraag, kop.koppen)}</li>`)}</ul></div>`;
  if (ingelezen instanceof Invoerfout)
    return html`<div class="open">${meldingTemplate({ soort: 'let_op', titel: 'Zo is de tabel niet te lezen', tekst: ingelezen.message })}</div>`;
  return ingelezen === undefined ? html`` : html`${exampleTemplate(ingelezen, blad.samengevoegd)}${bevindingenTemplate(ingelezen)}`;
}

function exampleTemplate({ kolommen, rijen, totalen, vermeldingen, bevindingen }: Ingelezen, samengevoegd: number): TemplateResult {
  const ernst = new Map(bevindingen.map(({ rij, kolom, ernst: hoe }) => [`${rij} ${kolom}`, hoe]));
  return html`
    <section aria-labelledby="voorbeeld">
      <h2 id="voorbeeld">${TEKST.example}</h2>
      <p class="bijschrift">${aantalRijen(rijen.length, SHOWN_RIJEN)}. ${vermeldingenInWoorden(vermeldingen, totalen.length, samengevoegd)}</p>
      <div class="rol" tabindex="0" role="region" aria-labelledby="voorbeeld">
        <table>
          <thead><tr><th scope="col">Rij</th>${kolommen.map((doel) => html`<th scope="col">${DOELNAMEN[doel]}</th>`)}</tr></thead>
          <tbody>${rijen.slice(0, SHOWN_RIJEN).map(
            ({ nummer, cellen }) => html`
            <tr><th scope="row">${nummer}</th>${cellen.map((cel, i) => celTemplate(cel, ernst.get(`${nummer} ${kolommen[i]}`)))}</tr>`,
          )}</tbody>
        </table>
      </div>
    </section>
  `;
}

function celTemplate(cel: string | number | null, ernst: Ernst | undefined): TemplateResult {
  const klassen = `${typeof cel === 'number' ? 'getal' : ''} ${ernst === undefined ? '' : ernst === 'fout' ? 'fout' : 'let_op'}`;
  return html`<td class=${klassen}>${typeof cel === 'number' ? getal(cel) : (cel ?? '')}${ernst === undefined ? nothing : html`<span class="voorlezen"> (${ernst})</span>`}</td>`;
}

function bevindingenTemplate({ bevindingen }: Ingelezen): TemplateResult {
  const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout').length;
  const eerst = [...bevindingen].sort((a, b) => Number(a.ernst !== 'fout') - Number(b.ernst !== 'fout')).slice(0, SHOWN_BEVINDINGEN);
  return html`
    <section aria-labelledby="bevindingen">
      <h2 id="bevindingen">${TEKST.bevindingen}</h2>
      <p class="bijschrift">${bevindingen.length === 0 ? TEKST.geenBevindingen : aantalBevindingen(fouten, bevindingen.length - fouten)}</p>
      <ul class="lijst">${eerst.map((bevinding: Bevinding) => html`<li><span class="ernst">Rij ${bevinding.rij}, ${bevinding.ernst}:</span> ${bevindingzin(bevinding)}</li>`)}</ul>
    </section>
  `;
}
