import { describe } from 'vitest';
import { LOAD_ERROR, WERKMAPBESTANDFOUT } from '../../../addin/workbench/workbench-messages.ts';
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

describe('the words of a page that cannot start', () => {
  testWording(LOAD_ERROR, {
    functie_ontbreekt: [
      [
        LOAD_ERROR.functie_ontbreekt({ naam: 'IBT.TREDE' }),
        'ongeldig',
        'De IBT-functies zijn niet goed geladen: IBT.TREDE staat in functions.json, maar niet in functions.js.',
      ],
    ],
    onderdeel_ontbreekt: [
      [LOAD_ERROR.onderdeel_ontbreekt({ path: 'functions.js' }), 'ongeldig', 'functions.js ontbreekt of is onleesbaar.'],
    ],
  });
});

describe('the words of a file that the pane may not open', () => {
  testWording(WERKMAPBESTANDFOUT, {
    save_eerst: [
      [
        WERKMAPBESTANDFOUT.save_eerst(),
        'ongeldig',
        'De werkmap heeft wijzigingen die niet zijn opgeslagen. Sla die eerst op in de werkbank en probeer het opnieuw.',
      ],
    ],
  });
});
