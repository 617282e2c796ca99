import { describe, expect, it } from 'vitest';
import { datumOf, isoDatum } from '../../../core/datum.ts';
import { inbrengdagen, standoverzicht, wijzigingenSinds } from '../../../core/standen/overzicht.ts';
import { alsStandenrijen, type Herkomst, nieuweStanden, STANDENKOLOMMEN } from '../../../core/standen/vastleggen.ts';
import { leesVastgelegd, type Vastgelegd } from '../../../core/standen/vastgelegd.ts';

const KOP = ['gemeente', 'periode', 'gerealiseerd', 'gekoppeld'];
const op = (maand: number, dag: number, later = 0): Herkomst => ({ datum: datumOf(2022, maand, dag), bekend_op: datumOf(2022, maand, dag) + later, bron: 'TVS' });
/** Puts standen down and reads them back as the sheet would give them. */
function vastgelegd(...keren: [Herkomst, (string | number | null)[][]][]): readonly Vastgelegd[] {
  let blad: (string | number | null)[][] = [[...STANDENKOLOMMEN]];
  for (const [herkomst, rijen] of keren) blad = [...blad, ...alsStandenrijen(nieuweStanden([KOP, ...rijen], leesVastgelegd(blad).standen, herkomst).nieuw)];
  const { standen, onleesbaar } = leesVastgelegd(blad);
  expect(onleesbaar).toEqual([]);
  return standen;
}

describe('standen put down', () => {
  it('say of which day they are, when they were brought in and where they come from', () => {
    const [stand] = vastgelegd([op(3, 1, 5), [['Utrecht', '2022-1', 60, null]]]);
    expect(alsStandenrijen([stand!])).toEqual([['Utrecht', '2022-1', '2022-03-01', '2022-03-06', 60, null, 'TVS']]);
  });

  it('are added once', () => {
    const eerder = vastgelegd([op(3, 1), [['Utrecht', '2022-1', 60, 70]]]);
    expect(nieuweStanden([KOP, ['utrecht ', '2022-I', 60, 70]], eerder, op(3, 1, 7))).toMatchObject({ nieuw: [], bekend: 1 });
  });

  it('that were corrected are added beside the earlier ones, and the last known one counts', () => {
    const standen = vastgelegd([op(3, 1), [['Utrecht', '2022-1', 60, null]]], [op(3, 1, 7), [['Utrecht', '2022-1', 64, null]]]);
    expect(standen.map(({ gerealiseerd, bekend_op }) => [gerealiseerd, isoDatum(bekend_op)])).toEqual([[60, '2022-03-01'], [64, '2022-03-08']]);
    expect(standoverzicht(standen)).toMatchObject([{ laatste: { gerealiseerd: 64 }, dagen: 1 }]);
  });

  it('that fall are told, and added all the same', () => {
    const eerder = vastgelegd([op(3, 1), [['Utrecht', '2022-1', 60, null]]]);
    const { nieuw, dalingen } = nieuweStanden([KOP, ['Utrecht', '2022-1', 55, null]], eerder, op(4, 1));
    expect(nieuw).toHaveLength(1);
    expect(dalingen.map(({ stand, eerder: vorige }) => [vorige.gerealiseerd, stand.gerealiseerd])).toEqual([[60, 55]]);
  });

  it('take the date of their own row before the one for all', () => {
    const { nieuw } = nieuweStanden([['gemeente', 'periode', 'datum', 'gerealiseerd'], ['Utrecht', '2022-1', '2022-02-15', 30], ['Zeist', '2022-1', null, 3]], [], op(3, 1));
    expect(nieuw.map(({ datum }) => isoDatum(datum))).toEqual(['2022-02-15', '2022-03-01']);
  });

  it.each([
    ['outside their periode', ['Utrecht', '2021-1', 3, null], 'ligt niet in 2021-1'], ['on the first day', ['Utrecht', '2022-1', 3, null], 'ligt niet in 2022-1'],
    ['with a text as figure', ['Utrecht', '2022-1', 'veel', null], 'gerealiseerd'], ['without a name', [null, '2022-1', 3, null], 'gemeente'],
  ])('%s are refused, row by row', (_, rij, reden) => {
    const { nieuw, onleesbaar } = nieuweStanden([KOP, rij, ['Zeist', '2022-1', 1, null]], [], reden.endsWith('2022-1') ? op(1, 1) : op(3, 1));
    expect(onleesbaar[0]?.message).toContain(reden);
    expect(nieuw).toHaveLength(reden.endsWith('2022-1') ? 0 : 1);
  });

  it('of a later day than the one on which they are brought in are refused', () => {
    expect(nieuweStanden([KOP, ['Zeist', '2022-1', 1, null]], [], op(3, 1, -1)).onleesbaar).toHaveLength(1);
  });

  it('pass over totals and blank rows', () => {
    expect(nieuweStanden([KOP, ['Totaal', '2022-1', 3, null], [null, null, null, null]], [], op(3, 1))).toMatchObject({ nieuw: [], onleesbaar: [] });
  });

  it('keep a gekoppeld of 0 apart from an unknown one', () => {
    const standen = vastgelegd([op(3, 1), [['Utrecht', '2022-1', 0, 'geen'], ['Zeist', '2022-1', 0, null]]]);
    expect(standen.map(({ gekoppeld }) => gekoppeld)).toEqual([0, undefined]);
  });
});

describe('what follows from standen', () => {
  const standen = vastgelegd([op(2, 1), [['Utrecht', '2022-1', 30, null]]], [op(3, 1), [['Utrecht', '2022-1', 60, null]]], [op(4, 12), [['Utrecht', '2022-1', 144, null]]]);

  it('is the pace since the start and the recent one', () => {
    // 144 persons in 101 days; 84 in the 42 days since 1 March.
    expect(standoverzicht(standen)).toMatchObject([{ dagen: 3, tempo: 144 / (101 / 7), tempo_recent: 14 }]);
  });

  it('is what changed since the last time', () => {
    expect(inbrengdagen(standen).map(isoDatum)).toEqual(['2022-04-12', '2022-03-01', '2022-02-01']);
    expect(wijzigingenSinds(standen, datumOf(2022, 3, 1))[1]?.slice(0, 6)).toEqual(['Utrecht', '2022-1', 60, 144, 84, 14]);
  });
});
