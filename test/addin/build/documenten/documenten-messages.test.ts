import { describe } from 'vitest';
import { TABELBESTANDFOUT } from '../../../../addin/build/documenten/documenten-messages.ts';
import { testWording } from '../../../wording.ts';

describe('the words of a refused file with a table', () => {
  testWording(TABELBESTANDFOUT, {
    geweigerd: [
      [
        TABELBESTANDFOUT.geweigerd({ titel: 'Dit kan niet', tekst: 'Kies een ander bestand.' }),
        'ongeldig',
        'Dit kan niet. Kies een ander bestand.',
      ],
    ],
    niet_te_lezen: [
      [
        TABELBESTANDFOUT.niet_te_lezen({ path: 'cijfers.xlsx' }),
        'ongeldig',
        'tabel: kreeg de tekst "cijfers.xlsx", verwacht een xlsx- of csv-bestand dat er is en dat te lezen is.',
      ],
    ],
    blad_onbekend: [
      [TABELBESTANDFOUT.blad_onbekend({ blad: 'a', bladen: ['b', 'c'] }), 'ongeldig', 'blad: kreeg "a", verwacht een van: b, c.'],
    ],
    choose_blad: [
      [TABELBESTANDFOUT.choose_blad({ bladen: ['b', 'c'] }), 'ongeldig', 'De werkmap heeft 2 bladen: b, c. Kies er een met --blad.'],
    ],
    choose_tabel: [
      [
        TABELBESTANDFOUT.choose_tabel({ tabellen: ['Rij 1: gemeente en trede', '2022-1: gemeente en taakstelling'] }),
        'ongeldig',
        'Op het blad staan 2 tabellen. 1. Rij 1: gemeente en trede. 2. 2022-1: gemeente en taakstelling. Kies er een met --nummer.',
      ],
    ],
    koppen_onduidelijk: [
      [
        TABELBESTANDFOUT.koppen_onduidelijk({ vragen: ['Is dit zo?', 'En dit?'] }),
        'ongeldig',
        'De koppen zijn niet te gebruiken. Is dit zo? En dit? Pas de koppen in het bestand aan: achterstand_begin en achterstand_eind zijn positief bij een achterstand.',
      ],
    ],
  });
});
