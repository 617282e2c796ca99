import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BESTANDSFOUT } from '../../../addin/inlezen/inlezen-messages.ts';
import { GRENZEN } from '../../../addin/inlezen/limits.ts';
import { readFile } from '../../../addin/inlezen/read-file.ts';
import { isDatumnotatie } from '../../../addin/inlezen/xlsx/xlsx-format.ts';
import { datumOf } from '../../../core/datum.ts';
import { stelVoor } from '../../../core/inlezen/indeling.ts';
import { findKop } from '../../../core/inlezen/koprij.ts';
import { readIn } from '../../../core/inlezen/read-in.ts';
import { alsZip64 } from './als-zip64.ts';
import { NO_PROGRESS } from './geen-voortgang.ts';
import { grootsteXlsx } from './grootste.ts';
import { file, cellen, readBlad } from './lezen.ts';
import { rij, xlsx, xlsxDelen } from './maak-xlsx.ts';

const read = async (rijen: string, { erna = '', texts = '', werkmap = '' } = {}) =>
  readBlad(xlsx(xlsxDelen([{ naam: 'Cijfers', rijen, erna }], texts, werkmap)));
const dag = (jaar: number, maand: number, d: number) => ({ soort: 'datum', datum: datumOf(jaar, maand, d) });

describe('cells of a workbook', () => {
  it.each<[string, string, unknown]>([
    ['a number', '<c><v>1.5</v></c>', 1.5],
    ['a shared text', '<c t="s"><v>0</v></c>', 'Utrecht'],
    ['a shared text with formatting and pronunciation', '<c t="s"><v>1</v></c>', 'De Ronde Venen'],
    ['an inline text', '<c t="inlineStr"><is><r><t>De </t></r><r><t>Bilt</t></r></is></c>', 'De Bilt'],
    ['a text from a formula', '<c t="str"><f>A1</f><v>Zeist</v></c>', 'Zeist'],
    ['a number from a formula', '<c><f>1+1</f><v>2</v></c>', 2],
    ['a formula never computed', '<c><f>1+1</f></c>', { soort: 'fout', code: 'formule zonder waarde' }],
    ['a truth value', '<c t="b"><v>1</v></c>', true],
    ['an error', '<c t="e"><v>#DIV/0!</v></c>', { soort: 'fout', code: '#DIV/0!' }],
    ['a day by its format', '<c s="1"><v>44743</v></c>', dag(2022, 7, 1)],
    ['a day and time', '<c s="2"><v>44743.75</v></c>', dag(2022, 7, 1)],
    ['a time', '<c s="3"><v>0.5</v></c>', 0.5],
    ['a number with a word behind it', '<c s="5"><v>12</v></c>', 12],
    ['an ISO date', '<c t="d"><v>2022-07-01</v></c>', '2022-07-01'],
    ['a character XML cannot hold', '<c t="inlineStr"><is><t>a_x0009_b</t></is></c>', 'a\tb'],
    ['a number that is none', '<c><v>abc</v></c>', { soort: 'fout', code: '#NUM!' }],
  ])('are read: %s', async (_, cel, waarde) => {
    const texts =
      '<si><t>Utrecht</t></si><si><r><t xml:space="preserve">De Ronde </t></r><r><rPr/><t>Venen</t></r><rPh><t>x</t></rPh></si>';
    expect(cellen(await read(rij(1, [cel]), { texts }))).toEqual([[waarde]]);
  });

  it('count days from 1904 where the workbook does', async () => {
    expect(cellen(await read(rij(1, ['<c s="1"><v>43281</v></c>']), { werkmap: '<workbookPr date1904="1"/>' }))).toEqual([
      [dag(2022, 7, 1)],
    ]);
  });

  it('keep their place where addresses and rows are left out', async () => {
    const { rijen } = await read('<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    expect(rijen).toEqual([
      { nummer: 3, verborgen: false, cellen: [null, null, 1, 2] },
      { nummer: 4, verborgen: false, cellen: [3] },
    ]);
  });

  it('tell which rows are hidden', async () => {
    expect((await read(rij(1, [1]) + rij(2, [2], ' hidden="1"'))).rijen.map(({ verborgen }) => verborgen)).toEqual([false, true]);
  });

  it('that are merged have their text in each of them, but never a number', async () => {
    const blad = await read(rij(1, ['Achterstand', null, 'x']) + rij(2, ['Utrecht', 1, 5]) + rij(3, [null, 2, null]), {
      erna: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/><mergeCell ref="C2:C3"/></mergeCells>',
    });
    expect(cellen(blad)).toEqual([
      ['Achterstand', 'Achterstand', 'x'],
      ['Utrecht', 1, 5],
      ['Utrecht', 2],
    ]);
    expect(blad.samengevoegd).toBe(2);
  });

  it.each([
    ['dd-mm-yyyy', true],
    ['d mmmm yyyy', true],
    ['[$-413]d mmm', true],
    ['0 "dagen"', false],
    ['#,##0', false],
    ['[h]:mm', false],
    ['hh:mm', false],
    ['0.00;[Red]-0.00', false],
    ['0\\d', false],
  ])('with the format %s show a day: %s', (code, isDatum) => {
    expect(isDatumnotatie(code)).toBe(isDatum);
  });
});

