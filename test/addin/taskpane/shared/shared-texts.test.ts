import { expect, it } from 'vitest';
import { WERKMAPFOUT } from '../../../../addin/host/host-messages.ts';
import * as load from '../../../../addin/taskpane/shared/shared-texts.ts';
import * as schrijven from '../../../../addin/taskpane/shared/write-texts.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const TEXTS = elkeTekst(load);
const SCHRIJVEN = elkeTekst(schrijven);
const BEREIK = { blad: 'Cijfers', adres: 'B5:C6' };
const ONGEDAAN =
  'Ctrl+Z in het rekenblad maakt dit niet altijd ongedaan; de knop hieronder wel. Die blijft onder aan het venster staan, bij "Door dit venster geschreven".';

it('says why the workbook cannot be read', () => {
  expect(TEXTS.storing('Excel antwoordt niet.')).toEqual({ titel: 'De werkmap is niet te lezen', tekst: 'Excel antwoordt niet.' });
});

it('repeats what the workbook says, and calls anything else a mistake of this pane', () => {
  expect(TEXTS.foutbericht(WERKMAPFOUT.gemeld({ melding: 'Het blad is beveiligd.' }))).toEqual({
    soort: 'let_op',
    titel: 'Dat is niet gelukt',
    tekst: 'Het blad is beveiligd.',
  });
  expect(TEXTS.foutbericht('stuk').tekst).toBe('Er ging iets mis in dit venster (stuk). Kies een andere rij of probeer het opnieuw.');
  expect(TEXTS.onverwacht(new Error('stuk'))).toBe('Er ging iets mis in dit venster (stuk). Kies een andere rij of probeer het opnieuw.');
});

it('says why what the workbook knows does not count', () => {
  expect(TEXTS.kennisOngelezen('Bezet.')).toBe('IBT-standen en IBT-parameters zijn niet gelezen en tellen niet mee: Bezet.');
});

it('says that decided treden may be missing where the vaststellingen were not read', () => {
  expect(TEXTS.besluitenOngelezen(WERKMAPFOUT.gemeld({ melding: 'Excel antwoordt niet.' }))).toEqual({
    soort: 'let_op',
    titel: 'De vaststellingen zijn niet gelezen',
    tekst: 'Vastgestelde treden kunnen hieronder ontbreken. Excel antwoordt niet.',
  });
});

it('says what was made, where it stands and how it is undone', () => {
  const rest = `${ONGEDAAN} De knop vraagt het eerst, als iets dat iemand aan het blad deed mee verdwijnt. Opmaak, en grafieken op andere bladen die eruit putten, ziet de knop niet.`;
  expect(SCHRIJVEN.bladMade('Beoordeling', undefined, false)).toEqual({
    soort: 'gelukt',
    titel: 'Blad "Beoordeling" gemaakt',
    tekst: '',
    meer: `Het staat achteraan in de werkmap; uw eigen cellen zijn niet gewijzigd. ${rest}`,
  });
  expect(SCHRIJVEN.bladMade('Beoordeling', '26 rijen.', true).tekst).toBe(
    '26 rijen. De werkmap rekent niet vanzelf: druk op F9 om de formules uit te rekenen.',
  );
  expect(SCHRIJVEN.cellenWritten(BEREIK)).toEqual({
    soort: 'gelukt',
    titel: 'Geschreven in B5:C6 op blad "Cijfers"',
    tekst: '',
    meer: ONGEDAAN,
  });
});

it('says that nothing was written, or what stayed behind', () => {
  expect(SCHRIJVEN.notWritten('De map is vol.', undefined)).toEqual({
    soort: 'storing',
    titel: 'Er is niets geschreven',
    tekst: 'De map is vol. Uw eigen cellen zijn niet gewijzigd.',
  });
  expect(SCHRIJVEN.notWritten('De map is vol.', 'Prognose')).toEqual({
    soort: 'storing',
    titel: 'Het schrijven is niet gelukt',
    tekst: 'De map is vol. Het blad "Prognose" kan leeg of half gevuld zijn achtergebleven; verwijder het zelf.',
  });
  expect(SCHRIJVEN.notSucceeded('De map is vol.')).toEqual({ soort: 'storing', titel: 'Dat is niet gelukt', tekst: 'De map is vol.' });
});

it('says what would go with a sheet, of many cells the first', () => {
  const cellen = Array.from({ length: 7 }, (_, i) => `Blad1!C${i + 1}`);
  const verlies = SCHRIJVEN.usesInWords({ formules: cellen, namen: ['opgave'], grafieken: 2, images: 1, opmerkingen: 0 });
  expect(verlies).toEqual([
    '7 formules die een fout worden (Blad1!C1, Blad1!C2, Blad1!C3, Blad1!C4, Blad1!C5, 2 andere)',
    '1 naam (opgave)',
    '2 grafieken',
    '1 afbeelding',
  ]);
  expect(SCHRIJVEN.usesInWords({ formules: ['Blad1!C1'], namen: [], grafieken: 0, images: 0, opmerkingen: 3 })).toEqual([
    '1 formule die een fout wordt (Blad1!C1)',
    '3 opmerkingen',
  ]);
  expect(SCHRIJVEN.builtUpon('Prognose', ['1 grafiek', '1 afbeelding'])).toEqual({
    soort: 'let_op',
    titel: 'Blad "Prognose" is nog niet verwijderd',
    tekst: 'Met het blad gaat verloren: 1 grafiek en 1 afbeelding. In Excel is dat niet terug te halen.',
  });
  expect(SCHRIJVEN.REMOVE_ANYWAY).toBe('Toch verwijderen');
});

it('says why something was not undone', () => {
  expect(SCHRIJVEN.nietOngedaan('Het is weg.')).toEqual({ soort: 'let_op', titel: 'Niet ongedaan gemaakt', tekst: 'Het is weg.' });
});

it('says what stands in the way of writing, and how to take it away', () => {
  const texts = [
    SCHRIJVEN.beveiligd(BEREIK),
    SCHRIJVEN.rijenVerborgen({ blad: 'IBT-standen', adres: 'A9:G10' }),
    SCHRIJVEN.andereKoppen('IBT-standen', ['gemeente', 'periode']),
    SCHRIJVEN.blijftBezet('IBT-standen'),
  ];
  expect(new Set(texts.map(({ soort, titel }) => `${soort}: ${titel}`))).toEqual(new Set(['let_op: Er is niets geschreven']));
  expect(texts.map(({ tekst }) => tekst)).toEqual([
    'Het blad "Cijfers" is beveiligd. Hef de beveiliging op en probeer het opnieuw.',
    'Op het blad "IBT-standen" zijn rijen verborgen waar de nieuwe komen (A9:G10), misschien door een filter. Maak ze zichtbaar en probeer het opnieuw.',
    'Het blad "IBT-standen" heeft niet de koppen gemeente, periode. Zet ze terug, of geef het blad een andere naam.',
    'Op het blad "IBT-standen" wordt ook door een ander geschreven. Wacht even en probeer het opnieuw.',
  ]);
});
