import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAantal } from '../../core/invoer/readers.ts';
import { readRijen, rijenVan } from '../../core/rijen.ts';
import { readTabel } from '../../core/tabel.ts';

const KOPPEN = ['gemeente', 'periode', 'Gehuisvest'];
const tabelVan = (...rijen: unknown[][]) => readTabel([KOPPEN, ...rijen], []);

describe('the rows of a table', () => {
  it('are numbered as the user counts, from the row with the headers', () => {
    const tabel = tabelVan(['Utrecht', '2022-1', 3], ['Zeist', '2022-1', 4]);
    expect(rijenVan(tabel).map(({ nummer }) => nummer)).toEqual([2, 3]);
    expect(rijenVan(tabel, { koprij: 7 }).map(({ nummer }) => nummer)).toEqual([8, 9]);
  });
  it('name the place of a wrong cell by row and header, after what goes before it', () => {
    const [rij] = rijenVan(tabelVan(['Utrecht', '2022-1', 'veel']), { waar: 'oud, ' });
    expect(() => rij!.read('gerealiseerd', readAantal)).toThrow(/^oud, rij 2, kolom "Gehuisvest": kreeg de tekst "veel"/);
    expect(rij!.cel('nagekomen')).toBeNull();
  });
  it.each([
    ['a total', ['Totaal', '2022-1', 3]],
    ['no periode', ['Utrecht', '', 3]],
    ['the blank of the desktop', ['Utrecht', 0, 3]],
  ])('with %s are about no municipality in a periode', (_, rij) => {
    expect(rijenVan(tabelVan(rij, ['Utrecht', '2022-1', 3])).map(({ isZonderPeriode }) => isZonderPeriode)).toEqual([true, false]);
  });
  it('are each read, not readable, or passed over, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(9), fc.constant('veel'), fc.constant(null))), (cijfers) => {
        const rijen = rijenVan(tabelVan(...cijfers.map((cijfer) => ['Utrecht', '2022-1', cijfer])));
        const { gelezen, onleesbaar } = readRijen(rijen, (rij) =>
          rij.cel('gerealiseerd') === null ? undefined : rij.read('gerealiseerd', readAantal),
        );
        expect(gelezen).toEqual(cijfers.filter((cijfer) => typeof cijfer === 'number'));
        expect(onleesbaar.map(({ rij }) => rij.nummer)).toEqual(cijfers.flatMap((cijfer, i) => (cijfer === 'veel' ? [i + 2] : [])));
        expect(onleesbaar.every(({ fout }) => fout.soort === 'ongeldig')).toBe(true);
      }),
    );
  });
  it('do not hide a fault of the program', () => {
    expect(() =>
      readRijen([1], () => {
        throw new TypeError('kapot');
      }),
    ).toThrow(TypeError);
  });
});
