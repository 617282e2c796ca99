import { describe, expect, it } from 'vitest';
import { cellenVan, EXAMPLES, KADERFILES } from '../../../core/kader/index.ts';
import { kaderbevindingen, kadercontroletabel } from '../../../core/kadercontrole/index.ts';
import { FULL, SEED } from '../../tier.ts';
import { RIGHT_TABLES } from './right-tables.ts';
import { SEEDED } from './seeded-faults.ts';

type Tabel = readonly (readonly (string | number)[])[];

/** What is found in a table, by kind and row. */
const found = (tabel: Tabel) => kaderbevindingen(tabel).map(({ soort, rij }) => [soort, rij]);

describe('KADERCONTROLE', () => {
  it.each([...KADERFILES, ...EXAMPLES])('finds nothing in $kader, which comes with the product', (file) => {
    expect(kaderbevindingen(cellenVan(file))).toEqual([]);
  });

  it.each(Object.entries(RIGHT_TABLES))('finds nothing in a table that is right: %s', (_, tabel) => {
    expect(kaderbevindingen(tabel)).toEqual([]);
  });

  it('is tried with fifty seeded faults', () => {
    expect(SEEDED).toHaveLength(50);
  });

  it.each(FULL ? SEEDED : SEEDED.filter((_, i) => i % 4 === SEED % 4))('finds $wat', ({ tabel, soort, rij }) => {
    expect(found(tabel)).toContainEqual([soort, rij]);
  });

  it('says that there are no findings in a row of its own, below the headers', () => {
    expect(kadercontroletabel(cellenVan(KADERFILES[0]!))).toEqual([
      ['rij', 'kolom', 'ernst', 'soort', 'bevinding'],
      ['', '', '', '', 'geen bevindingen'],
    ]);
  });
});

const KOP = ['nr', 'achterstand', 'vorige_trede', 'gehaald', 'trede', 'leeswijze'];
const GEEN = [1, '<= 0', '', '', 1, ''];

describe('a gap', () => {
  it('is told with facts that no row matches, by the names of the columns', () => {
    const [gat] = kaderbevindingen([KOP, GEEN, [2, '> 0', '1..3', '', 2, '']]);
    expect([gat?.soort, gat?.ernst]).toEqual(['gat', 'fout']);
    expect(gat?.zin).toContain('taakstelling 20');
    expect(gat?.zin).toMatch(/vorige_trede (4|onbekend)/);
  });

  it('is not where only the arithmetic of the facts leaves no other case', () => {
    // Without a koppelingstekort who housed the totaalopgave has no achterstand, and who did achieve the taakstelling of a periode without herverdeling has none of his own.
    expect(
      found([
        ['nr', 'achterstand', 'gerealiseerd', 'nagekomen_vorige', 'trede'],
        [1, '<= 0', '', '', 1],
        [2, '> 0', '< totaalopgave', '', 2],
      ]),
    ).toEqual([]);
    expect(
      found([
        ['nr', 'gehuisvest', 'gehaald', 'trede'],
        [1, '>= opgave_periode', '', 1],
        [2, '', 'nee', 2],
      ]),
    ).toEqual([]);
  });

  it('is one of whole persons: between 0 and 1 there is none', () => {
    expect(
      found([
        ['nr', 'achterstand', 'trede'],
        [1, '<= 0', 1],
        [2, '>= 1', 2],
      ]),
    ).toEqual([]);
    expect(
      found([
        ['nr', 'achterstand', 'trede'],
        [1, '<= 0', 1],
        [2, '>= 2', 2],
      ]),
    ).toEqual([['gat', undefined]]);
  });

  it('is told of the periode in which a row holds no more', () => {
    const tabel: Tabel = [
      ['van', 'tot', ...KOP],
      ['2021-1', '', ...GEEN],
      ['2021-1', '2022-1', 2, '> 0', '', '', 2, ''],
    ];
    expect(kaderbevindingen(tabel)[0]?.zin).toContain('periode 2022-2');
  });
});

describe('a row that is never reached', () => {
  it('is told, with its leeswijze, also where its own tests exclude each other', () => {
    expect(found([KOP, GEEN, [2, '> 0', '', '', 2, ''], [3, '> 5', '', '', 3, '']])).toEqual([['nooit_bereikt', 4]]);
    expect(found([KOP, GEEN, [2, '> 5 en < 3', '', '', 3, ''], [3, '> 0', '', '', 2, '']])).toEqual([['nooit_bereikt', 3]]);
    const [lezing] = kaderbevindingen([KOP, GEEN, [2, '> 0', '', '', 2, ''], [2, '<= 0', '', '', 3, 'mild']]);
    expect([lezing?.soort, lezing?.rij]).toEqual(['nooit_bereikt', 4]);
    expect(lezing?.zin).toContain('mild');
  });
});

describe('a row to look at', () => {
  it('has the conditions of an earlier one with another outcome; with the same outcome it is only never reached', () => {
    expect(found([KOP, GEEN, [2, '> 0', '', '', 2, ''], [3, '> 0', '', '', 3, '']])).toEqual([
      ['nooit_bereikt', 4],
      ['zelfde_voorwaarden', 4],
    ]);
    expect(found([KOP, GEEN, [2, '> 0', '', '', 2, ''], [3, '> 0', '', '', 2, '']])).toEqual([['nooit_bereikt', 4]]);
  });

  it('gives a heavier outcome for one person more', () => {
    const tabel: Tabel = [KOP, GEEN, [2, '> 0', '', 'nee', 2, ''], [3, '> 0', '', 'ja', 3, '']];
    expect(kaderbevindingen(tabel).map(({ soort, ernst, rij }) => [soort, ernst, rij])).toEqual([['zwaarder_bij_meer', 'let op', 4]]);
  });
});

it('says that a table with a cell that cannot be read is not checked for gaps yet', () => {
  const tabel: Tabel = [KOP, GEEN, [2, '> taakstellng', '', '', 2, '']];
  expect(found(tabel)).toEqual([
    ['feit_onbekend', 3],
    ['nog_niet_gecontroleerd', undefined],
  ]);
});

it('calls an error or a data type in a cell what it is, once, and quotes the words of a setting', () => {
  const zin = (rij: readonly unknown[]) => kaderbevindingen([KOP, GEEN, rij]).flatMap((een) => (een.rij === 3 ? [een.zin] : []));
  expect(zin([2, { type: 'Error', basicValue: '#N/A' }, '', '', 2, ''])).toEqual([expect.stringContaining('kreeg de foutwaarde #N/B')]);
  expect(zin([2, '', '', '', { type: 'Entity', text: '2', basicValue: '#VALUE!' }, ''])).toEqual([
    expect.stringContaining('kreeg een gegevenstype'),
  ]);
  expect(zin(['instelling koppelingstekort', '', '', '', 'x', ''])).toEqual([
    expect.stringContaining('verwacht "niets", "begrens" of "bevries"'),
  ]);
});
