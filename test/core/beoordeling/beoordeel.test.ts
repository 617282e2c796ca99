import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beoordeel, type Beoordeling, inschaling } from '../../../core/beoordeling/beoordeel.ts';
import { findBron } from '../../../core/bronnen/bron.ts';
import { datumOf } from '../../../core/datum.ts';
import type { Feiten } from '../../../core/feiten/index.ts';
import { kadersVan, kaderVan, standVan, verwijzingenIn } from '../../../core/kader/index.ts';
import { periodeOf } from '../../../core/periode.ts';
import { willekeurigeFeiten } from './willekeurig.ts';

const SNEL = { numRuns: 2000 };
const KADERS = kadersVan('Utrecht');

/** What a test compares: trede, status and the possible treden in one line. */
function kort(feiten: Feiten): string {
  const beoordeling: Beoordeling = beoordeel(feiten);
  if (beoordeling.status === 'geen_kader') return 'geen_kader';
  const trede = 'trede' in beoordeling ? beoordeling.trede : '-';
  return `${trede} ${beoordeling.status} ${beoordeling.mogelijke_treden.join(',')} r${beoordeling.regel?.nr}`;
}

const K21 = { periode: '2022-1', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 20 } as const;
const K24 = { periode: '2024-2', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 20, nagekomen_vorige: 0 } as const;

describe('the worked cases of the sources', () => {
  it('Utrecht 2022-1: an achterstand of 207 against a taakstelling of 203 is trede 3 (toezichtbrief)', () => {
    expect(
      kort({ periode: '2022-1', taakstelling: 203, herverdeling: 1, achterstand_begin: 171, gerealiseerd: 168, vorige_trede: 2 }),
    ).toBe('3 bron 3 r4');
  });
  it('Leusden 2021-1: 19 against 24 is trede 2 (gespreksnotitie)', () => {
    expect(kort({ periode: '2021-1', taakstelling: 24, achterstand_begin: 1, gerealiseerd: 6, vorige_trede: 1 })).toBe('2 bron 2 r2');
  });
  it('Leusden 2021-2: the registered 21 would be trede 3, with 5 nagekomen it is trede 2 (gespreksnotitie)', () => {
    const geregistreerd = { periode: '2021-2', taakstelling: 19, achterstand_begin: 19, gerealiseerd: 17, vorige_trede: 2 } as const;
    expect(kort(geregistreerd)).toBe('3 bron 3 r4');
    expect(kort({ ...geregistreerd, nagekomen: 5 })).toBe('2 bron 2 r2');
  });
  it('Leusden 2022-1: 18 against 18 is trede 3, equal counts (toezichtbrief)', () => {
    expect(kort({ periode: '2022-1', taakstelling: 18, achterstand_begin: 21, gerealiseerd: 13, nagekomen: 8, vorige_trede: 2 })).toBe(
      '3 bron 3 r4',
    );
  });
  it('the next periode starts from the registered stand, not the judged one: Leusden 26, not 18', () => {
    const beoordeling = beoordeel({
      periode: '2022-1',
      taakstelling: 18,
      achterstand_begin: 21,
      gerealiseerd: 13,
      nagekomen: 8,
      vorige_trede: 2,
    });
    expect(beoordeling).toMatchObject({ stand: { achterstand_eind: 26, achterstand_beoordeeld: 18 } });
  });
});

