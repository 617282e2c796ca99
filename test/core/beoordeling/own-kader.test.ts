import { describe, expect, it } from 'vitest';
import { beoordeelTabel } from '../../../core/beoordeling/beoordeel-tabel.ts';
import { prognoseTabel } from '../../../core/prognose/prognose-tabel.ts';
import { wijze } from '../prognose/tabelrijen.ts';
import { nodigTabel } from '../../../core/beoordeling/nodig.ts';
import { tellingTabel } from '../../../core/beoordeling/telling.ts';
import { readKaderkeuze } from '../../../core/kader/index.ts';
import { ZONDER_KADER as ZONDER_KADER_TEKST } from '../../../core/beoordeling/motivering-texts.ts';
import { ZONDER_KADER } from '../kader/zonder-kader.ts';

/** Classes, two periods in a row with half of the taakstelling, and a freeze. */
const EIGEN = readKaderkeuze(
  [
    ['kader', 'nr', 'achterstand', 'reeks', 'trede', 'uitleg'],
    ['Eigen 2025', 'instelling uitkomsten', '', '', 'voldoet;let op;voldoet niet', ''],
    ['', 'instelling reeks', '>= 50% taakstelling', '', '', ''],
    ['', 'instelling verschoonbaar', '', '', 'bevries', ''],
    ['', 1, '<= 0', '', 'voldoet', 'geen achterstand'],
    ['', 2, '> 0 en >= 50% taakstelling', '>= 1', 'voldoet niet', 'de tweede periode achtereen'],
    ['', 2, '> 0 en >= 50% taakstelling', 'onbekend', 'onbekend let op;voldoet niet', ''],
    ['', 3, '> 0', '', 'let op', ''],
  ],
  'kader',
)!;

const KOP = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede', 'reeks', 'verschoonbaar'];
const uitkomsten = (...rijen: readonly (readonly unknown[])[]) =>
  beoordeelTabel([KOP, ...rijen], ['trede', 'richting', 'kader'], EIGEN).slice(1);

describe("a framework of one's own, with classes", () => {
  it('places by its classes, and says whether one goes up or down', () => {
    expect(
      uitkomsten(
        ['Arnhem', '2025-1', 20, 0, 20, 'let op', 0, null],
        ['Arnhem', '2025-1', 20, 0, 15, 'voldoet', 0, null],
        ['Arnhem', '2025-1', 20, 0, 10, 'let op', 1, null],
      ),
    ).toEqual([
      ['voldoet', 'omlaag', 'Eigen 2025'],
      ['let op', 'omhoog', 'Eigen 2025'],
      ['voldoet niet', 'omhoog', 'Eigen 2025'],
    ]);
  });
  it('gets no heavier with an excuse, where it says so', () => {
    expect(uitkomsten(['Arnhem', '2025-1', 20, 0, 10, 'let op', 1, 'ja'])).toEqual([['let op', 'gelijk', 'Eigen 2025']]);
  });
  it('counts the periods in a row in the same table, and says so', () => {
    const rijen = [
      ['Arnhem', '2024-1', 20, 0, 15, 'voldoet', null, null],
      ['Arnhem', '2024-2', 20, 5, 10, null, null, null],
      ['Arnhem', '2025-1', 20, 15, 20, null, null, null],
    ];
    const [, ...found] = beoordeelTabel([KOP, ...rijen], ['trede', 'motivering'], EIGEN);
    expect(found.map(([trede]) => trede)).toEqual(['let op', 'let op', 'voldoet niet']);
    expect(found[2]![1]).toMatch(/in dezelfde tabel geteld/);
  });
  it('gives what a lighter class takes, and counts by class', () => {
    const cellen = [KOP, ['Arnhem', '2025-1', 20, 0, 5, 'let op', 1, null]];
    expect(nodigTabel(cellen, undefined, EIGEN).map((rij) => rij.slice(2, 5))).toEqual([
      ['trede', 'totaal_nodig', 'nog_te_gaan'],
      ['voldoet niet', 0, 0],
      ['let op', 11, 6],
      ['voldoet', 20, 15],
    ]);
    expect(tellingTabel(cellen, EIGEN)).toContainEqual(['2025-1', 'voldoet niet', 1, 'Arnhem']);
  });
  it('leaves a row of a province without a known framework without a trede, with that reason, and the others go on', () => {
    const [, elders, zeist] = beoordeelTabel(
      [KOP, [ZONDER_KADER.gemeente, '2025-1', 20, 0, 20, 1, null, null], ['Zeist', '2025-1', 20, 0, 20, 1, null, null]],
      ['trede', 'kader'],
    );
    expect([elders![0], zeist]).toEqual([expect.objectContaining({ code: 'geen_trede', soort: 'onbekend' }), [1, 'Utrecht 2024']]);
  });
});

