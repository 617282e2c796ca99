import { describe } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { VASTSTELLINGSFOUT } from '../../../core/vaststellen/vaststellen-messages.ts';
import { testWording } from '../../wording.ts';

describe('the words of a refused vaststelling', () => {
  testWording(VASTSTELLINGSFOUT, {
    kop_ontbreekt: [
      [
        VASTSTELLINGSFOUT.kop_ontbreekt({ kolom: 'periode' }),
        'ongeldig',
        'Het blad met vaststellingen heeft niet de verwachte koppen; als eerste mist periode. Zet de koppen terug, of geef het blad een andere naam.',
      ],
    ],
    reden_ontbreekt: [
      [
        VASTSTELLINGSFOUT.reden_ontbreekt({ gemeente: 'Zeist', periode: '2022-1', trede: 2, berekend: 3 }),
        'ongeldig',
        'Zeist 2022-1: vastgesteld wordt trede 2, maar er is trede 3 berekend. Geef de reden.',
      ],
      [
        VASTSTELLINGSFOUT.reden_ontbreekt({ gemeente: 'Zeist', periode: '2022-1', trede: 3, berekend: undefined }),
        'ongeldig',
        'Zeist 2022-1: vastgesteld wordt trede 3, maar er is geen trede te berekenen. Geef de reden.',
      ],
    ],
    tussenstand: [
      [
        VASTSTELLINGSFOUT.tussenstand({ gemeente: 'Zeist', periode: '2022-1', datum: datumOf(2022, 5, 3) }),
        'ongeldig',
        'Zeist 2022-1: de cijfers zijn van 3 mei 2022, vóór de peildatum (1 juli 2022). Een tussenstand is niet vast te stellen.',
      ],
    ],
    vastgesteld_voor_cijfers: [
      [
        VASTSTELLINGSFOUT.vastgesteld_voor_cijfers({ gemeente: 'Zeist', periode: '2022-1' }),
        'ongeldig',
        'Zeist 2022-1: de dag van vaststellen ligt voor de datum van de cijfers.',
      ],
    ],
  });
});
