import { getal, personen, standInWoorden } from '../taal/index.ts';
import type { Toets, Voorwaardenaam } from './voorwaarde.ts';

/** All Dutch that the motivation is made of. */

const ZINSDELEN: Readonly<Record<Voorwaardenaam, (links: number, rechts: number) => string>> = {
  'geen achterstand': (stand) => (stand < 0 ? `er is een voorsprong van ${personen(-stand)}` : 'er is geen achterstand'),
  achterstand: (stand) => `er is een achterstand van ${personen(stand)}`,
  'achterstand lager dan de taakstelling': (_, taakstelling) => `dat is minder dan de taakstelling van ${getal(taakstelling)}`,
  'achterstand even hoog als of hoger dan de taakstelling': (_, taakstelling) =>
    `dat is minstens de taakstelling van ${getal(taakstelling)}`,
  'taakstelling van de periode gehaald': (gehuisvest, opgave) =>
    `de taakstelling van de periode is gehaald (${getal(gehuisvest)} van ${getal(opgave)})`,
  'taakstelling van de periode niet gehaald': (gehuisvest, opgave) =>
    `de taakstelling van de periode is niet gehaald (${getal(gehuisvest)} van ${getal(opgave)})`,
  'achterstand gegroeid': (stand, begin) => `dat is ${getal(stand - begin)} meer dan aan het begin (${standInWoorden(begin)})`,
  'achterstand niet gegroeid': (_, begin) => `dat is niet meer dan aan het begin (${standInWoorden(begin)})`,
  'vorige trede onbekend': () => 'de vorige trede is onbekend',
  'vorige trede 1 of 2': (vorige) => `de vorige trede was ${vorige}`,
  'vorige trede 3 of hoger': (vorige) => `de vorige trede was ${vorige}`,
  'vorige trede 1, 2 of 3': (vorige) => `de vorige trede was ${vorige}`,
  'vorige trede 4 of hoger': (vorige) => `de vorige trede was ${vorige}`,
};

/** A condition that held, as a Dutch clause with its figures; only `vorige trede onbekend` holds without them. */
export function zinsdeel({ voorwaarde, links, rechts }: Toets): string {
  return ZINSDELEN[voorwaarde](links.waarde as number, rechts.waarde as number);
}
