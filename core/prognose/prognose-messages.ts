import { catalogue, type GeweigerdeCel, kreeg, onbekend, ongeldig } from '../invoer/index.ts';
import type { Periode } from '../periode.ts';

/** The words of every refusal by the forecast. */
export const PROGNOSEFOUT = catalogue({
  geen_eigen_tempo: ongeldig((cel: GeweigerdeCel) =>
    kreeg(cel, 'een tempo groter dan 0 in personen per week (hoogstens 10.000.000), of "geen"'),
  ),
  geen_niveau: ongeldig((cel: GeweigerdeCel) => kreeg(cel, 'een getal tussen 0 en 1, zoals 0,8')),
  geen_kans: ongeldig((cel: GeweigerdeCel) => kreeg(cel, 'een kans van 0 tot en met 1 (schrijf "geen" als die echt 0 is)')),
  parameter_onbekend: ongeldig(({ parameters, ...cel }: GeweigerdeCel & { readonly parameters: readonly string[] }) =>
    kreeg(cel, `een van: ${parameters.join(', ')}, of tempo en een gemeente`),
  ),
  bekend_voor_datum: ongeldig(
    ({ naam }: { readonly naam: string }) => `${naam}: ligt voor de datum van de stand, verwacht die dag of later.`,
  ),
  geen_tempo: onbekend(
    () =>
      'tempo: er is nog geen tempo, want er is nog niemand gehuisvest of geen tijd verstreken. Verwacht een eigen tempo in personen per week, of "geen".',
  ),
  uitkomst_onbekend: onbekend(
    ({ kader }: { readonly kader: string }) =>
      `Bij aantallen die voorkomen, is de uitkomst volgens ${kader} niet te bepalen of is er geen trede; ontbreekt de vorige trede of de reeks?`,
  ),
  te_veel_verwacht: ongeldig(() => 'tempo en plannen: geven meer dan 1.000.000 personen tot het eind, verwacht hoogstens zoveel.'),
  te_veel_plannen: ongeldig(() => 'plannen: te veel onzekere plannen van één gemeente, verwacht er minder of met kans 1.'),
  van_na_datum: ongeldig(({ naam }: { readonly naam: string }) => `${naam}: ligt na de datum van het plan, verwacht die dag of eerder.`),
  te_onzeker: ongeldig(() => 'parameters: de spreiding is te groot om kansen te berekenen, verwacht minder spreiding of meer voorkennis.'),
  te_veel_voor_meer_halfjaren: ongeldig(
    ({ periode }: { readonly periode: Periode }) => `${periode}: te veel personen om kansen over meer halfjaren te berekenen.`,
  ),
});
