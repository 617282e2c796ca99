import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { formatted } from '../../../core/grafieken/grafieken-format.ts';
import { ontleding } from '../../../core/grafieken/ontleding.ts';
import { provincietegels } from '../../../core/grafieken/provincietegels.ts';
import { UTRECHTSE } from '../gemeente/utrechtse.ts';
import { reeks } from '../../../core/grafieken/reeksgrafiek.ts';
import { korteNamen, kort, regels, tekstbreedte } from '../../../core/grafieken/tekst.ts';
import { periodesTussen } from '../../../core/periode.ts';
import { getal, procent } from '../../../core/taal/index.ts';

const HERKOMST = { bron: 'Eigen cijfers', peildatum: datumOf(2025, 1, 1) };
const PERIODEN = periodesTussen('2020-1', '2024-2');
const cijfer = fc.option(fc.integer({ min: -3000, max: 3000 }), { nil: null });
const punten = fc
  .array(fc.record({ taakstelling: cijfer, gerealiseerd: cijfer, achterstand: cijfer }), { minLength: 1, maxLength: PERIODEN.length })
  .map((cijfers) => cijfers.map((een, i) => ({ periode: PERIODEN[i] ?? '2020-1', ...een })));

describe('a chart and its data', () => {
  it('holds every figure that it was given, and a gap where there was none', () => {
    fc.assert(
      fc.property(punten, (gegeven) => {
        const rijen = reeks({ ...HERKOMST, gebied: 'X', punten: gegeven }).gegevens['punten'] ?? [];
        for (const punt of gegeven) {
          for (const grootheid of ['taakstelling', 'gerealiseerd', 'achterstand'] as const) {
            expect(rijen).toContainEqual({ periode: punt.periode, grootheid, waarde: punt[grootheid] });
          }
        }
        expect(rijen.length).toBe(3 * gegeven.length);
      }),
    );
  });

  it('names the lowest and the highest figure in its description', () => {
    fc.assert(
      fc.property(punten, (gegeven) => {
        const { beschrijving } = reeks({ ...HERKOMST, gebied: 'X', punten: gegeven });
        const bekend = gegeven.map(({ achterstand }) => achterstand).filter((waarde) => waarde !== null);
        if (bekend.length > 0) expect(beschrijving).toContain(getal(Math.max(...bekend)));
        if (bekend.length > 0) expect(beschrijving).toContain(getal(Math.min(...bekend)));
      }),
    );
  });

  it('has one shape for all figures that need the same room', () => {
    const vorm = (achterstand: number) => {
      const spec = formatted(
        reeks({ ...HERKOMST, gebied: 'X', punten: [{ periode: '2024-1', taakstelling: 100, gerealiseerd: 100, achterstand }] }),
        { theme: 'licht', font: 'x', width: 400 },
      );
      return JSON.stringify({ ...spec, datasets: undefined, params: undefined, description: undefined });
    };
    expect(vorm(120)).toBe(vorm(340));
  });

  it('adds the steps of a decomposition up to its end', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.array(fc.integer({ min: -999, max: 999 })), (waarde, veranderingen) => {
        const rijen =
          ontleding({
            ...HERKOMST,
            begin: { naam: 'begin', waarde },
            stappen: veranderingen.map((verandering, i) => ({ naam: `stap ${i}`, verandering })),
            eindnaam: 'eind',
          }).gegevens['stappen'] ?? [];
        expect(rijen.at(-1)?.['tot']).toBe(veranderingen.reduce((som, verandering) => som + verandering, waarde));
        expect(rijen.length).toBe(veranderingen.length + 2);
      }),
    );
  });
});

/** Text of any characters at all, halves of one too. */
const tekens = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 300 })
  .map((codes) => codes.map((code) => String.fromCodePoint(code)).join(''));

describe('hostile text', () => {
  it('is cut to the length asked for, and never in the middle of a character', () => {
    fc.assert(
      fc.property(tekens, fc.integer({ min: 1, max: 40 }), (tekst, langste) => {
        const uit = kort(tekst, langste);
        expect([...uit].length).toBeLessThanOrEqual(langste);
        expect(uit).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }),
    );
  });

  it('gives different names different short names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ maxLength: 60 })), (namen) => {
        expect(new Set(korteNamen(namen).values()).size).toBe(namen.length);
      }),
    );
  });
});

describe('words', () => {
  it('are broken into lines that fit, without losing any', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z0-9]{1,30}$/), { minLength: 1 }),
        fc.integer({ min: 60, max: 400 }),
        (woorden, width) => {
          const uit = regels(woorden.join(' '), width, 12);
          expect(uit.join('').replace(/ /g, '')).toBe(woorden.join(''));
          for (const regel of uit) expect(tekstbreedte(regel, 12)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('writes numbers as Dutch does, and never calls an uncertain thing certain', () => {
    expect([getal(1316), getal(-1234567.25, 1), getal(-0.2), getal(0.5, 1)]).toEqual(['1.316', '−1.234.567,3', '0', '0,5']);
    expect([procent(0), procent(0.001), procent(0.804), procent(0.999), procent(1)]).toEqual(['0%', '<1%', '80%', '>99%', '100%']);
  });
});

describe('the tile map', () => {
  it('has every municipality of the province once, each on a tile of its own', () => {
    const tegels = provincietegels('2024-2');
    expect(tegels.map(({ gemeente }) => gemeente).sort()).toEqual([...UTRECHTSE].sort());
    expect(new Set(tegels.map(({ kolom, rij }) => `${kolom},${rij}`)).size).toBe(UTRECHTSE.length);
  });
});
