import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bevindingenIn, controletabel } from '../../../core/controle/controletabel.ts';
import { BEKENDE_KOLOMMEN } from '../../../core/controle/kolommen.ts';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { draws } from '../../tier.ts';
import { FOUTKLASSEN } from './fouten.ts';
import { alsCellen, kansMet, schoneTabel } from './schone-tabel.ts';

const HOSTIEL = [
  '=HYPERLINK("http://x")',
  '<script>alert(1)</script>',
  '\u202eabc',
  '\u0000',
  '__proto__',
  'constructor',
  'ﷺ'.repeat(300),
  'x'.repeat(40_000),
  '\ud800',
  '${naam}',
  '| a | b |',
  '`',
];

/** What no sentence may hold, unless a user typed it. */
const SLIP = /undefined|null|\[object|Infinity|NaN/;

const cel = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -60, max: 400 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      'Utrecht',
      'Zeist',
      'zeist',
      'totaal',
      'provincie Utrecht',
      'gemiddeld',
      'trede 2',
      'aantal koppelingstekort',
      'koppelingstekort',
      'totaalopgave',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>('2022-1', '2022-2', '2023-1', '2024-II', '2020-1', '9998-2', 44562, 44743, '2022-07-01'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      '',
      0,
      -0,
      'geen',
      NaN,
      Infinity,
      -Infinity,
      1e308,
      5e-324,
      1e-7,
      0.82,
      82,
      2_958_465,
      true,
      [],
      {},
      { type: 'Error', basicValue: '#N/A' },
      { type: 'Entity' },
      Symbol('x'),
      10n,
      () => 1,
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...HOSTIEL) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.string().filter((tekst) => !SLIP.test(tekst)),
      fc.double(),
    ),
  },
);
const kop = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<unknown>(...BEKENDE_KOLOMMEN) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('stand', 'Gehuisvest', 'xyzzy', ...HOSTIEL, 5, null) },
);
const tabel = fc
  .tuple(fc.uniqueArray(kop, { maxLength: 17 }), fc.array(fc.array(cel, { maxLength: 18 }), { maxLength: 14 }))
  .map(([koppen, rijen]) => [koppen, ...rijen]);

/** The result as text, or the message of a refusal. */
function uitkomst(cellen: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] | string {
  try {
    return controletabel(cellen) as readonly (readonly unknown[])[];
  } catch (fout) {
    if (fout instanceof Invoerfout) return fout.message;
    throw fout;
  }
}

describe('any cells in any shape', () => {
  it('give findings or a refusal of the headers, and never NaN, Infinity, undefined or an object in a text', () => {
    let bevindingen = 0;
    fc.assert(
      fc.property(tabel, (cellen) => {
        const found = uitkomst(cellen);
        if (typeof found === 'string') {
          expect(found).toMatch(/^Geen bekende kolom/);
          return;
        }
        for (const [rij, , kolom, ernst, soort, zin, berekend] of found.slice(1)) {
          if (zin === 'geen bevindingen') continue;
          bevindingen += 1;
          expect(rij).toBeGreaterThanOrEqual(1);
          expect(rij).toBeLessThanOrEqual(cellen.length);
          expect(String(kolom).length).toBeLessThanOrEqual(41);
          expect(['fout', 'let op']).toContain(ernst);
          expect(soort).toMatch(/^[a-z_]+$/);
          expect(String(zin)).not.toMatch(SLIP);
          expect(String(zin).length).toBeLessThan(400);
          expect(String(zin)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          expect(typeof berekend === 'string' || Number.isFinite(berekend)).toBe(true);
        }
      }),
      { numRuns: draws(3000, 600) },
    );
    expect(bevindingen).toBeGreaterThan(draws(10_000, 2000));
  });

  it('a hostile text is shown as text, cut short', () => {
    const [, rij] = controletabel([['gerealiseerd'], ['x'.repeat(40_000)]]);
    expect(rij?.[5]).toContain(`gerealiseerd: kreeg de tekst "${'x'.repeat(40)}…", verwacht`);
    expect(controletabel([['gerealiseerd\u202e\u0000 '], [1.5]])[1]?.[2]).toBe('gerealiseerd');
    expect(controletabel([['gereali\u202eseerd'], [1.5]])[1]?.[2]).toBe('gereali seerd');
  });
});

/** A table with one or no error in it. */
const metOfZonderFout = fc
  .tuple(fc.nat(5000), fc.nat(FOUTKLASSEN.length - 1))
  .map(([seed, klasse]) => FOUTKLASSEN[klasse]?.zaai(seed, kansMet(seed))?.model ?? schoneTabel(seed));
const plaatsen = (cellen: readonly (readonly unknown[])[]) =>
  bevindingenIn(cellen).map(({ rij, kolom, soort, ernst, berekend }) => [rij, kolom, soort, ernst, berekend]);

describe('the same figures give the same findings', () => {
  it('in any order of columns', () => {
    fc.assert(
      fc.property(metOfZonderFout, fc.nat(16), (model, draai) => {
        const kolommen = [...model.kolommen.slice(draai), ...model.kolommen.slice(0, draai)];
        expect(plaatsen(alsCellen({ ...model, kolommen }))).toEqual(plaatsen(alsCellen(model)));
      }),
      { numRuns: 200 },
    );
  });
  it('in every host: a blank cell may arrive as 0, null, undefined or an empty text', () => {
    fc.assert(
      fc.property(metOfZonderFout, fc.constantFrom(0, null, undefined, ''), (model, leeg) => {
        const cellen = alsCellen(model);
        expect(plaatsen(cellen.map((rij) => rij.map((cel) => (cel === 0 || cel === null || cel === '' ? leeg : cel))))).toEqual(
          plaatsen(cellen),
        );
      }),
      { numRuns: 200 },
    );
  });
  it('a blank row in between only moves them down', () => {
    fc.assert(
      fc.property(metOfZonderFout, (model) => {
        const [koppen = [], ...rijen] = alsCellen(model);
        const omlaag = plaatsen([koppen, [], ...rijen]);
        expect(omlaag).toEqual(plaatsen([koppen, ...rijen]).map(([rij, ...rest]) => [rij === 1 ? rij : Number(rij) + 1, ...rest]));
      }),
      { numRuns: 200 },
    );
  });
});
