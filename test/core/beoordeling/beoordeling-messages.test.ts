import { describe } from 'vitest';
import { BEOORDELINGSFOUT } from '../../../core/beoordeling/beoordeling-messages.ts';
import { testWording } from '../../wording.ts';

describe('the words for what an assessment cannot tell', () => {
  testWording(BEOORDELINGSFOUT, {
    geen_trede: [
      [
        BEOORDELINGSFOUT.geen_trede({ beoordeling: { status: 'geen_kader', periode: '2019-1' } }),
        'onbekend',
        'Voor 2019-1 is geen kader van de interventieladder bekend; het eerste bekende kader geldt vanaf 2021-1.',
      ],
    ],
    geen_opgave: [
      [BEOORDELINGSFOUT.geen_opgave({ wat: 'taakstelling' }), 'onbekend', 'Er is geen taakstelling groter dan 0 om door te delen.'],
    ],
    datum_voor_periode: [
      [
        BEOORDELINGSFOUT.datum_voor_periode({ naam: 'rij 2, kolom "datum"', datum: 44561, periode: '2022-1' }),
        'ongeldig',
        'rij 2, kolom "datum": kreeg 31 december 2021, verwacht een datum vanaf 1 januari 2022 (2022-1).',
      ],
    ],
    datum_buiten_periode: [
      [
        BEOORDELINGSFOUT.datum_buiten_periode({ datum: 44561, periode: '2022-1' }),
        'onbekend',
        'datum: kreeg 31 december 2021, verwacht een datum van 1 januari 2022 tot 1 juli 2022 (2022-1).',
      ],
    ],
  });
});
