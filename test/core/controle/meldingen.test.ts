import { describe } from 'vitest';
import { BEKENDE_KOLOMMEN } from '../../../core/controle/kolommen.ts';
import { CONTROLEFOUT } from '../../../core/controle/controle-texts.ts';
import { testWording } from '../../wording.ts';

describe('the words of a table that cannot be checked', () => {
  testWording(CONTROLEFOUT, {
    geen_bekende_kolom: [
      [
        CONTROLEFOUT.geen_bekende_kolom({ koppen: ['', 'naam', 'x'] }),
        'ongeldig',
        `Geen bekende kolom. Gevonden: "naam", "x". Verwacht een of meer van: ${BEKENDE_KOLOMMEN.join(', ')}.`,
      ],
    ],
  });
});
