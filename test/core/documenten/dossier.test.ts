import { describe, expect, it } from 'vitest';
import { drempels } from '../../../core/beoordeling/nodig.ts';
import { annotatieVan } from '../../../core/documenten/annotatie.ts';
import { briefVan } from '../../../core/documenten/brief.ts';
import { cijferblok } from '../../../core/documenten/cijferblok.ts';
import { beoordeeldHalfjaar, volgendeVan } from '../../../core/documenten/dossier.ts';
import { geschiedenisVan } from '../../../core/documenten/geschiedenis.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { VASTSTELLINGKOLOMMEN } from '../../../core/vaststellen/vaststellen-blad.ts';
import { stelVast } from '../../../core/vaststellen/vaststelling.ts';
import { BRIEVEN_2022, dag, dossier, KOPPEN, regelsVan } from './tabellen.ts';
import { alsRij } from '../vaststellen/als-rij.ts';

const ZEIST = ['Zeist', '2024-2', null, 63, 0, 38, 66, 'geen', null, 2, 'geen'];

describe('the rows of a dossier', () => {
  it('need a column gemeente', () => {
    expect(() => readDossiers([KOPPEN.slice(1), ZEIST.slice(1)], dag('2025-03-01'))).toThrow('Kolom ontbreekt: gemeente.');
  });

  it('that are wrong are told in order of row, each once', () => {
    const komend = ['Zeist', '2025-2', null, 20, 0, null, null, null, null, null, null];
    const { fouten } = readDossiers(
      [KOPPEN, ZEIST, ZEIST, ['Baarn', '2024-2', null, 'x', 0, 0, 22, 1, null, 1, null], komend, komend],
      dag('2025-03-01'),
    );
    expect(fouten.map(({ rij, gemeente }) => [rij, gemeente])).toEqual([
      [3, 'Zeist'],
      [4, 'Baarn'],
      [6, 'Zeist'],
    ]);
  });

  it('count in any order: the last day of the last half-year', () => {
    const { afgesloten, lopend, bevindingen } = dossier([BRIEVEN_2022[0]!, ...BRIEVEN_2022.slice(1).reverse()], '2022-11-25', 'Utrecht');
    expect([afgesloten.map(({ feiten }) => feiten.periode), lopend?.feiten.gerealiseerd, bevindingen]).toEqual([['2022-1'], 473, []]);
    expect(dossier(BRIEVEN_2022, '2022-11-25', 'Utrecht').bevindingen).toEqual([]);
    const twee = dossier([KOPPEN, ZEIST, ZEIST.with(1, '2024-1').with(6, 70)], '2025-03-01', 'Zeist');
    expect(twee.afgesloten.map(({ feiten }) => feiten.periode)).toEqual(['2024-1', '2024-2']);
  });

  it('are a task up to the day the half-year begins', () => {
    const op = (datum: string) => dossier([KOPPEN, ['Zeist', '2025-1', null, 63, 0, 38, 5, null, null, 2, null]], datum, 'Zeist');
    expect([op('2024-12-31').lopend, op('2025-01-01').lopend?.feiten.gerealiseerd]).toEqual([undefined, 5]);
    expect([op('2024-12-31').geschiedenis, op('2024-12-31').opgaven.get('2025-1')?.taakstelling]).toEqual([[], 63]);
  });

  it('that are a task are checked too, but not for figures that are blank', () => {
    const koppen = [...KOPPEN, 'totaalopgave'];
    const { bevindingen } = dossier(
      [koppen, [...ZEIST, 101], ['Zeist', '2025-1', null, 20, 0, 35, null, null, null, null, null, 99]],
      '2025-03-01',
      'Zeist',
    );
    expect(bevindingen).toEqual(['totaalopgave 99 is niet taakstelling 20 + herverdeling 0 + achterstand_begin 35 = 55.']);
    expect(dossier([KOPPEN, ZEIST.with(6, 0)], '2024-09-01', 'Zeist').bevindingen).toEqual(['gerealiseerd is 0 of leeg.']);
    expect(dossier([koppen, [...ZEIST, 99]], '2024-09-01', 'Zeist').bevindingen).toEqual([
      'totaalopgave 99 is niet taakstelling 63 + herverdeling 0 + achterstand_begin 38 = 101.',
    ]);
  });
});

