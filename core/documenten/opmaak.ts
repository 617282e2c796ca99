import { afgerond } from '../afronden.ts';
import { getal } from '../grafieken/teksten.ts';

/** A gap: not known, not published, or not applicable. */
export const GAT = '–';

/** A count as a Dutch reader expects it. `aantal(-1316)` → `'−1.316'` */
export function aantal(waarde: number): string {
  return getal(waarde);
}

/** `personen(1)` → `'1 persoon'` */
export function personen(waarde: number): string {
  return `${aantal(waarde)} ${waarde === 1 ? 'persoon' : 'personen'}`;
}

/** A share in whole percents; what is not all or nothing is never written as 100% or 0%. `percentage(168 / 204)` → `'82%'` */
export function percentage(deel: number): string {
  if (deel > 0 && deel < 0.005) return '<1%';
  if (deel < 1 && deel >= 0.995) return '>99%';
  return `${getal(afgerond(100 * deel, 0))}%`;
}

/** A pace, one decimal. `perWeek(3.25)` → `'3,3'` */
export function perWeek(waarde: number): string {
  return getal(waarde, 1);
}

/** A stand in words: positive is an achterstand. `stand(-3)` → `'voorsprong 3'`; a fraction is rounded. */
export function stand(waarde: number): string {
  const geheel = afgerond(waarde, 0);
  if (geheel > 0) return `achterstand ${aantal(geheel)}`;
  return geheel < 0 ? `voorsprong ${aantal(-geheel)}` : 'geen achterstand';
}

/** A stand as a sentence names it. `eenStand(207)` → `'een achterstand van 207 personen'` */
export function eenStand(waarde: number): string {
  const geheel = afgerond(waarde, 0);
  if (geheel > 0) return `een achterstand van ${personen(geheel)}`;
  return geheel < 0 ? `een voorsprong van ${personen(-geheel)}` : 'geen achterstand';
}

/** `hoofdletter('de gemeente')` → `'De gemeente'` */
export function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
