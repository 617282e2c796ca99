import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { readStanden } from '../../../core/prognose/standen-lezen.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { PROGNOSEFOUT } from '../../../core/prognose/prognose-messages.ts';
import { TABELFOUT } from '../../../core/tabel-messages.ts';

const KOPPEN = ['gemeente', 'periode', 'datum', 'gerealiseerd', 'bekend'];
const LEUSDEN = ['Leusden', '2022-2', '2022-11-22', 33, ''];
const STAND = { gemeente: 'Leusden', periode: '2022-2', datum: datumOf(2022, 11, 22), bekend_op: datumOf(2022, 11, 22), gerealiseerd: 33 };

describe('a table of standen', () => {
  it('gives a stand a row, known on its own day where nothing else is said', () => {
    expect(readStanden([KOPPEN, LEUSDEN, LEUSDEN.with(4, 0), LEUSDEN.with(4, '2022-12-01')])).toEqual({
      standen: [STAND, STAND, { ...STAND, bekend_op: datumOf(2022, 12, 1) }],
      onleesbaar: [],
    });
    expect(readStanden([KOPPEN.slice(0, 4), LEUSDEN.slice(0, 4)]).standen).toEqual([STAND]);
  });
  it('passes over totals and rows without periode', () => {
    expect(readStanden([KOPPEN, ['Totaal', ...LEUSDEN.slice(1)], LEUSDEN.with(1, ''), LEUSDEN.with(1, 0), LEUSDEN])).toEqual({
      standen: [STAND],
      onleesbaar: [],
    });
  });
  it.each<[string, unknown[], string]>([
    ['gemeente', LEUSDEN.with(0, ''), INVOERFOUT.geen_tekst({ naam: 'rij 3, kolom "gemeente"', cel: null }).message],
    ['periode', LEUSDEN.with(1, '2022-3'), INVOERFOUT.geen_periode({ naam: 'rij 3, kolom "periode"', cel: '2022-3' }).message],
    ['datum', LEUSDEN.with(2, ''), INVOERFOUT.geen_datum({ naam: 'rij 3, kolom "datum"', cel: null }).message],
    ['gerealiseerd', LEUSDEN.with(3, -1), INVOERFOUT.geen_aantal({ naam: 'rij 3, kolom "gerealiseerd"', cel: -1 }).message],
    ['bekend_op', LEUSDEN.with(4, 'x'), INVOERFOUT.geen_datum({ naam: 'rij 3, kolom "bekend"', cel: 'x' }).message],
    ['day that it was known on', LEUSDEN.with(4, '2022-11-21'), PROGNOSEFOUT.bekend_voor_datum({ naam: 'rij 3, kolom "bekend"' }).message],
  ])('names a row with a bad %s, and reads the others', (_, rij, melding) => {
    const { standen, onleesbaar } = readStanden([KOPPEN, LEUSDEN, rij, LEUSDEN]);
    expect(standen).toEqual([STAND, STAND]);
    expect(onleesbaar.map(({ soort, message }) => [soort, message])).toEqual([['ongeldig', melding]]);
  });
  it('without its columns is an error of the table', () => {
    expect(() => readStanden([['bekend'], [1]])).toThrow(
      TABELFOUT.kolom_ontbreekt({ ontbrekend: ['gemeente', 'periode', 'datum', 'gerealiseerd'], koppen: ['bekend'], stand: false }),
    );
  });
});