describe('a kadertabel', () => {
  const KOPREGEL = ['kader', 'provincie', 'nr', 'achterstand', 'trede', 'status', 'bron'];
  const van = (kader: string, provincie: string, trede: unknown) => [
    [kader, provincie, 1, '<= 0', trede, 'bron', `beleid ${provincie}`],
    ['', '', 2, '> 0', 2, 'leeswijze', `beleid ${provincie}`],
  ];
  const gaat = (...rijen: readonly (readonly unknown[])[]) => readKaderkeuze([KOPREGEL, ...rijen], 'kader')!;
  const TABEL = [
    ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'],
    ['Arnhem', '2025-1', 20, 0, 20, 2],
    ['Almere', '2025-1', 20, 0, 20, 2],
    ['Nergenshuizen', '2025-1', 20, 0, 20, 2],
    ['Utrecht', '2025-1', 20, 0, 20, 2],
  ];

  it('of several provinces goes for each row by its own, and for none of which the province is not known', () => {
    const keuze = gaat(...van('G', 'Gelderland', 1), ...van('F', 'Flevoland', 3));
    const [arnhem, almere, ergens, utrecht] = beoordeelTabel(TABEL, ['trede', 'motivering'], keuze).slice(1);
    expect([arnhem?.[0], almere?.[0]]).toEqual([1, 3]);
    expect(ergens?.[0]).toMatchObject({ code: 'provincie_nodig' });
    expect(String(utrecht?.[1])).toContain(ZONDER_KADER_TEKST.provincie('Utrecht', '2025-1').slice(1));
    expect(() => keuze.voor('2025-1')).toThrow(expect.objectContaining({ code: 'provincie_nodig' }));
    expect(gaat(...van('G', 'Gelderland', 1), ...van('G2', 'Gelderland', 3)).voor('2025-1')?.naam).toBe('G');
  });
  it('of which a cell is not used is taken, and one that cannot be read is refused', () => {
    expect(gaat(...van('G', 'Gelderland', 1), ['', '', 'instelling koppelingstekort', '> 0', 'begrens', '', '']).namen).toEqual(['G']);
    expect(() => gaat(...van('G', 'Gelderland', 9))).toThrow(expect.objectContaining({ code: 'niet_te_lezen' }));
  });
  it('that takes a municipality off the ladder says by which source and how firm that is', () => {
    const motivering = (V: number) => {
      const keuze = gaat(...van('G', 'Gelderland', 'geen'), ['', '', 'instelling besluit_vanaf', '', 4, '', '']);
      return beoordeelTabel([TABEL[0]!, ['Arnhem', '2025-1', 20, 0, 20, V]], ['status', 'motivering'], keuze)[1]!;
    };
    expect(motivering(2)[0]).toBe('bron');
    expect(String(motivering(2)[1])).toMatch(/Dit staat zo in het kader.*beleid Gelderland|volgens het kader.*beleid Gelderland/i);
    expect(motivering(5)[0]).toBe('besluit');
  });
  it('with a correctiedatum of its own says by that day whether figures stand, and expects no late registration after it', () => {
    const keuze = gaat(...van('G', 'Gelderland', 1), ['', '', 'instelling correctiedatum', '', '25 januari', '', '']);
    const kop = [...TABEL[0]!, 'datum'];
    const rij = (datum: string) => [kop, ['Arnhem', '2022-2', 20, 5, 18, 2, datum]];
    const soort = (datum: string, kaders?: typeof keuze) => beoordeelTabel(rij(datum), ['soort_stand'], kaders)[1]?.[0];
    expect(['2022-12-31', '2023-01-01', '2023-01-24', '2023-01-25'].map((datum) => soort(datum, keuze))).toEqual([
      'tussenstand',
      'nakomend',
      'nakomend',
      'eindstand',
    ]);
    expect(soort('2023-01-25')).toBe('nakomend');
    const verwacht = (datum: string, kaders: typeof keuze) => {
      const [, found] = prognoseTabel(rij(datum), wijze({ keuze: kaders }), ['achterstand_verwacht', 'aannames']);
      return { achterstand: Number(found?.[0]), aannames: String(found?.[1]) };
    };
    const utrecht = readKaderkeuze([['Utrecht 2021']], 'kader')!;
    expect(verwacht('2023-01-28', keuze).achterstand).toBe(7);
    expect(verwacht('2023-01-28', utrecht).achterstand).toBeLessThan(7);
    const [eerder, later] = [verwacht('2023-01-10', keuze), verwacht('2023-01-10', utrecht)];
    expect(eerder.achterstand).toBeLessThan(7);
    expect(eerder.achterstand).toBeGreaterThan(later.achterstand);
    expect(verwacht('2023-01-28', keuze).aannames).not.toBe(verwacht('2023-01-10', keuze).aannames);
  });
});
