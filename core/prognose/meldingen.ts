import { catalogue, onbekend, ongeldig } from '../invoer/catalogue.ts';
import { weergave } from '../invoer/invoerfout.ts';
import { type GeweigerdeCel, kreeg } from '../invoer/meldingen.ts';
import type { Periode } from '../periode.ts';

/** The words of every refusal by the forecast. */
export const PROGNOSEFOUT = catalogue({
  geen_eigen_tempo: ongeldig((cel: GeweigerdeCel) => kreeg(cel, 'een tempo groter dan 0 in personen per week (hoogstens 10.000.000), of "geen"')),
  geen_niveau: ongeldig((cel: GeweigerdeCel) => kreeg(cel, 'een getal tussen 0 en 1, zoals 0,8')),
  geen_kans: ongeldig((cel: GeweigerdeCel) => kreeg(cel, 'een kans van 0 tot en met 1 (schrijf "geen" als die echt 0 is)')),
  geen_ja_of_nee: ongeldig((cel: GeweigerdeCel) => kreeg(cel, '"ja" of "nee"')),
  parameter_onbekend: ongeldig(({ parameters, ...cel }: GeweigerdeCel & { readonly parameters: readonly string[] }) => kreeg(cel, `een van: ${parameters.join(', ')}, of tempo en een gemeente`)),
  bekend_voor_datum: ongeldig(({ naam }: { readonly naam: string }) => `${naam}: ligt voor de datum van de stand, verwacht die dag of later.`),
  geen_tempo: onbekend(() => 'tempo: er is nog geen tempo, want er is nog niemand gehuisvest of geen tijd verstreken. Verwacht een eigen tempo in personen per week, of "geen".'),
  te_veel_verwacht: ongeldig(() => 'tempo en plannen: geven meer dan 1.000.000 personen tot het eind, verwacht hoogstens zoveel.'),
  te_veel_voor_meer_halfjaren: ongeldig(({ periode }: { readonly periode: Periode }) => `${periode}: te veel personen om kansen over meer halfjaren te berekenen.`),
});

/** The words of every refusal of a kept scenario; `naam` is the place in it, such as `scenario.basis.plannen[1]`. */
export const SCENARIOFOUT = catalogue({
  geen_lijst: ongeldig(({ hoogstens, ...cel }: GeweigerdeCel & { readonly hoogstens: number }) => kreeg(cel, `een lijst van hoogstens ${hoogstens}`)),
  geen_true_of_false: ongeldig((cel: GeweigerdeCel) => kreeg(cel, 'true of false')),
  geen_datum_als_tekst: ongeldig((cel: GeweigerdeCel) => kreeg(cel, 'een datum als tekst, zoals "2022-11-22"')),
  geen_object: ongeldig((cel: GeweigerdeCel) => kreeg(cel, 'een object')),
  geen_scenario: ongeldig((cel: GeweigerdeCel) => kreeg(cel, '"ibt-scenario"')),
  andere_versie: ongeldig(({ versie, ...cel }: GeweigerdeCel & { readonly versie: number }) => kreeg(cel, `versie ${versie}`)),
  velden_ontbreken: ongeldig(({ naam, velden }: { readonly naam: string; readonly velden: readonly string[] }) => `${naam}: ${velden.join(', ')} ontbreekt.`),
  veld_onbekend: ongeldig(({ naam, veld, velden }: { readonly naam: string; readonly veld: string; readonly velden: readonly string[] }) =>
    `${naam}: veld ${weergave(veld)} is onbekend, verwacht een van: ${velden.join(', ')}.`),
});
