import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import type { Bronblad, Broncel } from '../../../core/inlezen/bronblad.ts';
import { csvUit } from '../../../core/inlezen/csv-uit.ts';
import { type Indeling, type Kolomkeuze, metKeuze, stelVoor, vragen } from '../../../core/inlezen/indeling.ts';
import { zoekKop } from '../../../core/inlezen/koprij.ts';
import { leesIn } from '../../../core/inlezen/lees-in.ts';
import { herinner, onthoud } from '../../../core/inlezen/onthouden.ts';

const blad = (...rijen: Broncel[][]): Bronblad => ({ samengevoegd: 0, rijen: rijen.map((cellen, i) => ({ nummer: i + 1, verborgen: false, cellen })) });
const KOPPEN = ['Gemeente', 'Periode', 'Taakstelling', 'Achterstand begin', 'Gerealiseerd'];

describe('headers', () => {
  it('are found below a title', () => {
    expect(zoekKop(blad(['Stand van zaken'], ['per 1 juli'], KOPPEN, ['Utrecht', '2022-1', 203, 171, 168]).rijen)).toMatchObject({ eersteRij: 3, koppen: KOPPEN });
  });

  it('over several rows are put together', () => {
    const kop = zoekKop(blad(['Gemeente', 'Achterstand', 'Achterstand', 'Gerealiseerd'], [null, 'begin', 'eind', null], ['Utrecht', 171, 207, 168]).rijen);
    expect(kop).toMatchObject({ eersteRij: 2, koppen: ['Gemeente', 'Achterstand begin', 'Achterstand eind', 'Gerealiseerd'] });
  });

  it('that nobody knows are the first texts with numbers below them', () => {
    expect(zoekKop(blad(['Overzicht'], ['Waar', 'Moet', 'Is'], ['Utrecht', '203', '168']).rijen)).toEqual({ eersteRij: 2, koppen: ['Waar', 'Moet', 'Is'] });
  });

  it.each([[[]], [[['los']]], [[['a', 'b'], ['c', 'd']]], [[[1, 2], [3, 4]]]])('are not found where there is no table: %j', (rijen) => {
    expect(zoekKop(blad(...rijen).rijen)).toBeUndefined();
  });
});

describe('a layout', () => {
  it('takes known columns by their headers', () => {
    expect(vragen(KOPPEN, stelVoor(KOPPEN))).toEqual([]);
  });

  it('asks for the sign of a stand, always', () => {
    const koppen = ['Gemeente', 'Periode', 'Taakstelling', 'Stand', 'Gerealiseerd'];
    const voorstel = stelVoor(koppen);
    expect(vragen(koppen, voorstel)).toEqual([{ soort: 'stand', kolom: 3 }]);
    const gekozen = metKeuze(voorstel, 3, { doel: 'achterstand_begin' });
    expect(vragen(koppen, gekozen)).toEqual([{ soort: 'teken', kolom: 3 }]);
    expect(vragen(koppen, metKeuze(voorstel, 3, { doel: 'achterstand_begin', teken: 'voorsprong' }))).toEqual([]);
    expect(vragen(koppen, metKeuze(voorstel, 3, 'niet'))).toEqual([]);
  });

  it('leaves two headers with one meaning to the user', () => {
    const koppen = ['Gemeente', 'Periode', 'Gehuisvest', 'Gerealiseerd', 'Taakstelling'];
    expect([...stelVoor(koppen).kolommen.keys()]).toEqual([0, 1, 4]);
    const beide = metKeuze(metKeuze(stelVoor(koppen), 2, { doel: 'gerealiseerd' }), 3, { doel: 'gerealiseerd' });
    expect(vragen(koppen, beide)).toEqual([{ soort: 'dubbel', doel: 'gerealiseerd' }]);
  });

  it('asks for what must be there', () => {
    expect(vragen(['x'], { kolommen: new Map() })).toEqual([{ soort: 'ontbreekt', doel: 'gemeente' }, { soort: 'ontbreekt', doel: 'periode' }, { soort: 'ontbreekt', doel: 'cijfers' }]);
  });

  it('is remembered for files with the same headers, the sign of a stand excepted', () => {
    const koppen = ['Gemeente', 'Stand', 'Moet', 'Rest', 'Gerealiseerd'];
    const indeling: Indeling = { periode: '2022-1', kolommen: new Map<number, Kolomkeuze | 'niet'>([[0, { doel: 'gemeente' }], [1, { doel: 'achterstand_begin', teken: 'voorsprong' }], [2, { doel: 'taakstelling' }], [3, 'niet'], [4, { doel: 'gerealiseerd' }]]) };
    const bewaard = onthoud(koppen, indeling);
    expect(bewaard).toEqual({ vorm: 'gemeente|stand|moet|rest|gerealiseerd', keuzes: 'gemeente|achterstand_begin:voorsprong|taakstelling|niet|gerealiseerd' });
    expect(herinner(['GEMEENTE', 'stand', 'Moet ', 'rest', 'gerealiseerd'], [bewaard])?.kolommen).toEqual(new Map(indeling.kolommen).set(1, { doel: 'achterstand_begin' }));
    expect(herinner(['Gemeente', 'Stand'], [bewaard])).toBeUndefined();
  });

  it.each(['__proto__|x|y', 'gemeente:voorsprong|niet|niet', 'gemeente', 'constructor|niet|niet', 'gemeente|niet|achterstand_eind:x:y'])('that was changed by hand into %s is not used', (keuzes) => {
    expect(herinner(['a', 'b', 'c'], [{ vorm: 'a|b|c', keuzes }])).toBeUndefined();
  });
});

