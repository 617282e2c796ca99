import type { Gegevens } from './feiten.ts';
import type { Grootheid, Voorwaarde } from './voorwaarde.ts';

const grootheid = (naam: string, waarde: Grootheid['waarde']): Grootheid => ({ naam, waarde });
const getal = (waarde: number): Grootheid => grootheid(String(waarde), () => waarde);

const BEOORDEELD = grootheid('achterstand_beoordeeld', ({ stand }: Gegevens) => stand.achterstand_beoordeeld);
const TAAKSTELLING = grootheid('taakstelling', ({ feiten }: Gegevens) => feiten.taakstelling);
const GEHUISVEST = grootheid('gehuisvest', ({ stand }: Gegevens) => stand.gehuisvest);
const OPGAVE_PERIODE = grootheid('opgave_periode', ({ stand }: Gegevens) => stand.opgave_periode);
const VERGELEKEN = grootheid('achterstand_vergeleken', ({ stand }: Gegevens) => stand.achterstand_vergeleken);
const NIETS = grootheid('', () => undefined);
const VORIGE = grootheid('vorige_trede', ({ feiten }: Gegevens) => feiten.vorige_trede);

/** A ≤ 0. */
export const GEEN_ACHTERSTAND: Voorwaarde = { naam: 'geen achterstand', links: BEOORDEELD, vergelijking: '≤', rechts: getal(0) };
/** A > 0. */
export const ACHTERSTAND: Voorwaarde = { naam: 'achterstand', links: BEOORDEELD, vergelijking: '>', rechts: getal(0) };
/** A < T. */
export const ONDER_TAAKSTELLING: Voorwaarde = {
  naam: 'achterstand lager dan de taakstelling',
  links: BEOORDEELD,
  vergelijking: '<',
  rechts: TAAKSTELLING,
};
/** A ≥ T: equal counts. */
export const MINSTENS_TAAKSTELLING: Voorwaarde = {
  naam: 'achterstand even hoog als of hoger dan de taakstelling',
  links: BEOORDEELD,
  vergelijking: '≥',
  rechts: TAAKSTELLING,
};
/** R + N ≥ T + h. */
export const GEHAALD: Voorwaarde = {
  naam: 'taakstelling van de periode gehaald',
  links: GEHUISVEST,
  vergelijking: '≥',
  rechts: OPGAVE_PERIODE,
};
/** R + N < T + h. */
export const NIET_GEHAALD: Voorwaarde = {
  naam: 'taakstelling van de periode niet gehaald',
  links: GEHUISVEST,
  vergelijking: '<',
  rechts: OPGAVE_PERIODE,
};
/** A > A0'. */
export const GEGROEID: Voorwaarde = { naam: 'achterstand gegroeid', links: BEOORDEELD, vergelijking: '>', rechts: VERGELEKEN };
/** A ≤ A0'. */
export const NIET_GEGROEID: Voorwaarde = { naam: 'achterstand niet gegroeid', links: BEOORDEELD, vergelijking: '≤', rechts: VERGELEKEN };

/** Where nothing is known of the periode before. */
export const VORIGE_ONBEKEND: Voorwaarde = { naam: 'vorige trede onbekend', links: VORIGE, vergelijking: 'onbekend', rechts: NIETS };
/** Kader 2021: not yet on the treden that last more than one periode. */
export const VORIGE_HOOGSTENS_2: Voorwaarde = { naam: 'vorige trede 1 of 2', links: VORIGE, vergelijking: '≤', rechts: getal(2) };
/** Kader 2021: a trede that goes on, or goes up by one more periode in a row. */
export const VORIGE_MINSTENS_3: Voorwaarde = { naam: 'vorige trede 3 of hoger', links: VORIGE, vergelijking: '≥', rechts: getal(3) };
/** Kader 2024: within the half-year cycle. */
export const VORIGE_HOOGSTENS_3: Voorwaarde = { naam: 'vorige trede 1, 2 of 3', links: VORIGE, vergelijking: '≤', rechts: getal(3) };
/** Kader 2024: out of the half-year cycle, where Gedeputeerde Staten decide. */
export const VORIGE_MINSTENS_4: Voorwaarde = { naam: 'vorige trede 4 of hoger', links: VORIGE, vergelijking: '≥', rechts: getal(4) };
