import { describe, expect, it } from 'vitest';
import { bevindingenIn } from '../../../core/controle/controletabel.ts';
import { FOUTKLASSEN } from './fouten.ts';
import { gezaaidIn } from './gezaaid.ts';
import { alsCellen, schoneTabel } from './schone-tabel.ts';

const TABELLEN = 500;

describe('500 tables in which everything fits', () => {
  it('give no findings at all', () => {
    const bevindingen = Array.from({ length: TABELLEN }, (_, seed) => bevindingenIn(alsCellen(schoneTabel(seed))).map((bevinding) => ({ seed, ...bevinding }))).flat();
    expect(bevindingen).toEqual([]);
  });
  it('are not all alike: they cover both frameworks, koppelingstekort, nagekomen, voorsprong and standen on the way', () => {
    const rijen = Array.from({ length: TABELLEN }, (_, seed) => schoneTabel(seed).rijen).flat();
    const aantal = (voldoet: (rij: (typeof rijen)[number]) => boolean) => rijen.filter(voldoet).length;
    expect(aantal(({ periode }) => String(periode) < '2024-1')).toBeGreaterThan(500);
    expect(aantal(({ periode }) => String(periode) >= '2024-1')).toBeGreaterThan(500);
    expect(aantal(({ beoordeling_op }) => beoordeling_op === 'Koppelingstekort')).toBeGreaterThan(200);
    expect(aantal(({ rol, nagekomen }) => rol === 'gemeente' && Number(nagekomen) > 0)).toBeGreaterThan(500);
    expect(aantal(({ rol, achterstand_eind }) => rol === 'gemeente' && Number(achterstand_eind) < 0)).toBeGreaterThan(200);
    expect(aantal(({ rol }) => rol === 'tussenstand')).toBeGreaterThan(200);
    expect(aantal(({ rol, trede }) => rol === 'gemeente' && Number(trede) >= 4)).toBeGreaterThan(50);
  });
});

describe('one error put into a table in which everything fits', () => {
  it.each(FOUTKLASSEN)('$naam is found, in its row and as what it is, in 500 tables', (klasse) => {
    expect(gezaaidIn(klasse, TABELLEN)).toEqual({ gezaaid: TABELLEN, gemist: [], dubbel: [] });
  });

  it('there are more than forty kinds of error, and most may give no second finding', () => {
    expect(FOUTKLASSEN.length).toBeGreaterThanOrEqual(40);
    expect(FOUTKLASSEN.filter(({ enig }) => enig).length).toBeGreaterThanOrEqual(25);
  });
});
