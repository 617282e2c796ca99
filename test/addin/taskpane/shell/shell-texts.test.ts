import { expect, it } from 'vitest';
import * as module from '../../../../addin/taskpane/shell/shell-texts.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const TEXTS = elkeTekst(module);

it('says which of several areas the pane follows', () => {
  expect(TEXTS.eersteGebied({ blad: 'Cijfers', adres: 'B5', gebieden: 2 })).toBe(
    'U hebt 2 gebieden geselecteerd; dit venster volgt het eerste (B5 op blad "Cijfers").',
  );
});

it('names the view that did not come, and what to do', () => {
  expect(TEXTS.viewNietLoaded('Prognose')).toEqual({
    titel: 'Prognose kon niet worden geladen',
    tekst: 'Controleer de verbinding en probeer het opnieuw (het venster begint dan opnieuw), of kies een andere weergave.',
  });
});

it('says what the button does with periodes that became days', () => {
  expect(TEXTS.periodesToText('Periode', 4)).toBe('Zet kolom "Periode" om in tekst (4 cellen)');
});

it('says by which framework of its own a workbook is assessed, and how many of its faults are not shown', () => {
  expect(TEXTS.eigenKader(['Eigen 2025'])).toBe('Beoordeeld met het kader van deze werkmap: Eigen 2025 (blad IBT-kader).');
  expect(TEXTS.meerFouten(1)).toBe('En nog 1 fout; IBT.KADERCONTROLE geeft ze allemaal.');
});
