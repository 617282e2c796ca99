import { describe, expect, it } from 'vitest';
import { bevindingenIn } from '../../../core/controle/controletabel.ts';
import { tabelUitTekst } from './tabel-uit-tekst.ts';

/** The findings on the treden of a table: row, kind, how bad, and what the trede would be. */
const tredenIn = (...regels: readonly string[]) =>
  bevindingenIn(tabelUitTekst(...regels))
    .filter(({ kolom }) => kolom === 'trede')
    .map(({ rij, soort, ernst, berekend }) => [rij, soort, ernst, berekend]);

const KOPPEN =
  'gemeente | periode | taakstelling | herverdeling | achterstand_begin | gerealiseerd | nagekomen | gekoppeld | vorige_trede | trede | beoordeling_op';
/** Utrecht 2022-1 (toezichtbrief): achterstand 207, which is trede 3. */
const utrecht = (
  trede: number,
  anders: Partial<Record<'nagekomen' | 'vorige' | 'gekoppeld' | 'op' | 'periode' | 'gerealiseerd', string>> = {},
) =>
  `Utrecht | ${anders.periode ?? '2022-1'} | 203 | 1 | 171 | ${anders.gerealiseerd ?? 168} | ${anders.nagekomen ?? ''} | ${anders.gekoppeld ?? ''} | ${anders.vorige ?? 2} | ${trede} | ${anders.op ?? ''}`;

