import { isTrede } from '../trede.ts';
import { peildatum, type Periode, shiftPeriode } from '../periode.ts';
import { weken } from './dagen.ts';
import { type Grenzen, grenzenPerAchterstand } from './grenzen-per-achterstand.ts';
import { PROGNOSEFOUT } from './prognose-messages.ts';
import { tempoVoor, type Uitzicht, verhoudingVan } from './model.ts';
import { legeRuimte, type Kansstuk, voegNegatiefBinomiaalToe } from './negatief-binomiaal.ts';
import { type Modelparameters, type Parameters, parametersIn } from './parameters.ts';
import { verwachtUitPlannen } from './plannen.ts';
import { openFeiten, type Prognose, type Prognosevraag } from './prognose.ts';
import type { Taakstellingspad } from './taakstellingen.ts';
import { bijgewerkt, type Tempokennis } from './prognose-tempo.ts';
import { achterstandIn, legeToestand, meng, perPlaats, TOESTANDPLAATSEN, type Prognosetoestand, vouwStaarten } from './toestand.ts';
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
 * uncertain. `paths` gives the coming taakstellingen. Throws an `Invoerfout` without a pace, and for more persons than can
 * be computed.
 */
export function periodenKansen(
  vraag: Prognosevraag,
  uitkomst: Prognose,
  paths: readonly Taakstellingspad[],
  aannames: Parameters,
): Periodekansen[] {
  const parameters = parametersIn(vraag.periode, aannames);
  const kennis = tempoVoor(vraag, parameters);
  const nu = vouwStaarten(naLopende(vraag, uitkomst), STAART);
  const byPath = paths.map(({ kans, taakstellingen }) => ({
    kans,
    toestanden: langsPath(nu, taakstellingen, vraag, uitkomst, kennis, parameters),
  }));
  const later = (byPath[0]?.toestanden ?? []).map((_, n) =>
    meng(byPath.map(({ kans, toestanden }) => ({ kans, toestand: toestanden[n] as Prognosetoestand }))),
  );
  return [nu, ...later].map((toestand, n) => alsKansen(shiftPeriode(vraag.periode, n), toestand));
}

function alsKansen(periode: Periode, toestand: Prognosetoestand): Periodekansen {
  const [onbekend = 0, ...kansen] = perPlaats(toestand);
  return { periode, achterstand: achterstandIn(toestand), kansen, onbekend };
}

/** Achterstand and trede at the end of the running half-year. */
function naLopende(vraag: Prognosevraag, { verdeling, totaalopgave }: Prognose): Prognosetoestand {
  const { vanaf, kansen } = verdeling;
  const na = legeToestand(totaalopgave - vanaf - kansen.length + 1, totaalopgave - vanaf);
  verdeel(
    na,
    kansen,
    { vanaf, van: 0, tot: kansen.length, som: 1 },
    totaalopgave,
    [{ massa: Float64Array.of(1), grenzen: grenzenPerAchterstand(openFeiten(vraag), vraag.achterstand_begin, 1) }],
    0,
  );
  return na;
}

/** Achterstand and trede at the end of every coming half-year, when the taakstellingen go so. */
function langsPath(
  nu: Prognosetoestand,
  taakstellingen: readonly number[],
  vraag: Prognosevraag,
  { uitzicht, totaalopgave }: Prognose,
  kennis: Tempokennis,
  parameters: Modelparameters,
): Prognosetoestand[] {
  const toestanden: Prognosetoestand[] = [];
  let toestand = nu;
  // The achterstand there would be if the pace had given nobody since the question; what is less was housed by it.
  let zonder = totaalopgave - uitzicht.zeker - verwachtUitPlannen(uitzicht.plannen);
  let verstreken = kennis.tempo && uitzicht.verwacht / kennis.tempo;
  for (const [n, taakstelling] of taakstellingen.entries()) {
    const periode = shiftPeriode(vraag.periode, n + 1);
    const komend = weken(peildatum(periode, 'begin'), peildatum(periode, 'eind'), parameters);
    const verwachtBij = (achterstand: number) => {
      const nuBekend = bijgewerkt(kennis, zonder - achterstand, verstreken, parameters);
      const verwacht = nuBekend.tempo * komend;
      return { verwacht, verhouding: verhoudingVan(nuBekend, verwacht, parameters) };
    };
    toestand = vouwStaarten(naHalfjaar(toestand, periode, taakstelling, verwachtBij), STAART);
    toestanden.push(toestand);
    zonder += taakstelling;
    verstreken += komend;
  }
  return toestanden;
}

