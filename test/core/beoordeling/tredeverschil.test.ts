import { describe, expect, it } from 'vitest';
import { tredeverschil } from '../../../core/beoordeling/tredeverschil.ts';
import { readKaderkeuze } from '../../../core/kader/index.ts';

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
});