describe('a trede beside its facts', () => {
  it('is right where the framework makes it possible', () => {
    expect(tredenIn(KOPPEN, utrecht(3))).toEqual([]);
    expect(tredenIn(KOPPEN, utrecht(2, { nagekomen: '8', gerealiseerd: '165' }))).toEqual([]);
  });

  it('is a fault where it does not, and one to look at where nagekomen could explain it and is not in the table', () => {
    expect(tredenIn(KOPPEN, utrecht(2))).toEqual([[2, 'trede', 'fout', 3]]);
    const zonder = (regel: string) =>
      regel
        .split('|')
        .filter((_, i) => i !== 6)
        .join('|');
    expect(tredenIn(zonder(KOPPEN), zonder(utrecht(2)))).toEqual([[2, 'trede', 'let op', 3]]);
  });

  it('of 4 or higher, given or computed, is a decision, so one to look at', () => {
    expect(tredenIn(KOPPEN, utrecht(4))).toEqual([[2, 'trede', 'let op', 3]]);
    expect(tredenIn(KOPPEN, utrecht(2, { vorige: '3' }))).toEqual([[2, 'trede', 'let op', 4]]);
    // How many periods in a row is not in the table, so 3 is possible.
    expect(tredenIn(KOPPEN, utrecht(3, { vorige: '3' }))).toEqual([]);
    expect(tredenIn(KOPPEN, utrecht(2, { vorige: '4', gerealiseerd: '100' }))).toEqual([[2, 'trede', 'let op', 5]]);
  });

  it('of 1 with an achterstand, and of more without one, are told to be that', () => {
    expect(tredenIn(KOPPEN, utrecht(1))).toEqual([[2, 'trede_en_achterstand', 'fout', 3]]);
    expect(tredenIn(KOPPEN, utrecht(2, { gerealiseerd: '375' }))).toEqual([[2, 'trede_en_achterstand', 'fout', 1]]);
    expect(tredenIn(KOPPEN, utrecht(1, { gerealiseerd: '375' }))).toEqual([]);
  });

  it('without a previous trede may be any that one could give', () => {
    expect(tredenIn(KOPPEN, utrecht(3, { vorige: '' })).length).toBe(0);
    expect(tredenIn(KOPPEN, utrecht(1, { vorige: '' }))[0]?.slice(0, 3)).toEqual([2, 'trede_en_achterstand', 'fout']);
  });

  it('may come from the koppelingstekort, unless it was judged on the totaalopgave and that fits too', () => {
    expect(tredenIn(KOPPEN, utrecht(1, { gekoppeld: '168' }))).toEqual([]);
    expect(tredenIn(KOPPEN, utrecht(3, { gekoppeld: '168', op: 'totaalopgave' }))).toEqual([]);
    expect(tredenIn(KOPPEN, utrecht(1, { gekoppeld: '168', op: 'totaalopgave' }))).toEqual([]);
    expect(tredenIn(KOPPEN, utrecht(2, { gekoppeld: '300', op: 'koppelingstekort' })).map(([, soort]) => soort)).toEqual([]);
  });

  it('that was judged on a koppelingstekort which is not in the table is judged by no facts', () => {
    expect(tredenIn(KOPPEN, utrecht(1, { op: 'koppelingstekort' }))).toEqual([]);
  });

  it('is reckoned from the totaalopgave where there is no stand at the start', () => {
    const koppen = 'gemeente | periode | taakstelling | herverdeling | totaalopgave | gerealiseerd | nagekomen | vorige_trede | trede';
    expect(tredenIn(koppen, 'Zeist | 2024-1 | 20 | 5 | 25 | 25 | | 2 | 1')).toEqual([]);
    expect(tredenIn(koppen, 'Zeist | 2024-1 | 20 | 5 | 26 | 25 | | 2 | 1')).toEqual([[2, 'trede_en_achterstand', 'fout', 2]]);
    expect(tredenIn(koppen, 'Zeist | 2024-1 | | 5 | 26 | 25 | | 2 | 1').map(([, soort, ernst]) => [soort, ernst])).toEqual([
      ['trede_en_achterstand', 'let op'],
    ]);
  });

  it('is reckoned with those who were nagekomen in the periode before: by its own column, or by the row before', () => {
    const koppen =
      'gemeente | periode | taakstelling | achterstand_begin | gerealiseerd | nagekomen | nagekomen_vorige | vorige_trede | trede';
    // 10 at the start and 8 at the end; with 5 who had come late the start was 5, so it grew.
    expect(tredenIn(koppen, 'Zeist | 2024-1 | 20 | 10 | 22 | 0 | 5 | 2 | 4')).toEqual([[2, 'trede', 'let op', 3]]);
    expect(tredenIn(koppen, 'Zeist | 2024-1 | 20 | 10 | 22 | 0 | | 2 | 4')).toEqual([[2, 'trede', 'let op', 2]]);
    expect(tredenIn(koppen, 'Zeist | 2023-2 | 20 | 10 | 20 | 5 | | 2 | 2', 'Zeist | 2024-1 | 20 | 10 | 22 | 0 | | 2 | 4')).toEqual([
      [3, 'trede', 'let op', 3],
    ]);
  });

  it('of a periode without a framework, and of a total, is not judged by the facts', () => {
    expect(tredenIn(KOPPEN, utrecht(2, { periode: '2019-1' }))).toEqual([]);
    expect(tredenIn(KOPPEN, utrecht(3), utrecht(5).replace('Utrecht', 'Totaal'))).toEqual([]);
  });

  it('without a framework, a periode or a stand at the start is judged by what is there', () => {
    const zonder = (i: number) =>
      [KOPPEN, utrecht(1)].map((regel) =>
        regel
          .split('|')
          .filter((_, kolom) => kolom !== i)
          .join('|'),
      );
    expect(tredenIn(KOPPEN, utrecht(1, { periode: '2019-1' }))).toEqual([[2, 'trede_en_achterstand', 'let op', undefined]]);
    expect(tredenIn(...zonder(1))).toEqual([[2, 'trede_en_achterstand', 'let op', undefined]]);
    expect(tredenIn('gemeente | periode | taakstelling | gerealiseerd | vorige_trede | trede', 'Zeist | 2024-1 | 20 | 10 | 1 | 3')).toEqual(
      [[2, 'tredesprong', 'fout', undefined]],
    );
  });

  it('that is too high is a fault, whether nagekomen is in the table or not', () => {
    const koppen = 'gemeente | periode | taakstelling | achterstand_begin | gerealiseerd | vorige_trede | trede';
    expect(tredenIn(koppen, 'Zeist | 2023-2 | 20 | 10 | 20 | 1 | 3')).toEqual([[2, 'trede', 'fout', 2]]);
    expect(tredenIn(koppen, 'Zeist | 2023-2 | 20 | 10 | 25 | 1 | 1')).toEqual([[2, 'trede_en_achterstand', 'let op', 2]]);
  });

  it('that was judged on the totaalopgave is reckoned without the koppelingstekort', () => {
    expect(tredenIn(KOPPEN, utrecht(3, { gekoppeld: '168', op: 'totaalopgave', periode: '2023-2' }))).toEqual([]);
    expect(tredenIn(KOPPEN, utrecht(3, { gekoppeld: '168', op: 'koppelingstekort', periode: '2023-2' }))).toHaveLength(1);
  });

  it('may follow from a figure as an earlier finding read it', () => {
    const koppen = 'gemeente | periode | taakstelling | achterstand_begin | totaalopgave | gerealiseerd | nagekomen | vorige_trede | trede';
    // With the stand as it is there is an achterstand of 10, with the one that fits the totaalopgave none.
    expect(tredenIn(koppen, 'Zeist | 2023-2 | 20 | 10 | 20 | 20 | 0 | 1 | 1')).toEqual([]);
    expect(tredenIn(koppen, 'Zeist | 2023-2 | 20 | 10 | 30 | 20 | 0 | 1 | 1')).toEqual([[2, 'trede_en_achterstand', 'fout', 2]]);
  });
});

