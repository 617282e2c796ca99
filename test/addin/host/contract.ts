import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WERKBANKFOUT, WERKMAPFOUT } from '../../../addin/host/host-messages.ts';
import { type Bereik, type Celwaarde, type Selectie, type Werkmap, Werkmapfout } from '../../../addin/host/werkmap.ts';
import { WERKMAPBESTANDFOUT } from '../../../addin/workbench/workbench-messages.ts';
import { OPENFOUT } from '../../../addin/workbench/xlsx/xlsx-messages.ts';

/** What is said of a block that is not two by two. */
const andereVorm = (blok: readonly (readonly unknown[])[]) => WERKMAPFOUT.andere_vorm({ adres: 'A1:B2', rijen: 2, kolommen: 2, blok });

/** A workbook with one empty sheet `Blad1`, and what a user does in it. */
export interface Proefwerkmap {
  readonly werkmap: Werkmap;
  /** The user selects cells. */
  choose(bereik: Bereik): Promise<void>;
  /** The user selects several areas, one after the other with Ctrl. */
  chooseMeer(adressen: readonly [string, ...string[]]): Promise<void>;
  /** The user protects the sheet. */
  beveilig(): Promise<void>;
  /** The user hides a row, by its number. */
  verberg(rij: number): Promise<void>;
  /** The user saves the workbook, where the host offers files. */
  readonly slaOp?: () => Promise<void>;
  /** The user types a number into a cell. */
  typ(cel: Bereik, getal: number): Promise<void>;
  /** Waits until what changed has been told. */
  rust(): Promise<void>;
  close(): Promise<void>;
}

const op = (adres: string): Bereik => ({ blad: 'Blad1', adres });