describe('sheets of a workbook', () => {
  const werkmap = xlsx(
    xlsxDelen([
      { naam: 'Een', rijen: rij(1, [1]) },
      { naam: 'Twee', rijen: rij(1, [2]) },
      { naam: 'Verborgen', rijen: rij(1, [3]), state: 'veryHidden' },
    ]),
  );

  it('are all named, hidden ones as such, and read one by one', async () => {
    const gelezen = await readFile(werkmap, NO_PROGRESS);
    expect(gelezen.soort === 'werkmap' && gelezen.werkmap.bladen.map(({ naam, verborgen }) => [naam, verborgen])).toEqual([
      ['Een', false],
      ['Twee', false],
      ['Verborgen', true],
    ]);
    expect(cellen(await readBlad(werkmap, 'Twee'))).toEqual([[2]]);
    await expect(readBlad(werkmap, 'Drie')).rejects.toEqual(BESTANDSFOUT.geen_blad({ naam: 'Drie' }));
  });
});

describe('a workbook that LibreOffice saved', () => {
  it('is read with its title, two header rows, merged cells, hidden row, formulas, error and total', async () => {
    const bytes = file('libreoffice.xlsx');
    const gelezen = await readFile(bytes, NO_PROGRESS);
    expect(gelezen.soort === 'werkmap' && gelezen.werkmap.bladen.map(({ naam }) => naam)).toEqual(['Cijfers', 'Toelichting']);
    const blad = await readBlad(bytes);
    const kop = findKop(blad.rijen);
    expect(kop?.koppen).toEqual([
      'Gemeente',
      'Periode',
      'Taakstelling',
      'Achterstand begin',
      'Achterstand eind',
      'Gerealiseerd',
      'Datum stand',
    ]);
    const { rijen, totalen, vermeldingen, bevindingen } = readIn(blad, kop!, stelVoor(kop!.koppen));
    expect(rijen.map((een) => een.cellen)).toEqual([
      ['Utrecht', '2022-1', '2022-07-01', 203, 171, 168, 206],
      ['Leusden', '2022-1', '2022-07-01', 18, 21, 13, 26],
      ['Baarn', '2022-1', '2022-07-01', 20, 25, 10, 35],
      ['Zeist', '2022-1', '2022-07-01', 40, 0, '#DEEL/0!', '#DEEL/0!'],
    ]);
    expect(rijen.map(({ nummer, verborgen }) => [nummer, verborgen])).toEqual([
      [5, false],
      [6, false],
      [7, true],
      [8, false],
    ]);
    expect(totalen).toHaveLength(1);
    expect(Object.fromEntries(vermeldingen)).toEqual({ verborgen: 1, niet_gelezen: 2 });
    expect(bevindingen.filter(({ soort }) => soort === 'tekst_als_getal').map(({ rij: nummer }) => nummer)).toEqual([8, 8]);
  });
});

describe('a workbook in the way of zip64', () => {
  const gewoon = xlsx(
    xlsxDelen([
      { naam: 'Cijfers', rijen: rij(1, ['Utrecht', 1]) },
      { naam: 'Twee', rijen: rij(1, [2]) },
    ]),
  );

  it('is read as any other', async () => {
    expect(cellen(await readBlad(alsZip64(gewoon)))).toEqual([['Utrecht', 1]]);
    expect(cellen(await readBlad(alsZip64(gewoon), 'Twee'))).toEqual([[2]]);
  });

  it.each([
    ['number of parts', 32, BESTANDSFOUT.te_veel_onderdelen()],
    ['place of the list of parts', 48, BESTANDSFOUT.kapot()],
    ['place of the end record', 64, BESTANDSFOUT.kapot()],
  ])('is refused where the %s is far too large', async (_, plaats, reden) => {
    const bytes = alsZip64(gewoon);
    bytes[bytes.length - 98 + plaats + 7] = 0x7f;
    await expect(readBlad(bytes)).rejects.toEqual(reden);
  });
});

