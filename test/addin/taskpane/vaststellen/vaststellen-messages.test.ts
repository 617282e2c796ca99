import { describe } from 'vitest';
import { ONTWERPFOUT } from '../../../../addin/taskpane/vaststellen/vaststellen-messages.ts';
import { testWording } from '../../../wording.ts';

describe('the words of the view Vaststellen', () => {
  testWording(ONTWERPFOUT, {
    trede_ontbreekt: [[ONTWERPFOUT.trede_ontbreekt({ gemeente: 'Zeist', periode: '2022-1' }), 'ongeldig', 'Zeist 2022-1: kies een trede.']],
    reden_herziening_ontbreekt: [
      [
        ONTWERPFOUT.reden_herziening_ontbreekt({ gemeente: 'Zeist', periode: '2022-1' }),
        'ongeldig',
        'Zeist 2022-1: geef de reden van de herziening.',
      ],
    ],
  });
});
