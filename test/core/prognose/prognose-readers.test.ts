import { describe, expect, it } from 'vitest';
import { readBovenop, readKans, readNiveau, readTempo } from '../../../core/prognose/prognose-readers.ts';
import { PROGNOSEFOUT } from '../../../core/prognose/prognose-messages.ts';

const BLANCO: readonly unknown[] = ['', null, undefined, 0];

describe("a pace of one's own", () => {
  it('is above 0 and 10 million at most; "geen" is a real 0, a blank cell or a 0 is none', () => {
    expect([0.001, 3, 10_000_000].map((cel) => readTempo(cel, 'tempo'))).toEqual([0.001, 3, 10_000_000]);
    expect(readTempo(' Geen ', 'tempo')).toBe(0);
    expect(BLANCO.map((cel) => readTempo(cel, 'tempo'))).toEqual([undefined, undefined, undefined, undefined]);
  });
  it.each([-0.001, 10_000_001, NaN, '3', true])('%s is refused', (cel) => {
    expect(() => readTempo(cel, 'cel')).toThrow(PROGNOSEFOUT.geen_eigen_tempo({ naam: 'cel', cel }));
  });
});

describe('the level of an interval', () => {
  it('lies between 0 and 1, and is 0,8 where the cell is blank', () => {
    expect([0.01, 0.5, 0.999].map((cel) => readNiveau(cel, 'niveau'))).toEqual([0.01, 0.5, 0.999]);
    expect(BLANCO.map((cel) => readNiveau(cel, 'niveau'))).toEqual([0.8, 0.8, 0.8, 0.8]);
  });
  it.each([1, -0.1, 80, '0.8'])('%s is refused', (cel) => {
    expect(() => readNiveau(cel, 'cel')).toThrow(PROGNOSEFOUT.geen_niveau({ naam: 'cel', cel }));
  });
});

describe('a probability', () => {
  it('lies from 0 up to and including 1; "geen" is a real 0, a blank cell or a 0 is none', () => {
    expect([0.01, 0.5, 1].map((cel) => readKans(cel, 'kans'))).toEqual([0.01, 0.5, 1]);
    expect(readKans('geen', 'kans')).toBe(0);
    expect(BLANCO.map((cel) => readKans(cel, 'kans'))).toEqual([undefined, undefined, undefined, undefined]);
  });
  it.each([1.01, -0.1, '0.5'])('%s is refused', (cel) => {
    expect(() => readKans(cel, 'cel')).toThrow(PROGNOSEFOUT.geen_kans({ naam: 'cel', cel }));
  });
});

describe('whether a plan comes on top', () => {
  it('is yes or no, and no where the cell is blank', () => {
    expect(['ja', 'nee', ...BLANCO].map((cel) => readBovenop(cel, 'bovenop'))).toEqual([true, false, false, false, false, false]);
  });
});
