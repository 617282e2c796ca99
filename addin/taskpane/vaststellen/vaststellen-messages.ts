import { catalogue, ongeldig } from '../../../core/invoer/index.ts';
import type { VanWie } from '../../../core/vaststellen/index.ts';

/** The words of what the view Vaststellen refuses, besides what core refuses. */
export const ONTWERPFOUT = catalogue({
  trede_ontbreekt: ongeldig(({ gemeente, periode }: VanWie) => `${gemeente} ${periode}: kies een trede.`),
  reden_herziening_ontbreekt: ongeldig(({ gemeente, periode }: VanWie) => `${gemeente} ${periode}: geef de reden van de herziening.`),
});