/** What every host of the pane promises, whatever spreadsheet is behind it. `seen` is what of a fault reaches the pane. */
export function describeWerkmap(host: string, open: () => Promise<Proefwerkmap>, seen = (fout: Error): Error => fout): void {
  describe(`the port on ${host}`, () => {
    let proef: Proefwerkmap;
    let werkmap: Werkmap;
    beforeEach(async () => {
      proef = await open();
      werkmap = proef.werkmap;
    });
    afterEach(() => proef.close());

    describe('values', () => {
      it('gives numbers, texts and booleans back as they were written, and empty cells as null', async () => {
        const waarden: Celwaarde[][] = [
          [203, -150, 0.5],
          ['Utrecht', true, null],
          [1e-7, 1e21, false],
        ];
        await werkmap.write(op('B2:D4'), waarden);
        expect(await werkmap.read(op('B2:D4'))).toEqual(waarden);
      });

      it.each([
        '2022-1',
        '2022-II',
        '1-7-2022',
        '007',
        '12%',
        '1,5',
        '10:30',
        'TRUE',
        'waar',
        '=1+1',
        '+1',
        "'s-Graveland",
        'twee\nregels',
        'met\ttab',
        '"citaat"',
        ' voor',
      ])('keeps the text %j text', async (tekst) => {
        await werkmap.write(op('A1'), [[tekst]]);
        expect(await werkmap.read(op('A1'))).toEqual([[tekst]]);
        expect(await werkmap.readFormulas(op('A1'))).toEqual([[null]]);
      });

      it('has a number where a text stood before, and the other way round', async () => {
        await werkmap.write(op('A1:B1'), [['2022-1', 203]]);
        await werkmap.write(op('A1:B1'), [[203, '2022-1']]);
        expect(await werkmap.read(op('A1:B1'))).toEqual([[203, '2022-1']]);
      });

      it('empties a cell where null is written', async () => {
        await werkmap.write(op('A1:A2'), [['tekst'], [1]]);
        await werkmap.write(op('A1:A2'), [[null], [null]]);
        expect(await werkmap.read(op('A1:A2'))).toEqual([[null], [null]]);
      });

      it('reads an error as its code', async () => {
        await werkmap.writeFormulas(op('A1'), [['=1/0']]);
        expect(await werkmap.read(op('A1'))).toEqual([[expect.objectContaining({ fout: '#DIV/0!' })]]);
      });

      it('reads a date as its serial number (1 July 2022 is 44743)', async () => {
        await werkmap.writeFormulas(op('A1'), [['=DATE(2022,7,1)']]);
        expect(await werkmap.read(op('A1'))).toEqual([[44743]]);
      });

      it('reads and writes a thousand rows', async () => {
        const waarden = Array.from({ length: 1000 }, (_, i): Celwaarde[] => [`gemeente ${i}`, '2022-1', i]);
        await werkmap.write(op('A1:C1000'), waarden);
        expect(await werkmap.read(op('A1:C1000'))).toEqual(waarden);
      });
    });

    describe('replacing what is known', () => {
      const was: Celwaarde[][] = [
        ['2022-1', 203],
        [null, true],
      ];
      beforeEach(() => werkmap.write(op('A1:B2'), was));

      it('writes over what is as it was, and empties a cell where null comes', async () => {
        expect(
          await werkmap.replace(op('A1:B2'), was, [
            ['2022-2', null],
            [7, 'nieuw'],
          ]),
        ).toBe(true);
        expect(await werkmap.read(op('A1:B2'))).toEqual([
          ['2022-2', null],
          [7, 'nieuw'],
        ]);
      });

      it.each<[string, string, Celwaarde]>([
        ['another value', 'B1', 204],
        ['a value in an empty cell', 'A2', 'aantekening'],
        ['nothing any more', 'A1', null],
        ['the same digits as text', 'B1', '203'],
      ])('writes nothing where somebody put %s meanwhile', async (_, cel, waarde) => {
        await werkmap.write(op(cel), [[waarde]]);
        const nu = await werkmap.read(op('A1:B2'));
        expect(
          await werkmap.replace(op('A1:B2'), was, [
            [1, 1],
            [1, 1],
          ]),
        ).toBe(false);
        expect(await werkmap.read(op('A1:B2'))).toEqual(nu);
      });

      it('writes nothing over a formula, though it shows what was there', async () => {
        await werkmap.writeFormulas(op('B1'), [['=200+3']]);
        expect(
          await werkmap.replace(op('A1:B2'), was, [
            [1, 1],
            [1, 1],
          ]),
        ).toBe(false);
        expect(await werkmap.readFormulas(op('B1'))).toEqual([['=200+3']]);
      });

      it('writes for one of two who ask at the same time, and refuses the other', async () => {
        const gelukt = await Promise.all(['de een', 'de ander'].map((wie) => werkmap.replace(op('A2'), [[null]], [[wie]])));
        expect(gelukt).toEqual([true, false]);
        expect(await werkmap.read(op('A2'))).toEqual([['de een']]);
      });

      it('refuses blocks of another shape', async () => {
        await expect(werkmap.replace(op('A1:B2'), [[1]], was)).rejects.toThrow(seen(andereVorm([[1]])));
        await expect(werkmap.replace(op('A1:B2'), was, [[1]])).rejects.toThrow(seen(andereVorm([[1]])));
        expect(await werkmap.read(op('A1:B2'))).toEqual(was);
      });
    });

    describe('formulas', () => {
      it('calculates what is written and gives the formula back in canonical form', async () => {
        await werkmap.write(op('A1:A2'), [[375], [168]]);
        await werkmap.writeFormulas(op('A3:B3'), [['=A1-A2', '=IF(A1>0,"ja","nee")']]);
        expect(await werkmap.read(op('A3:B3'))).toEqual([[207, 'ja']]);
        expect(await werkmap.readFormulas(op('A2:B3'))).toEqual([
          [null, null],
          ['=A1-A2', '=IF(A1>0,"ja","nee")'],
        ]);
      });

      it('leaves a cell as it is where the formula is null', async () => {
        await werkmap.write(op('A1'), [['blijft']]);
        await werkmap.writeFormulas(op('A1:B1'), [[null, '=1+1']]);
        expect(await werkmap.read(op('A1:B1'))).toEqual([['blijft', 2]]);
      });

      it('calculates in a cell that held a text', async () => {
        await werkmap.write(op('A1'), [['2022-1']]);
        await werkmap.writeFormulas(op('A1'), [['=1+1']]);
        expect(await werkmap.read(op('A1'))).toEqual([[2]]);
      });

      it('refuses a text that is no formula', async () => {
        await expect(werkmap.writeFormulas(op('A1'), [['1+1']])).rejects.toThrow(seen(WERKMAPFOUT.geen_formule({ formule: '1+1' })));
      });
    });

    describe('what cannot be', () => {
      it('names the sheet that is not there', async () => {
        await expect(werkmap.read({ blad: 'Nergens', adres: 'A1' })).rejects.toThrow(seen(WERKBANKFOUT.blad_onbekend({ blad: 'Nergens' })));
        await expect(werkmap.write({ blad: 'Nergens', adres: 'A1' }, [[1]])).rejects.toBeInstanceOf(Werkmapfout);
      });

      it.each(['', 'A', '1', 'A0', '$A$1', 'A1:B', 'Blad1!A1'])('refuses the address %j', async (adres) => {
        await expect(werkmap.write(op(adres), [[1]])).rejects.toThrow(seen(WERKMAPFOUT.geen_adres({ adres })));
      });

      it.each([
        [[[1]]],
        [[[1, 2]]],
        [[[1], [2]]],
        [[[1, 2], [3]]],
        [[]],
      ])('refuses %j for two by two cells and writes nothing', async (waarden) => {
        await expect(werkmap.write(op('A1:B2'), waarden)).rejects.toThrow(seen(andereVorm(waarden)));
        expect(await werkmap.read(op('A1:B2'))).toEqual([
          [null, null],
          [null, null],
        ]);
      });
    });

    describe('the region around a place', () => {
      it('is bounded by empty rows and columns, and tells the row of the place', async () => {
        await werkmap.write(op('A1'), [['titel']]);
        await werkmap.write(op('B3:C5'), [
          ['gemeente', 'trede'],
          ['Utrecht', 3],
          ['Leusden', 2],
        ]);
        await werkmap.write(op('E3'), [['elders']]);
        expect(await werkmap.readTable(op('C5'))).toEqual({
          blad: 'Blad1',
          adres: 'B3:C5',
          cellen: [
            ['gemeente', 'trede'],
            ['Utrecht', 3],
            ['Leusden', 2],
          ],
          rij: 2,
        });
      });

      it('has a hole where a cell within it is empty', async () => {
        await werkmap.write(op('A1:B3'), [
          ['gemeente', 'trede'],
          ['Utrecht', null],
          ['Leusden', 2],
        ]);
        expect(await werkmap.readTable(op('A1'))).toMatchObject({
          adres: 'A1:B3',
          cellen: [
            ['gemeente', 'trede'],
            ['Utrecht', null],
            ['Leusden', 2],
          ],
          rij: 0,
        });
      });

      it('is the place itself where nothing is near', async () => {
        expect(await werkmap.readTable(op('D4'))).toEqual({ blad: 'Blad1', adres: 'D4', cellen: [[null]], rij: 0 });
      });
    });

    describe('adding a sheet', () => {
      it('gives an empty sheet with the wanted name', async () => {
        expect(await werkmap.addSheet('Prognose')).toBe('Prognose');
        expect(await werkmap.read({ blad: 'Prognose', adres: 'A1:B2' })).toEqual([
          [null, null],
          [null, null],
        ]);
      });

      it('puts a number behind a name that is taken, whatever its case', async () => {
        expect(await werkmap.addSheet('blad1')).toBe('blad1 2');
        expect(await werkmap.addSheet('Blad1')).toBe('Blad1 3');
      });
    });

    describe('what is built upon a sheet', () => {
      const NIETS = { formules: [], namen: [], grafieken: 0, images: 0, opmerkingen: 0 };
      it('is nothing where nobody did a thing, and counts no formula of its own', async () => {
        const blad = await werkmap.addSheet('Mijn blad');
        await werkmap.writeFormulas({ blad, adres: 'A1' }, [["='Mijn blad'!B2"]]);
        await werkmap.writeFormulas(op('A1'), [['=B2']]);
        expect(await werkmap.uses(blad)).toEqual(NIETS);
      });
      it('is each formula elsewhere that reads it, each name on it, and charts and pictures', async () => {
        const blad = await werkmap.addSheet('Mijn blad');
        await werkmap.write({ blad, adres: 'A1:B2' }, [
          ['periode', 'stand'],
          ['2022-1', 12],
        ]);
        await werkmap.writeFormulas(op('C2:C3'), [["=SUM('Mijn blad'!B2:B9)"], ['=1+1']]);
        await werkmap.defineName('stand_begin', { blad, adres: 'B2' });
        await werkmap.defineName('elders', op('A1'));
        await werkmap.addChart({ soort: 'lijn', titel: 'Stand', gegevens: { blad, adres: 'A1:B2' }, plek: { blad, adres: 'D1:G9' } });
        expect(await werkmap.uses(blad)).toEqual({ ...NIETS, formules: ['Blad1!C2'], namen: ['stand_begin'], grafieken: 1 });
      });
      it('is refused of a sheet that is not there', async () => {
        await expect(werkmap.uses('Nergens')).rejects.toThrow(seen(WERKBANKFOUT.blad_onbekend({ blad: 'Nergens' })));
      });
    });

    describe('taking a sheet away', () => {
      it('takes it with all that is on it, and leaves the others', async () => {
        const blad = await werkmap.addSheet('Weg');
        await werkmap.write({ blad, adres: 'A1' }, [[1]]);
        await werkmap.removeSheet(blad);
        await expect(werkmap.read({ blad, adres: 'A1' })).rejects.toBeInstanceOf(Werkmapfout);
        expect(await werkmap.read(op('A1'))).toEqual([[null]]);
      });

      it('names a sheet that is not there', async () => {
        await expect(werkmap.removeSheet('Nergens')).rejects.toThrow(seen(WERKBANKFOUT.blad_onbekend({ blad: 'Nergens' })));
      });
    });

    describe('showing cells', () => {
      it('brings their sheet up and selects them', async () => {
        const blad = await werkmap.addSheet('Elders');
        await werkmap.select({ blad, adres: 'B2:C4' });
        expect(await werkmap.selection()).toEqual({ blad, adres: 'B2:C4', gebieden: 1 });
      });
    });

    describe('what stands in the way of writing', () => {
      it('is nothing in a new workbook', async () => {
        expect(await werkmap.state(op('A1:C3'))).toEqual({ isBeveiligd: false, heeftVerborgenRijen: false, computesByItself: true });
      });
    });

    describe('what the user does to a sheet', () => {
      it('is told before anything is written: protection and hidden rows', async () => {
        await proef.verberg(5);
        expect((await werkmap.state(op('A1:C4'))).heeftVerborgenRijen).toBe(false);
        expect((await werkmap.state(op('A1:C9'))).heeftVerborgenRijen).toBe(true);
        await proef.beveilig();
        expect((await werkmap.state(op('A1:C4'))).isBeveiligd).toBe(true);
      });

      it.each<[string, (waar: Bereik) => Promise<unknown>]>([
        ['values', (waar) => werkmap.write(waar, [['nieuw']])],
        ['values over what is known', (waar) => werkmap.replace(waar, [[203]], [['nieuw']])],
        ['formulas', (waar) => werkmap.writeFormulas(waar, [['=1+1']])],
        ['nothing', (waar) => werkmap.clear(waar)],
      ])('keeps a protected sheet from getting %s, and says why', async (_, write) => {
        await werkmap.write(op('B2'), [[203]]);
        await proef.beveilig();
        await expect(write(op('B2'))).rejects.toThrow(seen(WERKBANKFOUT.beveiligd(op('B2'))));
        expect(await werkmap.read(op('B2'))).toEqual([[203]]);
      });

      it('leaves what stands in hidden rows to be read', async () => {
        await werkmap.write(op('A1:A3'), [[1], [2], [3]]);
        await proef.verberg(2);
        expect(await werkmap.read(op('A1:A3'))).toEqual([[1], [2], [3]]);
        expect(await werkmap.readTable(op('A1'))).toMatchObject({ adres: 'A1:A3', cellen: [[1], [2], [3]] });
      });

      it('tells several selected areas as the first of them, and how many there are', async () => {
        const gezien: Selectie[] = [];
        const unsubscribe = await werkmap.onSelectionChanged((selectie) => gezien.push(selectie));
        await proef.chooseMeer(['B2', 'D4', 'B6']);
        await proef.rust();
        await unsubscribe();
        expect(gezien.at(-1)).toEqual({ ...op('B2'), gebieden: 3 });
        expect(await werkmap.selection()).toEqual({ ...op('B2'), gebieden: 3 });
      });
    });

    describe('files', () => {
      it('are offered or not, and where they are not both calls say so', async () => {
        const isAangeboden = await werkmap.offersFiles();
        expect(isAangeboden).toBe(proef.slaOp !== undefined);
        if (isAangeboden) return;
        await expect(werkmap.save()).rejects.toBeInstanceOf(Werkmapfout);
        await expect(werkmap.open({ naam: 'x.xlsx', bytes: new Uint8Array() })).rejects.toBeInstanceOf(Werkmapfout);
      });

      it('give the workbook back as it was saved, and never in place of what was not', async () => {
        const { slaOp } = proef;
        if (slaOp === undefined) return;
        await werkmap.write(op('A1:B1'), [['2022-1', 203]]);
        await werkmap.writeFormulas(op('C1'), [['=B1+1']]);
        const { verlies, ...file } = await werkmap.save();
        expect(verlies).toEqual([]);
        await werkmap.write(op('B1'), [[7]]);
        await expect(werkmap.open(file)).rejects.toThrow(seen(WERKMAPBESTANDFOUT.save_eerst()));
        expect(await werkmap.read(op('A1:C1'))).toEqual([['2022-1', 7, 8]]);
        await slaOp();
        expect(await werkmap.open(file)).toEqual([]);
        expect(await werkmap.read(op('A1:C1'))).toEqual([['2022-1', 203, 204]]);
        expect(await werkmap.readFormulas(op('C1'))).toEqual([['=B1+1']]);
      });

      it('that are no workbook are refused with the reason, and change nothing', async () => {
        if (proef.slaOp === undefined) return;
        await proef.slaOp();
        await expect(werkmap.open({ naam: 'brief.xlsx', bytes: new TextEncoder().encode('Geachte') })).rejects.toThrow(
          seen(OPENFOUT.geen_zip()),
        );
        expect(await werkmap.usedRange('Blad1')).toBeNull();
      });
    });

    describe('emptying cells', () => {
      it('takes values and formulas, and lets a number be a number where a text stood', async () => {
        await werkmap.write(op('A1:B2'), [
          ['2022-1', 1],
          ['blijft', null],
        ]);
        await werkmap.writeFormulas(op('C1'), [['=B1+1']]);
        await werkmap.clear(op('A1:C1'));
        expect(await werkmap.read(op('A1:C2'))).toEqual([
          [null, null, null],
          ['blijft', null, null],
        ]);
        expect(await werkmap.readFormulas(op('C1'))).toEqual([[null]]);
        await proef.typ(op('A1'), 7);
        expect(await werkmap.read(op('A1'))).toEqual([[7]]);
      });
    });

    describe('what a sheet holds', () => {
      it('is nothing when it is empty', async () => {
        expect(await werkmap.usedRange('Blad1')).toBeNull();
      });

      it('is unknown of a sheet that is not there, which is no fault', async () => {
        expect(await werkmap.usedRange('Nergens')).toBeUndefined();
      });

      it('is the smallest block around everything, what a formula spills included', async () => {
        await werkmap.write(op('C2'), [['boven']]);
        await werkmap.writeFormulas(op('B5'), [['=TRANSPOSE({1,2,3})']]);
        expect(await werkmap.usedRange('Blad1')).toEqual(op('B2:C7'));
      });
    });

    describe('tables, names, charts and pictures', () => {
      const tabel: Celwaarde[][] = [
        ['periode', 'verwacht', 'nodig'],
        ['2022-1', 10, 12],
        ['2022-2', 14, 12],
      ];

      it('makes a table of cells without changing them, and refuses one over another', async () => {
        await werkmap.write(op('A1:C3'), tabel);
        await werkmap.addTable(op('A1:C3'), 'Prognose');
        expect(await werkmap.read(op('A1:C3'))).toEqual(tabel);
        await expect(werkmap.addTable(op('A1:B2'), 'Andere')).rejects.toThrow(seen(WERKBANKFOUT.geen_tabel(op('A1:B2'))));
      });

      it('names cells so that a formula finds them, and takes the name away again', async () => {
        await werkmap.write(op('A1:A2'), [[203], [1]]);
        await werkmap.defineName('opgave', op('A1:A2'));
        await werkmap.writeFormulas(op('B1'), [['=SUM(opgave)']]);
        expect(await werkmap.read(op('B1'))).toEqual([[204]]);
        await werkmap.removeName('opgave');
        await werkmap.defineName('opgave', op('A1'));
      });

      it('refuses a name that is taken, whatever its case, and one that cannot be', async () => {
        await werkmap.defineName('opgave', op('A1'));
        await expect(werkmap.defineName('Opgave', op('A2'))).rejects.toThrow(seen(WERKMAPFOUT.naam_bezet({ naam: 'Opgave' })));
        await expect(werkmap.defineName('geen naam', op('A2'))).rejects.toThrow(seen(WERKBANKFOUT.geen_celnaam({ naam: 'geen naam' })));
        await expect(werkmap.removeName('nergens')).rejects.toThrow(seen(WERKBANKFOUT.naam_onbekend({ naam: 'nergens' })));
      });

      it.each(['lijn', 'kolom'] as const)('puts a chart of the kind %s over cells', async (soort) => {
        await werkmap.write(op('A1:C3'), tabel);
        await werkmap.addChart({ soort, titel: 'Achterstand', gegevens: op('A1:C3'), plek: op('E1:K15') });
        expect(await werkmap.read(op('A1:C3'))).toEqual(tabel);
        await expect(
          werkmap.addChart({ soort, titel: 'Achterstand', gegevens: { blad: 'Nergens', adres: 'A1:C3' }, plek: op('E1:K15') }),
        ).rejects.toThrow(seen(WERKBANKFOUT.blad_onbekend({ blad: 'Nergens' })));
      });

      it('puts a picture in a sheet', async () => {
        const image = {
          png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          beschrijving: 'Eén punt',
          width: 10,
          height: 10,
        };
        await expect(werkmap.addImage(op('B2'), image)).resolves.toBeUndefined();
        await expect(werkmap.addImage({ blad: 'Nergens', adres: 'B2' }, image)).rejects.toThrow(
          seen(WERKBANKFOUT.blad_onbekend({ blad: 'Nergens' })),
        );
      });
    });

    describe('what changes', () => {
      it('tells a new selection once, and no more after the subscription ended', async () => {
        const gezien: Selectie[] = [];
        const unsubscribe = await werkmap.onSelectionChanged((selectie) => gezien.push(selectie));
        await proef.choose(op('B2:C3'));
        await proef.rust();
        expect(gezien).toEqual([{ ...op('B2:C3'), gebieden: 1 }]);
        expect(await werkmap.selection()).toEqual({ ...op('B2:C3'), gebieden: 1 });
        await unsubscribe();
        await proef.choose(op('D4'));
        await proef.rust();
        expect(gezien).toHaveLength(1);
      });

      it('tells that cells changed when the user types or a block is written, but not when the selection moves', async () => {
        let aantal = 0;
        const unsubscribe = await werkmap.onDataChanged(() => aantal++);
        await proef.choose(op('B2'));
        await proef.rust();
        expect(aantal).toBe(0);
        await proef.typ(op('B2'), 7);
        await proef.rust();
        expect(aantal).toBeGreaterThan(0);
        const naTypen = aantal;
        await werkmap.write(op('A1:A2'), [[1], [2]]);
        await proef.rust();
        expect(aantal).toBeGreaterThan(naTypen);
        await unsubscribe();
        const onUnsubscribe = aantal;
        await proef.typ(op('B3'), 8);
        await proef.rust();
        expect(aantal).toBe(onUnsubscribe);
      });
    });
  });
}
