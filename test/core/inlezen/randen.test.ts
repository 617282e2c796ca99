import { describe, expect, it } from 'vitest';
import { type Bronblad, type Broncel, datumVan, isLegeCel } from '../../../core/inlezen/bronblad.ts';
import { celReader } from '../../../core/inlezen/cel-lezen.ts';
import { dagvolgordeVan, parseDatumtekst } from '../../../core/inlezen/datumtekst.ts';
import { parseGetal } from '../../../core/getaltekst.ts';
import { type Kolomkeuze, vragen } from '../../../core/inlezen/indeling.ts';
import { findKop } from '../../../core/inlezen/koprij.ts';
import { readIn } from '../../../core/inlezen/read-in.ts';
import { parsePeriodecel } from '../../../core/inlezen/periodetekst.ts';
import { persoonskolommen } from '../../../core/inlezen/persoonsgegevens.ts';
import { ofFout } from '../../../core/invoer/invoerfout.ts';
import { INLEESFOUT } from '../../../core/inlezen/inlezen-messages.ts';

const blad = (...rijen: readonly Broncel[][]): Bronblad => ({
  samengevoegd: 0,
  rijen: rijen.map((cellen, i) => ({ nummer: i + 1, verborgen: false, cellen })),
});
const indeling = (...doelen: readonly Kolomkeuze['doel'][]) => ({ kolommen: new Map(doelen.map((doel, i) => [i, { doel }] as const)) });

describe('a cell', () => {
  it('that is not there is blank, and only one marked as a date is a day', () => {
    expect([isLegeCel(undefined), isLegeCel(null), isLegeCel(' '), isLegeCel(0)]).toEqual([true, true, true, false]);
    expect([datumVan('2022-07-01'), datumVan(null), datumVan(44562)]).toEqual([undefined, undefined, undefined]);
  });

  it('of text is no day by its number, and no municipality in a column of words', () => {
    const read = celReader({ decimaalteken: 'komma', dagvolgorde: 'dag eerst' }, () => undefined);
    expect([
      read('44562', { doel: 'datum' }),
      read(44562, { doel: 'datum' }),
      read('ijsselstein', { doel: 'beoordeling_op' }),
      read('ijsselstein', { doel: 'gemeente' }),
    ]).toEqual(['44562', '2022-01-01', 'ijsselstein', 'IJsselstein']);
  });
});

describe('a row', () => {
  it('that goes on beyond the headers is told, and that part is not read', () => {
    const bron = blad(['Gemeente', 'Periode', 'Gerealiseerd'], ['Zeist', '2022-1', 3, 4, 5], ['Soest', '2022-1', 1, ' ', null]);
    const kop = findKop(bron.rijen)!;
    const gelezen = readIn(bron, kop, indeling('gemeente', 'periode', 'gerealiseerd'));
    expect(gelezen.rijen.map(({ cellen }) => cellen)).toEqual([
      ['Zeist', '2022-1', 3],
      ['Soest', '2022-1', 1],
    ]);
    expect(Object.fromEntries(gelezen.vermeldingen)).toEqual({ buiten_koppen: 1 });
  });
});

describe('a day in a text', () => {
  it('has its time of day at the end, and lies in 1901 or later', () => {
    expect([
      parseDatumtekst('2022 09:30-07-01', 'dag eerst'),
      parseDatumtekst('1900-05-05', 'dag eerst'),
      parseDatumtekst('2022-02-30', 'dag eerst'),
      parseDatumtekst('2022-07-00', 'dag eerst'),
    ]).toEqual(Array(4).fill(undefined));
  });

  it('is written day first where a first number is above 12, not where it is 12', () => {
    expect([dagvolgordeVan(['12-01-2022', '01-13-2022']), dagvolgordeVan(['13-01-2022', '01-13-2022'])]).toEqual([
      'maand eerst',
      'strijdig',
    ]);
  });
});

