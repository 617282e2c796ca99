import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import type { Broncel } from '../../../core/inlezen/bronblad.ts';
import { persoonskolommen } from '../../../core/inlezen/persoonsgegevens.ts';

const blad = (...rijen: Broncel[][]) => rijen.map((cellen, i) => ({ nummer: i + 1, verborgen: false, cellen }));

describe('personal data', () => {
  it.each([
    ['V-nummer', 'nummer'], ['v nr', 'nummer'], ['Vreemdelingennummer', 'nummer'], ['BSN', 'nummer'], ['BSN-nummer', 'nummer'], ['Burgerservicenummer', 'nummer'], ['Cliëntnummer', 'nummer'],
    ['Naam', 'naam'], ['Achternaam', 'naam'], ['Voorletters', 'naam'], ['Naam vergunninghouder', 'naam'], ['Statushouder', 'naam'], ['Contactpersoon', 'naam'],
    ['Geboortedatum', 'geboortedatum'], ['geb. datum', 'geboortedatum'], ['Geboorteplaats', 'geboortedatum'], ['Leeftijd', 'geboortedatum'],
    ['Adres', 'adres'], ['E-mail adres', 'adres'], ['Postcode', 'adres'], ['Straatnaam', 'adres'], ['Telefoonnummer', 'contact'], ['E-mail', 'contact'], ['Nationaliteit', 'kenmerk'], ['Geslacht', 'kenmerk'],
  ])('are seen by the header %s', (kop, soort) => {
    expect(persoonskolommen(blad(['Gemeente', kop], ['Utrecht', 'x']))).toEqual([{ kolom: 1, soort, gezienAan: 'kop' }]);
  });

  it.each<[string, Broncel]>([
    ['a BSN as text', '111222333'], ['a BSN as number', 111222333], ['a BSN in groups', '1112.22.333'], ['a V-nummer', '2712345678'], ['a V-nummer as number', 2712345678], ['a V-nummer with a V', 'V-271 234 5678'],
    ['an e-mail address', 'a.b@voorbeeld.nl'], ['a mobile number', '06-12345678'], ['an IBAN', 'NL91 ABNA 0417 1643 00'],
  ])('are seen by %s under any header', (_, cel) => {
    const kolommen = persoonskolommen(blad(['Gemeente', 'Kenmerk A'], ['Utrecht', 12], ['Zeist', cel]));
    expect(kolommen.map(({ kolom, gezienAan }) => [kolom, gezienAan])).toEqual([[1, 'inhoud']]);
  });

  it.each<[string, Broncel]>([['a date cell', { soort: 'datum', datum: datumOf(1984, 3, 12) }], ['a text', '12-03-1984'], ['words', '12 maart 1984']])('are seen by a date of birth in %s', (_, cel) => {
    expect(persoonskolommen(blad(['Gemeente', 'Datum'], ['Utrecht', cel]))).toEqual([{ kolom: 1, soort: 'geboortedatum', gezienAan: 'inhoud' }]);
  });

  it.each<[string, Broncel]>([
    ['a count', 203], ['a large count', 9_999_999], ['a share', 0.8235294117], ['a share as text', '0.8235294117'], ['nine digits that fail the 11-test', 123456789], ['a date of figures', '2022-07-01'],
    ['a day without hyphens', '20220701'], ['a CBS code', 'GM0344'], ['an amount', '1.234.567'], ['an error', { soort: 'fout', code: '#N/A' }],
  ])('are not seen in %s', (_, cel) => {
    expect(persoonskolommen(blad(['Gemeente', 'Cijfer'], ['Utrecht', cel]))).toEqual([]);
  });

  it.each(['Gemeente', 'Gemeentenaam', 'Naam gemeente', 'Taakstelling', 'Gerealiseerd', 'Stand', 'Nagekomen', 'Datum stand', 'Vorige trede', 'Aantal personen'])('are not seen by the header %s', (kop) => {
    expect(persoonskolommen(blad([kop], ['Utrecht']))).toEqual([]);
  });

  it('are not seen in a column naam with municipalities only', () => {
    expect(persoonskolommen(blad(['Naam', 'Taakstelling'], ['Utrecht', 203], ['Zeist', 30], ['Totaal', 233]))).toEqual([]);
    expect(persoonskolommen(blad(['Naam', 'Taakstelling'], ['Utrecht', 203], ['A. de Vries', 1]))).toHaveLength(1);
  });

  it('are seen above and below a table too', () => {
    expect(persoonskolommen(blad(['Gemeente', 'Taakstelling'], ['Utrecht', 203], [null, null], [null, 'a.b@voorbeeld.nl']))).toHaveLength(1);
  });

  it('are never part of what is told of them', () => {
    expect(JSON.stringify(persoonskolommen(blad(['BSN'], ['111222333'])))).not.toContain('111222333');
  });
});
