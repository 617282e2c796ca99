import { describe } from 'vitest';
import { DOCUMENTFOUT } from '../../../core/documenten/documenten-messages.ts';
import { testWording } from '../../wording.ts';

describe('the words of figures that give no document', () => {
  testWording(DOCUMENTFOUT, {
    geen_treden: [
      [
        DOCUMENTFOUT.geen_treden({ periode: '2023-1', perioden: ['2023-2', '2024-1'] }),
        'onbekend',
        'Van 2023-1 zijn geen treden van de gemeenten bekend. Kies een van: 2023-2, 2024-1.',
      ],
      [
        DOCUMENTFOUT.geen_treden({ periode: '2023-1', perioden: [] }),
        'onbekend',
        'Van 2023-1 zijn geen treden van de gemeenten bekend. Kies een van: geen.',
      ],
    ],
    naam_ontbreekt: [[DOCUMENTFOUT.naam_ontbreekt({ naam: 'x' }), 'ongeldig', 'x: kreeg een lege cel, verwacht de naam van een gemeente.']],
    rij_dubbel: [
      [
        DOCUMENTFOUT.rij_dubbel({ rij: 3, gemeente: 'Zeist', periode: '2024-2', eerste: 2 }),
        'ongeldig',
        'rij 3: Zeist 2024-2 staat met dezelfde datum ook in rij 2, verwacht één rij. Verwijder een van beide.',
      ],
    ],
  });
});
