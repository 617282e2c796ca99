import { describe } from 'vitest';
import { BRONFOUT } from '../../../core/bronnen/bronnen-messages.ts';
import { testWording } from '../../wording.ts';

describe('the words of an area that is not known', () => {
  testWording(BRONFOUT, {
    geen_gebied: [
      [
        BRONFOUT.geen_gebied({ naam: 'gebied', cel: 'Zeit', naaste: ['Zeist'] }),
        'onbekend',
        'gebied: kreeg de tekst "Zeit", verwacht een gemeente, een provincie zoals "provincie Utrecht", of "Nederland"; lijkt op Zeist.',
      ],
    ],
  });
});
