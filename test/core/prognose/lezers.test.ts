import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { leesDatumOfNiets, leesJaNee, leesKans, leesNiveau, leesTempo } from '../../../core/prognose/lezers.ts';
import type { Lezer } from '../../../core/invoer/lezers.ts';
import { INVOERFOUT } from '../../../core/invoer/meldingen.ts';

const BLANCO: readonly unknown[] = ['', null, undefined, 0];
const fout = (lees: Lezer<unknown>, cel: unknown): unknown => {
  try {
    return lees(cel, 'cel');
  } catch (geworpen) {
    return geworpen instanceof Invoerfout ? `${geworpen.soort}: ${geworpen.message}` : geworpen;
  }
};

describe('a pace of one\'s own', () => {
  it('is above 0 and 10 million at most; "geen" is a real 0, a blank cell or a 0 is none', () => {
    expect([0.001, 3, 10_000_000].map((cel) => leesTempo(cel, 'tempo'))).toEqual([0.001, 3, 10_000_000]);
    expect(leesTempo(' Geen ', 'tempo')).toBe(0);
    expect(BLANCO.map((cel) => leesTempo(cel, 'tempo'))).toEqual([undefined, undefined, undefined, undefined]);
  });
  it.each([[-0.001, 'het getal −0,001'], [10_000_001, 'het getal 10000001'], [NaN, 'het getal NaN'], ['3', 'de tekst "3"'], [true, 'WAAR']])('%s is refused', (cel, weergave) => {
    expect(fout(leesTempo, cel)).toBe(`ongeldig: cel: kreeg ${weergave}, verwacht een tempo groter dan 0 in personen per week (hoogstens 10.000.000), of "geen".`);
  });
});

describe('the level of an interval', () => {
  it('lies between 0 and 1, and is 0,8 where the cell is blank', () => {
    expect([0.01, 0.5, 0.999].map((cel) => leesNiveau(cel, 'niveau'))).toEqual([0.01, 0.5, 0.999]);
    expect(BLANCO.map((cel) => leesNiveau(cel, 'niveau'))).toEqual([0.8, 0.8, 0.8, 0.8]);
  });
  it.each([[1, 'het getal 1'], [-0.1, 'het getal −0,1'], [80, 'het getal 80'], ['0.8', 'de tekst "0.8"']])('%s is refused', (cel, weergave) => {
    expect(fout(leesNiveau, cel)).toBe(`ongeldig: cel: kreeg ${weergave}, verwacht een getal tussen 0 en 1, zoals 0,8.`);
  });
});

describe('a probability', () => {
  it('lies from 0 up to and including 1; "geen" is a real 0, a blank cell or a 0 is 1', () => {
    expect([0.01, 0.5, 1].map((cel) => leesKans(cel, 'kans'))).toEqual([0.01, 0.5, 1]);
    expect(leesKans('geen', 'kans')).toBe(0);
    expect(BLANCO.map((cel) => leesKans(cel, 'kans'))).toEqual([1, 1, 1, 1]);
  });
  it.each([[1.01, 'het getal 1,01'], [-0.1, 'het getal −0,1'], ['0.5', 'de tekst "0.5"']])('%s is refused', (cel, weergave) => {
    expect(fout(leesKans, cel)).toBe(`ongeldig: cel: kreeg ${weergave}, verwacht een kans van 0 tot en met 1 (schrijf "geen" als die echt 0 is).`);
  });
});

describe('yes or no', () => {
  it.each(['ja', 'JA ', 'j', 'x', ' X', 'waar', true, 1])('%s is yes', (cel) => {
    expect(leesJaNee(cel, 'bovenop')).toBe(true);
  });
  it.each(['nee', ' Nee', 'n', 'onwaar', false, ...BLANCO])('%s is no', (cel) => {
    expect(leesJaNee(cel, 'bovenop')).toBe(false);
  });
  it.each([['misschien', 'de tekst "misschien"'], [2, 'het getal 2'], ['true', 'de tekst "true"'], ['1', 'de tekst "1"']])('%s is refused', (cel, weergave) => {
    expect(fout(leesJaNee, cel)).toBe(`ongeldig: cel: kreeg ${weergave}, verwacht "ja" of "nee".`);
  });
});

describe('a day that may be left out', () => {
  it('is a day or nothing, and anything else is refused', () => {
    expect(leesDatumOfNiets('2022-07-01', 'datum')).toBe(datumOf(2022, 7, 1));
    expect(BLANCO.map((cel) => leesDatumOfNiets(cel, 'datum'))).toEqual([undefined, undefined, undefined, undefined]);
    expect(fout(leesDatumOfNiets, 'x')).toBe(INVOERFOUT.geen_datum({ naam: 'ongeldig: cel', cel: 'x' }).message);
  });
});