/** The persons expected to be housed from an achterstand at the start, and the ratio of variance to mean. */
type Verwacht = (achterstand: number) => Pick<Uitzicht, 'verwacht' | 'verhouding'>;

/** One half-year on. */
function naHalfjaar(toestand: Prognosetoestand, periode: Periode, taakstelling: number, verwachtBij: Verwacht): Prognosetoestand {
  const verdelingen = verdelingenVanuit(toestand, periode, verwachtBij);
  let [laagste, hoogste] = [Infinity, -Infinity];
  for (const [i, { vanaf, van, tot }] of verdelingen.entries()) {
    const boven = toestand.laagste + i + taakstelling - vanaf;
    laagste = min(laagste, boven - (tot - van) + 1);
    hoogste = max(hoogste, boven);
  }
  const na = legeToestand(laagste, hoogste);
  const voorkomend = TOESTANDPLAATSEN.flatMap((plaats) => {
    const massa = toestand.massa[plaats] as Float64Array;
    // Stryker disable next-line ConditionalExpression,EqualityOperator: alleen sneller, want zonder kans komt er niets bij
    if (!massa.some((kans) => kans > 0)) return [];
    return [
      {
        massa,
        grenzen: grenzenPerAchterstand(
          { periode, taakstelling, vorige_trede: isTrede(plaats) ? plaats : undefined },
          toestand.laagste,
          massa.length,
        ),
      },
    ];
  });
  for (const [i, stuk] of verdelingen.entries()) verdeel(na, ruimte.gewichten, stuk, toestand.laagste + i + taakstelling, voorkomend, i);
  return na;
}

/** The distributions of one half-year, from every achterstand. */
const ruimte = legeRuimte();

/** What is housed from each achterstand, in `ruimte`. One that is improbable itself needs less of its tail. */
function verdelingenVanuit(toestand: Prognosetoestand, periode: Periode, verwachtBij: Verwacht): Kansstuk[] {
  ruimte.aantal = 0;
  return Array.from(achterstandIn(toestand).kansen, (kans, i) => {
    const { verwacht, verhouding } = verwachtBij(toestand.laagste + i);
    const stuk = voegNegatiefBinomiaalToe(ruimte, verwacht, verhouding, min(RUIMSTE_STAART, STAART / kans));
    if (ruimte.aantal > MEESTE_STAPPEN) throw PROGNOSEFOUT.te_veel_voor_meer_halfjaren({ periode });
    return stuk;
  });
}

/** The probabilities of the achterstanden with one trede before, and the numbers housed at which other treden begin. */
interface VanPlaats {
  readonly massa: Float64Array;
  readonly grenzen: Grenzen;
}

/** How much goes to each place; one for all, since it is asked for thousands of stretches. */
const naar = new Float64Array(TOESTANDPLAATSEN.length);

/** Adds the distribution of the persons housed, from achterstand number `i`, to the achterstand and trede they lead to. */
function verdeel(
  na: Prognosetoestand,
  gewichten: Float64Array,
  { vanaf, van: begin, tot: eind, som }: Kansstuk,
  totaalopgave: number,
  perPlaats: readonly VanPlaats[],
  i: number,
): void {
  const hoogste = totaalopgave - na.laagste - vanaf;
  const aantal = eind - begin;
  for (let van = 0; van < aantal; ) {
    // Up to `tot` every trede before leads to one trede: those that lead to the same are added together.
    naar.fill(0);
    let tot = aantal;
    for (const { massa, grenzen } of perPlaats) {
      let plaats = 7;
      while (vanaf + van >= ((grenzen[plaats - 1] as Float64Array)[i] as number)) plaats--;
      tot = min(tot, ((grenzen[plaats - 1] as Float64Array)[i] as number) - vanaf);
      naar[plaats % 7] = (naar[plaats % 7] as number) + (massa[i] as number);
    }
    for (const plaats of TOESTANDPLAATSEN) {
      const deel = (naar[plaats] as number) / som;
      // Stryker disable next-line ConditionalExpression,EqualityOperator: alleen sneller, want zonder kans komt er niets bij
      if (deel > 0) telOmgekeerdOp(na.massa[plaats] as Float64Array, hoogste - van, gewichten, begin + van, begin + tot, deel);
    }
    van = tot;
  }
}

/** Adds a share of the weights from place `van` up to `tot`, to place `waar` and lower: one person more housed is one place lower. */
function telOmgekeerdOp(doel: Float64Array, waar: number, gewichten: Float64Array, van: number, tot: number, deel: number): void {
  for (let j = van, k = waar; j < tot; j++, k--) doel[k] = (doel[k] as number) + deel * (gewichten[j] as number);
}
