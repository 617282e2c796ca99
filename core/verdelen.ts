import { withoutNegativeZero } from './negative-zero.ts';

/**
 * How a whole number is divided.
 * - `rest`: largest remainder; the sum is kept, ties go to the earlier weight
 * - `wet`: each share rounded up, as the law divides the national number; the sum can be larger
 */
export type Verdeelmethode = 'rest' | 'wet';

/**
 * Divides a whole number over weights of 0 or more, not all 0. A negative total is divided as its mirror image.
 * `verdeel(10, [1, 1, 1], 'rest')` → `[4, 3, 3]`; `verdeel(10, [1, 1, 1], 'wet')` → `[4, 4, 4]`.
 */
export function verdeel(aantal: number, gewichten: readonly number[], methode: Verdeelmethode): number[] {
  if (aantal < 0) return verdeel(-aantal, gewichten, methode).map((deel) => withoutNegativeZero(-deel));
  const totaal = withoutNegativeZero(aantal);
  const som = gewichten.reduce((a, b) => a + b, 0);
  if (methode === 'wet') return gewichten.map((gewicht) => Math.ceil((totaal * gewicht) / som));
  const delen = gewichten.map((gewicht) => Math.floor((totaal * gewicht) / som));
  const rest = totaal - delen.reduce((a, b) => a + b, 0);
  // Sorting keeps the order of equal remainders, so that ties go to the earlier weight.
  const volgorde = gewichten
    .map((gewicht, plaats) => ({ plaats, rest: totaal * gewicht - delen[plaats]! * som }))
    .sort((a, b) => b.rest - a.rest);
  for (const { plaats } of volgorde.slice(0, rest)) delen[plaats]! += 1;
  return delen;
}
