import { describe, expect, it } from 'vitest';
import { CIJFERS } from '../../../core/bronnen/claim.ts';
import { GROOTHEDEN, herkenGrootheid, isGrootheid, OVERIGE_GROOTHEDEN } from '../../../core/bronnen/grootheid.ts';
import { NASTY } from '../gemeente/willekeurig.ts';

describe('the quantities', () => {
  it('that can be asked for are thirteen', () => {
    expect(GROOTHEDEN).toHaveLength(13);
    expect(GROOTHEDEN.filter((grootheid) => !isGrootheid(grootheid))).toEqual([]);
  });

  it('that cannot be asked for are all claimed somewhere, and none is an interim or expected figure passed off as final', () => {
    const claimed = new Set<string>(CIJFERS.map(({ grootheid }) => grootheid));
    expect(OVERIGE_GROOTHEDEN.filter((grootheid) => !claimed.has(grootheid))).toEqual([]);
    expect(OVERIGE_GROOTHEDEN.filter((grootheid) => isGrootheid(grootheid))).toEqual([]);
    expect(GROOTHEDEN.filter((grootheid) => /tussentijds|prognose|verwacht/.test(grootheid))).toEqual([]);
  });
});

describe('herkenGrootheid', () => {
  it.each([
    ['taakstelling', 'taakstelling'],
    ['Achterstand begin', 'achterstand_begin'],
    ['REALISATIE_TAAKSTELLING', 'realisatie_taakstelling'],
    ['nidos nodig', 'nidos_nodig'],
  ])('takes %j for %s', (tekst, grootheid) => {
    expect(herkenGrootheid(tekst)).toEqual({ soort: 'herkend', grootheid });
  });

  it.each([
    ['taaksteling', ['taakstelling']],
    ['achterstand_eindd', ['achterstand_eind']],
    ['gerealiseerd_tussentijds', []],
    ['trede_prognose', []],
    ['stand', []],
  ])('does not know %j and suggests %j', (tekst, naaste) => {
    expect(herkenGrootheid(tekst)).toEqual({ soort: 'onbekend', naaste });
  });

  it.each(NASTY)('does not know nasty text %#', (tekst) => {
    expect(herkenGrootheid(tekst)).toEqual({ soort: 'onbekend', naaste: [] });
  });
});
