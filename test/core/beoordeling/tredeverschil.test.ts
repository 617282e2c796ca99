import { describe, expect, it } from 'vitest';
import { tredeverschil } from '../../../core/beoordeling/tredeverschil.ts';
import { Invoerfout, INVOERFOUT } from '../../../core/invoer/index.ts';
import { cellenVanKader, readKaderkeuze } from '../../../core/kader/index.ts';
import { TABELFOUT } from '../../../core/tabel-messages.ts';

const KOP = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'];
const ZEIST = ['Zeist', '2024-1', 20, 10, 15, 2];
const kader = (naam: string) => readKaderkeuze([[naam]], 'kader');

describe('tredeverschil', () => {
  it('says for whom a change of rules changes anything, by which rule', () => {
    const cellen = [KOP, ZEIST, ['Soest', '2024-1', 20, 0, 25, 1]];
    expect(tredeverschil({ cellen, keuze: kader('Utrecht 2021') }, { cellen, keuze: kader('Utrecht 2024') }).slice(1)).toEqual([
      ['Zeist', '2024-1', 2, 3, 'kader Utrecht 2021, nu kader Utrecht 2024; regel 2, nu regel 4'],
    ]);
  });
  it('says which fact made the difference between two tables, and who stands in one only', () => {
    const keuze = undefined;
    const oud = { cellen: [KOP, ZEIST, ['Soest', '2024-1', 20, 0, 25, 1]], keuze };
    const nieuw = { cellen: [KOP, ZEIST.with(4, 30), ['Baarn', '2024-1', 20, 0, 25, 1]], keuze };
    expect(tredeverschil(oud, nieuw).slice(1)).toEqual([
      ['Zeist', '2024-1', 3, 1, 'gerealiseerd: 15, nu 30; regel 4, nu regel 1'],
      ['Baarn', '2024-1', '', 1, 'alleen in nieuw'],
      ['Soest', '2024-1', 1, '', 'alleen in oud'],
    ]);
  });
  it('of several standen the latest goes, in whatever order they stand, and a tussenstand is called one', () => {
    const kop = [...KOP, 'datum'];
    const april = [...ZEIST.with(4, 5), '2024-04-01'];
    const juli = [...ZEIST, '2024-07-01'];
    const naar = (oud: readonly unknown[][], nieuw: readonly unknown[][]) =>
      tredeverschil({ cellen: [kop, ...oud], keuze: undefined }, { cellen: [kop, ...nieuw], keuze: undefined }).slice(1);
    expect(naar([april, juli], [juli, april])).toEqual([]);
    expect(naar([juli], [[...ZEIST.with(4, 30), '2024-06-01']])).toEqual([
      ['Zeist', '2024-1', 3, 1, 'gerealiseerd: 15, nu 30; regel 4, nu regel 1; nieuw is een tussenstand van 1 juni 2024, geen beoordeling'],
    ]);
  });
  it('says that a framework of the same name has another outcome in a rule, or other rules and settings', () => {
    const cellen = [KOP, ZEIST];
    const eigen = cellenVanKader('Utrecht 2024', undefined);
    const nr = eigen[0]!.indexOf('nr');
    const met = (wijzig: (rij: (string | number)[]) => (string | number)[]) =>
      tredeverschil({ cellen, keuze: kader('Utrecht 2024') }, { cellen, keuze: readKaderkeuze(eigen.map(wijzig), 'kader') })[1];
    expect(met((rij) => (rij[nr] === '4' || rij[nr] === 4 ? rij.map((cel) => (cel === 'V+1' ? 'V' : cel)) : rij))).toEqual([
      'Zeist',
      '2024-1',
      3,
      2,
      'regel 4: V+1, nu V',
    ]);
  });
  it('names a circumstance that made the difference, and a class as a class', () => {
    const klassen = readKaderkeuze(
      [
        ['kader', 'nr', 'vorige_trede', 'achterstand', 'trede'],
        ['klassen', 'instelling uitkomsten', '', '', 'groen;oranje;rood'],
        ['klassen', 'instelling verschoonbaar', '', '', 'bevries'],
        ['klassen', '1', '', '<= 0', 'groen'],
        ['klassen', '2', 'groen', '> 0', 'oranje'],
        ['klassen', '3', '', '', 'rood'],
      ],
      'kader',
    );
    const tabel = (vorige: string, verschoonbaar: string) => ({
      cellen: [
        [...KOP, 'verschoonbaar'],
        [...ZEIST.with(5, vorige), verschoonbaar],
      ],
      keuze: klassen,
    });
    expect(tredeverschil(tabel('groen', 'ja'), tabel('groen', 'nee'))[1]).toEqual([
      'Zeist',
      '2024-1',
      'groen',
      'oranje',
      'verschoonbaar: ja, nu nee',
    ]);
    expect(tredeverschil(tabel('groen', 'nee'), tabel('blauw', 'nee'))[1]).toEqual([
      'Zeist',
      '2024-1',
      'oranje',
      INVOERFOUT.geen_keuze({ naam: 'rij 2, kolom "vorige_trede"', cel: 'blauw', keuzes: ['groen', 'oranje', 'rood'] }),
      '',
    ]);
    expect(tredeverschil(tabel('groen', 'nee'), tabel('oranje', 'nee'))[1]).toEqual([
      'Zeist',
      '2024-1',
      'oranje',
      'rood',
      'vorige_trede: groen, nu oranje; regel 2, nu regel 3',
    ]);
  });
  it('gives the error of a row that cannot be read on its own side, and calls nobody absent who is there', () => {
    const fout = expect.any(Invoerfout);
    const naar = (oud: readonly unknown[][], nieuw: readonly unknown[][]) =>
      tredeverschil({ cellen: [KOP, ...oud], keuze: undefined }, { cellen: [KOP, ...nieuw], keuze: undefined }).slice(1);
    expect(naar([ZEIST], [ZEIST.with(4, 'x')])).toEqual([['Zeist', '2024-1', 3, fout, '']]);
    expect(naar([ZEIST.with(4, 'x')], [ZEIST])).toEqual([['Zeist', '2024-1', fout, 3, '']]);
    expect(naar([ZEIST], [ZEIST.with(1, 45_000)])).toEqual([
      ['Zeist', '', '', fout, ''],
      ['Zeist', '2024-1', 3, '', ''],
    ]);
    expect(naar([ZEIST], [ZEIST, ZEIST.with(4, 30)])).toEqual([
      ['Zeist', '2024-1', 3, TABELFOUT.rij_dubbel({ rij: 3, gemeente: 'Zeist', periode: '2024-1' }), ''],
    ]);
  });
});
