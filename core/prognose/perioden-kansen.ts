import { isTrede } from '../beoordeling/trede.ts';
import { Invoerfout } from '../invoer/invoerfout.ts';
import { peildatum, type Periode, shiftPeriode } from '../periode.ts';
import { weken } from './dagen.ts';
import { type Grenzen, grenzenPerAchterstand } from './grenzen-per-achterstand.ts';
import { tempoVoor, verhoudingVan } from './model.ts';
import { negatiefBinomiaal } from './negatief-binomiaal.ts';
import type { Parameters } from './parameters.ts';
import { verwachtUitPlannen } from './plannen.ts';
import { openFeiten, type Prognose, type Prognosevraag } from './prognose.ts';
import type { Taakstellingspad } from './taakstellingen.ts';
import { bijgewerkt, type Tempokennis } from './tempo.ts';
import { achterstandIn, legeToestand, meng, perPlaats, PLAATSEN, type Toestand, vouwStaarten } from './toestand.ts';
import type { Verdeling } from './verdeling.ts';

const { max, min } = Math;

/** What can come of one half-year in a row of them. */
export interface Periodekansen {
  readonly periode: Periode;
  /** The achterstand at the end, in persons; negative is a voorsprong. */
  readonly achterstand: Verdeling;
  /** The probability of trede 1 … 6. */
  readonly kansen: readonly number[];
  /** The probability that the trede cannot be known, because the trede before is not. */
  readonly onbekend: number;
}

/** What is folded into the rest at either end of a half-year's distribution. */
const STAART = 1e-7;

/** At most so much of the distribution from an improbable achterstand. */
const RUIMSTE_STAART = 1e-3;

/** More terms for one half-year take seconds. */
const MEESTE_STAPPEN = 20_000_000;

/**
 * The running half-year and the coming ones: exact recursion over achterstand and trede together. Each half-year's number
 * is negative binomial with the pace as it is known after the half-years before it, so that an uncertain pace stays
 * uncertain. `paden` gives the coming taakstellingen. Throws an `Invoerfout` without a pace, and for more persons than can
 * be computed.
 */
export function periodenKansen(vraag: Prognosevraag, uitkomst: Prognose, paden: readonly Taakstellingspad[], parameters: Parameters): Periodekansen[] {
  const kennis = tempoVoor(vraag, parameters);
  const nu = vouwStaarten(naLopende(vraag, uitkomst), STAART);
  const perPad = paden.map(({ kans, taakstellingen }) => ({ kans, toestanden: langsPad(nu, taakstellingen, vraag, uitkomst, kennis, parameters) }));
  const later = (perPad[0]?.toestanden ?? []).map((_, n) => meng(perPad.map(({ kans, toestanden }) => ({ kans, toestand: toestanden[n] as Toestand }))));
  return [nu, ...later].map((toestand, n) => alsKansen(shiftPeriode(vraag.periode, n), toestand));
}

function alsKansen(periode: Periode, toestand: Toestand): Periodekansen {
  const [onbekend = 0, ...kansen] = perPlaats(toestand);
  return { periode, achterstand: achterstandIn(toestand), kansen, onbekend };
}

/** Achterstand and trede at the end of the running half-year. */
function naLopende(vraag: Prognosevraag, { verdeling, totaalopgave }: Prognose): Toestand {
  const { vanaf, kansen } = verdeling;
  const na = legeToestand(totaalopgave - vanaf - kansen.length + 1, totaalopgave - vanaf);
  verdeel(na, verdeling, totaalopgave, [{ massa: Float64Array.of(1), grenzen: grenzenPerAchterstand(openFeiten(vraag), vraag.achterstand_begin, 1) }], 0);
  return na;
}

/** Achterstand and trede at the end of every coming half-year, when the taakstellingen go so. */
function langsPad(nu: Toestand, taakstellingen: readonly number[], vraag: Prognosevraag, { uitzicht, totaalopgave }: Prognose, kennis: Tempokennis, parameters: Parameters): Toestand[] {
  const toestanden: Toestand[] = [];
  let toestand = nu;
  // The achterstand there would be if the pace had given nobody since the question; what is less was housed by it.
  let zonder = totaalopgave - uitzicht.zeker - verwachtUitPlannen(uitzicht.plannen);
  let verstreken = kennis.tempo === 0 ? 0 : uitzicht.verwacht / kennis.tempo;
  for (const [n, taakstelling] of taakstellingen.entries()) {
    const periode = shiftPeriode(vraag.periode, n + 1);
    const komend = weken(peildatum(periode, 'begin'), peildatum(periode, 'eind'), parameters);
    const verdelingBij = (achterstand: number, staart: number) => {
      const nuBekend = bijgewerkt(kennis, zonder - achterstand, verstreken, parameters);
      const verwacht = nuBekend.tempo * komend;
      return negatiefBinomiaal(verwacht, verhoudingVan(nuBekend, verwacht, parameters), staart);
    };
    toestand = vouwStaarten(naHalfjaar(toestand, periode, taakstelling, verdelingBij), STAART);
    toestanden.push(toestand);
    zonder += taakstelling;
    verstreken += komend;
  }
  return toestanden;
}

