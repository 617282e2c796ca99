import { html, nothing, type TemplateResult } from 'lit';
import type { Datum } from '../../../core/datum.ts';
import { type Trede, tredenaam, TREDEN } from '../../../core/trede.ts';
import type { Rijbesluit } from '../shared/besluit.ts';
import { meldingTemplate } from '../shared/melding-template.ts';
import { type Toestand, toestandInWoorden, tussenstandVan } from '../shared/cijferstand.ts';
import { icon } from '../shared/icon.ts';
import { geschiedenisTemplate } from './geschiedenis-template.ts';
import {
  besluitInWoorden,
  INSCHALING,
  KOPPEN,
  NIET_ZEKER,
  klasseInWoorden,
  ladderInWoorden,
  toetsingskop,
  uitslag,
  voorlopigeKop,
} from './beoordeling-texts.ts';
import type { Cijfer, Rijbeeld, Toetsingsbeeld, Toetsregel, Toetsvoorwaarde, Tredebeeld } from './beoordeling-view-model.ts';
import { periodeInWoorden } from '../shared/periode-in-woorden.ts';

/** A row with its trede, reason, figures and trace; on a tussenstand the forecast goes before what is computed. */
export function rijTemplate(rij: Rijbeeld, vooruitzicht: TemplateResult | typeof nothing): TemplateResult {
  const { gemeente, periode, plaats, toestand, uitkomst, nodig, motivering, cijfers, maatregelen, geschiedenis, toetsing } = rij;
  return html`
    <article>
      <header>
        <h2>${gemeente}</h2>
        <p class="bijschrift">${periodeInWoorden(periode)}</p>
        <p class="bijschrift">${plaats}</p>
      </header>
      ${toestandTemplate(toestand)}
      <p class="nodig">${nodig.eerst}</p>
      ${uitkomst.melding === undefined ? nothing : meldingTemplate({ soort: 'let_op', ...uitkomst.melding })}
      ${tredeTemplate(rij, vooruitzicht)}
      ${list('nodig', KOPPEN.nodig, nodig.daarna)}
      <section aria-labelledby="waarom">
        <h3 id="waarom">${KOPPEN.waarom}</h3>
        <p>${motivering}</p>
      </section>
      <section aria-labelledby="cijfers">
        <h3 id="cijfers">${KOPPEN.cijfers}</h3>
        <dl>${cijfers.map(cijfer)}</dl>
      </section>
      ${geschiedenis === undefined ? nothing : geschiedenisTemplate(geschiedenis)}
      ${list('maatregelen', KOPPEN.maatregelen, maatregelen)}
      ${toetsing === undefined ? nothing : toets(toetsing)}
    </article>
  `;
}

/** A list under its heading; nothing where it is empty. */
export function list(id: string, kop: string, regels: readonly string[]): TemplateResult | typeof nothing {
  if (regels.length === 0) return nothing;
  return html`
    <section aria-labelledby=${id}>
      <h3 id=${id}>${kop}</h3>
      <ul class="opsomming">${regels.map((tekst) => html`<li>${tekst}</li>`)}</ul>
    </section>
  `;
}

/** What the figures are of: it says what the trede below it is worth. */
export function toestandTemplate(toestand: Toestand): TemplateResult {
  const soort = toestand.vastgesteld_op === undefined && tussenstandVan(toestand) !== undefined ? 'tussenstand' : 'stand';
  return html`<p class="toestand" data-soort=${soort}>${toestandInWoorden(toestand)}</p>`;
}

/** The decided trede, the forecast and what is computed, in the order in which they hold. */
export function tredeTemplate(
  { vastgesteld, toestand, uitkomst }: Rijbeeld,
  vooruitzicht: TemplateResult | typeof nothing,
): TemplateResult {
  const tussenstand = tussenstandVan(toestand);
  const berekend = inschaling(uitkomst, tussenstand);
  if (vastgesteld !== undefined) return html`${besluitTemplate(vastgesteld, uitkomst.klassen)}${berekend}${vooruitzicht}`;
  return tussenstand === undefined ? html`${berekend}${vooruitzicht}` : html`${vooruitzicht}${berekend}`;
}

