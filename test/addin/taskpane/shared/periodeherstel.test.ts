import { describe, expect, it } from 'vitest';
import { periodeherstel } from '../../../../addin/taskpane/shared/periodeherstel.ts';
import type { Celwaarde } from '../../../../addin/host/werkmap.ts';
import { datumOf } from '../../../../core/datum.ts';

const herstel = (...rijen: readonly Celwaarde[][]) => periodeherstel({ blad: 'Cijfers', adres: 'B3:D9', cellen: rijen, rij: 1 });

describe('a column periode', () => {
  it('of which cells became days is put right: 1 January was typed as 2022-1, 1 February as 2022-2', () => {
    expect(
      herstel(
        ['Gemeente', 'Periode', 'Taakstelling'],
        ['Zeist', datumOf(2022, 1, 1), 5],
        ['Soest', '2022-1', 5],
        ['Baarn', datumOf(2022, 2, 1), 5],
        ['Bunnik', datumOf(2022, 7, 1), 5],
        ['Rhenen', null, 5],
      ),
    ).toEqual({
      kop: 'Periode',
      aantal: 2,
      bereik: { blad: 'Cijfers', adres: 'C4:C9' },
      was: [[datumOf(2022, 1, 1)], ['2022-1'], [datumOf(2022, 2, 1)], [datumOf(2022, 7, 1)], [null]],
      wordt: [['2022-1'], ['2022-1'], ['2022-2'], [datumOf(2022, 7, 1)], [null]],
    });
  });
  it('that is right, or is not there, is left alone', () => {
    expect(herstel(['Gemeente', 'Periode'], ['Zeist', '2022-1'], ['Soest', 1])).toBeUndefined();
    expect(herstel(['Gemeente', 'Taakstelling'], ['Zeist', datumOf(2022, 1, 1)])).toBeUndefined();
    expect(herstel([null])).toBeUndefined();
  });
});
