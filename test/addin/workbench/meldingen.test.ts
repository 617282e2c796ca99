import { describe } from 'vitest';
import { OPENFOUT } from '../../../addin/workbench/xlsx/xlsx-messages.ts';
import { testWording } from '../../wording.ts';

describe('the words of a workbook that is not opened', () => {
  testWording(OPENFOUT, {
    geen_zip: [[OPENFOUT.geen_zip(), 'ongeldig', 'Dit is geen Excel-werkmap: een .xlsx-bestand is een zipbestand, en dat is dit niet.']],
    geen_werkmap: [[OPENFOUT.geen_werkmap(), 'ongeldig', 'In dit zipbestand zit geen Excel-werkmap. Verwacht wordt een .xlsx-bestand.']],
    onleesbaar: [
      [OPENFOUT.onleesbaar({ deel: 'xl/workbook.xml' }), 'ongeldig', 'De werkmap is beschadigd: xl/workbook.xml is niet te lezen.'],
    ],
  });
});
