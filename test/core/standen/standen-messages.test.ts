import { describe } from 'vitest';
import { STANDENFOUT } from '../../../core/standen/standen-messages.ts';
import { testWording } from '../../wording.ts';

describe('the words of a refused stand', () => {
  testWording(STANDENFOUT, {
    datum_ontbreekt: [[STANDENFOUT.datum_ontbreekt({ naam: 'x' }), 'ongeldig', 'x: de datum van het cijfer ontbreekt.']],
    datum_buiten_periode: [
      [
        STANDENFOUT.datum_buiten_periode({ naam: 'x', datum: 44561, periode: '2022-1' }),
        'ongeldig',
        'x: 2021-12-31 ligt niet in 2022-1, verwacht een dag na 2022-01-01 tot en met de correctiedatum 2022-08-01.',
      ],
    ],
    datum_na_inbreng: [
      [
        STANDENFOUT.datum_na_inbreng({ naam: 'x', datum: 44743, bekend_op: 44742 }),
        'ongeldig',
        'x: 2022-07-01 ligt na 2022-06-30, de dag waarop het cijfer is ingebracht.',
      ],
    ],
    stand_dubbel: [
      [
        STANDENFOUT.stand_dubbel({ gemeente: 'Leusden', periode: '2022-2', datum: 44827, aantallen: [25, 24] }),
        'ongeldig',
        'Leusden 2022-2 staat meer dan eens in de tabel voor 23 september 2022, met 25 en 24 gerealiseerd: verwacht één rij. Niet vastgelegd.',
      ],
      [
        STANDENFOUT.stand_dubbel({ gemeente: 'Leusden', periode: '2022-2', datum: 44827, aantallen: [25] }),
        'ongeldig',
        'Leusden 2022-2 staat meer dan eens in de tabel voor 23 september 2022: verwacht één rij. Niet vastgelegd.',
      ],
    ],
  });
});