/** One half-year on; `verdelingBij` gives the persons housed in it, from an achterstand at its start, but for a tail. */
function naHalfjaar(toestand: Toestand, periode: Periode, taakstelling: number, verdelingBij: (achterstand: number, staart: number) => Verdeling): Toestand {
  const verdelingen = verdelingenVanuit(toestand, periode, verdelingBij);
  const uitersten = verdelingen.map(({ vanaf, kansen }, i) => [toestand.laagste + i + taakstelling - vanaf - kansen.length + 1, toestand.laagste + i + taakstelling - vanaf] as const);
  const na = legeToestand(
    uitersten.reduce((laagste, [onder]) => min(laagste, onder), Infinity),
    uitersten.reduce((hoogste, [, boven]) => max(hoogste, boven), -Infinity),
  );
  const voorkomend = PLAATSEN.flatMap((plaats) => {
    const massa = toestand.massa[plaats] as Float64Array;
    if (!massa.some((kans) => kans > 0)) return [];
    return [{ massa, grenzen: grenzenPerAchterstand({ periode, taakstelling, vorige_trede: isTrede(plaats) ? plaats : undefined }, toestand.laagste, massa.length) }];
  });
  for (const [i, verdeling] of verdelingen.entries()) verdeel(na, verdeling, toestand.laagste + i + taakstelling, voorkomend, i);
  return na;
}

/** What is housed from each achterstand. One that is improbable itself needs less of its tail. */
function verdelingenVanuit(toestand: Toestand, periode: Periode, verdelingBij: (achterstand: number, staart: number) => Verdeling): Verdeling[] {
  let stappen = 0;
  return Array.from(achterstandIn(toestand).kansen, (kans, i) => {
    const verdeling = verdelingBij(toestand.laagste + i, min(RUIMSTE_STAART, STAART / kans));
    stappen += verdeling.kansen.length;
    if (stappen > MEESTE_STAPPEN) throw new Invoerfout('ongeldig', `${periode}: te veel personen om kansen over meer halfjaren te berekenen.`);
    return verdeling;
  });
}

/** The probabilities of the achterstanden with one trede before, and the numbers housed at which other treden begin. */
interface VanPlaats {
  readonly massa: Float64Array;
  readonly grenzen: Grenzen;
}

/** Adds the distribution of the persons housed, from achterstand number `i`, to the achterstand and trede they lead to. */
function verdeel(na: Toestand, { vanaf, kansen }: Verdeling, totaalopgave: number, perPlaats: readonly VanPlaats[], i: number): void {
  const eind = vanaf + kansen.length;
  const hoogste = totaalopgave - na.laagste;
  for (let van = vanaf; van < eind; ) {
    // Up to `tot` every trede before leads to one trede: those that lead to the same are added together.
    const naar = PLAATSEN.map(() => 0);
    let tot = eind;
    for (const { massa, grenzen } of perPlaats) {
      let plaats = 7;
      while (van >= (grenzen[plaats - 1]?.[i] ?? Infinity)) plaats--;
      tot = min(tot, grenzen[plaats - 1]?.[i] ?? Infinity);
      naar[plaats % 7] = (naar[plaats % 7] as number) + (massa[i] as number);
    }
    for (const plaats of PLAATSEN) if (naar[plaats] as number > 0) telOmgekeerdOp(na.massa[plaats] as Float64Array, hoogste, kansen, van - vanaf, tot - vanaf, vanaf, naar[plaats] as number);
    van = tot;
  }
}

/** Adds `kans` times the probabilities from place `van` up to `tot`: one person more housed is one place lower. */
function telOmgekeerdOp(doel: Float64Array, hoogste: number, kansen: Float64Array, van: number, tot: number, vanaf: number, kans: number): void {
  for (let j = van, waar = hoogste - vanaf - van; j < tot; j++, waar--) doel[waar] = (doel[waar] as number) + kans * (kansen[j] as number);
}
