import { catalogue, kreeg, ongeldig } from '../../../core/invoer/index.ts';

/** The words of what the command line refuses of a file with a table. */
export const TABELBESTANDFOUT = catalogue({
  geweigerd: ongeldig(({ titel, tekst }: { readonly titel: string; readonly tekst: string }) => `${titel}. ${tekst}`),
  niet_te_lezen: ongeldig(({ path }: { readonly path: string }) =>
    kreeg({ naam: 'tabel', cel: path }, 'een xlsx- of csv-bestand dat er is en dat te lezen is'),
  ),
  blad_onbekend: ongeldig(
    ({ blad, bladen }: { readonly blad: string; readonly bladen: readonly string[] }) =>
      `blad: kreeg "${blad}", verwacht een van: ${bladen.join(', ')}.`,
  ),
  choose_blad: ongeldig(
    ({ bladen }: { readonly bladen: readonly string[] }) =>
      `De werkmap heeft ${bladen.length} bladen: ${bladen.join(', ')}. Kies er een met --blad.`,
  ),
  choose_tabel: ongeldig(
    ({ tabellen }: { readonly tabellen: readonly string[] }) =>
      `Op het blad staan ${tabellen.length} tabellen. ${tabellen.map((tabel, i) => `${i + 1}. ${tabel}.`).join(' ')} Kies er een met --nummer.`,
  ),
  koppen_onduidelijk: ongeldig(
    ({ vragen }: { readonly vragen: readonly string[] }) =>
      `De koppen zijn niet te gebruiken. ${vragen.join(' ')} Pas de koppen in het bestand aan: achterstand_begin en achterstand_eind zijn positief bij een achterstand.`,
  ),
});
