import { expect, it } from 'vitest';
import * as module from '../../../addin/workbench/workbench-texts.ts';
import { elkeTekst } from '../elke-tekst.ts';

const { PAGE_TEXT, FILE, translate, moment } = elkeTekst(module);

it('gives the Dutch of a term however it is spaced, and the term itself where there is none', () => {
  expect(translate('Cancel')).toBe('Annuleren');
  expect(translate('  Cancel\n')).toBe('Annuleren');
  expect(translate('No such term')).toBe('No such term');
});

it('says of a file what became of it', () => {
  expect(PAGE_TEXT.openfoutTitel('cijfers.xlsx')).toBe('"cijfers.xlsx" kan niet worden geopend');
  expect(PAGE_TEXT.opgeslagen('cijfers.xlsx')).toBe('"cijfers.xlsx" is opgeslagen.');
  expect(PAGE_TEXT.aangeboden('cijfers.xlsx')).toBe(
    '"cijfers.xlsx" is aangeboden als download. Kijk of het in uw map met downloads staat: de werkbank kan dat niet zien.',
  );
  expect(PAGE_TEXT.againVraag('cijfers.xlsx')).toBe('Kies waar "cijfers.xlsx" moet komen.');
  expect(PAGE_TEXT.herstelVraag('cijfers.xlsx', moment(new Date(2026, 10, 30, 9, 5)))).toBe(
    '"cijfers.xlsx" was niet opgeslagen toen de pagina werd gesloten of vastliep. Deze browser heeft een kopie van 30 november 2026, 09:05.',
  );
  expect(PAGE_TEXT.geopend('cijfers.xlsx')).toBe('"cijfers.xlsx" is geopend.');
});

it('says which part did not come, and what to do', () => {
  expect(PAGE_TEXT.loadError('Een deel ontbreekt.')).toBe(
    'Een deel ontbreekt. Controleer de verbinding en laad de pagina opnieuw. Blijft dit staan, vraag dan uw beheerder de hele map opnieuw te plaatsen.',
  );
  expect(PAGE_TEXT.onverwacht('stuk')).toBe('Er ging iets mis (stuk).');
  expect(PAGE_TEXT.width(120)).toBe('120 pixels');
});

it('names what of a file is left out or becomes different, with its places', () => {
  const {
    onbekendeNotaties,
    lettertypen,
    namen,
    bladsoorten,
    verreCellen,
    matrixwaarden,
    onberekend,
    celfunctie,
    invoerregels,
    keuzelijsten,
    regelfuncties,
    bladnamen,
    afgekapt,
    notaties,
    meegroeiend,
    tabelgetallen,
    filters,
    astitels,
    grafieksoort,
    tijdas,
    alsWaarde,
  } = FILE;
  expect([
    onbekendeNotaties('qq'),
    lettertypen('Calibri'),
    namen('Tarief'),
    bladsoorten('Grafiek1'),
    verreCellen('Blad1!A1048576'),
    matrixwaarden('Blad1!A1'),
    onberekend('Blad1!A1: LOG10(A2)'),
    invoerregels('Blad1!A1'),
    keuzelijsten('Blad1!A1'),
    regelfuncties('Blad1!A1'),
    bladnamen('"Mijn lange blad"'),
    afgekapt('Blad1!A1'),
    notaties('Blad1!A1'),
    meegroeiend('Blad1!A1'),
    tabelgetallen('Blad1!A1'),
    filters('Blad1!A1'),
    astitels('1 en 2'),
    grafieksoort('1'),
    tijdas('1'),
    alsWaarde(celfunctie('Blad1!A1', '=X()')),
  ]).toEqual([
    'getalnotaties die de werkbank niet kent: qq',
    'lettertypen, alles wordt Arial: Calibri',
    'namen die geen bereik zijn: Tarief',
    'bladen zonder cellen, zoals grafiekbladen: Grafiek1',
    'cellen ver buiten de tabel, die de werkbank niet kan tonen: Blad1!A1048576',
    'matrixformules die de werkbank niet kent (hun uitkomsten staan als waarden in het blad): Blad1!A1',
    'formules die de werkbank niet kan uitrekenen; ze houden hun laatste uitkomst en gaan ongewijzigd mee naar Excel: Blad1!A1: LOG10(A2)',
    'invoerregels die een bestand niet kent, zoals selectievakjes: Blad1!A1',
    'de weergave van keuzelijsten als label of zonder pijl (ze krijgen een pijl): Blad1!A1',
    'regels met IBT-functies, die Excel alleen in cellen uitrekent: Blad1!A1',
    'bladnamen van meer dan 31 tekens (die worden ingekort, en namen van cellen op dat blad kloppen dan niet meer): "Mijn lange blad"',
    'tekst die wordt afgekapt (die wordt kleiner of loopt door): Blad1!A1',
    'getalnotaties met kwartalen: Blad1!A1',
    'tabellen die met een formule meegroeien (de opmaak van nu blijft): Blad1!A1',
    'getallen in de kop of de totaalrij van een tabel (die worden tekst): Blad1!A1',
    'wat er in een filter is gekozen (de rijen blijven verborgen): Blad1!A1',
    'titels van assen en opmaak van titels (Excel toont ze, maar heropend in de werkbank zijn ze weg): grafiek 1 en 2',
    'spreidingsgrafieken en cirkelgrafieken met meer reeksen (heropend in de werkbank zien ze er anders uit): grafiek 1',
    'lijnen over een as van datums of getallen (het worden losse labels, zoals in Excel): grafiek 1',
    'Blad1!A1: =X() (deze functie van de werkbank bestaat niet in Excel; de uitkomst wordt als waarde opgeslagen)',
  ]);
});

it('says which file is being opened', () => {
  expect(PAGE_TEXT.opening('cijfers.xlsx')).toBe('"cijfers.xlsx" wordt geopend');
});
