import { describe, expect, it } from 'vitest';
import { beoordeelTabel } from '../../../core/beoordeling/beoordeel-tabel.ts';
import { nodigTabel } from '../../../core/beoordeling/nodig.ts';
import { tellingTabel } from '../../../core/beoordeling/telling.ts';
import { readKaderkeuze } from '../../../core/kader/index.ts';
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
