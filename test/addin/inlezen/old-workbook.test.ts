import { utils, type WorkBook, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BESTANDSFOUT } from '../../../addin/inlezen/inlezen-messages.ts';
import { GRENZEN } from '../../../addin/inlezen/limits.ts';
import { draws } from '../../tier.ts';
import { cellen, file, readBlad } from './lezen.ts';

type Kind = 'biff8' | 'biff5' | 'xlsb' | 'ods';
const KINDS: readonly Kind[] = ['biff8', 'biff5', 'xlsb', 'ods'];

function made(
  kind: Kind,
  rows: readonly (readonly (string | number | boolean | null)[])[],
  change: (book: WorkBook) => void = () => {},
): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Cijfers');
  change(book);
  return new Uint8Array(write(book, { type: 'array', bookType: kind }) as ArrayBuffer);
}

describe('a workbook that is no .xlsx', () => {
  it.each(['oud.xls', 'libreoffice.ods'])('that LibreOffice saved is read as the .xlsx of the same table: %s', async (naam) => {
    const rows = async (bytes: Uint8Array) =>
      (await readBlad(bytes)).rijen.map(({ nummer, verborgen, cellen: row }) => [nummer, verborgen, ...row]);
    expect((await rows(file(naam))).filter(([, verborgen]) => verborgen)).toHaveLength(1);
    expect(await rows(file(naam))).toEqual(await rows(file('libreoffice.xlsx')));
  });

  it.each(KINDS)('of the kind %s has its texts, numbers, days and truth values', async (kind) => {
    const bytes = made(
      kind,
      [
        ['gemeente', 'datum', 'aantal', 'ja'],
        ['Plaats A', 44743, 203.5, true],
      ],
      ({ Sheets }) => {
        Object.assign(Sheets['Cijfers'] ?? {}, { B2: { t: 'n', v: 44743, z: 'dd/mm/yyyy' } });
      },
    );
    expect(cellen(await readBlad(bytes))).toEqual([
      ['gemeente', 'datum', 'aantal', 'ja'],
      ['Plaats A', { soort: 'datum', datum: 44743 }, 203.5, true],
    ]);
  });

  it('of any kind and content has its cells', async () => {
    const cel = fc.oneof(fc.integer(), fc.constantFrom('Plaats A', '2022-1', '007', '-', '#N/A', 'a;b', '1.250'), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...KINDS),
        fc.array(fc.array(cel, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        async (kind, rows) => {
          const all = [['gemeente', 'a', 'b', 'c'], ...rows];
          const expected = all.map((row) => row.slice(0, row.findLastIndex((each) => each !== null) + 1)).filter((row) => row.length > 0);
          expect(cellen(await readBlad(made(kind, all)))).toEqual(expected);
        },
      ),
      { numRuns: draws(500, 40) },
    );
  });

  it('without the part for styles is read, though the library asks for it', async () => {
    const parts = unzipSync(file('libreoffice.ods'));
    delete parts['styles.xml'];
    expect(cellen(await readBlad(zipSync(parts)))[1]).toEqual(cellen(await readBlad(file('libreoffice.ods')))[1]);
  });

  it.each(KINDS)('is refused with more rows than can be shown: %s', async (kind) => {
    await expect(
      readBlad(
        made(
          kind,
          Array.from({ length: GRENZEN.rijen + 1 }, () => [1]),
        ),
      ),
    ).rejects.toEqual(BESTANDSFOUT.te_veel_rijen());
  });

  it.each(['xlsb', 'ods'] as const)('is refused with more columns than can be shown: %s', async (kind) => {
    const wide = ({ Sheets }: WorkBook): void => {
      Object.assign(Sheets['Cijfers'] ?? {}, { AMK1: { t: 'n', v: 1 }, '!ref': 'A1:AMK1' });
    };
    await expect(readBlad(made(kind, [[1]], wide))).rejects.toEqual(BESTANDSFOUT.te_veel_kolommen());
  });

  it('is refused where a cell says that it stands there too often, before any is made', async () => {
    const cell =
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/></table:table-row>';
    const content = `<office:document-content xmlns:office="o" xmlns:table="t"><office:body><office:spreadsheet><table:table table:name="x">${cell}</table:table></office:spreadsheet></office:body></office:document-content>`;
    await expect(readBlad(zipSync({ 'content.xml': strToU8(content) }))).rejects.toEqual(BESTANDSFOUT.te_veel_cellen());
  });

  it.each([
    ['has a password', file('met-wachtwoord.xlsx'), BESTANDSFOUT.beveiligd()],
    ['is cut off', file('oud.xls').slice(0, 2_000), BESTANDSFOUT.kapot()],
    ['is binary and empty', zipSync({ 'xl/workbook.bin': strToU8('x') }), BESTANDSFOUT.kapot()],
  ])('that %s is refused for that reason', async (_, bytes, reden) => {
    await expect(readBlad(bytes)).rejects.toEqual(reden);
  });
});
