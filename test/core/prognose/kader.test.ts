import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaderVan, readKaderkeuze } from '../../../core/kader/index.ts';
import { kansPerTrede, kansPerUitkomst } from '../../../core/prognose/kansen.ts';
import { periodenTabel, periodenVooruit } from '../../../core/prognose/perioden.ts';
import { willekeurigeFeiten } from '../beoordeling/willekeurig.ts';

const verdeling = fc.tuple(fc.integer({ min: 0, max: 80 }), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 }));

function kansenUit([vanaf, gewichten]: readonly [number, readonly number[]]) {
  const som = gewichten.reduce((a, b) => a + b, 0);
  return { vanaf, kansen: Float64Array.from(gewichten, (gewicht) => gewicht / som) };
}

describe('chances by a framework', () => {
  it('are, read off its stretches, those of its treden where more housed never gives a heavier one', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, verdeling, (feiten, gewichten) => {
        const kader = kaderVan('Utrecht', feiten.periode);
        if (kader === undefined) return;
        const open = { ...feiten, gerealiseerd: undefined, nagekomen: undefined };
        const kansen = kansenUit(gewichten);
        const treden = kansPerTrede(kansen, open);
        const uitkomsten = kansPerUitkomst(kansen, open, kader)?.map(({ kans }) => kans);
        expect(uitkomsten === undefined).toBe(treden === undefined);
        for (const [i, kans] of (treden ?? []).entries()) expect(uitkomsten?.[i]).toBeCloseTo(kans, 12);
      }),
    );
  });
  it('follow a table in which more housed gives a heavier outcome', () => {
    const kader = readKaderkeuze(
      [
        ['kader', 'nr', 'gehuisvest', 'trede'],
        ['Omgekeerd', 1, '< 10', 1],
        ['', 2, '10..19', 3],
        ['', 3, '>= 20', 2],
      ],
      'kader',
    )!.voor('2024-1')!;
    const feiten = { periode: '2024-1', taakstelling: 20, achterstand_begin: 0 } as const;
    const uitkomsten = kansPerUitkomst({ vanaf: 5, kansen: Float64Array.from({ length: 20 }, () => 0.05) }, feiten, kader)!;
    expect(uitkomsten.map(({ kans }) => Math.round(kans * 100))).toEqual([25, 25, 50, 0, 0, 0]);
    expect(uitkomsten.map(({ midden }) => midden)).toEqual([7, 22, 14, undefined, undefined, undefined]);
  });
});

describe('several half-years by a framework', () => {
  const EIGEN = readKaderkeuze(
    [
      ['kader', 'nr', 'achterstand', 'reeks', 'trede'],
      ['Eigen', 'instelling uitkomsten', '', '', 'voldoet;let op;voldoet niet'],
      ['', 'instelling reeks', '>= 50% taakstelling', '', ''],
      ['', 1, '<= 0', '', 'voldoet'],
      ['', 2, '>= 50% taakstelling', '>= 1', 'voldoet niet'],
      ['', 2, '>= 50% taakstelling', 'onbekend', 'onbekend let op;voldoet niet'],
      ['', 3, '> 0', '', 'let op'],
    ],
    'kader',
  )!;
  it('count how many in a row count, and name the classes', () => {
    const aannames = [20, 8, 20, 20].map((gerealiseerd) => ({ taakstelling: 20, gerealiseerd }));
    const tabel = periodenTabel(periodenVooruit('2025-1', 0, aannames, undefined, EIGEN), EIGEN);
    expect(tabel.slice(1).map((rij) => rij.at(-1))).toEqual(['voldoet', 'let op', 'voldoet niet', 'voldoet niet']);
  });
});
