import { expect, it } from 'vitest';
import * as indeelteksten from '../../../addin/inlezen/indeling-texts.ts';
import { elkeTekst } from '../elke-tekst.ts';

const INDELEN = elkeTekst(indeelteksten);

it('refuses a file with personal data by the letter and the kind of the column, and repeats nothing of it', () => {
  expect(INDELEN.persoonsgegevens([{ kolom: 2, soort: 'naam', gezienAan: 'kop' }])).toEqual({
    titel: 'Er staan persoonsgegevens in: niets is gelezen of bewaard',
    tekst:
      'Kolom C: namen van personen (gezien aan de kop). Deze invoegtoepassing werkt met aantallen per gemeente. Verwijder die kolom uit het bestand en probeer het opnieuw.',
  });
  expect(
    INDELEN.persoonsgegevens([
      { kolom: 0, soort: 'nummer', gezienAan: 'inhoud' },
      { kolom: 27, soort: 'contact', gezienAan: 'kop' },
    ]).tekst,
  ).toBe(
    'Kolom A: een nummer van een persoon, zoals V-nummer of BSN (gezien aan de inhoud); kolom AB: contactgegevens (gezien aan de kop). Deze invoegtoepassing werkt met aantallen per gemeente. Verwijder die kolommen uit het bestand en probeer het opnieuw.',
  );
});

it('tells tables apart by their periode or first row, and their headers', () => {
  const tabel = (koppen: readonly string[]) => ({
    blad: { samengevoegd: 0, rijen: [{ nummer: 5, verborgen: false, cellen: [] }] },
    kop: { eersteRij: 1, koppen },
  });
  expect(INDELEN.tabelInWoorden(tabel(['gemeente', '', 'trede']))).toBe('Rij 5: gemeente en trede');
  expect(INDELEN.tabelInWoorden({ ...tabel(['a', 'b', 'c', 'd', 'e', 'f', 'g']), periode: '2022-1' })).toBe(
    '2022-1: a, b, c, d, e en 2 andere',
  );
});

it('asks what is still to be answered, by the header of the column', () => {
  const koppen = ['gemeente', 'Stand'];
  expect(INDELEN.vraagInWoorden({ soort: 'stand', kolom: 1 }, koppen)).toBe(
    'Kolom "Stand": is dit de achterstand aan het begin of aan het eind? Of neem de kolom niet over.',
  );
  expect(INDELEN.vraagInWoorden({ soort: 'teken', kolom: 1 }, koppen)).toBe('Kolom "Stand": zeg wat een positief getal betekent.');
  expect(INDELEN.vraagInWoorden({ soort: 'dubbel', doel: 'gerealiseerd' }, koppen)).toBe(
    'Gerealiseerd is vaker dan één keer gekozen: kies één kolom.',
  );
  expect(INDELEN.vraagInWoorden({ soort: 'ontbreekt', doel: 'gemeente' }, koppen)).toBe(
    'Wijs de kolom met de gemeente aan, of vul de gemeente van alle rijen in.',
  );
  expect(INDELEN.vraagInWoorden({ soort: 'ontbreekt', doel: 'periode' }, koppen)).toBe(
    'Wijs de kolom met de periode aan, of vul de periode van alle rijen in.',
  );
  expect(INDELEN.vraagInWoorden({ soort: 'ontbreekt', doel: 'cijfers' }, koppen)).toBe('Wijs minstens één kolom met cijfers aan.');
});
