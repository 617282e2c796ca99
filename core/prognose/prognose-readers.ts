import { isGeen, isLeegOfNul, MEESTE_PERSONEN, metStandaard, type Reader, readJaNee, refuse } from '../invoer/index.ts';
import { PROGNOSEFOUT } from './prognose-messages.ts';

/** The user's own pace in persons per week: above 0, or `"geen"` for a real 0; a blank cell or a 0 is none. */
export const readTempo: Reader<number | undefined> = (cel, naam) => {
  if (typeof cel === 'number' && cel > 0 && cel <= MEESTE_PERSONEN) return cel;
  if (isGeen(cel)) return 0;
  if (isLeegOfNul(cel)) return undefined;
  return refuse(PROGNOSEFOUT.geen_eigen_tempo({ naam, cel }));
};

/** The level of an interval when none is given. Our choice: four out of five. */
const STANDAARDNIVEAU = 0.8;

/** The level of a central interval: above 0 and below 1; a blank cell or a 0 is 0.8. */
export const readNiveau: Reader<number> = (cel, naam) => {
  if (typeof cel === 'number' && cel > 0 && cel < 1) return cel;
  return isLeegOfNul(cel) ? STANDAARDNIVEAU : refuse(PROGNOSEFOUT.geen_niveau({ naam, cel }));
};

/** A probability from 0 up to and including 1, `"geen"` for a real 0; `undefined` for a blank cell or a 0. */
export const readKans: Reader<number | undefined> = (cel, naam) => {
  if (typeof cel === 'number' && cel > 0 && cel <= 1) return cel;
  if (isGeen(cel)) return 0;
  return isLeegOfNul(cel) ? undefined : refuse(PROGNOSEFOUT.geen_kans({ naam, cel }));
};

/** Whether persons come on top of the pace: yes or no; a blank cell or a 0 is no. */
export const readBovenop = metStandaard(readJaNee, false);
