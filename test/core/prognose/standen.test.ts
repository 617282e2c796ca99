import { describe, expect, it } from 'vitest';
import { peildatum, type Periode } from '../../../core/periode.ts';
import { eindstand, periodereeksen, type Dagstand, tellingenTot } from '../../../core/prognose/standen.ts';

const BEGIN = peildatum('2022-2', 'begin');
const stand = (dag: number, gerealiseerd: number, bekend = dag, anders: { gemeente?: string; periode?: Periode } = {}): Dagstand => {
  const periode = anders.periode ?? '2022-2';
  const begin = peildatum(periode, 'begin');
  return { gemeente: anders.gemeente ?? 'Leusden', periode, datum: begin + dag, bekend_op: begin + bekend, gerealiseerd };
};
const dagen = (standen: readonly Dagstand[]) =>
  periodereeksen(standen)[0]?.metingen.map(({ datum, gerealiseerd }) => [datum - BEGIN, gerealiseerd]);

describe('the standen of a periode', () => {
  it('begin with 0, come in order of day, and end at the peildatum', () => {
    expect(dagen([stand(184, 9), stand(30, 2), stand(185, 10), stand(0, 7), stand(1, 1)])).toEqual([
      [0, 0],
      [1, 1],
      [30, 2],
      [184, 9],
    ]);
  });
  it('are as they were known first, the first of equals', () => {
    expect(dagen([stand(30, 5, 60), stand(30, 4, 40), stand(30, 6, 50), stand(30, 8, 40)])).toEqual([
      [0, 0],
      [30, 4],
    ]);
  });
  it('are kept apart by municipality and periode, periods in order and municipalities as they come', () => {
    const standen = [stand(30, 1, 30, { periode: '2023-1' }), stand(30, 2, 30, { gemeente: 'Zeist' }), stand(30, 3)];
    expect(periodereeksen(standen).map(({ gemeente, periode, metingen }) => [gemeente, periode, metingen[1]?.gerealiseerd])).toEqual([
      ['Zeist', '2022-2', 2],
      ['Leusden', '2022-2', 3],
      ['Leusden', '2023-1', 1],
    ]);
  });
});

describe('the counts between standen', () => {
  const [reeks = { gemeente: '', periode: '2022-2', metingen: [] } as const] = periodereeksen([stand(30, 2), stand(50, 7), stand(184, 9)]);
  it('are what came from one to the next, up to and including a day', () => {
    expect(tellingenTot(reeks, BEGIN + 50)).toEqual([
      { van: BEGIN, tot: BEGIN + 30, personen: 2 },
      { van: BEGIN + 30, tot: BEGIN + 50, personen: 5 },
    ]);
    expect(tellingenTot(reeks, BEGIN + 49)).toHaveLength(1);
    expect(tellingenTot(reeks, Infinity)).toHaveLength(3);
  });
  it('end with the stand of the peildatum, where there is one', () => {
    expect(eindstand(reeks)).toBe(9);
    expect(eindstand({ ...reeks, metingen: reeks.metingen.slice(0, -1) })).toBeUndefined();
  });
});
