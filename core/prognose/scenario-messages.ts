import { catalogue, type GeweigerdeCel, kreeg, ongeldig, shownValue } from '../invoer/index.ts';

/** The words of every refusal of a kept scenario; `naam` is the place in it, such as `scenario.basis.plannen[1]`. */
export const SCENARIOFOUT = catalogue({
  geen_list: ongeldig(({ hoogstens, ...cel }: GeweigerdeCel & { readonly hoogstens: number }) =>
    kreeg(cel, `een lijst van hoogstens ${hoogstens}`),
  ),
  geen_true_of_false: ongeldig((cel: GeweigerdeCel) => kreeg(cel, 'true of false')),
  geen_datum_als_tekst: ongeldig((cel: GeweigerdeCel) => kreeg(cel, 'een datum als tekst, zoals "2022-11-22"')),
  geen_object: ongeldig((cel: GeweigerdeCel) => kreeg(cel, 'een object')),
  geen_scenario: ongeldig((cel: GeweigerdeCel) => kreeg(cel, '"ibt-scenario"')),
  andere_versie: ongeldig(({ versie, ...cel }: GeweigerdeCel & { readonly versie: number }) => kreeg(cel, `versie ${versie}`)),
  velden_ontbreken: ongeldig(
    ({ naam, fields }: { readonly naam: string; readonly fields: readonly string[] }) => `${naam}: ${fields.join(', ')} ontbreekt.`,
  ),
  veld_onbekend: ongeldig(
    ({ naam, field, fields }: { readonly naam: string; readonly field: string; readonly fields: readonly string[] }) =>
      `${naam}: veld ${shownValue(field)} is onbekend, verwacht een van: ${fields.join(', ')}.`,
  ),
});