describe('kader 2021, row by row', () => {
  it.each<[string, Feiten, string]>([
    ['no achterstand is trede 1', { ...K21, gerealiseerd: 30 }, '1 bron 1 r1'],
    ['a voorsprong is trede 1', { ...K21, gerealiseerd: 35 }, '1 bron 1 r1'],
    ['below the taakstelling, from 1 or 2: trede 2', { ...K21, gerealiseerd: 15, vorige_trede: 1 }, '2 bron 2 r2'],
    ['below the taakstelling and gehaald: back to trede 2', { ...K21, vorige_trede: 3 }, '2 bron 2 r2'],
    ['below the taakstelling, previous unknown, gehaald: trede 2', { ...K21 }, '2 bron 2 r2'],
    ['below the taakstelling, previous unknown, not gehaald: 2, or what it was', { ...K21, gerealiseerd: 19 }, '2 leeswijze 2,3,4,5,6 r2'],
    ['below the taakstelling, from 3, not gehaald: stays', { ...K21, gerealiseerd: 19, vorige_trede: 3 }, '3 leeswijze 2,3 r3'],
    ['from 5, not gehaald: stays, and Gedeputeerde Staten decide', { ...K21, gerealiseerd: 19, vorige_trede: 5 }, '5 besluit 2,3,4,5 r3'],
    ['leaving trede 4 is a decision', { ...K21, vorige_trede: 4 }, '2 besluit 2,3,4 r2'],
    ['leaving trede 6 for 1 is a decision', { ...K21, gerealiseerd: 30, vorige_trede: 6 }, '1 besluit 1,2,3,4,5,6 r1'],
    ['at the taakstelling, from 1: trede 3', { ...K21, gerealiseerd: 10, vorige_trede: 1 }, '3 bron 3 r4'],
    ['above the taakstelling, from 2: trede 3', { ...K21, gerealiseerd: 0, vorige_trede: 2 }, '3 bron 3 r4'],
    [
      'a taakstelling of 0 with an achterstand: 2 or 3',
      { ...K21, taakstelling: 0, gerealiseerd: 5, vorige_trede: 1 },
      '3 leeswijze 2,3 r4',
    ],
    ['a taakstelling of 0, previous unknown: 2 to 6', { ...K21, taakstelling: 0, gerealiseerd: 5 }, '- feit_ontbreekt 2,3,4,5,6 r8'],
    [
      'a taakstelling of 0 and a second period in a row: trede 4',
      { ...K21, taakstelling: 0, gerealiseerd: 5, vorige_trede: 3 },
      '4 besluit 2,3,4 r6',
    ],
    ['a second period in a row: trede 4', { ...K21, gerealiseerd: 10, vorige_trede: 3, reeks: 1 }, '4 besluit 4 r5'],
    [
      'a first period with so much: trede 3 again, whatever came before',
      { ...K21, gerealiseerd: 10, vorige_trede: 3, reeks: 0 },
      '3 bron 3 r5',
    ],
    ['from 3, how many in a row unknown: one more, 3 possible', { ...K21, gerealiseerd: 10, vorige_trede: 3 }, '4 besluit 3,4 r6'],
    ['the ladder ends at 6', { ...K21, gerealiseerd: 10, vorige_trede: 6, reeks: 3 }, '6 besluit 6 r5'],
    [
      'a third in a row from 5: it stays, and 3 + reeks is possible',
      { ...K21, gerealiseerd: 10, vorige_trede: 5, reeks: 1 },
      '5 besluit 4,5 r5',
    ],
    ['many in a row from 3: one up, and more is possible', { ...K21, gerealiseerd: 10, vorige_trede: 3, reeks: 3 }, '4 besluit 4,5,6 r5'],
    ['previous unknown, how many in a row known', { ...K21, gerealiseerd: 10, reeks: 0 }, '3 leeswijze 3 r7'],
    [
      'gehaald and partly made up: the agenda lowers then',
      { ...K21, achterstand_begin: 60, gerealiseerd: 30, vorige_trede: 3 },
      '4 besluit 2,3,4 r6',
    ],
    [
      'trede 5 asks that improvement stays out',
      { ...K21, achterstand_begin: 41, gerealiseerd: 25, taakstelling: 30, vorige_trede: 4 },
      '5 besluit 3,4,5 r6',
    ],
    ['at the taakstelling, previous unknown: cannot be known', { ...K21, gerealiseerd: 10 }, '- feit_ontbreekt 3,4,5,6 r8'],
  ])('%s', (_, feiten, verwacht) => {
    expect(kort(feiten)).toBe(verwacht);
  });

  it('compares with the taakstelling without herverdeling, and says so where it matters', () => {
    // A = 20 + 2 + 10 - 12 = 20: at least 20, but below 22.
    expect(kort({ ...K21, herverdeling: 2, gerealiseerd: 12, vorige_trede: 2 })).toBe('3 leeswijze 2,3 r4');
    // A = 20 - 2 + 10 - 9 = 19: below 20, but not below 18.
    expect(kort({ ...K21, herverdeling: -2, gerealiseerd: 9, vorige_trede: 2 })).toBe('2 leeswijze 2,3 r2');
    // With the previous trede unknown the other reading leaves 3 to 6.
    expect(kort({ ...K21, herverdeling: -2, gerealiseerd: 9 })).toBe('2 leeswijze 2,3,4,5,6 r2');
  });

  it('judges on those linked in time; sourced for 2023-2, our reading before', () => {
    const tekort = { ...K21, gerealiseerd: 10, gekoppeld: 20, vorige_trede: 2 } as const;
    expect(kort({ ...tekort, periode: '2023-2' })).toBe('2 bron 2 r2');
    expect(kort(tekort)).toBe('2 leeswijze 2,3 r2');
  });
  it('a koppelingstekort that changes nothing leaves no doubt', () => {
    expect(kort({ ...K21, gerealiseerd: 20, gekoppeld: 29, vorige_trede: 2 })).toBe('2 bron 2 r2');
  });
  it('a koppelingstekort plays no part where the totaalopgave itself was met', () => {
    expect(kort({ ...K21, gerealiseerd: 30, gekoppeld: 29 })).toBe('1 bron 1 r1');
  });
  it('gekoppeld above the totaalopgave is no koppelingstekort', () => {
    expect(kort({ ...K21, gekoppeld: 40, vorige_trede: 2 })).toBe('2 bron 2 r2');
    expect(kort({ ...K21, gekoppeld: 30, vorige_trede: 2 })).toBe('2 bron 2 r2');
  });
});