/** The decided trede: its number, since when and why. What is computed now stands below it. */
function besluitTemplate(besluit: Rijbesluit, klassen: readonly string[] | undefined): TemplateResult {
  const { trede, isZeker } = besluit;
  return html`
    <section class="inschaling" aria-labelledby="vastgesteld">
      <h3 id="vastgesteld">${KOPPEN.vastgesteld}</h3>
      <div class="uitkomst">
        <span class="trede" data-trede=${trede}>${klassen === undefined ? trede : ''}</span>
        <div>
          <p class="tredenaam">${naamTemplate(trede, klassen?.[trede - 1])}</p>
          <p>${besluitInWoorden(besluit, klassen)}</p>
        </div>
      </div>
      ${isZeker ? nothing : meldingTemplate({ soort: 'let_op', ...NIET_ZEKER })}
      <h3>${KOPPEN.berekend}</h3>
    </section>
  `;
}

/** A trede with its number for who hears it; of a class its name alone. */
function naamTemplate(trede: Trede, klasse: string | undefined): TemplateResult {
  return klasse === undefined ? html`<span class="voorlezen">Trede ${trede}: </span>${tredenaam(trede)}` : html`${klasse}`;
}

/** The trede with its name, status and place on the ladder; of a tussenstand hatched, as what it would be. */
function inschaling({ trede, andere_treden, klassen, status }: Tredebeeld, tussenstand?: Datum): TemplateResult {
  const isVoorlopig = tussenstand !== undefined;
  return html`
    <section class="inschaling" aria-labelledby="inschaling">
      <h3 id="inschaling" class=${isVoorlopig ? '' : 'voorlezen'}>${isVoorlopig ? voorlopigeKop(tussenstand) : KOPPEN.uitkomst}</h3>
      <div class="uitkomst">
        <span class="trede" data-trede=${trede?.nummer ?? 'onbekend'} ?data-voorlopig=${isVoorlopig && trede !== undefined}>${trede === undefined ? '?' : klassen === undefined ? trede.nummer : ''}</span>
        <div>
          <p class="tredenaam">${trede === undefined ? KOPPEN.onbekend : naamTemplate(trede.nummer, klassen?.[trede.nummer - 1])}</p>
          <p>${status}</p>
        </div>
      </div>
      ${klassen === undefined ? ladder(trede?.nummer, andere_treden, isVoorlopig) : klassenladder(klassen, trede?.nummer, andere_treden)}
      ${trede === undefined || isVoorlopig ? nothing : html`<p class="bijschrift">${INSCHALING}</p>`}
    </section>
  `;
}

/** The classes from light to heavy, as a list: which one it is, and which are possible too. */
function klassenladder(klassen: readonly string[], trede: Trede | undefined, andere: readonly Trede[]): TemplateResult {
  return html`
    <ul class="klassen">
      ${TREDEN.slice(0, klassen.length).map((plaats) => html`<li>${plaats === trede ? html`<strong>${klassen[plaats - 1]}</strong>` : klasseInWoorden(klassen[plaats - 1], andere.includes(plaats))}</li>`)}
    </ul>
  `;
}

function ladder(trede: Trede | undefined, andere: readonly Trede[], isVoorlopig: boolean): TemplateResult {
  const stand = (nummer: Trede): string => (nummer === trede ? 'hier' : andere.includes(nummer) ? 'mogelijk' : 'niet');
  return html`
    <div class="ladder" role="img" aria-label=${ladderInWoorden(trede, andere)}>
      ${TREDEN.map((nummer) => html`<span data-trede=${nummer} data-stand=${stand(nummer)} ?data-voorlopig=${isVoorlopig && nummer === trede}>${nummer}</span>`)}
    </div>
  `;
}

/** A figure and how it is made up, in a `dl`. */
export function cijfer({ naam, waarde, uitleg }: Cijfer): TemplateResult {
  return html`
    <div>
      <dt>${naam}</dt>
      <dd class="waarde">${waarde}</dd>
      <dd class="bijschrift">${uitleg}</dd>
    </div>
  `;
}

function toets({ kader, regels }: Toetsingsbeeld): TemplateResult {
  return html`
    <section aria-labelledby="toetsing">
      <h3 id="toetsing">${toetsingskop(kader)}</h3>
      <ol class="regels">${regels.map(regel)}</ol>
    </section>
  `;
}

function regel({ kop, geldt, voorwaarden }: Toetsregel): TemplateResult {
  return html`
    <li data-geldt=${geldt}>
      <h4>${kop}</h4>
      <ul>${voorwaarden.map(voorwaarde)}</ul>
    </li>
  `;
}

function voorwaarde({ tekst, vergelijking, houdt }: Toetsvoorwaarde): TemplateResult {
  return html`
    <li data-houdt=${houdt}>
      ${icon(houdt ? 'vink' : 'kruis')}
      <span>${tekst}<span class="bijschrift">${vergelijking}: <b>${uitslag(houdt)}</b></span></span>
    </li>
  `;
}
