import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import type { Bronblad, Broncel } from '../../../core/inlezen/bronblad.ts';
import { csvUit } from '../../../core/inlezen/csv-out.ts';
import { INLEESFOUT } from '../../../core/inlezen/inlezen-messages.ts';
import { type Indeling, type Kolomkeuze, metKeuze, stelVoor, vragen } from '../../../core/inlezen/indeling.ts';
import { findKop } from '../../../core/inlezen/koprij.ts';
import { readIn } from '../../../core/inlezen/read-in.ts';
import { herinner, remember } from '../../../core/inlezen/remembered.ts';

const blad = (...rijen: Broncel[][]): Bronblad => ({
  samengevoegd: 0,
  rijen: rijen.map((cellen, i) => ({ nummer: i + 1, verborgen: false, cellen })),
});
const KOPPEN = ['Gemeente', 'Periode', 'Taakstelling', 'Achterstand begin', 'Gerealiseerd'];

describe('headers', () => {
  it('are found below a title', () => {
    expect(findKop(blad(['Stand van zaken'], ['per 1 juli'], KOPPEN, ['Utrecht', '2022-1', 203, 171, 168]).rijen)).toMatchObject({
      eersteRij: 3,
      koppen: KOPPEN,
    });
  });

  it('over several rows are put together', () => {
    const kop = findKop(
      blad(['Gemeente', 'Achterstand', 'Achterstand', 'Gerealiseerd'], [null, 'begin', 'eind', null], ['Utrecht', 171, 207, 168]).rijen,
    );
    expect(kop).toMatchObject({ eersteRij: 2, koppen: ['Gemeente', 'Achterstand begin', 'Achterstand eind', 'Gerealiseerd'] });
  });

  it('that nobody knows are the first texts with numbers below them', () => {
    expect(findKop(blad(['Overzicht'], ['Waar', 'Moet', 'Is'], ['Utrecht', '203', '168']).rijen)).toEqual({
      eersteRij: 2,
      koppen: ['Waar', 'Moet', 'Is'],
    });
  });

  it('end before the last row, and take three rows at most', () => {
    expect(findKop(blad(['Gemeente', 'Periode']).rijen)).toBeUndefined();
    expect(findKop(blad(['Gemeente', 'x'], ['x', 'y'], ['z', 'q'], ['q', 'Periode'], [1, 2]).rijen)).toEqual({
      eersteRij: 4,
      koppen: ['q', 'Periode'],
    });
    expect(findKop(blad(['Gemeente', null], [null, 'y'], ['z', 'Periode'], [1, 2]).rijen)).toMatchObject({ eersteRij: 3 });
  });

  it('stand in the first twenty rows', () => {
    const onder = (titels: number) =>
      findKop(
        blad(...Array.from({ length: titels }, (_, i): Broncel[] => [`Titel ${i}`]), ['Gemeente', 'Periode'], ['Utrecht', '2022-1']).rijen,
      )?.eersteRij;
    expect([onder(19), onder(20)]).toEqual([20, undefined]);
    const onbekend = (titels: number) =>
      findKop(blad(...Array.from({ length: titels }, (_, i): Broncel[] => [`Titel ${i}`]), ['Waar', 'Hoe'], ['Utrecht', 3]).rijen)
        ?.eersteRij;
    expect([onbekend(19), onbekend(20)]).toEqual([20, undefined]);
  });

  it('are those with the most different known columns, two or more; the first of equals', () => {
    expect(findKop(blad(['Gemeente', 'gemeente'], ['Utrecht', 5], ['Gemeente', 'Periode'], ['Zeist', '2022-1']).rijen)).toMatchObject({
      eersteRij: 3,
    });
    expect(findKop(blad(['Gemeente', 'x', 'y'], ['Utrecht', 5, 6]).rijen)).toEqual({ eersteRij: 1, koppen: ['Gemeente', 'x', 'y'] });
    expect(findKop(blad(['Gemeente', 'Periode'], ['Zeist', '2022-1'], ['Gemeente', 'Periode'], ['Zeist', '2022-1']).rijen)).toMatchObject({
      eersteRij: 1,
    });
    expect(findKop(blad(['Gemeente', 'Periode'], ['Gemeente', 'Gerealiseerd'], ['Zeist', 4]).rijen)).toMatchObject({ eersteRij: 1 });
  });

  it('of several rows are written once where they repeat, with single spaces, and cut at 80 characters', () => {
    const kop = (...rijen: Broncel[][]) => findKop(blad(...rijen, ['Utrecht', 5, 6]).rijen)?.koppen;
    expect(kop(['Gemeente', 'Achterstand'], ['Gemeente', 'begin'])).toEqual(['Gemeente', 'Achterstand begin']);
    expect(kop(['Gemeente', 'Achterstand', 'a'], ['Periode', 'begin   periode', 'b  b'])?.[1]).toBe('Achterstand begin periode');
    expect(kop(['Gemeente', 'Periode', `${'x'.repeat(50)}   ${'y'.repeat(50)}`])?.[2]).toBe(`${'x'.repeat(50)} ${'y'.repeat(29)}`);
  });

  it('of several rows are the lowest alone where only that is known', () => {
    expect(
      findKop(
        blad(['Wie', 'Wanneer', 'Stand 1 juli'], ['Gemeente', 'Periode', `Gerealiseerd${' '.repeat(3)}`], ['Utrecht', '2022-1', 5]).rijen,
      )?.koppen,
    ).toEqual(['Gemeente', 'Periode', 'Gerealiseerd']);
    expect(
      findKop(
        blad(
          ['Cijfers', 'Cijfers', 'Cijfers', 'Cijfers'],
          ['Gemeente', 'Achterstand  begin', 'Periode', 'onbekend'],
          ['Utrecht', 5, '2022-1', 1],
        ).rijen,
      )?.koppen,
    ).toEqual(['Gemeente', 'Achterstand begin', 'Periode', 'onbekend']);
  });

  it('of several rows reach as far as the longest', () => {
    expect(findKop(blad(['Gemeente'], [null, 'Periode', 'Gerealiseerd'], ['Utrecht', '2022-1', 5]).rijen)?.koppen).toEqual([
      'Gemeente',
      'Periode',
      'Gerealiseerd',
    ]);
    expect(findKop(blad(['Gemeente', 'Achterstand', 'Gerealiseerd'], [null, 'begin'], ['Utrecht', 2, 5]).rijen)?.koppen).toEqual([
      'Gemeente',
      'Achterstand begin',
      'Gerealiseerd',
    ]);
  });

  it.each<[Broncel]>([
    [3],
    ['203'],
    ['-1.234,5'],
    ['+3'],
    ['82%'],
    [' 12 '],
    ['82%  '],
  ])('that nobody knows may have %j below them', (cel) => {
    expect(findKop(blad(['Waar', 'Moet'], ['Utrecht', cel]).rijen)).toEqual({ eersteRij: 1, koppen: ['Waar', 'Moet'] });
  });

  it.each<[Broncel]>([
    ['x3'],
    ['3x'],
    ['82%x'],
    ['--3'],
    ['*3'],
    [null],
    [true],
    ['3 4'],
    [`3${'0'.repeat(39)}x`.slice(0, 40) + 'x'],
  ])('that nobody knows are not seen above %j', (cel) => {
    const lang = typeof cel === 'string' && cel.length > 40;
    expect(findKop(blad(['Waar', 'Moet'], ['Utrecht', cel]).rijen)?.eersteRij).toBe(lang ? 1 : undefined);
  });

  it('that nobody knows are texts in all filled cells, two or more', () => {
    expect(findKop(blad(['Waar', 3], ['Utrecht', 4]).rijen)).toBeUndefined();
    expect(findKop(blad(['Waar', 'Hoe', 3], ['Utrecht', 4, 5]).rijen)).toBeUndefined();
    expect(findKop(blad(['Waar'], [3]).rijen)).toBeUndefined();
    expect(findKop(blad(['Waar', null, 'Hoe'], ['Utrecht', null, 5]).rijen)).toEqual({ eersteRij: 1, koppen: ['Waar', '', 'Hoe'] });
  });

  it.each([
    [[]],
    [[['los']]],
    [
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('are not found where there is no table: %j', (rijen) => {
    expect(findKop(blad(...rijen).rijen)).toBeUndefined();
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

  it('knows a stand by its header, and a known column is none', () => {
    const alsStand = (kop: string) => vragen([kop], { kolommen: new Map() }).filter(({ soort }) => soort === 'stand').length;
    expect(
      ['Stand', 'Saldo', 'Voorsprong', 'Voor-/achterstand', 'Datum stand', 'Stand per', 'Achterstand begin', 'Gemeente'].map(alsStand),
    ).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
  });

  it('takes an achterstand for positive where the header says so', () => {
    expect(stelVoor(['Achterstand begin', 'Stand', 'Taakstelling']).kolommen).toEqual(
      new Map([
        [0, { doel: 'achterstand_begin', teken: 'achterstand' }],
        [2, { doel: 'taakstelling' }],
      ]),
    );
    expect(stelVoor(['Eindachterstand']).kolommen).toEqual(new Map([[0, { doel: 'achterstand_eind', teken: 'achterstand' }]]));
    expect(vragen(['x'], { kolommen: new Map([[0, { doel: 'achterstand_eind' }]]) })).toContainEqual({ soort: 'teken', kolom: 0 });
  });

  it('forgets a choice that is withdrawn', () => {
    expect(metKeuze(stelVoor(KOPPEN), 0, undefined).kolommen.has(0)).toBe(false);
    expect(vragen(KOPPEN, metKeuze(stelVoor(KOPPEN), 0, undefined))).toEqual([{ soort: 'ontbreekt', doel: 'gemeente' }]);
  });

  it('needs no column with periodes where one holds for all, and no column that is left out counts', () => {
    const zonder = metKeuze(stelVoor(KOPPEN), 1, 'niet');
    expect(vragen(KOPPEN, zonder)).toEqual([{ soort: 'ontbreekt', doel: 'periode' }]);
    expect(vragen(KOPPEN, { ...zonder, periode: '2022-1' })).toEqual([]);
  });

  it.each([
    'gemeente',
    'periode',
    'datum',
    'peildatum',
    'bekend_op',
    'beoordeling_op',
  ] as const)('asks for figures where there is no more than a column %s', (doel) => {
    const ontbreekt = (indeling: Kolomkeuze) =>
      vragen(['x'], { kolommen: new Map([[0, indeling]]) }).map((vraag) => ('doel' in vraag ? vraag.doel : vraag.soort));
    expect(ontbreekt({ doel })).toContain('cijfers');
    expect(ontbreekt({ doel: 'gerealiseerd' })).toEqual(['gemeente', 'periode']);
  });

  it('leaves two headers with one meaning to the user', () => {
    const koppen = ['Gemeente', 'Periode', 'Gehuisvest', 'Gerealiseerd', 'Taakstelling'];
    expect([...stelVoor(koppen).kolommen.keys()]).toEqual([0, 1, 4]);
    const beide = metKeuze(metKeuze(stelVoor(koppen), 2, { doel: 'gerealiseerd' }), 3, { doel: 'gerealiseerd' });
    expect(vragen(koppen, beide)).toEqual([{ soort: 'dubbel', doel: 'gerealiseerd' }]);
  });

  it('asks for what must be there', () => {
    expect(vragen(['x'], { kolommen: new Map() })).toEqual([
      { soort: 'ontbreekt', doel: 'gemeente' },
      { soort: 'ontbreekt', doel: 'periode' },
      { soort: 'ontbreekt', doel: 'cijfers' },
    ]);
  });

  it('is remembered for files with the same headers, the sign of a stand excepted', () => {
    const koppen = ['Gemeente', 'Stand', 'Moet', 'Rest', 'Gerealiseerd'];
    const indeling: Indeling = {
      periode: '2022-1',
      kolommen: new Map<number, Kolomkeuze | 'niet'>([
        [0, { doel: 'gemeente' }],
        [1, { doel: 'achterstand_begin', teken: 'voorsprong' }],
        [2, { doel: 'taakstelling' }],
        [3, 'niet'],
        [4, { doel: 'gerealiseerd' }],
      ]),
    };
    const saved = remember(koppen, indeling);
    expect(saved).toEqual({
      vorm: 'gemeente|stand|moet|rest|gerealiseerd',
      keuzes: 'gemeente|achterstand_begin:voorsprong|taakstelling|niet|gerealiseerd',
    });
    expect(herinner(['GEMEENTE', 'stand', 'Moet ', 'rest', 'gerealiseerd'], [saved])?.kolommen).toEqual(
      new Map(indeling.kolommen).set(1, { doel: 'achterstand_begin' }),
    );
    expect(herinner(['Gemeente', 'Stand'], [saved])).toBeUndefined();
  });

  it('remembers what was passed over, and the sign of an achterstand', () => {
    const koppen = ['Gemeente', 'Xyzzy', 'Achter', 'Voor'];
    const indeling: Indeling = {
      kolommen: new Map<number, Kolomkeuze | 'niet'>([
        [0, { doel: 'gemeente' }],
        [2, { doel: 'achterstand_begin', teken: 'achterstand' }],
        [3, { doel: 'achterstand_eind', teken: 'voorsprong' }],
      ]),
    };
    const saved = remember(koppen, indeling);
    expect(saved.keuzes).toBe('gemeente||achterstand_begin:achterstand|achterstand_eind:voorsprong');
    expect(herinner(koppen, [{ vorm: 'x', keuzes: 'gemeente' }, saved, { vorm: 'y', keuzes: 'gemeente|||' }])).toEqual(indeling);
    expect(herinner(koppen, [saved, { ...saved, keuzes: 'gemeente|niet||' }])?.kolommen).toEqual(
      new Map<number, Kolomkeuze | 'niet'>([
        [0, { doel: 'gemeente' }],
        [1, 'niet'],
      ]),
    );
    expect(herinner(koppen, [])).toBeUndefined();
  });

  it.each([
    '__proto__|x|y',
    'gemeente:voorsprong|niet|niet',
    'gemeente',
    'constructor|niet|niet',
    'gemeente|niet|achterstand_eind:x:y',
    'gemeente|niet|achterstand_eind:x',
    'gemeente|niet|achterstand_eind:voorsprong:x',
    'gemeente|niet|taakstelling:achterstand',
    'gemeente|niet|niet|niet',
  ])('that was changed by hand into %s is not used', (keuzes) => {
    expect(herinner(['a', 'b', 'c'], [{ vorm: 'a|b|c', keuzes }])).toBeUndefined();
  });
});

/** The layout with the same answer for texts in every column. */
const metTekst = (tekst: 'mee' | 'weg', indeling: Indeling): Indeling => ({
  ...indeling,
  kolommen: new Map([...indeling.kolommen].map(([kolom, keuze]) => [kolom, keuze === 'niet' ? keuze : { ...keuze, tekst }])),
});

describe('reading figures', () => {
  const read = (bron: Bronblad, change: (indeling: Indeling) => Indeling = (indeling) => indeling) => {
    const kop = findKop(bron.rijen);
    if (kop === undefined) throw new Error('no headers');
    return readIn(bron, kop, metTekst('mee', change(stelVoor(kop.koppen))));
  };

  it('takes no text along where a figure, a day or a ground belongs unless that is said, and tells which columns have one', () => {
    const bron = blad(
      [...KOPPEN, 'Beoordeling naar aanleiding van'],
      ['Utrecht', '2022-1', 'zie dossier Haddad', 1, 'n.b.', 'koppelingstekort'],
      ['Zeist', '2022-1', 3, 1, 1, 'Haddad, Kerkweg'],
    );
    const kop = findKop(bron.rijen)!;
    const rows = (indeling: Indeling) => readIn(bron, kop, indeling).rijen.map(({ cellen }) => [cellen[2], cellen[4], cellen[5]]);
    expect(readIn(bron, kop, stelVoor(kop.koppen)).vrijeTekst).toEqual([2, 5]);
    expect(rows(metTekst('weg', stelVoor(kop.koppen)))).toEqual([
      ['onleesbaar', 'n.b.', 'koppelingstekort'],
      [3, 1, 'onleesbaar'],
    ]);
    expect(rows(metTekst('mee', stelVoor(kop.koppen)))[1]).toEqual([3, 1, 'Haddad, Kerkweg']);
    expect(readIn(bron, kop, metTekst('weg', stelVoor(kop.koppen))).vrijeTekst).toEqual([]);
  });

  it.each(['Reden', 'Afspraken', 'Notities', 'Opmerkingen'])('takes over no column %s of free text without being asked', (kop) => {
    const koppen = [...KOPPEN, kop];
    expect(stelVoor(koppen).kolommen.has(5)).toBe(false);
    expect(vragen(koppen, stelVoor(koppen))).toEqual([{ soort: 'vrije_kolom', kolom: 5 }]);
    expect(vragen(koppen, metKeuze(stelVoor(koppen), 5, { doel: 'notities' }))).toEqual([]);
    expect(vragen(koppen, metKeuze(stelVoor(koppen), 5, 'niet'))).toEqual([]);
  });

  it('gives the known columns in the order of the work, and no other', () => {
    const gelezen = read(
      blad(
        ['Gerealiseerd', 'Xyzzy', 'Gemeente', 'Periode', 'Taakstelling', 'Achterstand begin'],
        [168, 'geheim', 'utrecht', '2022-I', 203, 171],
      ),
    );
    expect(gelezen.kolommen).toEqual(['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd']);
    expect(gelezen.rijen).toEqual([{ nummer: 2, verborgen: false, cellen: ['Utrecht', '2022-1', 203, 171, 168] }]);
    expect(JSON.stringify(gelezen)).not.toContain('geheim');
  });

  it('reads the points and commas of a file by all of its figures, and its dates by all of its dates', () => {
    const gelezen = read(
      blad(
        ['Gemeente', 'Periode', 'Datum stand', 'Gerealiseerd', '% taakstelling'],
        ['Utrecht', '2022-1', '07/01/2022', '1,234', '0.82'],
        ['Zeist', '2022-1', '07/31/2022', '5', '1.5'],
      ),
    );
    expect(gelezen.rijen.map(({ cellen }) => cellen.slice(2))).toEqual([
      ['2022-07-01', 1234, 0.82],
      ['2022-07-31', 5, 1.5],
    ]);
    expect(Object.fromEntries(gelezen.vermeldingen)).toEqual({ datum_uit_tekst: 2, getal_uit_tekst: 4 });
    const perPeriode = read(blad(['Gemeente', 'Periode', 'Gerealiseerd'], ['Utrecht', '02/01/2022', 1], ['Zeist', '01/13/2022', 1]));
    expect(perPeriode.rijen.map(({ cellen }) => cellen[1])).toEqual(['2022-2', '01/13/2022']);
    const opmerking = read(
      blad(
        ['Gemeente', 'Periode', 'Gerealiseerd', 'Beoordeeld op'],
        ['Utrecht', '2022-1', '1.234', '0.5'],
        ['1,234.5', '2022-1', 1, '07/31/2022'],
      ),
    );
    expect(opmerking.rijen.map(({ cellen }) => cellen.slice(2))).toEqual([
      [1234, '0.5'],
      [1, '07/31/2022'],
    ]);
  });

  it.each<[Broncel, string]>([
    [{ soort: 'datum', datum: datumOf(2022, 7, 1) }, '2022-07-01'],
    [datumOf(2022, 7, 1) + 0.5, '2022-07-01'],
    ['1 juli 2022', '2022-07-01'],
    [5, '5'],
    ['morgen', 'morgen'],
    [true, 'WAAR'],
    [false, 'ONWAAR'],
    [{ soort: 'fout', code: '#N/A' }, '#N/B'],
  ])('reads %j in a column of dates as %s', (cel, tekst) => {
    for (const kop of ['Datum stand', 'Peildatum', 'Bekend op'])
      expect(read(blad(['Gemeente', 'Periode', kop, 'Gerealiseerd'], ['Utrecht', '2022-1', cel, 1])).rijen[0]?.cellen).toContain(tekst);
  });

  it('tells how often a date was read from a text, or not at all', () => {
    const vermeld = (cel: Broncel) =>
      Object.fromEntries(read(blad(['Gemeente', 'Periode', 'Peildatum', 'Gerealiseerd'], ['Utrecht', '2022-1', cel, 1])).vermeldingen);
    expect([vermeld('1-7-2022'), vermeld({ soort: 'datum', datum: datumOf(2022, 7, 1) }), vermeld('x'), vermeld(5)]).toEqual([
      { datum_uit_tekst: 1 },
      {},
      { niet_gelezen: 1 },
      { niet_gelezen: 1 },
    ]);
  });

  it('tells of periodes and names only where something was done to them', () => {
    const vermeld = (naam: Broncel, periode: Broncel) =>
      Object.fromEntries(read(blad(KOPPEN, [naam, periode, 20, 1, 1], ['Zeist', '2022-1', 1, 1, 1])).vermeldingen);
    expect([
      vermeld('Utrecht', '2022-1'),
      vermeld('UTRECHT', '2022-I'),
      vermeld('Atlantis', '2022-1'),
      vermeld('Utrecht', 'zomer'),
    ]).toEqual([{}, { gemeente_hersteld: 1 }, {}, { niet_gelezen: 1 }]);
  });

  it.each([
    ['1,000', 'komma'],
    ['1,500', 'komma'],
    ['1.000', 'punt'],
    ['1.500', 'punt'],
  ])('of persons with the text %s are never read as 1 or 1.5, in a file with a decimal %s', (tekst, teken) => {
    const koppen = ['Gemeente', 'Periode', 'Gerealiseerd', 'Realisatie totaalopgave'];
    const bron = blad(koppen, ['Utrecht', '2022-1', tekst, tekst], ['Zeist', '2022-1', '12', teken === 'komma' ? '0,82' : '0.82']);
    const kop = findKop(bron.rijen)!;
    const { rijen, vermeldingen } = readIn(bron, kop, stelVoor(kop.koppen));
    const deel = Number(tekst.replace(',', '.'));
    expect(rijen.map(({ cellen }) => cellen.slice(-2))).toEqual([
      [tekst, deel],
      [12, 0.82],
    ]);
    expect(vermeldingen.get('niet_gelezen')).toBe(1);
  });

  it('reads a name that is no text as text, without invisible marks and cut at 120 characters', () => {
    const naam = (cel: Broncel) => read(blad(KOPPEN, [cel, '2022-1', 20, 1, 1])).rijen[0]?.cellen[0];
    expect([
      naam(12),
      naam(true),
      naam(' Atlan\u200btis\u0000 '),
      naam({ soort: 'datum', datum: datumOf(2022, 7, 1) }),
      naam({ soort: 'fout', code: '#N/A' }),
      naam('x'.repeat(130)),
    ]).toEqual(['12', 'WAAR', 'Atlan tis', '2022-07-01', '#N/B', 'x'.repeat(120)]);
  });

  it('keeps the word for a real zero, and what the figures were judged on', () => {
    const gelezen = read(
      blad([...KOPPEN, 'Beoordeeld op'], ['Utrecht', '2022-1', ' GEEN ', 1, 'geen', 'Utrecht'], ['Zeist', '2022-1', 3, 1, 1, 12]),
    );
    expect(gelezen.rijen.map(({ cellen }) => cellen.slice(2))).toEqual([
      ['geen', 1, 'geen', 'Utrecht'],
      [3, 1, 1, '12'],
    ]);
    expect(gelezen.vermeldingen.get('niet_gelezen')).toBeUndefined();
  });

  it('reads hidden rows and tells of them, and passes over blank ones without a word', () => {
    const bron = blad(KOPPEN, ['Utrecht', '2022-1', 203, 171, 168], [null, '  ', null, null, null]);
    const gelezen = read({ ...bron, rijen: bron.rijen.map((rij, i) => ({ ...rij, verborgen: i === 1 })) });
    expect(gelezen.rijen.map(({ verborgen }) => verborgen)).toEqual([true]);
    expect(Object.fromEntries(gelezen.vermeldingen)).toEqual({ verborgen: 1 });
  });

  it('takes over no column that was left out', () => {
    const gelezen = read(blad(KOPPEN, ['Utrecht', '2022-1', 203, 171, 168]), (indeling) => metKeuze(indeling, 2, 'niet'));
    expect(gelezen.kolommen).toEqual(['gemeente', 'periode', 'achterstand_begin', 'gerealiseerd']);
  });

  it('takes the periode and date of the file before those for all', () => {
    const metDatum = blad(['Gemeente', 'Periode', 'Datum stand', 'Gerealiseerd'], ['Utrecht', '2022-1', '2022-03-01', 1]);
    expect(read(metDatum, (indeling) => ({ ...indeling, periode: '2021-1', datum: datumOf(2021, 3, 1) })).rijen[0]?.cellen).toEqual([
      'Utrecht',
      '2022-1',
      '2022-03-01',
      1,
    ]);
    expect(read(blad(['Gemeente', 'Gerealiseerd'], ['Utrecht', 1]), (indeling) => ({ ...indeling, periode: '2022-1' })).kolommen).toEqual([
      'gemeente',
      'periode',
      'gerealiseerd',
    ]);
  });

  it('passes over a row of units or notes, and keeps one with a name, a figure, a date or an error', () => {
    const koppen = ['Gemeente', 'Periode', 'Datum stand', 'Gerealiseerd', '% taakstelling'];
    const over = (...rij: Broncel[]) => read(blad(koppen, rij, ['Zeist', '2022-1', '2022-03-01', 1, 0.5])).rijen.length - 1;
    expect([
      over('Bron: TVS', null, null, null, null),
      over(null, null, null, 'aantal', 'deel'),
      over('Noot', null, null, 'n.v.t.', 'onbekend'),
    ]).toEqual([0, 0, 0]);
    expect([
      over('Utrecht', null, null, null, null),
      over('Noot 1', null, null, '12', null),
      over(null, null, null, null, '5%'),
      over('x', '2022-1', null, null, null),
      over('x', null, 'nu', null, null),
      over(12, null, null, null, null),
      over(null, null, null, true, null),
    ]).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('takes for headers that stand again a row with all named headers, two or more', () => {
    const over = (koppen: string[], ...rij: Broncel[]) => read(blad(koppen, rij, ['Zeist', '2022-1', 5])).rijen.length - 1;
    expect(over(['Gemeente', 'Periode', 'Gerealiseerd', ''], 'Gemeente', 'Periode', 'Gerealiseerd', 'xyzzy')).toBe(0);
    expect(over(['Gemeente', 'Periode', 'Gerealiseerd'], 'Gemeente', 'Periode', 3)).toBe(1);
  });

  it('counts the rows of the findings as the file does, totals in their place', () => {
    const bron = blad(KOPPEN, ['Totaal', '2022-1', 233, 176, 194], ['Utrecht', '2022-1', 203, 171, 'veel'], ['Zeist', '2022-1', 30, 5, 25]);
    const gelezen = read({ ...bron, rijen: bron.rijen.map((rij, i) => ({ ...rij, nummer: 10 * (i + 1) })) });
    expect(gelezen.totalen.map(({ nummer }) => nummer)).toEqual([20]);
    expect(gelezen.bevindingen.map(({ rij, kolom }) => [rij, kolom])).toContainEqual([30, 'gerealiseerd']);
    expect(gelezen.bevindingen.every(({ rij }) => [10, 20, 30, 40].includes(rij))).toBe(true);
  });

  it('finds a stand without a sign in the headers, which are row 1', () => {
    const gelezen = read(blad(['Gemeente', 'Periode', 'Gerealiseerd'], ['Utrecht', null, 5]));
    expect(gelezen.bevindingen.map(({ rij, soort }) => [rij, soort])).toEqual([[2, 'ontbreekt']]);
  });

  it('uses a total for the check and does not take it over', () => {
    const gelezen = read(
      blad(KOPPEN, ['Utrecht', '2022-1', 203, 171, 168], ['Zeist', '2022-1', 30, 5, 25], ['Totaal', '2022-1', 233, 176, 194]),
    );
    expect(gelezen.rijen).toHaveLength(2);
    expect(gelezen.bevindingen).toMatchObject([{ soort: 'totaalrij', rij: 4, kolom: 'gerealiseerd', berekend: 193 }]);
  });

  it('turns a stand in which a voorsprong is positive', () => {
    const gelezen = read(
      blad(
        ['Gemeente', 'Periode', 'Stand', 'Gerealiseerd'],
        ['Utrecht', '2022-1', -171, 1],
        ['Zeist', '2022-1', '3', 1],
        ['Soest', '2022-1', 0, 1],
      ),
      (indeling) => metKeuze(indeling, 2, { doel: 'achterstand_begin', teken: 'voorsprong' }),
    );
    expect(gelezen.rijen.map(({ cellen }) => cellen[2])).toEqual([171, -3, 0]);
    expect(gelezen.vermeldingen.get('teken_omgekeerd')).toBe(3);
  });

  it('passes on what it cannot read as text, where the check finds it', () => {
    const gelezen = read(blad(KOPPEN, ['Utrecht', '2022-1', { soort: 'fout', code: '#DIV/0!' }, 'veel', true]));
    expect(gelezen.rijen[0]?.cellen).toEqual(['Utrecht', '2022-1', '#DEEL/0!', 'veel', 'WAAR']);
    expect(gelezen.vermeldingen.get('niet_gelezen')).toBe(3);
    expect(gelezen.bevindingen.filter(({ ernst }) => ernst === 'fout')).toHaveLength(3);
  });

  it('leaves a 0 a 0 and a blank a blank', () => {
    expect(read(blad(KOPPEN, ['Utrecht', '2022-1', 0, null, '  '])).rijen[0]?.cellen).toEqual(['Utrecht', '2022-1', 0, null, null]);
  });

  it('gives every row the periode and the date the user gave', () => {
    const gelezen = read(blad(['Gemeente', 'Gerealiseerd'], ['Utrecht', 1]), (indeling) => ({
      ...indeling,
      periode: '2022-1',
      datum: datumOf(2022, 3, 1),
    }));
    expect(gelezen.kolommen).toEqual(['gemeente', 'periode', 'datum', 'gerealiseerd']);
    expect(gelezen.rijen[0]?.cellen).toEqual(['Utrecht', '2022-1', '2022-03-01', 1]);
  });

  it('passes over headers that stand again and rows without name and figures', () => {
    const gelezen = read(
      blad(KOPPEN, [null, null, 'aantal', 'aantal', 'aantal'], ['Utrecht', '2022-1', 203, 171, 168], KOPPEN, [
        'Zeist',
        '2022-1',
        30,
        5,
        25,
      ]),
    );
    expect(gelezen.rijen.map(({ nummer }) => nummer)).toEqual([3, 5]);
    expect(gelezen.vermeldingen.get('overgeslagen')).toBe(2);
  });

  it('takes no column with more names than there are municipalities for one of municipalities', () => {
    expect(() => read(blad(KOPPEN, ...Array.from({ length: 401 }, (_, i): Broncel[] => [`Naam ${i}`, '2022-1', 1, 1, 1])))).toThrow(
      'De kolom voor gemeente bevat meer dan 400 verschillende namen: dat zijn geen gemeenten. Kies een andere kolom.',
    );
  });

  it('takes no column with four names or more that are mostly unknown for one of municipalities', () => {
    const readNames = (...namen: readonly string[]) =>
      read(blad(KOPPEN, ...namen.map((naam): Broncel[] => [naam, '2022-1', 1, 1, 1]))).rijen.length;
    expect(() => readNames('A. Haddad', 'S. Tesfay', 'M. Yilmaz', 'O. Noori', 'Utrecht')).toThrow(
      INLEESFOUT.geen_gemeenten({ onbekend: 4, namen: 5 }),
    );
    expect(readNames('Amersfort', 'Utrcht', 'Ziest')).toBe(3);
    expect(readNames('Amersfort', 'Utrcht', 'Ziest', 'Barn', 'Utrecht', 'Zeist', 'Soest', 'Totaal')).toBe(7);
  });

  it('tells of dates that were typed periodes, and of names that were spelled otherwise', () => {
    const gelezen = read(blad(KOPPEN, ['Ijsselstein', { soort: 'datum', datum: datumOf(2022, 2, 1) }, 20, 1, '1.234']));
    expect(gelezen.rijen[0]?.cellen).toEqual(['IJsselstein', '2022-2', 20, 1, 1234]);
    expect(Object.fromEntries(gelezen.vermeldingen)).toEqual({ gemeente_hersteld: 1, periode_hersteld: 1, getal_uit_tekst: 1 });
  });
});

describe('CSV out', () => {
  it('opens in a Dutch spreadsheet: BOM, semicolons, decimal commas', () => {
    expect(
      csvUit([
        ['gemeente', 'deel'],
        ['Utrecht', 0.5],
        ['De "Ronde" Venen', null],
      ]),
    ).toBe('\uFEFFgemeente;deel\r\nUtrecht;0,5\r\n"De ""Ronde"" Venen";\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '\0=1'])('makes the text %j harmless', (tekst) => {
    const field = csvUit([[tekst]])
      .slice(1)
      .replace(/^"/, '');
    expect(field.startsWith("'")).toBe(true);
  });

  it.each([
    ['x,=1', "x,'=1"],
    ['x;@SUM(A1)', "x;'@SUM(A1)"],
    ['x\t+1', "x\t'+1"],
    ['x\n-1', "x\n'-1"],
    ['x,"=1', 'x,""\'=1'],
  ])('makes the text %j harmless for who opens the file with another separator', (tekst, field) => {
    expect(csvUit([[tekst]])).toContain(field);
  });

  const boos = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', ',', ';', '"', ' ', '\t', '\r', '\n', '\0', 'a', '＝'),
    maxLength: 12,
  });
  const read = (csv: string, delimiter: string) =>
    Papa.parse<string[]>(csv.slice(1), { delimiter, newline: delimiter === ';' ? '\r\n' : undefined }).data;

  it('gives every text and number back, but for the apostrophes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(boos, fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })), { minLength: 1, maxLength: 5 }),
        (rijen) => {
          const gelezen = read(csvUit(rijen), ';').slice(0, -1);
          expect(gelezen.map(([tekst]) => tekst?.replaceAll("'", ''))).toEqual(rijen.map(([tekst]) => tekst));
          expect(gelezen.map(([, getal]) => Number(getal?.replace(',', '.')))).toEqual(rijen.map(([, getal]) => getal + 0));
        },
      ),
    );
  });

  it.each([';', ',', '\t'])('leaves no cell that begins a formula for who opens it with %j between cells', (delimiter) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(boos, fc.nat(9), boos), { minLength: 1, maxLength: 4 }), (rijen) => {
        for (const cel of read(csvUit(rijen), delimiter).flat()) expect(cel).not.toMatch(/^[=+\-@＝]/);
      }),
    );
  });

  it.each(['a=1', 'Utrecht -1', 'x@y', 'a+b'])('leaves the text %j as it is', (tekst) => {
    expect(csvUit([[tekst]])).toBe(`\uFEFF${tekst}\r\n`);
  });

  it.each([
    ['a\tb', '"a\tb"'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    ['a;b', '"a;b"'],
    ['a,b', 'a,b'],
  ])('quotes the text %j where it must', (tekst, field) => {
    expect(csvUit([[tekst]])).toBe(`\uFEFF${field}\r\n`);
  });

  it('has nothing for a number that is none', () => {
    expect(csvUit([[NaN, Infinity, 1]])).toBe('\uFEFF;;1\r\n');
  });

  it('leaves a negative number a number', () => {
    expect(csvUit([[-3]])).toBe('\uFEFF-3\r\n');
  });
});
