import { Invoerfout, weergave } from '../invoer/invoerfout.ts';
import { isGeen, isLeegOfNul, leesDatum, type Lezer, MEESTE_PERSONEN, metStandaard, misschienNietNul } from '../invoer/lezers.ts';

function weiger(naam: string, cel: unknown, verwacht: string): never {
  throw new Invoerfout('ongeldig', `${naam}: kreeg ${weergave(cel)}, verwacht ${verwacht}.`);
}

/** A pace of one's own in persons per week: above 0, or `"geen"` for a real 0; a blank cell or a 0 is none. */
export const leesTempo: Lezer<number | undefined> = (cel, naam) => {
  if (typeof cel === 'number' && cel > 0 && cel <= MEESTE_PERSONEN) return cel;
  if (isGeen(cel)) return 0;
  if (isLeegOfNul(cel)) return undefined;
  return weiger(naam, cel, 'een tempo groter dan 0 in personen per week (hoogstens 10.000.000), of "geen"');
};

/** The level of an interval when none is given. Our choice: four out of five. */
const STANDAARDNIVEAU = 0.8;

/** The level of a central interval: above 0 and below 1; a blank cell or a 0 is 0.8. */
export const leesNiveau: Lezer<number> = (cel, naam) => {
  if (typeof cel === 'number' && cel > 0 && cel < 1) return cel;
  return isLeegOfNul(cel) ? STANDAARDNIVEAU : weiger(naam, cel, 'een getal tussen 0 en 1, zoals 0,8');
};

/** A probability from 0 up to and including 1, `"geen"` for a real 0; a blank cell or a 0 is 1. */
export const leesKans: Lezer<number> = (cel, naam) => {
  if (typeof cel === 'number' && cel > 0 && cel <= 1) return cel;
  if (isGeen(cel)) return 0;
  return isLeegOfNul(cel) ? 1 : weiger(naam, cel, 'een kans van 0 tot en met 1 (schrijf "geen" als die echt 0 is)');
};

const JA: readonly unknown[] = ['ja', 'j', 'x', 'waar', true, 1];
const NEE: readonly unknown[] = ['nee', 'n', 'onwaar', false];

/** Yes or no; a blank cell or a 0 is no. */
export const leesJaNee = metStandaard<boolean>((cel, naam) => {
  const woord = typeof cel === 'string' ? cel.trim().toLowerCase() : cel;
  return JA.includes(woord) || (NEE.includes(woord) ? false : weiger(naam, cel, '"ja" of "nee"'));
}, false);

/** A day that may be left out. */
export const leesDatumOfNiets = misschienNietNul(leesDatum);
