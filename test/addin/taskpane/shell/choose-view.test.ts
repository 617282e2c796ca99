import { describe, expect, it } from 'vitest';
import { gevraagdeView } from '../../../../addin/taskpane/shell/choose-view.ts';
import type { PaneView } from '../../../../addin/taskpane/shell/shell-view.ts';
import { VIEWS } from '../../../../addin/taskpane/views.ts';

const view = (naam: string): PaneView => ({ naam, titel: naam, uitleg: naam, load: () => Promise.reject(new Error(naam)) });
const DRIE: [PaneView, ...PaneView[]] = [view('een'), view('twee'), view('drie')];

describe('the view an address asks for', () => {
  it.each([
    ['#twee', '', 'twee'],
    ['', '?weergave=drie', 'drie'],
    ['#twee', '?weergave=drie', 'twee'],
    ['', '?_host_Info=Excel$Win32$16.01$nl-NL$$$$0&weergave=drie', 'drie'],
    ['', '', 'een'],
    ['#__proto__', '?weergave=constructor', 'een'],
  ])('with the hash %j and the query %j is %s', (hash, search, naam) => {
    expect(gevraagdeView(DRIE, { hash, search }).naam).toBe(naam);
  });
});

describe('the list of views', () => {
  it('has names that fit in an address, each once', () => {
    const namen = VIEWS.map(({ naam }) => naam);
    expect(namen.filter((naam) => !/^[a-z][a-z-]*$/.test(naam))).toEqual([]);
    expect(new Set(namen).size).toBe(namen.length);
  });

  it('opens with the view that the build counts within the budget of the first load', () => {
    expect(VIEWS[0].naam).toBe('beoordeling');
  });
});