describe('kader 2024, row by row', () => {
  it.each<[string, Feiten, string]>([
    ['no achterstand is trede 1', { ...K24, gerealiseerd: 30, vorige_trede: 3 }, '1 bron 1 r1'],
    ['no achterstand is trede 1, also where the previous trede is unknown', { ...K24, gerealiseerd: 30 }, '1 bron 1 r1'],
    ['leaving trede 4 is a decision', { ...K24, gerealiseerd: 30, vorige_trede: 4 }, '1 besluit 1,2,3,4 r1'],
    ['an achterstand with unknown previous trede cannot be placed', { ...K24 }, '- feit_ontbreekt 1,2,3,4,5,6 r2'],
    ['from trede 4 the half-year cycle is dropped', { ...K24, gerealiseerd: 0, vorige_trede: 4 }, '4 besluit 4,5 r3'],
    ['trede 5 stays 5 while there is an achterstand', { ...K24, gerealiseerd: 29, vorige_trede: 5 }, '5 besluit 5,6 r3'],
    ['growth from 1 gives 2', { ...K24, gerealiseerd: 19, vorige_trede: 1 }, '2 bron 2 r4'],
    ['growth from 2 gives 3', { ...K24, gerealiseerd: 19, vorige_trede: 2 }, '3 bron 3 r4'],
    ['growth from 3 gives 4, a decision', { ...K24, gerealiseerd: 19, vorige_trede: 3 }, '4 besluit 4 r4'],
    ['no growth from 1 gives 2, and 1 is possible', { ...K24, vorige_trede: 1 }, '2 leeswijze 1,2 r5'],
    ['no growth from 3 stays 3, 2 possible (Utrecht 2024-2)', { ...K24, vorige_trede: 3 }, '3 leeswijze 2,3 r5'],
  ])('%s', (_, feiten, verwacht) => {
    expect(kort(feiten)).toBe(verwacht);
  });

  it('a correction counts once: nagekomen of the previous period lowers the start that growth is judged against', () => {
    expect(kort({ ...K24, nagekomen_vorige: 1, vorige_trede: 2, gerealiseerd: 19, achterstand_begin: 11 })).toBe('3 bron 3 r4');
    // The taakstelling itself was achieved: the report raises when it was not.
    expect(kort({ ...K24, nagekomen_vorige: 1, vorige_trede: 2 })).toBe('3 leeswijze 2,3 r4');
  });
  it('unknown nagekomen of the previous period leaves the higher trede possible', () => {
    expect(kort({ ...K24, nagekomen_vorige: undefined, vorige_trede: 2 })).toBe('2 leeswijze 2,3 r5');
    expect(kort({ ...K24, nagekomen_vorige: undefined, vorige_trede: 3 })).toBe('3 leeswijze 2,3,4 r5');
  });
  it('unknown nagekomen of the previous period matters only where a plausible number would make it grow', () => {
    const gedaald = { ...K24, achterstand_begin: 60, nagekomen_vorige: undefined, vorige_trede: 2 } as const;
    expect(kort({ ...gedaald, gerealiseerd: 27 })).toBe('2 leeswijze 2,3 r5');
    expect(kort({ ...gedaald, gerealiseerd: 28 })).toBe('2 leeswijze 2 r5');
    expect(kort({ ...gedaald, taakstelling: 40, gerealiseerd: 49 })).toBe('2 leeswijze 2,3 r5');
    expect(kort({ ...gedaald, taakstelling: 40, gerealiseerd: 50 })).toBe('2 leeswijze 2 r5');
  });
  it('a trede 1 by koppelingstekort alone is our reading; the trede without it stays possible', () => {
    expect(kort({ ...K24, gerealiseerd: 15, gekoppeld: 15, vorige_trede: 2 })).toBe('1 leeswijze 1,2,3 r1');
    expect(kort({ ...K24, gerealiseerd: 15, gekoppeld: 15 })).toBe('1 leeswijze 1,2,3,4,5,6 r1');
  });
  it('growth in spite of a koppelingstekort is our reading, with the present trede possible', () => {
    expect(kort({ ...K24, gerealiseerd: 10, gekoppeld: 25, vorige_trede: 2 })).toBe('3 leeswijze 2,3 r4');
    expect(kort({ ...K24, gerealiseerd: 10, gekoppeld: 25, vorige_trede: 1 })).toBe('2 bron 2 r4');
  });
  it('no growth by koppelingstekort alone leaves the higher trede possible', () => {
    expect(kort({ ...K24, gerealiseerd: 15, gekoppeld: 25, vorige_trede: 2 })).toBe('2 leeswijze 2,3 r5');
  });
});