describe('a half-year', () => {
  const blok = (rij: readonly unknown[], datum: string) =>
    cijferblok(beoordeeldHalfjaar(dossier([KOPPEN, rij], datum, 'Zeist'))!).map(({ field, tekst }) => `${field}: ${tekst}`);

  it('has no share where there is nothing to divide by', () => {
    expect(blok(ZEIST.with(4, -63).with(5, 0), '2025-03-01')).toEqual(
      expect.arrayContaining(['realisatie_taakstelling: –', 'realisatie_totaalopgave: –']),
    );
  });

  it('has nagekomen that is not known yet up to the correctiedatum, and not given from then on', () => {
    const nagekomen = (datum: string) => blok(ZEIST.with(7, null), datum).filter((regel) => regel.startsWith('nagekomen'));
    expect([nagekomen('2025-01-31'), nagekomen('2025-02-01')]).toEqual([['nagekomen: nog niet bekend'], ['nagekomen: niet opgegeven']]);
  });

  it('has a stand that was judged on only where there is a koppelingstekort', () => {
    const koppeling = (gekoppeld: number) => blok(ZEIST.with(8, gekoppeld), '2025-03-01').slice(-3);
    expect([koppeling(101), koppeling(100)]).toEqual([
      ['stand_correctiedatum: achterstand 35', 'gekoppeld: 101', 'koppelingstekort: 0'],
      ['gekoppeld: 100', 'koppelingstekort: 1', 'stand_beoordeeld: achterstand 34'],
    ]);
    expect(
      regelsVan(annotatieVan(dossier([KOPPEN, ZEIST.with(8, 101)], '2025-03-01', 'Zeist'))!).filter((regel) =>
        /oppelingstekort|Stryker/.test(regel),
      ),
    ).toEqual([]);
  });

  it('to come reckons with every fact of its own row before what follows from the half-year before', () => {
    const opgave = {
      periode: '2025-1',
      taakstelling: 20,
      herverdeling: 3,
      achterstand_begin: 35,
      vorige_trede: 3,
      nagekomen_vorige: 5,
    } as const;
    const { taakstelling, herverdeling, achterstand_begin, vorige_trede, nagekomen_vorige } = opgave;
    const kern = dossier(
      [
        KOPPEN,
        ZEIST,
        ['Zeist', '2025-1', null, taakstelling, herverdeling, achterstand_begin, null, null, null, vorige_trede, nagekomen_vorige],
      ],
      '2025-03-01',
      'Zeist',
    );
    expect(volgendeVan(beoordeeldHalfjaar(kern)!, kern.opgaven).drempels).toEqual(drempels({ ...opgave, gerealiseerd: 0 }));
    expect(drempels({ ...opgave, gerealiseerd: 0, nagekomen_vorige: 0 })).not.toEqual(drempels({ ...opgave, gerealiseerd: 0 }));
  });

  it('to come has no thresholds without a taakstelling, and an extra doelstelling beside it', () => {
    const zonder = dossier([KOPPEN, ZEIST], '2025-03-01', 'Zeist');
    expect(volgendeVan(beoordeeldHalfjaar(zonder)!, zonder.opgaven).drempels).toEqual([]);
    const extra = dossier(
      [
        [...KOPPEN, 'extra_doelstelling'],
        [...ZEIST, null],
        ['Zeist', '2025-1', null, 20, 0, null, null, null, null, null, null, 7],
      ],
      '2025-03-01',
      'Zeist',
    );
    expect(regelsVan(briefVan(extra)!)).toContain('Extra doelstelling, geen deel van de totaalopgave | 7');
  });
});

describe('the pace in an annotatie', () => {
  const tempo = (datum: string, ...rijen: readonly (readonly unknown[])[]) =>
    regelsVan(annotatieVan(dossier([KOPPEN, ...rijen], datum, 'Zeist'))!).filter((regel) => regel.startsWith('Tempo'));
  const nu = ZEIST.with(7, null);

  it('is a gap on the first day, and has that of the last weeks where an earlier stand gives it', () => {
    expect(tempo('2024-07-01', nu.with(6, 1))).toEqual([
      'Tempo per week tot nu toe | –',
      expect.stringMatching(/^Tempo per week dat nog nodig is \| /) as string,
    ]);
    expect(tempo('2024-10-20', nu.with(2, '2024-09-22').with(6, 30), nu.with(2, '2024-10-20').with(6, 38))).toEqual([
      'Tempo per week tot nu toe | 2,4',
      'Tempo per week in de laatste weken | 2,0',
      'Tempo per week dat nog nodig is | 6,0',
    ]);
  });
});