describe('a workbook is refused', () => {
  const geweigerd = async (bytes: Uint8Array): Promise<unknown> =>
    readBlad(bytes).then(
      () => 'read',
      (fout: unknown) => fout,
    );

  it.each([['met-wachtwoord.xlsx', BESTANDSFOUT.beveiligd()]])('%s, for that reason', async (naam, reden) => {
    expect(await geweigerd(file(naam))).toEqual(reden);
  });

  it('with one cell more than may be read, and read without it', async () => {
    expect(cellen(await readBlad(grootsteXlsx())).flat()).toHaveLength(GRENZEN.cellen);
    expect(await geweigerd(grootsteXlsx('<c r="AE1"><v>1</v></c>'))).toEqual(BESTANDSFOUT.te_veel_cellen());
  });

  it('that is cut off anywhere', async () => {
    const gewoon = xlsx(xlsxDelen([{ naam: 'Cijfers', rijen: rij(1, ['Utrecht', 1]) }]));
    for (const heel of [gewoon, alsZip64(gewoon)])
      for (let lengte = 5; lengte < heel.length; lengte += 37) expect(await geweigerd(heel.slice(0, lengte))).toEqual(BESTANDSFOUT.kapot());
  });

  it.each([
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/_rels/workbook.xml.rels',
  ])('of which %s is no XML', async (path) => {
    expect(await geweigerd(xlsx({ ...xlsxDelen([{ naam: 'Cijfers', rijen: rij(1, [1]) }]), [path]: '<a><b></a>' }))).toEqual(
      BESTANDSFOUT.kapot(),
    );
  });

  it('with entities of its own, which could grow without end', async () => {
    const delen = xlsxDelen([{ naam: 'Cijfers', rijen: '' }]);
    delen['xl/worksheets/sheet1.xml'] =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
    expect(await geweigerd(xlsx(delen))).toEqual(BESTANDSFOUT.kapot());
  });

  it('that is a zip bomb, stopped while it unpacks', async () => {
    const delen = xlsxDelen([{ naam: 'Cijfers', rijen: '' }]);
    const bom = new Uint8Array(60 * 1024 * 1024).fill(0x20);
    bom.set(strToU8('<worksheet>'));
    const bytes = xlsx({ ...delen, 'xl/worksheets/sheet1.xml': bom });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await geweigerd(bytes)).toEqual(BESTANDSFOUT.verdacht());
    expect(await geweigerd(alsZip64(bytes))).toEqual(BESTANDSFOUT.verdacht());
  });

  it('that lies about the sizes of its parts', async () => {
    const delen = xlsxDelen([{ naam: 'Cijfers', rijen: '' }]);
    const bom = new Uint8Array(20 * 1024 * 1024).fill(0x20);
    bom.set(strToU8('<worksheet>'));
    const bytes = xlsx({ ...delen, 'xl/worksheets/sheet1.xml': bom });
    const beeld = new DataView(bytes.buffer);
    for (let i = 0; i < bytes.length - 46; i++) if (beeld.getUint32(i, true) === 0x02014b50) beeld.setUint32(i + 24, 10, true);
    expect(await geweigerd(bytes)).toEqual(BESTANDSFOUT.verdacht());
  });

  it('with more parts than any workbook has', async () => {
    expect(await geweigerd(zipSync(Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`deel${i}`, new Uint8Array()]))))).toEqual(
      BESTANDSFOUT.te_veel_onderdelen(),
    );
  });

  it('with more rows, columns or sheets without cells than can be shown', async () => {
    expect(
      await geweigerd(
        xlsx(
          xlsxDelen([
            { naam: 'Cijfers', rijen: Array.from({ length: 10_001 }, (_, i) => `<row r="${i + 1}"><c><v>1</v></c></row>`).join('') },
          ]),
        ),
      ),
    ).toEqual(BESTANDSFOUT.te_veel_rijen());
    expect(await geweigerd(xlsx(xlsxDelen([{ naam: 'Cijfers', rijen: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }])))).toEqual(
      BESTANDSFOUT.te_veel_kolommen(),
    );
    expect(await geweigerd(xlsx(xlsxDelen([])))).toEqual(BESTANDSFOUT.geen_bladen());
  });

  it('of which a part is encrypted', async () => {
    const bytes = xlsx(xlsxDelen([{ naam: 'Cijfers', rijen: rij(1, [1]) }]));
    const beeld = new DataView(bytes.buffer);
    for (let i = 0; i < bytes.length - 46; i++) if (beeld.getUint32(i, true) === 0x02014b50) beeld.setUint16(i + 8, 1, true);
    expect(await geweigerd(bytes)).toEqual(BESTANDSFOUT.beveiligd());
  });
});

describe('a long reading', () => {
  const groot = xlsx(
    xlsxDelen([
      {
        naam: 'Cijfers',
        rijen: Array.from({ length: 9_000 }, (_, i) => rij(i + 1, ['Utrecht', '2022-1', i, i * 2, i * 3, i % 7])).join(''),
      },
    ]),
  );

  it('tells how far it is, from 0 to 1', async () => {
    const delen: number[] = [];
    const progress = { report: (deel: number) => void delen.push(deel), stop: new AbortController().signal };
    const gelezen = await readFile(groot, progress);
    await (gelezen.soort === 'werkmap' && gelezen.werkmap.read('Cijfers', progress));
    expect(delen.length).toBeGreaterThan(1);
    expect(delen).toEqual([...delen].sort((a, b) => a - b));
    expect(delen.every((deel) => deel >= 0 && deel <= 1)).toBe(true);
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    const progress = { report: () => stop.abort(), stop: stop.signal };
    const gelezen = await readFile(groot, progress);
    await expect(gelezen.soort === 'werkmap' && gelezen.werkmap.read('Cijfers', progress)).rejects.toEqual(BESTANDSFOUT.stopped());
  });
});
