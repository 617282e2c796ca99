import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOTIVERING, TREDE, TREDE_KAART } from '../../../addin/functions/beoordeling.ts';
import { takesKaart } from '../../../addin/functions/kaart.ts';
import { cel } from './host.ts';

const UTRECHT = ['2022-1', 203, 171, 168, 2, null, null, 1] as const;

/** A host that knows these sets. */
const host = (...sets: readonly string[]) => ({
  Office: { context: { requirements: { isSetSupported: (set: string, version: string) => sets.includes(`${set} ${version}`) } } },
});
const KNOWS_KAARTEN = host('CustomFunctionsRuntime 1.4', 'ExcelApi 1.16');

describe('TREDE.KAART', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is the number of TREDE where the host takes no fields', () => {
    expect(cel(TREDE_KAART, ...UTRECHT)).toBe(3);
    expect([{}, host(), host('CustomFunctionsRuntime 1.4'), host('ExcelApi 1.16')].map((een) => takesKaart(een))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
  it('carries reason, status, possible treden, framework and source where the host takes them', () => {
    vi.stubGlobal('Office', KNOWS_KAARTEN.Office);
    const kaart = cel(TREDE_KAART, ...UTRECHT) as { properties: Record<string, { basicValue: unknown }> };
    expect(kaart).toMatchObject({ type: 'Double', basicType: 'Double', basicValue: 3 });
    const velden = Object.fromEntries(Object.entries(kaart.properties).map(([naam, { basicValue }]) => [naam, basicValue]));
    expect(velden).toEqual({
      reden: cel(MOTIVERING, ...UTRECHT),
      status: 'bron',
      mogelijke_treden: '3',
      kader: 'Utrecht 2021',
      bron: expect.stringContaining('bijlage'),
    });
  });
  it('goes into other formulas as its number', () => {
    vi.stubGlobal('Office', KNOWS_KAARTEN.Office);
    const kaart = cel(TREDE_KAART, ...UTRECHT);
    expect(cel(TREDE, '2022-2', 203, 207, 203, kaart)).toBe(cel(TREDE, '2022-2', 203, 207, 203, 3));
  });
  it('gives an error in its own cell where TREDE does', () => {
    vi.stubGlobal('Office', KNOWS_KAARTEN.Office);
    const zonder = ['2022-1', 203, 171, 168] as const;
    expect(cel(TREDE_KAART, ...zonder)).toEqual(cel(TREDE, ...zonder));
    expect(TREDE_KAART([['2022-1'], ['x']], [[203]], [[171]], [[168]], [[2]])).toEqual([
      [expect.objectContaining({ basicValue: 3 })],
      [expect.objectContaining({ code: '#VALUE!' })],
    ]);
  });
  it('of a framework with classes is the class as text', () => {
    vi.stubGlobal('Office', KNOWS_KAARTEN.Office);
    const kader = [
      ['kader', 'nr', 'achterstand', 'trede'],
      ['Eigen', 'instelling uitkomsten', '', 'goed;slecht'],
      ['', 1, '<= 0', 'goed'],
      ['', 2, '> 0', 'slecht'],
    ];
    expect(TREDE_KAART([['2022-1']], [[203]], [[171]], [[168]], [[null]], null!, null!, null!, null!, null!, kader)[0]?.[0]).toMatchObject({
      type: 'String',
      basicValue: 'slecht',
    });
  });
});