describe('the history of treden', () => {
  it('is what is published, or else what the table gives, the last eight at most', () => {
    expect(
      geschiedenisVan('gem. Ijsselstein', new Map(), '2024-1').map(({ periode, trede, herkomst }) => [periode, trede, herkomst]),
    ).toEqual([
      ['2022-2', 2, 'gepubliceerd'],
      ['2023-1', 2, 'gepubliceerd'],
      ['2023-2', 2, 'gepubliceerd'],
    ]);
    const eigen = new Map([
      ['2030-2', { trede: 3, herkomst: 'vastgesteld' }],
      ['2030-1', { trede: 2, herkomst: 'berekend' }],
      ['2026-1', { trede: 1, herkomst: 'berekend' }],
      ['2031-1', { trede: 4, herkomst: 'berekend' }],
    ] as const);
    expect(geschiedenisVan('Qwertystad', eigen, '2031-1').map(({ periode, trede, herkomst }) => [periode, trede, herkomst])).toEqual([
      ['2027-1', undefined, 'onbekend'],
      ['2027-2', undefined, 'onbekend'],
      ['2028-1', undefined, 'onbekend'],
      ['2028-2', undefined, 'onbekend'],
      ['2029-1', undefined, 'onbekend'],
      ['2029-2', undefined, 'onbekend'],
      ['2030-1', 2, 'berekend'],
      ['2030-2', 3, 'vastgesteld'],
    ]);
    expect([geschiedenisVan('Qwertystad', new Map(), '2031-1'), geschiedenisVan('Qwertystad', eigen, '2026-1')]).toEqual([[], []]);
  });

  it('says which come from the table', () => {
    const besluit = (periode: '2025-2' | '2026-1') =>
      alsRij(
        stelVast(
          'Zeist',
          { periode, taakstelling: 50, achterstand_begin: 10, gerealiseerd: 50, nagekomen: 0, vorige_trede: 2 },
          { trede: 2, reden: 'x', datum_cijfers: dag('2026-08-02'), vastgesteld_op: dag('2026-08-10') },
        ),
      );
    const noot = (tabel: readonly (readonly unknown[])[]) =>
      regelsVan(annotatieVan(dossier(tabel, '2026-09-01', 'Zeist'))!).find((regel) => regel.startsWith('(Gepubliceerde'));
    expect(noot([VASTSTELLINGKOLOMMEN, besluit('2025-2'), besluit('2026-1')])).toBe(
      '(Gepubliceerde treden; vastgesteld volgens de tabel: 2025-2, 2026-1. Een streepje: niet gepubliceerd.)',
    );
    expect(
      noot([VASTSTELLINGKOLOMMEN, besluit('2025-2'), besluit('2026-1').with(VASTSTELLINGKOLOMMEN.indexOf('vastgesteld_op'), null)]),
    ).toBe(
      '(Gepubliceerde treden; vastgesteld volgens de tabel: 2025-2; berekend volgens de tabel: 2026-1. Een streepje: niet gepubliceerd.)',
    );
    expect(noot([KOPPEN, ZEIST.with(1, '2025-2')])).toBe(
      '(Gepubliceerde treden; berekend volgens de tabel: 2025-2. Een streepje: niet gepubliceerd.)',
    );
  });
});

