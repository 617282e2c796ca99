import { describe } from 'vitest';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';
import { testWording } from '../../wording.ts';

describe('the words of the functions', () => {
  testWording(FUNCTIEFOUT, {
    onverwacht: [[FUNCTIEFOUT.onverwacht(), 'ongeldig', 'Onverwachte fout in deze IBT-functie. Meld dit met de formule en de invoer.']],
    andere_vorm: [
      [
        FUNCTIEFOUT.andere_vorm({ een: { naam: 'a', rijen: 2, kolommen: 1 }, ander: { naam: 'b', rijen: 3, kolommen: 1 } }),
        'ongeldig',
        'b is een bereik van 3 × 1 (rijen × kolommen) en a van 2 × 1 (rijen × kolommen): verwacht bereiken van dezelfde vorm, of één cel.',
      ],
    ],
    geen_cel: [
      [
        FUNCTIEFOUT.geen_cel({ naam: 'x', rijen: 2, kolommen: 1 }),
        'ongeldig',
        'x: kreeg een bereik van 2 × 1 (rijen × kolommen), verwacht één cel.',
      ],
    ],
    geen_rij_of_kolom: [
      [
        FUNCTIEFOUT.geen_rij_of_kolom({ naam: 'x', rijen: 2, kolommen: 2 }),
        'ongeldig',
        'x: kreeg een bereik van 2 × 2 (rijen × kolommen), verwacht één rij of één kolom.',
      ],
    ],
    geen_kolom: [
      [
        FUNCTIEFOUT.geen_kolom({ rijen: 2, kolommen: 3, width: 6 }),
        'ongeldig',
        'Kreeg een bereik van 2 × 3 (rijen × kolommen), verwacht één kolom: de uitkomst is 6 kolommen breed.',
      ],
    ],
    niet_evenveel_cellen: [
      [
        FUNCTIEFOUT.niet_evenveel_cellen({ naam: 'perioden', kreeg: 2, verwacht: 3, als: 'waarden' }),
        'ongeldig',
        'perioden: kreeg 2 cellen, verwacht er 3, evenveel als waarden.',
      ],
      [
        FUNCTIEFOUT.niet_evenveel_cellen({ naam: 'perioden', kreeg: 1, verwacht: 3, als: 'waarden' }),
        'ongeldig',
        'perioden: kreeg 1 cel, verwacht er 3, evenveel als waarden.',
      ],
    ],
    niet_een_of_evenveel_cellen: [
      [
        FUNCTIEFOUT.niet_een_of_evenveel_cellen({ naam: 'realisatie', kreeg: 2, verwacht: 3, als: 'taakstellingen' }),
        'ongeldig',
        'realisatie: kreeg 2 cellen, verwacht er 1 of 3, evenveel als taakstellingen.',
      ],
    ],
    te_veel_cellen: [
      [
        FUNCTIEFOUT.te_veel_cellen({ naam: 'taakstellingen', kreeg: 21, hoogstens: 20 }),
        'ongeldig',
        'taakstellingen: kreeg 21 cellen, verwacht er 1 tot en met 20.',
      ],
    ],
    geen_gemeente: [
      [
        FUNCTIEFOUT.geen_gemeente({ naam: 'naam', cel: 'Wordn', naaste: ['Woerden', 'Woudenberg'] }),
        'onbekend',
        'naam: kreeg de tekst "Wordn", verwacht een Nederlandse gemeente; lijkt op Woerden, Woudenberg.',
      ],
      [
        FUNCTIEFOUT.geen_gemeente({ naam: 'naam', cel: 'x', naaste: [] }),
        'onbekend',
        'naam: kreeg de tekst "x", verwacht een Nederlandse gemeente.',
      ],
    ],
    gemeente_nog_niet: [
      [
        FUNCTIEFOUT.gemeente_nog_niet({ gemeente: 'Voorne aan Zee', van: 44927, periode: '2022-2', uit: ['Brielle', 'Westvoorne'] }),
        'onbekend',
        'naam: Voorne aan Zee is ontstaan op 1 januari 2023 en is er nog niet in 2022-2; uit Brielle, Westvoorne.',
      ],
    ],
    geen_inwoners: [
      [
        FUNCTIEFOUT.geen_inwoners({ gemeenten: ['Ede', 'Epe'], bekend: [{ jaar: 2021, provincie: 'Utrecht', aantal: 26 }] }),
        'onbekend',
        'naam: van Ede, Epe zijn geen inwoners bekend, wel van 26 gemeenten in de provincie Utrecht (begin 2021).',
      ],
    ],
    geen_grootheid: [
      [
        FUNCTIEFOUT.geen_grootheid({ naam: 'grootheid', cel: 'tred', naaste: ['trede'] }),
        'ongeldig',
        'grootheid: kreeg de tekst "tred", verwacht een van: taakstelling, herverdeling, achterstand_begin, totaalopgave, gerealiseerd, nagekomen, realisatie_taakstelling, realisatie_totaalopgave, achterstand_eind, extra_doelstelling, trede, nidos_nodig, nidos_gerealiseerd; lijkt op trede.',
      ],
    ],
    niet_gepubliceerd: [
      [
        FUNCTIEFOUT.niet_gepubliceerd({
          soort: 'niet_gepubliceerd',
          gebied: { soort: 'land', naam: 'Nederland' },
          periode: '2022-1',
          grootheid: 'trede',
          wel_perioden: ['2022-2'],
          wel_gebieden: [],
        }),
        'onbekend',
        'trede 2022-1 van Nederland staat niet in de bronnen. Wel gepubliceerd voor dit gebied: 2022-2.',
      ],
    ],
    geen_reeks: [
      [
        FUNCTIEFOUT.geen_reeks({ grootheid: 'trede', gebied: { soort: 'land', naam: 'Nederland' }, van: '2022-1', tot: '2022-2' }),
        'onbekend',
        'trede van Nederland staat vanaf 2022-1 tot en met 2022-2 niet in de bronnen.',
      ],
      [
        FUNCTIEFOUT.geen_reeks({ grootheid: 'trede', gebied: { soort: 'land', naam: 'Nederland' }, van: undefined, tot: undefined }),
        'onbekend',
        'trede van Nederland staat niet in de bronnen.',
      ],
    ],
    tot_voor_van: [
      [FUNCTIEFOUT.tot_voor_van({ van: '2022-2', tot: '2022-1' }), 'ongeldig', 'tot: kreeg 2022-1, verwacht een periode vanaf 2022-2.'],
    ],
    buiten_jaren: [
      [
        FUNCTIEFOUT.buiten_jaren({ aantal: 200, periode: '9998-1' }),
        'ongeldig',
        'aantal: 200 halfjaren vanaf 9998-1 valt buiten de jaren waarmee gerekend kan worden.',
      ],
      [
        FUNCTIEFOUT.buiten_jaren({ aantal: -1, periode: '1901-1' }),
        'ongeldig',
        'aantal: −1 halfjaar vanaf 1901-1 valt buiten de jaren waarmee gerekend kan worden.',
      ],
    ],
    geen_opgave: [
      [
        FUNCTIEFOUT.geen_opgave({ opgave: 0 }),
        'onbekend',
        'opgave: kreeg het getal 0, verwacht een opgave groter dan 0. Zonder opgave is er geen realisatiepercentage.',
      ],
    ],
    alle_gewichten_nul: [
      [FUNCTIEFOUT.alle_gewichten_nul(), 'ongeldig', 'gewichten: zijn allemaal 0 of leeg, verwacht minstens één gewicht groter dan 0.'],
    ],
    te_klein: [
      [FUNCTIEFOUT.te_klein({ naam: 'x', cel: 0.001, minstens: 0.01 }), 'ongeldig', 'x: kreeg het getal 0,001, verwacht minstens 0,01.'],
    ],
    te_weinig_perioden: [
      [
        FUNCTIEFOUT.te_weinig_perioden({ aantal: 1, minstens: 2 }),
        'onbekend',
        'waarden: 1 waarneming, verwacht er 2 of meer in verschillende perioden.',
      ],
    ],
    te_weinig_dagen: [
      [
        FUNCTIEFOUT.te_weinig_dagen({ aantal: 1 }),
        'onbekend',
        'peildata: 1 bruikbare waarneming, verwacht er twee of meer op verschillende dagen.',
      ],
    ],
    vorige_datum_ontbreekt: [
      [FUNCTIEFOUT.vorige_datum_ontbreekt(), 'ongeldig', 'vorige_datum: kreeg een lege cel, verwacht de datum van vorig_gerealiseerd.'],
    ],
    datum_voor_begin: [
      [
        FUNCTIEFOUT.datum_voor_begin({ datum: 44561, periode: '2022-1' }),
        'ongeldig',
        'datum: kreeg 31 december 2021, verwacht een datum vanaf 1 januari 2022 (2022-1).',
      ],
    ],
    datum_na_eind: [
      [
        FUNCTIEFOUT.datum_na_eind({ datum: 44743, periode: '2022-1' }),
        'onbekend',
        'datum: kreeg 1 juli 2022, verwacht een datum vóór de peildatum 1 juli 2022. Daarna is in 2022-1 geen tempo meer nodig.',
      ],
    ],
  });
});
