import { describe } from 'vitest';
import { FORMULIERFOUT, OPSLAGFOUT } from '../../../../addin/taskpane/prognose/prognose-messages.ts';
import { testWording } from '../../../wording.ts';

describe('the words of the view Prognose', () => {
  testWording(FORMULIERFOUT, {
    field_leeg: [[FORMULIERFOUT.field_leeg({ naam: 'taakstelling van 2023-1' }), 'ongeldig', 'Vul in: taakstelling van 2023-1.']],
    geen_percentage: [
      [
        FORMULIERFOUT.geen_percentage({ naam: 'kans', cel: 'veel', minimum: 0.5, maximum: 99.5 }),
        'ongeldig',
        'kans: kreeg de tekst "veel", verwacht een percentage van 0,5 tot en met 99,5.',
      ],
    ],
    geen_tempo: [
      [
        FORMULIERFOUT.geen_tempo({ naam: 'eigen tempo', cel: 'snel' }),
        'ongeldig',
        'eigen tempo: kreeg de tekst "snel", verwacht personen per week, 0 of meer, zoals 2,5.',
      ],
    ],
    niemand_gehuisvest: [
      [
        FORMULIERFOUT.niemand_gehuisvest(),
        'ongeldig',
        'Tussen de twee standen is niemand gehuisvest, dus hieruit volgt geen tempo. Kies een ander tempo.',
      ],
    ],
    eerder_niet_eerder: [
      [
        FORMULIERFOUT.eerder_niet_eerder({ periode: '2022-2' }),
        'ongeldig',
        'De eerdere stand moet vóór de datum van de stand liggen en niet vóór 1 juli 2022.',
      ],
    ],
    scenario_te_lang: [
      [
        FORMULIERFOUT.scenario_te_lang(),
        'ongeldig',
        'Dit scenario heeft te veel plannen of standen om in een cel te bewaren. Voeg plannen samen of verwijder er een paar.',
      ],
    ],
    scenario_onleesbaar: [
      [FORMULIERFOUT.scenario_onleesbaar({ rij: 5 }), 'ongeldig', 'Rij 5 van het blad met scenario’s bevat geen leesbare gegevens.'],
    ],
    geen_datum: [
      [FORMULIERFOUT.geen_datum(), 'onbekend', 'De datum van de stand ontbreekt. Voeg een kolom datum toe, of vul hierboven een datum in.'],
    ],
    geen_vorige_trede: [[FORMULIERFOUT.geen_vorige_trede(), 'onbekend', 'De vorige trede ontbreekt.']],
  });
});

describe('the words of why the sheet of the kept scenarios is not read or written', () => {
  testWording(OPSLAGFOUT, {
    vol: [[OPSLAGFOUT.vol({ meeste: 200 }), 'ongeldig', 'Er passen hoogstens 200 scenario’s in een werkmap. Verwijder er eerst een.']],
    niet_leesbaar: [
      [
        OPSLAGFOUT.niet_leesbaar({ blad: 'IBT-scenario’s' }),
        'ongeldig',
        'Het blad “IBT-scenario’s” is niet te lezen. Hef de beveiliging op en probeer het opnieuw.',
      ],
    ],
  });
});
