import { aantal, opsomming } from '../../../core/taal/index.ts';
import type { Bereik, Bladgebruik } from '../../host/werkmap.ts';
import type { Melding } from './melding.ts';

/** The Dutch of writing to the workbook. */

export const ONGEDAAN = 'Ongedaan maken';
export const NAAR_BLAD = 'Naar het blad';
/** The title of what was refused before anything was written. */
export const NOTHING_WRITTEN = 'Er is niets geschreven';

const UNDO_WITH_BUTTON =
  'Ctrl+Z in het rekenblad maakt dit niet altijd ongedaan; de knop hieronder wel. Die blijft onder aan het venster staan, bij "Door dit venster geschreven".';
/** What the port does not tell of a sheet. */
const NIET_GEZIEN =
  'De knop vraagt het eerst, als iets dat iemand aan het blad deed mee verdwijnt. Opmaak, en grafieken op andere bladen die eruit putten, ziet de knop niet.';
export const REMOVE_ANYWAY = 'Toch verwijderen';

export const ONGEDAAN_MADE: Melding = { soort: 'gelukt', titel: 'Ongedaan gemaakt', tekst: 'De werkmap is weer zoals daarvoor.' };

/** A sheet was added and filled. */
export function bladMade(blad: string, uitleg: string | undefined, moetRekenen: boolean): Melding {
  const rekenen = moetRekenen ? ' De werkmap rekent niet vanzelf: druk op F9 om de formules uit te rekenen.' : '';
  return {
    soort: 'gelukt',
    titel: `Blad "${blad}" gemaakt`,
    tekst: [uitleg, rekenen.trim()].filter(Boolean).join(' '),
    meer: `Het staat achteraan in de werkmap; uw eigen cellen zijn niet gewijzigd. ${UNDO_WITH_BUTTON} ${NIET_GEZIEN}`,
  };
}

/** A sheet is not taken away before the user says so: more would go with it. */
export function builtUpon(blad: string, verlies: readonly string[]): Melding {
  return {
    soort: 'let_op',
    titel: `Blad "${blad}" is nog niet verwijderd`,
    tekst: `Met het blad gaat verloren: ${opsomming(verlies)}. In Excel is dat niet terug te halen.`,
  };
}

/** How many cells are named. */
const NAMED_CELLEN = 5;

/** What goes with a sheet. `['1 formule die een fout wordt (Blad1!B2)', '1 grafiek']` */
export function usesInWords({ formules, namen, grafieken, images, opmerkingen }: Bladgebruik): readonly string[] {
  const rest = formules.length - NAMED_CELLEN;
  const cellen = [...formules.slice(0, NAMED_CELLEN), ...(rest > 0 ? [`${rest} andere`] : [])];
  return [
    ...(formules.length > 0
      ? [`${aantal(formules.length, 'formule die een fout wordt', 'formules die een fout worden')} (${cellen.join(', ')})`]
      : []),
    ...(namen.length > 0 ? [`${aantal(namen.length, 'naam', 'namen')} (${namen.join(', ')})`] : []),
    ...(grafieken > 0 ? [aantal(grafieken, 'grafiek', 'grafieken')] : []),
    ...(images > 0 ? [aantal(images, 'afbeelding', 'afbeeldingen')] : []),
    ...(opmerkingen > 0 ? [aantal(opmerkingen, 'opmerking', 'opmerkingen')] : []),
  ];
}

/** Values were written into cells that were there. */
export function cellenWritten(bereik: Bereik): Melding {
  return { soort: 'gelukt', titel: `Geschreven in ${plaats(bereik)}`, tekst: '', meer: UNDO_WITH_BUTTON };
}

/** Writing failed; `blad` is what could not be cleaned up. */
export function notWritten(reden: string, blad: string | undefined): Melding {
  const rest =
    blad === undefined
      ? 'Uw eigen cellen zijn niet gewijzigd.'
      : `Het blad "${blad}" kan leeg of half gevuld zijn achtergebleven; verwijder het zelf.`;
  return {
    soort: 'storing',
    titel: blad === undefined ? NOTHING_WRITTEN : 'Het schrijven is niet gelukt',
    tekst: `${reden} ${rest}`,
  };
}

/** Something else than writing failed. */
export function notSucceeded(reden: string): Melding {
  return { soort: 'storing', titel: 'Dat is niet gelukt', tekst: reden };
}

export function nietOngedaan(reden: string): Melding {
  return { soort: 'let_op', titel: 'Niet ongedaan gemaakt', tekst: reden };
}

export function beveiligd({ blad }: Bereik): Melding {
  return {
    soort: 'let_op',
    titel: NOTHING_WRITTEN,
    tekst: `Het blad "${blad}" is beveiligd. Hef de beveiliging op en probeer het opnieuw.`,
  };
}

/** A sheet on which rows are only added has hidden rows where they would come. */
export function rijenVerborgen({ blad, adres }: Bereik): Melding {
  return {
    soort: 'let_op',
    titel: NOTHING_WRITTEN,
    tekst: `Op het blad "${blad}" zijn rijen verborgen waar de nieuwe komen (${adres}), misschien door een filter. Maak ze zichtbaar en probeer het opnieuw.`,
  };
}

/** A sheet on which rows are only added has other headers. */
export function andereKoppen(blad: string, koppen: readonly string[]): Melding {
  return {
    soort: 'let_op',
    titel: NOTHING_WRITTEN,
    tekst: `Het blad "${blad}" heeft niet de koppen ${koppen.join(', ')}. Zet ze terug, of geef het blad een andere naam.`,
  };
}

/** Time and again another pane added rows to the same sheet first. */
export function blijftBezet(blad: string): Melding {
  return {
    soort: 'let_op',
    titel: NOTHING_WRITTEN,
    tekst: `Op het blad "${blad}" wordt ook door een ander geschreven. Wacht even en probeer het opnieuw.`,
  };
}

function plaats({ blad, adres }: Bereik): string {
  return `${adres} op blad "${blad}"`;
}
