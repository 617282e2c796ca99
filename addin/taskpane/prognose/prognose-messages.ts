import { datumInWoorden } from '../../../core/datum.ts';
import { catalogue, catalogueOf, type GeweigerdeCel, kreeg, onbekend, ongeldig } from '../../../core/invoer/index.ts';
import { peildatum, type Periode } from '../../../core/periode.ts';
import { typbaar } from '../../../core/taal/index.ts';
import { Werkmapfout } from '../../host/werkmap.ts';

/** The words of what the view Prognose refuses in its form, its kept scenarios and its ranking. */
export const FORMULIERFOUT = catalogue({
  field_leeg: ongeldig(({ naam }: { readonly naam: string }) => `Vul in: ${naam}.`),
  geen_percentage: ongeldig(({ minimum, maximum, ...cel }: GeweigerdeCel & { readonly minimum: number; readonly maximum: number }) =>
    kreeg(cel, `een percentage van ${typbaar(minimum)} tot en met ${typbaar(maximum)}`),
  ),
  geen_tempo: ongeldig((cel: GeweigerdeCel) => kreeg(cel, 'personen per week, 0 of meer, zoals 2,5')),
  niemand_gehuisvest: ongeldig(() => 'Tussen de twee standen is niemand gehuisvest, dus hieruit volgt geen tempo. Kies een ander tempo.'),
  eerder_niet_eerder: ongeldig(
    ({ periode }: { readonly periode: Periode }) =>
      `De eerdere stand moet vóór de datum van de stand liggen en niet vóór ${datumInWoorden(peildatum(periode, 'begin'))}.`,
  ),
  scenario_te_lang: ongeldig(
    () => 'Dit scenario heeft te veel plannen of standen om in een cel te bewaren. Voeg plannen samen of verwijder er een paar.',
  ),
  scenario_onleesbaar: ongeldig(
    ({ rij }: { readonly rij: number }) => `Rij ${rij} van het blad met scenario’s bevat geen leesbare gegevens.`,
  ),
  geen_datum: onbekend(() => 'De datum van de stand ontbreekt. Voeg een kolom datum toe, of vul hierboven een datum in.'),
  geen_vorige_trede: onbekend(() => 'De vorige trede ontbreekt.'),
});

/** The words of why the sheet of the kept scenarios is not read or written. */
export const OPSLAGFOUT = catalogueOf(Werkmapfout, {
  vol: ongeldig(
    ({ meeste }: { readonly meeste: number }) => `Er passen hoogstens ${meeste} scenario’s in een werkmap. Verwijder er eerst een.`,
  ),
  niet_leesbaar: ongeldig(
    ({ blad }: { readonly blad: string }) => `Het blad “${blad}” is niet te lezen. Hef de beveiliging op en probeer het opnieuw.`,
  ),
});
