/** How many digits a number has after the point, at most eight; those beyond the twelfth come from reckoning in binary. */
function decimalen(getal: number): number {
  return Math.min(8, String(Number(getal.toPrecision(12))).split('.')[1]?.length ?? 0);
}

/** A stated share as percents, and how fine it is stated: whole percents at the least. */
interface Lezing {
  readonly percentage: number;
  readonly fijnheid: number;
}

/** The two ways to read a stated share: 0.82 as a fraction, 82 as percents. */
function lezingen(waarde: number): { readonly fractie: Lezing; readonly procenten: Lezing } {
  const cijfers = decimalen(waarde);
  return {
    fractie: { percentage: waarde * 100, fijnheid: 10 ** -Math.max(0, cijfers - 2) },
    procenten: { percentage: waarde, fijnheid: 10 ** -cijfers },
  };
}

/** Differences smaller than this come from binary arithmetic. */
const RUIS = 1e-7;

/**
 * Whether a stated share is teller ÷ noemer, as a fraction or in percents, rounded half up or half to even
 * to the digits it has, and to whole percents at the coarsest. Nothing is a share of a noemer of 0 or below.
 * `past(82, 168, 204)` → true; `past(0.82, 168, 204)` → true; `past(99, 473, 482)` → false
 */
export function past(waarde: number, teller: number, noemer: number): boolean {
  const { fractie, procenten } = lezingen(waarde);
  const percentage = (100 * teller) / noemer;
  // Stryker disable next-line EqualityOperator: een deling door 0 geeft niets dat past
  return (
    noemer > 0 &&
    [fractie, procenten].some((lezing) => Math.round((Math.abs(lezing.percentage - percentage) - lezing.fijnheid / 2) / RUIS) <= 0)
  );
}

/**
 * What a stated share would be by the computation, in the notation it is nearest to (a fraction to four digits, percents to one),
 * and whether it differs by no more than its own rounding the wrong way. `naast(99, 473, 482)` → `{berekend: 98.1, afronding: true}`
 */
export function naast(waarde: number, teller: number, noemer: number): { readonly berekend: number; readonly afronding: boolean } {
  const { fractie, procenten } = lezingen(waarde);
  const percentage = (100 * teller) / noemer;
  const verschil = ({ percentage: gesteld }: Lezing) => Math.abs(gesteld - percentage);
  const alsFractie = verschil(fractie) < verschil(procenten);
  const lezing = alsFractie ? fractie : procenten;
  return {
    berekend: alsFractie ? Math.round(percentage * 100) / 10_000 : Math.round(percentage * 10) / 10,
    afronding: verschil(lezing) < lezing.fijnheid,
  };
}
