import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdeel } from '../../core/verdelen.ts';

const gewichten = fc.array(fc.nat(400_000), { minLength: 1, maxLength: 30 }).filter((list) => list.some((gewicht) => gewicht > 0));
const totaal = fc.integer({ min: 0, max: 30_000 });
const som = (delen: readonly number[]) => delen.reduce((a, b) => a + b, 0);
const exact = (aantal: number, list: readonly number[]) => list.map((gewicht) => (aantal * gewicht) / som(list));

describe('verdeel with the largest remainder', () => {
  it('the largest remainders are rounded up: 10 over 3, 3, 1 is 4.29, 4.29, 1.43', () => {
    expect(verdeel(10, [3, 3, 1], 'rest')).toEqual([4, 4, 2]);
  });
  it('ties go to the earlier weight', () => {
    expect(verdeel(10, [1, 1, 1], 'rest')).toEqual([4, 3, 3]);
    expect(verdeel(11, [1, 1, 1], 'rest')).toEqual([4, 4, 3]);
    expect(verdeel(1, [0, 2, 2], 'rest')).toEqual([0, 1, 0]);
  });
  it('a weight of 0 gets nothing', () => {
    expect(verdeel(7, [0, 5, 0, 5], 'rest')).toEqual([0, 4, 0, 3]);
  });
  it('weights need not be whole', () => {
    expect(verdeel(10, [0.5, 0.25, 0.25], 'rest')).toEqual([5, 3, 2]);
  });
  it('keeps the sum', () => {
    fc.assert(
      fc.property(totaal, gewichten, (aantal, list) => {
        expect(som(verdeel(aantal, list, 'rest'))).toBe(aantal);
      }),
    );
  });
  it('every part is the exact share rounded down or up', () => {
    fc.assert(
      fc.property(totaal, gewichten, (aantal, list) => {
        const aandelen = exact(aantal, list);
        for (const [i, deel] of verdeel(aantal, list, 'rest').entries()) expect(Math.abs(deel - (aandelen[i] ?? NaN))).toBeLessThan(1);
      }),
    );
  });
  it('whoever is rounded up has no smaller remainder than whoever is rounded down, and the earlier goes first', () => {
    fc.assert(
      fc.property(totaal, gewichten, (aantal, list) => {
        // Whole numbers of weight left over, so that ties are exact.
        const rest = verdeel(aantal, list, 'rest').map((deel, plaats) => ({
          plaats,
          opgehoogd: deel * som(list) > aantal * (list[plaats] ?? 0),
          rest: (aantal * (list[plaats] ?? 0)) % som(list),
        }));
        for (const hoog of rest.filter(({ opgehoogd }) => opgehoogd)) {
          for (const laag of rest.filter(({ opgehoogd }) => !opgehoogd))
            expect(hoog.rest > laag.rest || (hoog.rest === laag.rest && hoog.plaats < laag.plaats)).toBe(true);
        }
      }),
    );
  });
  it('only the ratio of the weights matters', () => {
    fc.assert(
      fc.property(totaal, gewichten, fc.integer({ min: 2, max: 100 }), (aantal, list, factor) => {
        for (const methode of ['rest', 'wet'] as const)
          expect(
            verdeel(
              aantal,
              list.map((gewicht) => gewicht * factor),
              methode,
            ),
          ).toEqual(verdeel(aantal, list, methode));
      }),
    );
  });
});

describe('verdeel as the law does', () => {
  it('rounds every share up', () => {
    expect(verdeel(10, [1, 1, 1], 'wet')).toEqual([4, 4, 4]);
    expect(verdeel(9, [1, 1, 1], 'wet')).toEqual([3, 3, 3]);
    expect(verdeel(7, [0, 1], 'wet')).toEqual([0, 7]);
  });
  it('every part is at least the exact share and less than one more', () => {
    fc.assert(
      fc.property(totaal, gewichten, (aantal, list) => {
        const aandelen = exact(aantal, list);
        for (const [i, deel] of verdeel(aantal, list, 'wet').entries()) {
          expect(deel).toBeGreaterThanOrEqual(aandelen[i] ?? NaN);
          expect(deel).toBeLessThan((aandelen[i] ?? NaN) + 1);
        }
      }),
    );
  });
});

describe('verdeel of a negative total', () => {
  it('is the mirror image, without a negative 0', () => {
    fc.assert(
      fc.property(totaal, gewichten, fc.constantFrom('rest' as const, 'wet' as const), (aantal, list, methode) => {
        expect(verdeel(0 - aantal, list, methode)).toEqual(verdeel(aantal, list, methode).map((deel) => 0 - deel));
      }),
    );
  });
  it('ties go to the earlier weight here too', () => {
    expect(verdeel(-10, [1, 1, 1], 'rest')).toEqual([-4, -3, -3]);
    expect([verdeel(-0, [1, 2], 'rest'), verdeel(-0, [1, 2], 'wet')]).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
