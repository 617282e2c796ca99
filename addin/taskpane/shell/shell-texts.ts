import { aantal, opsomming } from '../../../core/taal/index.ts';
import type { Selectie } from '../../host/werkmap.ts';

/** The Dutch of the shell of the pane. */

export const VIEWS_BUTTON = 'Weergaven';
export const NIEUW_TAB = ' (nieuw tabblad)';
export const VIEW_HELP = 'Hulp bij deze weergave';
export const CLOSE = 'Melding sluiten';
/** What the pane wrote into the workbook, and can undo. */
export const WRITTEN = 'Door dit venster geschreven';
export const VIEW_LOADS = 'De weergave wordt geladen';

/** Several areas are selected, of which the pane follows one. */
export function eersteGebied({ blad, adres, gebieden }: Selectie): string {
  return `U hebt ${gebieden} gebieden geselecteerd; dit venster volgt het eerste (${adres} op blad "${blad}").`;
}

/** The module of a view did not come. */
export function viewNietLoaded(titel: string): { titel: string; tekst: string } {
  return {
    titel: `${titel} kon niet worden geladen`,
    tekst: 'Controleer de verbinding en probeer het opnieuw (het venster begint dan opnieuw), of kies een andere weergave.',
  };
}

/** functions.json on the server or in a cache is of another build than the page. */
export const VERSIEVERSCHIL =
  'De functies en hun beschrijving (functions.json) horen niet bij dezelfde versie. Sluit Excel en open het opnieuw. Blijft deze melding staan, vraag dan uw beheerder de hele map opnieuw te plaatsen.';

/** Something is wrong with what the workbook keeps. */
export const ZEGELFOUTEN = {
  titel: 'Aan wat is vastgelegd, is iets veranderd',
  tekst:
    'Rijen die eerder zijn vastgelegd, zijn gewijzigd, verwijderd of toegevoegd. Wat er aan de hand is, staat in de weergave hieronder.',
} as const;

/** A spreadsheet made days of typed periodes. */
export const PERIODE_WERD_DATUM = {
  titel: 'Periodes zijn datums geworden',
  tekst: 'Een rekenblad maakt van een getypte 2022-1 de datum 1 januari 2022. Zo worden deze rijen niet beoordeeld.',
} as const;

/** What the button does. `periodesToText('Periode', 4)` → `'Zet kolom "Periode" om in tekst (4 cellen)'` */
export function periodesToText(kop: string, hoeveel: number): string {
  return `Zet kolom "${kop}" om in tekst (${aantal(hoeveel, 'cel', 'cellen')})`;
}

/** By which framework of its own a workbook is assessed. */
export function eigenKader(namen: readonly string[]): string {
  return `Beoordeeld met het kader van deze werkmap: ${opsomming(namen)} (blad IBT-kader).`;
}

/** The framework of a workbook cannot be used. */
export const KADERFOUTEN = {
  titel: 'Het kader op blad IBT-kader heeft fouten',
  tekst:
    'Zolang die er zijn, wordt er geen trede mee bepaald. Verbeter het blad, of verwijder het om met het kader van de provincie te werken.',
} as const;

/** How many faults are not shown. */
export function meerFouten(hoeveel: number): string {
  return `En nog ${aantal(hoeveel, 'fout', 'fouten')}; IBT.KADERCONTROLE geeft ze allemaal.`;
}