describe('the frameworks in time', () => {
  it('every day from 2015 to 2035 has exactly one framework, or none before 2021', () => {
    for (let dag = datumOf(2015, 1, 1); dag <= datumOf(2035, 12, 31); dag++) {
      const aantal = KADERS.filter((kader) => kader.geldtVoor(periodeOf(dag))).length;
      expect(aantal).toBe(dag < datumOf(2021, 1, 1) ? 0 : 1);
    }
  });
  it('2023-2 is the last period of kader 2021 and 2024-1 the first of kader 2024', () => {
    expect(['2020-2', '2021-1', '2023-2', '2024-1'].map((periode) => kaderVan('Utrecht', periode as Feiten['periode'])?.naam)).toEqual([
      undefined,
      'Utrecht 2021',
      'Utrecht 2021',
      'Utrecht 2024',
    ]);
  });
  it('the one in force is the last that began, and has no end', () => {
    const laatste = kaderVan('Utrecht', '9998-2');
    expect(laatste).toBe(KADERS.at(-1));
    expect(laatste?.tabel).toMatchObject({ van: '2024-1', tot: undefined });
  });
  it('before 2021-1 no framework is known, and none is guessed', () => {
    expect(beoordeel({ ...K21, periode: '2020-2' })).toEqual({ status: 'geen_kader', periode: '2020-2' });
    expect(inschaling({ ...K21, periode: '2020-2' })).toBeUndefined();
  });
});

describe('the trace', () => {
  it.each<[string, Feiten]>([
    [
      'Utrecht 2022-1, every row tried with its figures',
      { periode: '2022-1', taakstelling: 203, herverdeling: 1, achterstand_begin: 171, gerealiseerd: 168, vorige_trede: 2 },
    ],
    ['previous trede unknown', { ...K24 }],
    ['kader 2024, no growth', { ...K24, vorige_trede: 2 }],
  ])('%s', (_, feiten) => {
    const beoordeling = beoordeel(feiten);
    expect(beoordeling).toMatchObject({ status: expect.stringMatching(/^(bron|leeswijze|feit_ontbreekt)$/) });
    expect('spoor' in beoordeling && beoordeling.spoor).toMatchSnapshot();
  });
  it('says which fact is missing', () => {
    expect(beoordeel(K24)).toMatchObject({ status: 'feit_ontbreekt', ontbreekt: ['vorige_trede'] });
  });
  it('every row and framework names a document that exists', () => {
    for (const kader of KADERS) {
      const { regels, leeswijzen, maatregelen } = kader.tabel;
      for (const { bron: cel } of [...regels, ...leeswijzen, ...maatregelen]) {
        expect(verwijzingenIn(cel).length).toBeGreaterThan(0);
        for (const { bron, plaats } of verwijzingenIn(cel)) {
          expect(findBron(bron ?? '').titel.length).toBeGreaterThan(10);
          expect(plaats.length).toBeGreaterThan(5);
        }
      }
    }
  });
});

