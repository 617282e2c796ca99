import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { readPrognoserijen } from '../../../core/prognose/prognose-rijen.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { PROGNOSEFOUT } from '../../../core/prognose/prognose-messages.ts';

const KOPPEN = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'datum', 'Eigen tempo', 'gepland'];
const LEUSDEN: readonly unknown[] = ['Leusden', '2022-2', 24, 26, 33, '2022-11-22', '', ''];
const read = (rij: readonly unknown[], datum?: number) => readPrognoserijen([KOPPEN, rij], datum).rijen[0]?.vraag;
const melding = (rij: readonly unknown[]) => {
  const vraag = read(rij);
  return vraag instanceof Invoerfout ? `${vraag.soort}: ${vraag.message}` : vraag;
};

describe('a row to forecast', () => {
  it('is a question of its facts, its day, a pace of its own and what is planned', () => {
    expect(read(LEUSDEN)).toMatchObject({
      periode: '2022-2',
      taakstelling: 24,
      achterstand_begin: 26,
      gerealiseerd: 33,
      datum: datumOf(2022, 11, 22),
      tempo: undefined,
      gepland: 0,
    });
    expect(read(LEUSDEN.with(6, 2.5).with(7, 4))).toMatchObject({ tempo: 2.5, gepland: 4 });
  });
  it('is passed over without periode or day, and where taakstelling, achterstand and gerealiseerd are all blank', () => {
    for (const rij of [
      LEUSDEN.with(1, ''),
      LEUSDEN.with(5, ''),
      LEUSDEN.with(5, 0),
      ['Leusden', '2022-2', '', 0, null, '2022-11-22', 3, 4],
    ])
      expect(read(rij)).toBeUndefined();
  });
  it('is read where one of the three is filled, so that what is missing is told', () => {
    for (const [kolom, waarde] of [
      [2, 24],
      [3, 26],
      [4, 33],
    ] as const)
      expect(read(LEUSDEN.with(2, '').with(3, '').with(4, '').with(kolom, waarde))).toBeDefined();
  });
  it.each<[string, unknown[], string]>([
    ['datum', LEUSDEN.with(5, 'x'), INVOERFOUT.geen_datum({ naam: 'ongeldig: rij 2, kolom "datum"', cel: 'x' }).message],
    ['tempo', LEUSDEN.with(6, -1), PROGNOSEFOUT.geen_eigen_tempo({ naam: 'ongeldig: rij 2, kolom "Eigen tempo"', cel: -1 }).message],
    ['gepland', LEUSDEN.with(7, -1), INVOERFOUT.geen_aantal({ naam: 'ongeldig: rij 2, kolom "gepland"', cel: -1 }).message],
  ])('with a bad %s is an error that names the cell', (_, rij, verwacht) => {
    expect(melding(rij)).toBe(verwacht);
  });
  it('knows what BEOORDEEL knows: the previous trede of the periode before in the same table, and says where it came from', () => {
    const eerder = ['Leusden', '2022-1', 18, 21, 13, '2022-07-15', '', '', 2];
    const koppen = [...KOPPEN, 'vorige_trede'];
    const { rijen } = readPrognoserijen([koppen, eerder, [...LEUSDEN, '']], undefined);
    expect(rijen[1]?.vraag).toMatchObject({ vorige_trede: 3 });
    expect(rijen[1]?.aangevuld.join()).toMatch(/vorige trede komt uit 2022-1/);
  });
  it('is refused where an error or a data type stands for its municipality', () => {
    for (const cel of [
      { type: 'Error', basicValue: '#N/A' },
      { type: 'Entity', text: 'Leusden' },
    ])
      expect(melding(LEUSDEN.with(0, cel))).toBe(INVOERFOUT.geen_tekst({ naam: 'ongeldig: rij 2, kolom "gemeente"', cel }).message);
  });
});
