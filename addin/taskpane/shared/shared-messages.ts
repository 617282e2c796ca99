import { catalogueOf, ongeldig } from '../../../core/invoer/index.ts';
import { type Bereik, Werkmapfout } from '../../host/werkmap.ts';

/** The words of what the pane itself refuses of a workbook. */
export const PANEELFOUT = catalogueOf(Werkmapfout, {
  geen_office: ongeldig(
    () =>
      'De verbinding met Excel (Office.js van Microsoft) kon niet worden geladen. Controleer de internetverbinding, sluit het venster en open het opnieuw.',
  ),
  buiten_excel: ongeldig(() => 'Dit venster werkt alleen in Excel. Open het daar via het lint, of gebruik de werkbank in de browser.'),
  /** No answer came in time. */
  te_lang: ongeldig(
    ({ seconden }: { readonly seconden: number }) =>
      `De werkmap gaf binnen ${seconden} seconden geen antwoord. Sluit het bewerken van een cel af met Enter of Esc en probeer het opnieuw.`,
  ),
  /** Someone changed cells that were to be written. */
  intussen_gewijzigd: ongeldig(
    ({ blad, adres }: Bereik) => `De cellen ${adres} op blad "${blad}" zijn intussen gewijzigd en blijven zoals ze zijn.`,
  ),
  /** A sheet that was to be taken away is no longer there, or has another name. */
  blad_verdwenen: ongeldig(
    ({ blad }: { readonly blad: string }) => `Het blad "${blad}" is er niet meer, of heeft een andere naam gekregen.`,
  ),
  /** Someone changed a cell of a sheet that was to be taken away. */
  blad_gewijzigd: ongeldig(
    ({ blad, cel }: { readonly blad: string; readonly cel: string }) =>
      `Cel ${cel} van blad "${blad}" is intussen gewijzigd, dus het blad blijft staan. Verwijder het zelf als het weg mag.`,
  ),
});
