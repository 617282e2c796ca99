import { describe } from 'vitest';
import { INLEESFOUT } from '../../../core/inlezen/inlezen-messages.ts';
import { testWording } from '../../wording.ts';

describe('the words of a refused file', () => {
  testWording(INLEESFOUT, {
    te_veel_namen: [
      [
        INLEESFOUT.te_veel_namen({ hoogstens: 400 }),
        'ongeldig',
        'De kolom voor gemeente bevat meer dan 400 verschillende namen: dat zijn geen gemeenten. Kies een andere kolom.',
      ],
    ],
    geen_gemeenten: [
      [
        INLEESFOUT.geen_gemeenten({ onbekend: 26, namen: 30 }),
        'ongeldig',
        'In de kolom voor gemeente zijn 26 van de 30 namen geen bekende gemeente. Het kunnen namen van personen zijn: er wordt niets overgenomen. Kies een andere kolom, of verbeter de namen.',
      ],
    ],
  });
});