describe('a trede without facts', () => {
  const koppen = 'gemeente | periode | achterstand_eind | nagekomen | gekoppeld | totaalopgave | vorige_trede | trede | beoordeling_op';
  const rij = (anders: string) => tredenIn(koppen, `Zeist | ${anders}`);

  it('of 1 does not go with an achterstand, nor a higher one without', () => {
    expect([
      rij('2024-1 | 5 | | | | | 1 |'),
      rij('2024-1 | -5 | | | | | 2 |'),
      rij('2024-1 | -5 | | | | | 1 |'),
      rij('2024-1 | 5 | | | | | 2 |'),
    ]).toEqual([[[2, 'trede_en_achterstand', 'let op', undefined]], [[2, 'trede_en_achterstand', 'let op', undefined]], [], []]);
    expect([rij('2024-1 | 5 | 5 | | | | 1 |'), rij('2024-1 | 5 | 4 | | | | 1 |').length, rij('2024-1 | 5 | 5 | | | | 2 |').length]).toEqual(
      [[], 1, 1],
    );
  });

  it('of 1 may come from a koppelingstekort', () => {
    expect([
      rij('2024-1 | 5 | | | | | 1 | koppelingstekort'),
      rij('2024-1 | 5 | | 30 | 40 | | 1 |'),
      rij('2024-1 | 5 | | 40 | 40 | | 1 |').length,
    ]).toEqual([[], [], 1]);
  });

  it('cannot follow every trede', () => {
    expect(rij('2024-1 | | | | | 1 | 3 |')).toEqual([[2, 'tredesprong', 'fout', undefined]]);
    expect(rij('2024-1 | | | | | 4 | 6 |')).toEqual([[2, 'tredesprong', 'let op', undefined]]);
    expect(rij('2022-1 | | | | | 2 | 5 |')).toEqual([[2, 'tredesprong', 'fout', undefined]]);
    expect([
      rij('2024-1 | | | | | 2 | 3 |'),
      rij('2024-1 | | | | | 2 | 1 |'),
      rij('2022-1 | | | | | 1 | 3 |'),
      rij('2019-1 | | | | | 1 | 6 |'),
      rij('| | | | | 1 | 6 |'),
    ]).toEqual([[], [], [], [], []]);
  });

  it('without an opgave or an end goes with any stand', () => {
    expect(tredenIn('gemeente | periode | gerealiseerd | trede', 'Zeist | 2024-1 | 5 | 1')).toEqual([]);
  });

  it('may follow the trede before by its own column or by its own row', () => {
    const reeks = 'gemeente | periode | vorige_trede | trede';
    expect(tredenIn(reeks, 'Zeist | 2024-1 | 3 | 3', 'Zeist | 2024-2 | 5 | 2')).toEqual([[3, 'trede_onverklaard', 'let op', undefined]]);
  });

  it('that only a reading of the framework allows is to be looked at', () => {
    expect(rij('2024-2 | | | | | 3 | 2 |')).toEqual([[2, 'trede_onverklaard', 'let op', undefined]]);
  });
});