describe('properties of the ladder', () => {
  it('exactly one row matches any facts', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        const kader = kaderVan('Utrecht', feiten.periode)!;
        const gegevens = { feiten, stand: kader.stand(feiten) };
        expect(kader.vorm(feiten.periode).regels.filter(({ geldt }) => geldt(gegevens))).toHaveLength(1);
      }),
      SNEL,
    );
  });
  it('more housed never gives a higher trede', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, fc.integer({ min: 1, max: 40 }), (feiten, meer) => {
        const minder = inschaling(feiten);
        const na = inschaling({ ...feiten, gerealiseerd: feiten.gerealiseerd + meer });
        if (minder !== undefined) expect(na).toBeLessThanOrEqual(minder);
      }),
      SNEL,
    );
  });
  it('nagekomen counts for the judgement exactly as gerealiseerd does', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, fc.integer({ min: 0, max: 20 }), (feiten, extra) => {
        const zonder = { ...feiten, nagekomen: 0 };
        expect(inschaling({ ...zonder, nagekomen: extra })).toBe(inschaling({ ...zonder, gerealiseerd: feiten.gerealiseerd + extra }));
      }),
      SNEL,
    );
  });
  it('nagekomen never changes what the next period starts with', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, fc.integer({ min: 0, max: 20 }), (feiten, nagekomen) => {
        expect(standVan({ ...feiten, nagekomen }).achterstand_eind).toBe(standVan({ ...feiten, nagekomen: 0 }).achterstand_eind);
      }),
      SNEL,
    );
  });
  it('a higher previous trede never gives a lower trede', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        const treden = ([1, 2, 3, 4, 5, 6] as const).map((vorige_trede) => inschaling({ ...feiten, vorige_trede }) ?? 0);
        expect(treden).toEqual([...treden].sort());
      }),
      SNEL,
    );
  });
  it('in kader 2024 a rise is exactly one trede', () => {
    fc.assert(
      fc.property(
        willekeurigeFeiten.filter(({ periode, vorige_trede }) => periode >= '2024-1' && vorige_trede !== undefined),
        (feiten) => {
          expect((inschaling(feiten) ?? 0) - (feiten.vorige_trede ?? 0)).toBeLessThanOrEqual(1);
        },
      ),
      SNEL,
    );
  });
  it('Nidos-plekken never matter: they are no fact of the ladder', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, fc.integer(), (feiten, nidos_gerealiseerd) => {
        const met = { ...beoordeel({ ...feiten, nidos_gerealiseerd } as Feiten), feiten };
        const zonder = { ...beoordeel(feiten), feiten };
        expect(met).toEqual(zonder);
      }),
      SNEL,
    );
  });
  it('our trede is among the possible ones, and bron leaves only it', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        const beoordeling = beoordeel(feiten);
        if (!('trede' in beoordeling)) return;
        expect(beoordeling.mogelijke_treden).toContain(beoordeling.trede);
        if (beoordeling.status === 'bron') expect(beoordeling.mogelijke_treden).toEqual([beoordeling.trede]);
      }),
      SNEL,
    );
  });
  it('trede 4 and higher, and leaving them, is always a besluit; nothing else is', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        const beoordeling = beoordeel(feiten);
        if (!('trede' in beoordeling)) return;
        expect(beoordeling.status === 'besluit').toBe(beoordeling.trede >= 4 || (feiten.vorige_trede ?? 0) >= 4);
      }),
      SNEL,
    );
  });
  it('the quick placement equals the full assessment', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        const beoordeling = beoordeel(feiten);
        expect(inschaling(feiten)).toBe('trede' in beoordeling ? beoordeling.trede : undefined);
      }),
      SNEL,
    );
  });
  it('the trace ends with the row that matched and holds every figure compared', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        const beoordeling = beoordeel(feiten);
        if (beoordeling.status === 'geen_kader') throw new Error('these facts all have a framework');
        expect(beoordeling.spoor.map(({ geldt }) => geldt)).toEqual(beoordeling.spoor.map((_, i) => i === beoordeling.spoor.length - 1));
        const laatste = beoordeling.spoor.at(-1);
        expect(laatste?.regel).toBe(beoordeling.regel);
        expect(laatste?.voorwaarden.every(({ houdt }) => houdt)).toBe(true);
      }),
      SNEL,
    );
  });
  it('the previous trede decides only where it is said to be missing', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        if (beoordeel({ ...feiten, vorige_trede: undefined }).status === 'feit_ontbreekt') return;
        const treden = ([1, 2] as const).map((vorige_trede) => inschaling({ ...feiten, vorige_trede }));
        expect(new Set(treden)).toEqual(new Set([inschaling({ ...feiten, vorige_trede: undefined })]));
      }),
      SNEL,
    );
  });
});
