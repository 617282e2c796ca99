import type { Toets, Voorwaardenaam } from './voorwaarde.ts';

/** All Dutch that the motivation is made of. */

/** `opsomming(['a', 'b', 'c'])` → `'a, b en c'`. */
export function opsomming(delen: readonly (string | number)[], slot = ' en '): string {
  return delen.length < 2 ? delen.join() : `${delen.slice(0, -1).join(', ')}${slot}${delen.at(-1)}`;
}

/** A count of persons in words. `personen(1)` → `'1 persoon'`. */
export function personen(aantal: number): string {
  return aantal === 1 ? '1 persoon' : `${aantal} personen`;
}

/** A stand in words: positive is an achterstand, negative a voorsprong. `standInWoorden(-3)` → `'voorsprong 3'`. */
export function standInWoorden(stand: number): string {
  if (stand > 0) return `achterstand ${stand}`;
  return stand < 0 ? `voorsprong ${-stand}` : 'geen achterstand';
}

const ZINSDELEN: Readonly<Record<Voorwaardenaam, (links: number, rechts: number) => string>> = {
  'geen achterstand': (stand) => (stand < 0 ? `er is een voorsprong van ${personen(-stand)}` : 'er is geen achterstand'),
  achterstand: (stand) => `er is een achterstand van ${personen(stand)}`,
  'achterstand lager dan de taakstelling': (_, taakstelling) => `dat is minder dan de taakstelling van ${taakstelling}`,
  'achterstand even hoog als of hoger dan de taakstelling': (_, taakstelling) => `dat is minstens de taakstelling van ${taakstelling}`,
  'taakstelling van de periode gehaald': (gehuisvest, opgave) => `de taakstelling van de periode is gehaald (${gehuisvest} van ${opgave})`,
  'taakstelling van de periode niet gehaald': (gehuisvest, opgave) => `de taakstelling van de periode is niet gehaald (${gehuisvest} van ${opgave})`,
  'achterstand gegroeid': (stand, begin) => `dat is ${stand - begin} meer dan aan het begin (${standInWoorden(begin)})`,
  'achterstand niet gegroeid': (_, begin) => `dat is niet meer dan aan het begin (${standInWoorden(begin)})`,
  'vorige trede onbekend': () => 'de vorige trede is onbekend',
  'vorige trede 1 of 2': (vorige) => `de vorige trede was ${vorige}`,
  'vorige trede 3 of hoger': (vorige) => `de vorige trede was ${vorige}`,
  'vorige trede 1, 2 of 3': (vorige) => `de vorige trede was ${vorige}`,
  'vorige trede 4 of hoger': (vorige) => `de vorige trede was ${vorige}`,
};

/** A whole number with a minus sign that cannot be read as a hyphen. `getal(-3)` → `'−3'`. */
export function getal(waarde: number): string {
  return waarde < 0 ? `−${-waarde}` : String(waarde);
}

/** A condition that held, as a Dutch clause with its figures; only `vorige trede onbekend` holds without them. */
export function zinsdeel({ voorwaarde, links, rechts }: Toets): string {
  return ZINSDELEN[voorwaarde](links.waarde as number, rechts.waarde as number);
}