describe('a number and a periode in a text', () => {
  it('have thousands in threes, whichever sign marks them', () => {
    expect([parseGetal('1,23.5', 'punt'), parseGetal('1,234.5', 'punt'), parseGetal('1.23,5', 'komma')]).toEqual([
      undefined,
      1234.5,
      undefined,
    ]);
  });

  it('may be a day with more spaces, and end with the year', () => {
    expect(parsePeriodecel('1  januari   2022', 'dag eerst')).toEqual({ periode: '2022-1', hersteld: true });
    expect(parsePeriodecel('1e halfjaar 20225', 'dag eerst')).toBeUndefined();
  });
});

describe('headers', () => {
  it('take three rows at most, also where more are above', () => {
    expect(findKop(blad(['Gemeente', 'Achterstand'], ['', ''], ['', ''], ['', 'begin'], ['Zeist', 5]).rijen)?.eersteRij).not.toBe(4);
  });

  it('of three rows are the lowest alone where only that is known, and all where they are known together or not at all', () => {
    const koppen = findKop(
      blad(
        ['Wie', 'Cijfers', 'Taakstelling', 'Notitie', 'Achterstand'],
        ['of wat', '2022', '', '', ''],
        ['Gemeente', 'gerealiseerd', 'periode', 'extra tekst', 'begin'],
        ['Zeist', 5, 6, 'x', 7],
      ).rijen,
    )?.koppen;
    expect(koppen).toEqual(['Gemeente', 'gerealiseerd', 'Taakstelling periode', 'Notitie extra tekst', 'Achterstand begin']);
  });

  it('that are left out are no figures', () => {
    const kolommen = new Map<number, Kolomkeuze | 'niet'>([
      [0, { doel: 'gemeente' }],
      [1, { doel: 'periode' }],
      [2, 'niet'],
    ]);
    expect(vragen(['a', 'b', 'c'], { kolommen })).toEqual([{ soort: 'ontbreekt', doel: 'cijfers' }]);
  });
});

describe('rows', () => {
  it('that repeat a single header are no headers', () => {
    const { rijen } = readIn(blad(['x', ''], ['x', 5]), { eersteRij: 1, koppen: ['x', ''] }, indeling('gemeente', 'gerealiseerd'));
    expect(rijen).toHaveLength(1);
  });

  it('and totals are checked in the order in which they stand', () => {
    const cellen: Broncel[][] = [
      ['gemeente', 'periode', 'taakstelling'],
      ['Zeist', '2022-1', 10],
      ['totaal', '', 10],
      ['Zeist', '2022-2', 20],
      ['totaal', '', 20],
    ];
    const bevindingen = (rijen: readonly Broncel[][]) =>
      readIn(
        blad(...rijen),
        { eersteRij: 1, koppen: ['gemeente', 'periode', 'taakstelling'] },
        indeling('gemeente', 'periode', 'taakstelling'),
      ).bevindingen;
    expect(bevindingen(cellen)).toEqual([]);
    expect(bevindingen(cellen.with(2, ['totaal', '', 11]))).toMatchObject([{ soort: 'totaalrij', rij: 3, cel: 11, berekend: 10 }]);
  });

  it('of more than 400 names are refused as no municipalities', () => {
    const read = (aantal: number) =>
      readIn(
        blad(['gemeente', 'taakstelling'], ...Array.from({ length: aantal }, (_, i): Broncel[] => [`naam ${i}`, 5])),
        { eersteRij: 1, koppen: ['gemeente', 'taakstelling'] },
        indeling('gemeente', 'taakstelling'),
      );
    expect(ofFout(() => read(400))).toEqual(INLEESFOUT.geen_gemeenten({ onbekend: 400, namen: 400 }));
    expect(ofFout(() => read(401))).toEqual(INLEESFOUT.te_veel_namen({ hoogstens: 400 }));
  });
});

describe('personal data', () => {
  const soortVan = (cel: Broncel) => persoonskolommen(blad([cel]).rijen)[0]?.soort;

  it('is a date of birth in either order of day and month', () => {
    expect([soortVan('31-12-1985'), soortVan('12-31-1985'), soortVan('31-12-2015')]).toEqual(['geboortedatum', 'geboortedatum', undefined]);
  });

  it('is no number with more around it', () => {
    expect(['10000001000', 'a123.456.7890', '12V34567890', 'V1234567890'].map(soortVan)).toEqual([
      undefined,
      undefined,
      undefined,
      'nummer',
    ]);
  });
});
