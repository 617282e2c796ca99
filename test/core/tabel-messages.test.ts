import { describe } from 'vitest';
import { TABELFOUT } from '../../core/tabel-messages.ts';
import { testWording } from '../wording.ts';

describe('the words of a refused table', () => {
  testWording(TABELFOUT, {
    kolom_dubbel: [
      [
        TABELFOUT.kolom_dubbel({ eerste: 'Periode', tweede: 'halfjaar', kolom: 'periode' }),
        'ongeldig',
        'De kolommen de tekst "Periode" en de tekst "halfjaar" betekenen allebei periode: verwacht er een.',
      ],
    ],
    kolom_ontbreekt: [
      [
        TABELFOUT.kolom_ontbreekt({ ontbrekend: ['gemeente', 'periode'], koppen: ['', 'naam', 'stand'], stand: true }),
        'ongeldig',
        'Kolom ontbreekt: gemeente, periode. Gevonden: "naam", "stand". Een kolom "stand" zegt niet of een positief getal achterstand of voorsprong is: noem die achterstand_begin (achterstand positief).',
      ],
      [
        TABELFOUT.kolom_ontbreekt({ ontbrekend: ['gemeente'], koppen: [''], stand: false }),
        'ongeldig',
        'Kolom ontbreekt: gemeente. Gevonden: geen koppen.',
      ],
    ],
    stand_dubbel: [
      [
        TABELFOUT.stand_dubbel({ tabel: 'nieuw', rij: 3, gemeente: 'Zeist', periode: '2022-1' }),
        'ongeldig',
        'nieuw, rij 3: Zeist 2022-1 staat er al, verwacht één rij per gemeente en periode.',
      ],
    ],
  });
});
