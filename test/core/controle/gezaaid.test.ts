import { describe, expect, it } from 'vitest';
import { bevindingenIn } from '../../../core/controle/controletabel.ts';
import { draws, SEED } from '../../tier.ts';
import { FOUTKLASSEN } from './fouten.ts';
import { gezaaidIn } from './gezaaid.ts';
import { alsCellen, behalveVreemd, schoneTabel } from './schone-tabel.ts';

const TABELLEN = draws(500, 100);
/** In a share another hundred by turns. */
const VANAF = draws(0, 100 * (SEED % 5));
const SEEDS = Array.from({ length: TABELLEN }, (_, i) => VANAF + i);
/** What some rows of 500 tables must be, of as many as there are. */
const minstens = (in500: number): number => (in500 / 500) * TABELLEN;

describe('tables in which everything fits', () => {
  it('give no findings at all', () => {
    const bevindingen = SEEDS.flatMap((seed) =>
      behalveVreemd(behalveVreemd(bevindingenIn(alsCellen(schoneTabel(seed))))).map((bevinding) => ({ seed, ...bevinding })),
    );
    expect(bevindingen).toEqual([]);
  });
  it('are not all alike: they cover both frameworks, koppelingstekort, nagekomen, voorsprong and standen on the way', () => {
    const rijen = SEEDS.flatMap((seed) => schoneTabel(seed).rijen);
    const aantal = (voldoet: (rij: (typeof rijen)[number]) => boolean) => rijen.filter(voldoet).length;
    expect(aantal(({ periode }) => String(periode) < '2024-1')).toBeGreaterThan(minstens(500));
    expect(aantal(({ periode }) => String(periode) >= '2024-1')).toBeGreaterThan(minstens(500));
    expect(aantal(({ beoordeling_op }) => beoordeling_op === 'Koppelingstekort')).toBeGreaterThan(minstens(200));
    expect(aantal(({ rol, nagekomen }) => rol === 'gemeente' && Number(nagekomen) > 0)).toBeGreaterThan(minstens(500));
    expect(aantal(({ rol, achterstand_eind }) => rol === 'gemeente' && Number(achterstand_eind) < 0)).toBeGreaterThan(minstens(200));
    expect(aantal(({ rol }) => rol === 'tussenstand')).toBeGreaterThan(minstens(200));
    expect(aantal(({ rol, trede }) => rol === 'gemeente' && Number(trede) >= 4)).toBeGreaterThan(minstens(50));
  });
});

describe('one error put into a table in which everything fits', () => {
  it.each(FOUTKLASSEN)('$naam is found, in its row and as what it is', (klasse) => {
    expect(gezaaidIn(klasse, TABELLEN, VANAF)).toEqual({ gezaaid: TABELLEN, gemist: [], dubbel: [] });
  });

  it('there are more than forty kinds of error, and most may give no second finding', () => {
    expect(FOUTKLASSEN.length).toBeGreaterThanOrEqual(40);
    expect(FOUTKLASSEN.filter(({ enig }) => enig).length).toBeGreaterThanOrEqual(25);
  });
});
