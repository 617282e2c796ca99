import { expect, it } from 'vitest';
import * as module from '../../../../addin/taskpane/controle/controle-texts.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const TEXTS = elkeTekst(module);

it('says why a table cannot be checked', () => {
  expect(TEXTS.nietTeLezen('De kolom gemeente staat er twee keer.')).toEqual({
    titel: 'Deze tabel is niet te controleren',
    tekst: 'De kolom gemeente staat er twee keer.',
  });
});

it('says what was checked where nothing was found, or that there is nothing to check', () => {
  expect(TEXTS.geenRijen('Halfjaar, A1:L1')).toEqual({
    titel: 'Geen rijen om te controleren',
    tekst: 'Halfjaar, A1:L1: onder de koppen staat niets. Vul de cijfers in, of kies een cel in een andere tabel.',
  });
  expect(TEXTS.geenBevindingen('Halfjaar, A1:L2', 1).tekst).toBe(
    'Halfjaar, A1:L2: de rij is gecontroleerd op totalen, percentages, overdracht, treden, namen en datums.',
  );
  expect(TEXTS.geenBevindingen('Halfjaar, A1:L1201', 1200).tekst).toBe(
    'Halfjaar, A1:L1201: alle 1.200 rijen zijn gecontroleerd op totalen, percentages, overdracht, treden, namen en datums.',
  );
});

it('counts the errors and what is to be looked at', () => {
  expect(TEXTS.aantallenInWoorden({ fout: 1, 'let op': 0 })).toBe('1 fout');
  expect(TEXTS.aantallenInWoorden({ fout: 0, 'let op': 1 })).toBe('1 keer let op');
  expect(TEXTS.aantallenInWoorden({ fout: 2, 'let op': 1 })).toBe('2 fouten en 1 keer let op');
  expect(TEXTS.aantallenInWoorden({ fout: 1234, 'let op': 5 })).toBe('1.234 fouten en 5 keer let op');
});

it('tells where the findings are that it does not show, and of which row they are', () => {
  expect(TEXTS.enNog(1)).toBe('en nog 1 van deze soort: IBT.CONTROLE geeft ze allemaal');
  expect(TEXTS.enNog(1000)).toBe('en nog 1.000 van deze soort: IBT.CONTROLE geeft ze allemaal');
  expect(TEXTS.rijnaam(5)).toBe('Rij 5');
});

it('says aloud what is shown', () => {
  expect(TEXTS.samenvatting({ soort: 'bevindingen', plaats: 'Halfjaar, A1:L27', aantallen: { fout: 2, 'let op': 0 }, groepen: [] })).toBe(
    'Halfjaar, A1:L27: 2 fouten.',
  );
  expect(TEXTS.samenvatting({ soort: 'uitleg', ...TEXTS.GEEN_TABEL })).toBe('Kies een cel in een tabel.');
});
