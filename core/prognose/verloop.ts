import type { Datum } from '../datum.ts';
import { totaalopgave } from '../opgave.ts';
import { peildatum } from '../periode.ts';
import { type Band, bandVan } from './band.ts';
import { uitzicht, verdelingVan, verwachtAantal } from './model.ts';
import type { Parameters } from './parameters.ts';
import { metNagekomen, type Prognosevraag } from './prognose.ts';

const DAGEN_PER_WEEK = 7;

/** The achterstand that is expected on a day, in persons; negative is a voorsprong. */
export interface Verwachting {
  readonly datum: Datum;
  readonly verwachte_achterstand: number;
  readonly band: Band;
}

/**
 * How the achterstand is expected to go from the day of the question up to the peildatum: that day, every week, the days
 * before and after a plan, and the peildatum, where it is what `prognose` gives. Empty from the peildatum on.
 * Throws an `Invoerfout` as `prognose` does.
 */
export function verloop(vraag: Prognosevraag, niveau: number, parameters: Parameters): Verwachting[] {
  const opgave = totaalopgave(vraag.taakstelling, vraag.achterstand_begin, vraag.herverdeling);
  return dagenVan(vraag).map((datum) => {
    const gezien = uitzicht(metNagekomen(vraag), parameters, datum);
    return { datum, verwachte_achterstand: opgave - verwachtAantal(gezien), band: bandVan(verdelingVan(gezien), opgave, niveau) };
  });
}

function dagenVan({ periode, datum, plannen = [] }: Prognosevraag): Datum[] {
  const eind = peildatum(periode, 'eind');
  if (datum >= eind) return [];
  const rondPlannen = new Set(plannen.flatMap((plan) => [plan.datum, plan.datum + 1]));
  return Array.from({ length: eind - datum + 1 }, (_, i) => datum + i).filter(
    (dag) => (dag - datum) % DAGEN_PER_WEEK === 0 || dag === eind || rondPlannen.has(dag),
  );
}