describe('reading figures', () => {
  const lees = (bron: Bronblad, wijzig: (indeling: Indeling) => Indeling = (indeling) => indeling) => {
    const kop = zoekKop(bron.rijen);
    if (kop === undefined) throw new Error('no headers');
    return leesIn(bron, kop, wijzig(stelVoor(kop.koppen)));
  };

  it('gives the known columns in the order of the work, and no other', () => {
    const gelezen = lees(blad(['Gerealiseerd', 'Opmerking', 'Gemeente', 'Periode', 'Taakstelling', 'Achterstand begin'], [168, 'geheim', 'utrecht', '2022-I', 203, 171]));
    expect(gelezen.kolommen).toEqual(['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd']);
    expect(gelezen.rijen).toEqual([{ nummer: 2, verborgen: false, cellen: ['Utrecht', '2022-1', 203, 171, 168] }]);
    expect(JSON.stringify(gelezen)).not.toContain('geheim');
  });

  it('uses a total for the check and does not take it over', () => {
    const gelezen = lees(blad(KOPPEN, ['Utrecht', '2022-1', 203, 171, 168], ['Zeist', '2022-1', 30, 5, 25], ['Totaal', '2022-1', 233, 176, 194]));
    expect(gelezen.rijen).toHaveLength(2);
    expect(gelezen.bevindingen).toMatchObject([{ soort: 'totaalrij', rij: 4, kolom: 'gerealiseerd', berekend: 193 }]);
  });

  it('turns a stand in which a voorsprong is positive', () => {
    const gelezen = lees(blad(['Gemeente', 'Periode', 'Stand', 'Gerealiseerd'], ['Utrecht', '2022-1', -171, 1], ['Zeist', '2022-1', '3', 1], ['Soest', '2022-1', 0, 1]), (indeling) => metKeuze(indeling, 2, { doel: 'achterstand_begin', teken: 'voorsprong' }));
    expect(gelezen.rijen.map(({ cellen }) => cellen[2])).toEqual([171, -3, 0]);
    expect(gelezen.vermeldingen.get('teken_omgekeerd')).toBe(3);
  });

  it('passes on what it cannot read as text, where the check finds it', () => {
    const gelezen = lees(blad(KOPPEN, ['Utrecht', '2022-1', { soort: 'fout', code: '#DIV/0!' }, 'veel', true]));
    expect(gelezen.rijen[0]?.cellen).toEqual(['Utrecht', '2022-1', '#DEEL/0!', 'veel', 'WAAR']);
    expect(gelezen.vermeldingen.get('niet_gelezen')).toBe(3);
    expect(gelezen.bevindingen.filter(({ ernst }) => ernst === 'fout')).toHaveLength(3);
  });

  it('leaves a 0 a 0 and a blank a blank', () => {
    expect(lees(blad(KOPPEN, ['Utrecht', '2022-1', 0, null, '  '])).rijen[0]?.cellen).toEqual(['Utrecht', '2022-1', 0, null, null]);
  });

  it('gives every row the periode and the date the user gave', () => {
    const gelezen = lees(blad(['Gemeente', 'Gerealiseerd'], ['Utrecht', 1]), (indeling) => ({ ...indeling, periode: '2022-1', datum: datumOf(2022, 3, 1) }));
    expect(gelezen.kolommen).toEqual(['gemeente', 'periode', 'datum', 'gerealiseerd']);
    expect(gelezen.rijen[0]?.cellen).toEqual(['Utrecht', '2022-1', '2022-03-01', 1]);
  });

  it('passes over headers that stand again and rows without name and figures', () => {
    const gelezen = lees(blad(KOPPEN, [null, null, 'aantal', 'aantal', 'aantal'], ['Utrecht', '2022-1', 203, 171, 168], KOPPEN, ['Zeist', '2022-1', 30, 5, 25]));
    expect(gelezen.rijen.map(({ nummer }) => nummer)).toEqual([3, 5]);
    expect(gelezen.vermeldingen.get('overgeslagen')).toBe(2);
  });

  it('takes no column with more names than there are municipalities for one of municipalities', () => {
    expect(() => lees(blad(KOPPEN, ...Array.from({ length: 401 }, (_, i): Broncel[] => [`Naam ${i}`, '2022-1', 1, 1, 1])))).toThrow('geen gemeenten');
  });

  it('tells of dates that were typed periodes, and of names that were spelled otherwise', () => {
    const gelezen = lees(blad(KOPPEN, ['Ijsselstein', { soort: 'datum', datum: datumOf(2022, 2, 1) }, 20, 1, '1.234']));
    expect(gelezen.rijen[0]?.cellen).toEqual(['IJsselstein', '2022-2', 20, 1, 1234]);
    expect(Object.fromEntries(gelezen.vermeldingen)).toEqual({ gemeente_hersteld: 1, periode_hersteld: 1, getal_uit_tekst: 1 });
  });
});

describe('CSV out', () => {
  it('opens in a Dutch spreadsheet: BOM, semicolons, decimal commas', () => {
    expect(csvUit([['gemeente', 'deel'], ['Utrecht', 0.5], ['De "Ronde" Venen', null]])).toBe('\uFEFFgemeente;deel\r\nUtrecht;0,5\r\n"De ""Ronde"" Venen";\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '\0=1'])('makes the text %j harmless', (tekst) => {
    const veld = csvUit([[tekst]]).slice(1).replace(/^"/, '');
    expect(veld.startsWith("'")).toBe(true);
  });

  it('leaves a negative number a number', () => {
    expect(csvUit([[-3]])).toBe('\uFEFF-3\r\n');
  });
});