describe('a vaststelling in a table', () => {
  it('of which no framework is known brings no measures', () => {
    const oud = alsRij(
      stelVast(
        'Zeist',
        { periode: '2019-1', taakstelling: 14, achterstand_begin: 19, gerealiseerd: 15 },
        { trede: 2, reden: 'x', datum_cijfers: dag('2019-08-03'), vastgesteld_op: dag('2019-08-10') },
      ),
    );
    expect(briefVan(dossier([VASTSTELLINGKOLOMMEN, oud], '2019-09-01', 'Zeist'))?.delen.map(({ kop }) => kop)).toEqual([
      'Grondslag',
      'Cijfers',
      'Beoordeling',
      'Wat nodig is om af te schalen',
      'Verwachting en afspraken',
      'De volgende periode: 2019-2',
      'Tot slot',
    ]);
  });

  const rij = alsRij(
    stelVast(
      'Lopik',
      { periode: '2024-2', taakstelling: 14, achterstand_begin: 19, gerealiseerd: 15, vorige_trede: 3, nagekomen: 0 },
      { trede: 3, reden: '', datum_cijfers: dag('2025-02-03'), vastgesteld_op: dag('2025-02-10') },
    ),
  );
  const met = (kolom: (typeof VASTSTELLINGKOLOMMEN)[number], waarde: string | null) =>
    readDossiers([VASTSTELLINGKOLOMMEN, rij.with(VASTSTELLINGKOLOMMEN.indexOf(kolom), waarde)], dag('2025-03-01'));

  it('names the cell that cannot be read, and is none where the day of the decision is blank; without a day of the figures they are of that of the decision', () => {
    expect(
      (['trede', 'vastgesteld_op', 'datum_cijfers'] as const).map((kolom) => met(kolom, 'x').fouten.map(({ fout }) => fout.params)),
    ).toEqual([
      [[{ naam: 'rij 2, kolom "trede"', cel: 'x' }]],
      [[{ naam: 'rij 2, kolom "vastgesteld_op"', cel: 'x' }]],
      [[{ naam: 'rij 2, kolom "datum_cijfers"', cel: 'x' }]],
    ]);
    const zonder = met('vastgesteld_op', null);
    expect([zonder.fouten, zonder.dossiers[0]?.afgesloten.map(({ vastgesteld }) => vastgesteld)]).toEqual([[], [undefined]]);
    expect(zonder.dossiers[0]?.meldingen.join(' ')).toContain('de kolom trede van 2024-2 is niet gebruikt');
    expect(met('datum_cijfers', null).dossiers[0]?.afgesloten[0]?.vastgesteld).toMatchObject({ trede: 3, cijfers_van: dag('2025-02-10') });
  });
});

describe('a row without figures', () => {
  const TAAK = ['Zeist', '2025-1', null, 20, null, null, null, null, null, null, null];

  it('is a task, whatever the day, and blocks no document of its municipality', () => {
    for (const datum of ['2025-03-01', '2025-11-30', '2026-11-30']) {
      const kern = dossier([KOPPEN, ZEIST, TAAK], datum, 'Zeist');
      expect([kern.afgesloten.map(({ feiten }) => feiten.periode), kern.opgaven.get('2025-1')?.taakstelling]).toEqual([['2024-2'], 20]);
    }
  });

  it('is a fault where it holds the stand with which an ended half-year began', () => {
    expect(readDossiers([KOPPEN, ZEIST, TAAK.with(5, 35)], dag('2025-11-30')).fouten).toHaveLength(1);
  });

  it('counts from another table too, after one of this table', () => {
    const ander = [KOPPEN, TAAK.with(3, 25), ['Baarn', ...TAAK.slice(1)]];
    const taakstelling = (...tabel: readonly (readonly unknown[])[]) =>
      readDossiers(tabel, dag('2025-03-01'), [ander]).dossiers.map(({ gemeente, opgaven }) => [
        gemeente,
        opgaven.get('2025-1')?.taakstelling,
      ]);
    expect([taakstelling(KOPPEN, ZEIST), taakstelling(KOPPEN, ZEIST, TAAK)]).toEqual([[['Zeist', 25]], [['Zeist', 20]]]);
  });
});

it('tells the headings that no document uses, and puts agreements in the letter and notes in the annotatie', () => {
  const tabel = [
    [...KOPPEN, 'afspraken', 'notities', 'Kleur'],
    [...ZEIST, 'Plan op 1 mei', 'Wethouder is nieuw', 'rood'],
  ];
  expect(readDossiers(tabel, dag('2025-03-01')).ongebruikt).toEqual(['Kleur']);
  const zeist = dossier(tabel, '2025-03-01', 'Zeist');
  const [brief, annotatie] = [regelsVan(briefVan(zeist)!), regelsVan(annotatieVan(zeist)!)];
  expect([brief.includes('- Plan op 1 mei'), brief.join(' ').includes('Wethouder'), annotatie.includes('Wethouder is nieuw')]).toEqual([
    true,
    false,
    true,
  ]);
});
