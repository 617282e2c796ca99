import { catalogue, kreeg, onbekend, ongeldig, VERWACHT } from '../invoer/index.ts';
import type { Periode } from '../periode.ts';

/** The words of every refusal of figures to write documents from. */
export const DOCUMENTFOUT = catalogue({
  geen_treden: onbekend(
    ({ periode, perioden }: { readonly periode: Periode; readonly perioden: readonly Periode[] }) =>
      `Van ${periode} zijn geen treden van de gemeenten bekend. Kies een van: ${perioden.join(', ') || 'geen'}.`,
  ),
  naam_ontbreekt: ongeldig(({ naam }: { readonly naam: string }) => kreeg({ naam, cel: null }, VERWACHT.gemeente)),
  rij_dubbel: ongeldig(
    ({
      rij,
      gemeente,
      periode,
      eerste,
    }: {
      readonly rij: number;
      readonly gemeente: string;
      readonly periode: Periode;
      readonly eerste: number;
    }) => `rij ${rij}: ${gemeente} ${periode} staat met dezelfde datum ook in rij ${eerste}, verwacht één rij. Verwijder een van beide.`,
  ),
});
