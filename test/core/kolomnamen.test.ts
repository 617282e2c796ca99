import { describe, expect, it } from 'vitest';
import { keyOf } from '../../core/kolomnaam.ts';
import { readTabel, plaatsVan, findKoprij } from '../../core/tabel.ts';

describe('a header', () => {
  it('is compared without case, spaces, underscores, hyphens and diacritics', () => {
    for (const kop of ['achterstand_begin', 'Achterstand begin', ' ACHTERSTAND-BEGIN ', 'áchterstand_bëgin'])
      expect(keyOf(kop)).toBe('achterstandbegin');
  });
  it('keeps its percent sign and digits', () => {
    expect(keyOf('% taakstelling 2')).toBe('%taakstelling2');
  });
  it('counts for its first 200 characters', () => {
    expect(keyOf(`periode${' '.repeat(192)}xy`)).toBe('periodex');
  });
  it('is shown trimmed and cut at 40 characters, at most 20 of them', () => {
    const lang = 'x'.repeat(41);
    expect(() => readTabel([[' Gemeente ', lang]], ['periode'])).toThrow(`Gevonden: "Gemeente", "${'x'.repeat(40)}…".`);
    const koppen = Array.from({ length: 21 }, (_, i) => `kop ${i + 1}`);
    expect(() => readTabel([koppen], ['periode'])).toThrow('"kop 19", "kop 20".');
    const tabel = readTabel([['Achterstand aan het begin'.padEnd(60), 'Taakstelling'.padStart(60)]], []);
    expect(plaatsVan(tabel, 2, 'taakstelling')).toBe('rij 2, kolom "Taakstelling"');
    expect(plaatsVan(readTabel([[`taak${'_'.repeat(50)}stelling`]], []), 2, 'taakstelling')).toBe(`rij 2, kolom "taak${'_'.repeat(36)}"`);
  });
});

describe('zoekKoprij', () => {
  it('two known columns make a header row, one does not', () => {
    expect(
      findKoprij([
        ['periode', 'x'],
        ['periode', 'taakstelling'],
      ]),
    ).toBe(1);
    expect(findKoprij([['periode', 'x'], ['gemeente']])).toBeUndefined();
  });
});
