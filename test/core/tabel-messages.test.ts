import { describe } from 'vitest';
import { TABELFOUT } from '../../core/tabel-messages.ts';
import { testWording } from '../wording.ts';

describe('the words of a refused table', () => {
  testWording(TABELFOUT, {
    kolom_dubbel: [
      [
        TABELFOUT.kolom_dubbel({ eerste: 'Periode', tweede: 'halfjaar', kolom: 'periode' }),
        'ongeldig',
        'De koppen "Periode" en "halfjaar" betekenen allebei periode. Houd er één.',
      ],
    ],
    kolom_ontbreekt: [
      [
        TABELFOUT.kolom_ontbreekt({ ontbrekend: ['gemeente', 'periode'], koppen: ['', 'naam', 'stand'], stand: true }),
        'ongeldig',
        'Kolommen ontbreken: gemeente en periode. De eerste rij bevat geen bekende koppen: neem de rij met koppen mee in het bereik (bij een tabel in Excel: Tabel1[#Alles]). Gevonden: "naam", "stand". Een kolom "stand" zegt niet of een positief getal achterstand of voorsprong is: noem die achterstand_begin (achterstand positief).',
      ],
      [
        TABELFOUT.kolom_ontbreekt({ ontbrekend: ['gemeente'], koppen: [''], stand: false }),
        'ongeldig',
        'Kolom ontbreekt: gemeente. De eerste rij bevat geen bekende koppen: neem de rij met koppen mee in het bereik (bij een tabel in Excel: Tabel1[#Alles]). Gevonden: geen koppen.',
      ],
      [
        TABELFOUT.kolom_ontbreekt({ ontbrekend: ['taakstelling'], koppen: ['periode', 'Taakstelling wordt', 'Opmerking'], stand: false }),
        'ongeldig',
        'Kolom ontbreekt: taakstelling. Gevonden: "periode", "Taakstelling wordt", "Opmerking". "Taakstelling wordt" lijkt op taakstelling.',
      ],
    ],
    stand_dubbel: [
      [
        TABELFOUT.stand_dubbel({ tabel: 'nieuw', rij: 3, gemeente: 'Zeist', periode: '2022-1' }),
        'ongeldig',
        'nieuw, rij 3: Zeist 2022-1 staat er al, verwacht één rij per gemeente en periode.',
      ],
    ],
    rij_dubbel: [
      [
        TABELFOUT.rij_dubbel({ rij: 3, gemeente: 'Zeist', periode: '2022-1' }),
        'ongeldig',
        'rij 3: Zeist 2022-1 staat er al, verwacht één rij per gemeente en periode.',
      ],
      [
        TABELFOUT.rij_dubbel({ rij: 3, gemeente: 'Zeist', periode: undefined }),
        'ongeldig',
        'rij 3: Zeist staat er al, verwacht één rij per gemeente.',
      ],
    ],
    geen_inwoners: [
      [
        TABELFOUT.geen_inwoners({ plaats: 'rij 5, kolom "gemeente"', naaste: ['Amersfoort'] }),
        'onbekend',
        'rij 5, kolom "gemeente": van deze gemeente zijn geen inwoners bekend; lijkt op Amersfoort. Zet ze in een kolom inwoners.',
      ],
    ],
    geen_gewicht: [
      [
        TABELFOUT.geen_gewicht({ maatstaf: 'taakstelling' }),
        'onbekend',
        'Naar taakstelling is niet te verdelen: nergens is die groter dan 0.',
      ],
    ],
  });
});
