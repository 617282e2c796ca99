import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draws, patience } from '../../tier.ts';
import { breidUit, type Cellen, inKracht, soorten, type Zegelwerkmap, zegelwerkmappen } from './zegelwerkmap.ts';

/** A change of the rows of one sheet, headers first; `a`, `b` choose rows, `k` a column. */
type Mutatie = (rijen: Cellen, a: number, b: number, k: number) => Cellen;

const rijnummer = (rijen: Cellen, een: number): number => 1 + (een % (rijen.length - 1));
const kolom = (rijen: Cellen, naam: string): number => (rijen[0] as readonly unknown[]).indexOf(naam);
const metCel = (rijen: Cellen, rij: number, plek: number, cel: unknown): Cellen =>
  rijen.with(rij, (rijen[rij] as readonly unknown[]).with(plek, cel));
const dagkolom = (rijen: Cellen): number => Math.max(kolom(rijen, 'vastgesteld_op'), kolom(rijen, 'bekend_op'));

const MUTATIES: Readonly<Record<string, Mutatie>> = {
  'a cell changed': (rijen, a, _, k) => {
    const [rij, plek] = [rijnummer(rijen, a), k % (rijen[0] as readonly unknown[]).length];
    const was = rijen[rij]?.[plek];
    return metCel(rijen, rij, plek, typeof was === 'number' ? (was % 6) + 1 : 'anders');
  },
  'the trede or count changed': (rijen, a) => {
    const plek = Math.max(kolom(rijen, 'trede'), kolom(rijen, 'gerealiseerd'));
    return metCel(rijen, rijnummer(rijen, a), plek, (Number(rijen[rijnummer(rijen, a)]?.[plek]) % 6) + 1);
  },
  'a row removed': (rijen, a) => rijen.toSpliced(rijnummer(rijen, a), 1),
  'the last row removed': (rijen) => rijen.slice(0, -1),
  'all rows removed': (rijen) => rijen.slice(0, 1),
  'a row emptied': (rijen, a) =>
    rijen.with(
      rijnummer(rijen, a),
      (rijen[0] as readonly unknown[]).map(() => null),
    ),
  'a row copied below': (rijen, a) => [...rijen, rijen[rijnummer(rijen, a)] as readonly unknown[]],
  'a row copied over another': (rijen, a, b) => rijen.with(rijnummer(rijen, a), rijen[rijnummer(rijen, b)] as readonly unknown[]),
  'a row copied with a later day': (rijen, a) => {
    const meer = [...rijen, rijen[rijnummer(rijen, a)] as readonly unknown[]];
    return metCel(meer, meer.length - 1, dagkolom(rijen), '2022-12-24');
  },
  'a backdated row': (rijen, a) => metCel(rijen, rijnummer(rijen, a), dagkolom(rijen), '2022-07-02'),
  'a postdated row': (rijen, a) => metCel(rijen, rijnummer(rijen, a), dagkolom(rijen), '2022-12-31'),
  'a row by hand, without seal': (rijen, a) => {
    const hand = (rijen[rijnummer(rijen, a)] as readonly unknown[]).map((cel, i) => (i >= kolom(rijen, 'volgnummer') ? null : cel));
    return metCel([...rijen, hand], rijen.length, dagkolom(rijen), '2022-12-24');
  },
  'numbers of two rows exchanged': (rijen, a, b) => {
    const [een, ander, plek] = [rijnummer(rijen, a), rijnummer(rijen, b), kolom(rijen, 'volgnummer')];
    return metCel(metCel(rijen, een, plek, rijen[ander]?.[plek]), ander, plek, rijen[een]?.[plek]);
  },
  'one column sorted and the others not': (rijen, _a, _b, k) => {
    const plek = k % (rijen[0] as readonly unknown[]).length;
    const gesorteerd = rijen
      .slice(1)
      .map((rij) => rij[plek])
      .sort()
      .reverse();
    return rijen.map((rij, i) => (i === 0 ? rij : rij.with(plek, gesorteerd[i - 1])));
  },
  'a seal taken from another row': (rijen, a, b) =>
    metCel(rijen, rijnummer(rijen, a), kolom(rijen, 'zegel'), rijen[rijnummer(rijen, b)]?.[kolom(rijen, 'zegel')]),
};

const trek = fc.tuple(
  zegelwerkmappen,
  fc.constantFrom(...Object.keys(MUTATIES)),
  fc.constantFrom('vaststellingen', 'standen'),
  fc.nat(1000),
  fc.nat(1000),
  fc.nat(1000),
);

describe('a workbook with decisions and standen', () => {
  it('shows every change of its rows that changes what is in force', { timeout: patience(300) }, () => {
    fc.assert(
      fc.property(trek, ([werkmap, naam, blad, a, b, k]) => {
        const mutatie = MUTATIES[naam] as Mutatie;
        const anders: Zegelwerkmap = { ...werkmap, [blad]: mutatie(werkmap[blad], a, b, k) };
        if (inKracht(anders) !== inKracht(werkmap)) expect(soorten(anders), `${naam} on ${blad}`).not.toEqual([]);
      }),
      { numRuns: draws(5000, 150) },
    );
  });

  it(
    'shows nothing where it was sorted, its columns moved, columns added beside it, and rows put down as before',
    { timeout: patience(120) },
    () => {
      const wissel = (rijen: Cellen, zaad: number): Cellen => {
        const [kop, ...rest] = rijen as readonly [readonly unknown[], ...(readonly unknown[])[]];
        const gesorteerd = rest.toSorted((een, ander) => {
          const plek = zaad % kop.length;
          return (zaad % 2 === 0 ? 1 : -1) * String(een[plek]).localeCompare(String(ander[plek]));
        });
        const alle = [[...kop, 'eigen kolom'], ...gesorteerd.map((rij, i) => [...rij, `notitie ${i}`])];
        return zaad % 3 === 0 ? alle.map((rij) => rij.toReversed()) : alle;
      };
      fc.assert(
        fc.property(zegelwerkmappen, fc.nat(1000), (werkmap, zaad) => {
          expect(soorten(werkmap)).toEqual([]);
          const gesorteerd = { ...werkmap, vaststellingen: wissel(werkmap.vaststellingen, zaad), standen: wissel(werkmap.standen, zaad) };
          expect(soorten(gesorteerd)).toEqual([]);
          expect(inKracht(gesorteerd)).toBe(inKracht(werkmap));
          const gegroeid = breidUit(werkmap, [{ gemeente: zaad % 4, waarde: 1 + (zaad % 6) }], 20);
          expect(soorten(gegroeid)).toEqual([]);
        }),
        { numRuns: draws(500, 40) },
      );
    },
  );

  it('whose chain is computed anew with another trede shows that against what was noted, and not without it', () => {
    const werkmap = fc.sample(zegelwerkmappen, { numRuns: 1, seed: 7 })[0] as Zegelwerkmap;
    const nagemaakt = breidUit(
      { ...werkmap, vaststellingen: werkmap.vaststellingen.slice(0, 1), genoteerd: { vaststellingen: [], standen: [] } },
      [{ gemeente: 0, waarde: 6 }],
      3,
    );
    expect(soorten({ ...nagemaakt, genoteerd: werkmap.genoteerd })).not.toEqual([]);
  });
});
