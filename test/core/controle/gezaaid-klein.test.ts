import { describe, expect, it } from 'vitest';
import { bevindingenIn } from '../../../core/controle/controletabel.ts';
import { FOUTKLASSEN } from './fouten.ts';
import { gezaaidIn } from './gezaaid.ts';
import { alsCellen, behalveVreemd, schoneTabel } from './schone-tabel.ts';

// The same as in gezaaid.test.ts with few tables: what mutation testing asks again for every mutant.
const TABELLEN = 4;

describe('a few tables', () => {
  it('in which everything fits give no findings at all', () => {
    expect(Array.from({ length: TABELLEN }, (_, seed) => behalveVreemd(bevindingenIn(alsCellen(schoneTabel(seed))))).flat()).toEqual([]);
  });
  it.each(FOUTKLASSEN)('with one error show it: $naam', (klasse) => {
    expect(gezaaidIn(klasse, TABELLEN)).toEqual({ gezaaid: TABELLEN, gemist: [], dubbel: [] });
  });
});
