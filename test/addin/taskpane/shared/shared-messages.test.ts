import { describe } from 'vitest';
import { PANEELFOUT } from '../../../../addin/taskpane/shared/shared-messages.ts';
import { testWording } from '../../../wording.ts';

describe('the words of what the pane itself refuses', () => {
  testWording(PANEELFOUT, {
    geen_office: [
      [
        PANEELFOUT.geen_office(),
        'ongeldig',
        'De verbinding met Excel (Office.js van Microsoft) kon niet worden geladen. Controleer de internetverbinding, sluit het venster en open het opnieuw.',
      ],
    ],
    buiten_excel: [
      [
        PANEELFOUT.buiten_excel(),
        'ongeldig',
        'Dit venster werkt alleen in Excel. Open het daar via het lint, of gebruik de werkbank in de browser.',
      ],
    ],
    te_lang: [
      [
        PANEELFOUT.te_lang({ seconden: 10 }),
        'ongeldig',
        'De werkmap gaf binnen 10 seconden geen antwoord. Sluit het bewerken van een cel af met Enter of Esc en probeer het opnieuw.',
      ],
    ],
    intussen_gewijzigd: [
      [
        PANEELFOUT.intussen_gewijzigd({ blad: 'Cijfers', adres: 'B5:C6' }),
        'ongeldig',
        'De cellen B5:C6 op blad "Cijfers" zijn intussen gewijzigd en blijven zoals ze zijn.',
      ],
    ],
    blad_verdwenen: [
      [
        PANEELFOUT.blad_verdwenen({ blad: 'Prognose' }),
        'ongeldig',
        'Het blad "Prognose" is er niet meer, of heeft een andere naam gekregen.',
      ],
    ],
    blad_gewijzigd: [
      [
        PANEELFOUT.blad_gewijzigd({ blad: 'Prognose', cel: 'B7' }),
        'ongeldig',
        'Cel B7 van blad "Prognose" is intussen gewijzigd, dus het blad blijft staan. Verwijder het zelf als het weg mag.',
      ],
    ],
  });
});
