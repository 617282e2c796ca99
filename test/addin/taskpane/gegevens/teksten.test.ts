import { expect, it } from 'vitest';
import { LEESTEKSTEN } from '../../../../addin/taskpane/gegevens/lezen/teksten.ts';
import * as module from '../../../../addin/taskpane/gegevens/teksten.ts';
import type { Vermelding } from '../../../../core/inlezen/cel-lezen.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const TEKSTEN = elkeTekst(module);
const LEZEN = elkeTekst(LEESTEKSTEN);

it('refuses a file with personal data by the letter and the kind of the column, and repeats nothing of it', () => {
  expect(TEKSTEN.persoonsgegevens([{ kolom: 2, soort: 'naam', gezienAan: 'kop' }])).toEqual({
    titel: 'Er staan persoonsgegevens in: niets is gelezen of bewaard',
    tekst: 'Kolom C: namen van personen (gezien aan de kop). Deze invoegtoepassing werkt met aantallen per gemeente. Verwijder die kolom uit het bestand en probeer het opnieuw.',
  });
  expect(TEKSTEN.persoonsgegevens([{ kolom: 0, soort: 'nummer', gezienAan: 'inhoud' }, { kolom: 27, soort: 'contact', gezienAan: 'kop' }]).tekst).toBe(
    'Kolom A: een nummer van een persoon, zoals V-nummer of BSN (gezien aan de inhoud); kolom AB: contactgegevens (gezien aan de kop). Deze invoegtoepassing werkt met aantallen per gemeente. Verwijder die kolommen uit het bestand en probeer het opnieuw.',
  );
});

it('asks what is still to be answered, by the header of the column', () => {
  const koppen = ['gemeente', 'Stand'];
  expect(TEKSTEN.vraagInWoorden({ soort: 'stand', kolom: 1 }, koppen)).toBe('Kolom "Stand": is dit de achterstand aan het begin of aan het eind? Of neem de kolom niet over.');
  expect(TEKSTEN.vraagInWoorden({ soort: 'teken', kolom: 1 }, koppen)).toBe('Kolom "Stand": zeg wat een positief getal betekent.');
  expect(TEKSTEN.vraagInWoorden({ soort: 'dubbel', doel: 'gerealiseerd' }, koppen)).toBe('Gerealiseerd is vaker dan één keer gekozen: kies één kolom.');
  expect(TEKSTEN.vraagInWoorden({ soort: 'ontbreekt', doel: 'gemeente' }, koppen)).toBe('Wijs de kolom met de gemeente aan.');
  expect(TEKSTEN.vraagInWoorden({ soort: 'ontbreekt', doel: 'periode' }, koppen)).toBe('Wijs de kolom met de periode aan, of vul de periode van alle rijen in.');
  expect(TEKSTEN.vraagInWoorden({ soort: 'ontbreekt', doel: 'cijfers' }, koppen)).toBe('Wijs minstens één kolom met cijfers aan.');
  expect(TEKSTEN.TEKST.periodeFout('voorjaar')).toBe('Periode: kreeg "voorjaar", verwacht een jaar en een half, zoals 2024-2.');
});

it('says what was done to the figures, and nothing where nothing was', () => {
  expect(TEKSTEN.vermeldingenInWoorden(new Map(), 0, 0)).toBe('');
  expect(TEKSTEN.vermeldingenInWoorden(new Map<Vermelding, number>([['getal_uit_tekst', 1200], ['teken_omgekeerd', 26]]), 1, 2)).toBe(
    'Let op: getallen gelezen uit tekst: 1.200; standen met omgekeerd teken (achterstand is nu positief): 26; totaalrijen, alleen voor de controle gebruikt: 1; samengevoegde cellen, waarvan de tekst voor elke cel geldt: 2.',
  );
});

it('counts the rows and those that are shown', () => {
  expect(TEKSTEN.aantalRijen(1, 10)).toBe('1 rij');
  expect(TEKSTEN.aantalRijen(10, 10)).toBe('10 rijen');
  expect(TEKSTEN.aantalRijen(1200, 10)).toBe('1.200 rijen; hier staan de eerste 10');
});

it('counts the findings, and says that the figures are taken over as they are', () => {
  const rest = 'De cijfers worden overgenomen zoals ze zijn; de rijnummers zijn die van het bestand.';
  expect(TEKSTEN.aantalBevindingen(1, 0)).toBe(`1 fout, 0 keer let op. ${rest}`);
  expect(TEKSTEN.aantalBevindingen(0, 3)).toBe(`0 fouten, 3 keer let op. ${rest}`);
});

it('names the file that is read, and how far', () => {
  expect(TEKSTEN.gelezenUit('cijfers.xlsx, blad Halfjaar')).toBe('Gelezen uit: cijfers.xlsx, blad Halfjaar');
  expect(TEKSTEN.bezig('cijfers.xlsx', 0.456)).toBe('cijfers.xlsx wordt gelezen: 46%');
});

it('names the sheet that is missing and the size that is too large, with what is possible', () => {
  expect(LEZEN.geenBlad('Halfjaar')).toBe('Het blad "Halfjaar" staat niet in de werkmap.');
  expect(LEZEN.teGroot(25 * 1024 * 1024)).toBe('Het bestand is 25 MB; hoogstens 20 MB kan worden gelezen. Bewaar alleen het blad met de cijfers in een nieuw bestand.');
});
