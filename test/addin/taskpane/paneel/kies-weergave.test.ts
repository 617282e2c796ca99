import { describe, expect, it } from 'vitest';
import { gevraagdeWeergave } from '../../../../addin/taskpane/paneel/kies-weergave.ts';
import type { Weergave } from '../../../../addin/taskpane/paneel/weergave.ts';
import { WEERGAVEN } from '../../../../addin/taskpane/weergaven.ts';

const weergave = (naam: string): Weergave => ({ naam, titel: naam, uitleg: naam, laad: () => Promise.reject(new Error(naam)) });
const DRIE: [Weergave, ...Weergave[]] = [weergave('een'), weergave('twee'), weergave('drie')];

describe('the view an address asks for', () => {
  it.each([
    ['#twee', '', 'twee'],
    ['', '?weergave=drie', 'drie'],
    ['#twee', '?weergave=drie', 'twee'],
    ['', '?_host_Info=Excel$Win32$16.01$nl-NL$$$$0&weergave=drie', 'drie'],
    ['', '', 'een'],
    ['#__proto__', '?weergave=constructor', 'een'],
  ])('with the hash %j and the query %j is %s', (hash, search, naam) => {
    expect(gevraagdeWeergave(DRIE, { hash, search }).naam).toBe(naam);
  });
});

describe('the list of views', () => {
  it('has names that fit in an address, each once', () => {
    const namen = WEERGAVEN.map(({ naam }) => naam);
    expect(namen.filter((naam) => !/^[a-z][a-z-]*$/.test(naam))).toEqual([]);
    expect(new Set(namen).size).toBe(namen.length);
  });

  it('opens with the view that the build counts within the budget of the first load', () => {
    expect(WEERGAVEN[0].naam).toBe('beoordeling');
  });
});
