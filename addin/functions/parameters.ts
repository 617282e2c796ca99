import { FIELDS, isFeit, VERPLICHTE_FEITEN } from '../../core/feiten/index.ts';
import { opsomming } from '../../core/taal/index.ts';

/** What a parameter says where its doc comment leaves that out, besides the facts: written once for all functions that have it. */
const SHARED: Readonly<Partial<Record<string, string>>> = {
  datum: 'Datum van die stand; van het begin tot en met de correctiedatum.',
  tempo: 'Eigen tempo in personen per week; leeg is het tempo dat te verwachten is, "geen" is 0.',
  gepland: 'Personen die zeker bovenop het tempo komen; leeg is 0.',
  totaalopgave: 'Totaalopgave in personen.',
  trede: 'Trede van 1 tot en met 6.',
  tabel: `Bereik met een kopregel; nodig zijn ${opsomming(VERPLICHTE_FEITEN)}.`,
  kolommen: "Gewenste kolommen in de gewenste volgorde, als cellen of als tekst met komma's; leeg is alle uitkomsten.",
  gebied: 'Gemeente, provincie ("provincie Utrecht") of "Nederland"; "Utrecht" is de gemeente.',
  register:
    'Bereik met eigen cijfers, die voorgaan: een kopregel met gebied, periode, grootheden en eventueel bron; een echte 0 is "geen".',
  kader: 'Naam van een kader dat bekend is, of een bereik met een kadertabel; leeg is het kader van de provincie voor de periode.',
  grootheid: 'Bijvoorbeeld "taakstelling", "gerealiseerd", "achterstand_eind" of "trede".',
};

/** On the way, at the day of a parameter datum, the periode has not ended. */
const GEREALISEERD_TOT_DATUM = 'Gehuisvest sinds het begin van de periode, in personen.';

/**
 * The Dutch sentence of a parameter that is a fact or that several functions share; `undefined` for any other. `namen` are all
 * parameters of the function.
 */
export function sharedOmschrijving(naam: string, namen: readonly string[]): string | undefined {
  if (naam === 'gerealiseerd' && namen.includes('datum')) return GEREALISEERD_TOT_DATUM;
  return isFeit(naam) ? FIELDS[naam].omschrijving : SHARED[naam];
}
