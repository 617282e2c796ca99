import { describe } from 'vitest';
import { GEGEVENSFOUT } from '../../../notebooks/render/render-messages.ts';
import { testWording } from '../../wording.ts';

describe('the words of an own data file that is refused', () => {
  const fouten = Array.from({ length: 25 }, (_, i) => `rij ${i + 2}: onbekende kolom.`);
  testWording(GEGEVENSFOUT, {
    onbruikbaar: [
      [
        GEGEVENSFOUT.onbruikbaar({ path: 'eigen.csv', fouten: fouten.slice(0, 1) }),
        'ongeldig',
        'eigen.csv is niet te gebruiken:\n- rij 2: onbekende kolom.',
      ],
      [
        GEGEVENSFOUT.onbruikbaar({ path: 'eigen.csv', fouten }),
        'ongeldig',
        ['eigen.csv is niet te gebruiken:', ...fouten.slice(0, 20).map((fout) => `- ${fout}`), '- en nog 5'].join('\n'),
      ],
    ],
    niet_te_lezen: [
      [
        GEGEVENSFOUT.niet_te_lezen({ path: 'eigen.csv' }),
        'ongeldig',
        'eigen.csv is niet te lezen: het bestand bestaat niet of is niet toegankelijk.',
      ],
    ],
    welk_blad: [
      [
        GEGEVENSFOUT.welk_blad({ sheet: 'IBT-cijfers', bladen: ['A', 'B'] }),
        'ongeldig',
        'De werkmap heeft meer bladen (A, B). Noem het blad met de cijfers IBT-cijfers.',
      ],
    ],
    geen_json: [[GEGEVENSFOUT.geen_json(), 'ongeldig', 'Het bestand is geen geldige JSON.']],
  });
});
