import { describe, expect, it } from 'vitest';
import { leesTabel, plaatsVan, sleutelVan, zoekKoprij } from '../../core/tabel.ts';

describe('a header', () => {
  it('is compared without case, spaces, underscores, hyphens and diacritics', () => {
    for (const kop of ['achterstand_begin', 'Achterstand begin', ' ACHTERSTAND-BEGIN ', 'áchterstand_bëgin']) expect(sleutelVan(kop)).toBe('achterstandbegin');
  });
  it('keeps its percent sign and digits', () => {
    expect(sleutelVan('% taakstelling 2')).toBe('%taakstelling2');
  });
  it('counts for its first 200 characters', () => {
    expect(sleutelVan(`periode${' '.repeat(192)}xy`)).toBe('periodex');
  });
  it('is shown trimmed and cut at 40 characters, at most 20 of them', () => {
    const lang = 'x'.repeat(41);
    expect(() => leesTabel([[' Gemeente ', lang]], ['periode'])).toThrow(`Gevonden: "Gemeente", "${'x'.repeat(40)}".`);
    const koppen = Array.from({ length: 21 }, (_, i) => `kop ${i + 1}`);
    expect(() => leesTabel([koppen], ['periode'])).toThrow('"kop 19", "kop 20".');
    const tabel = leesTabel([['Achterstand aan het begin'.padEnd(60), 'Taakstelling'.padStart(60)]], []);
    expect(plaatsVan(tabel, 2, 'taakstelling')).toBe('rij 2, kolom "Taakstelling"');
    expect(plaatsVan(leesTabel([[`taak${'_'.repeat(50)}stelling`]], []), 2, 'taakstelling')).toBe(`rij 2, kolom "taak${'_'.repeat(36)}"`);
  });
});

describe('zoekKoprij', () => {
  it('two known columns make a header row, one does not', () => {
    expect(zoekKoprij([['periode', 'x'], ['periode', 'taakstelling']])).toBe(1);
    expect(zoekKoprij([['periode', 'x'], ['gemeente']])).toBeUndefined();
  });
});
