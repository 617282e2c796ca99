import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIMS } from '../../../core/bronnen/claim.ts';
import { GEBIEDEN, herkenGebied, PROVINCIE } from '../../../core/bronnen/gebied.ts';
import { GEMEENTEN } from '../../../core/gemeente/index.ts';
import { NASTY, spelling } from '../gemeente/willekeurig.ts';

describe('herkenGebied', () => {
  it.each([
    ['Utrecht', 'gemeente', 'Utrecht'],
    ['gemeente Utrecht', 'gemeente', 'Utrecht'],
    ['UTRECHT', 'gemeente', 'Utrecht'],
    ['provincie Utrecht', 'provincie', 'provincie Utrecht'],
    ['Provincie  UTRECHT', 'provincie', 'provincie Utrecht'],
    ['prov. Utrecht', 'provincie', 'provincie Utrecht'],
    ['Utrecht (provincie)', 'provincie', 'provincie Utrecht'],
    ['Utrecht (PV)', 'provincie', 'provincie Utrecht'],
    ['provincie Gelderland', 'provincie', 'provincie Gelderland'],
    ['Flevoland', 'provincie', 'provincie Flevoland'],
    ['Groningen', 'gemeente', 'Groningen'],
    ['prov. Groningen', 'provincie', 'provincie Groningen'],
    ['Nederland', 'land', 'Nederland'],
    ['nederland', 'land', 'Nederland'],
    ['Stichtse-Vecht', 'gemeente', 'Stichtse Vecht'],
  ])('takes %j for the %s %s', (tekst, soort, naam) => {
    expect(herkenGebied(tekst)).toEqual({ soort: 'herkend', gebied: { soort, naam } });
  });

  it.each([
    ['provincie Utrech', ['provincie Utrecht']],
    ['Nederlant', ['Nederland', 'provincie Gelderland']],
    ['Utrehct', ['Utrecht', 'provincie Utrecht']],
    ['België', []],
  ])('does not know %j and suggests %j', (tekst, naaste) => {
    expect(herkenGebied(tekst)).toEqual({ soort: 'onbekend', naaste });
  });

  it.each(NASTY)('does not know nasty text %#', (tekst) => {
    expect(herkenGebied(tekst)).toEqual({ soort: 'onbekend', naaste: [] });
  });

  it('takes any spelling of an area for that area', () => {
    const spelled = fc.constantFrom(...GEBIEDEN).chain((gebied) => fc.tuple(fc.constant(gebied), spelling(gebied.naam)));
    fc.assert(
      fc.property(spelled, ([gebied, tekst]) => {
        const herkenning = herkenGebied(tekst);
        return herkenning.soort === 'herkend' && herkenning.gebied.naam === gebied.naam;
      }),
    );
  });

  it('knows the province, the country and all municipalities, and every area of a claim', () => {
    expect(GEBIEDEN).toContain(PROVINCIE);
    const namen = GEBIEDEN.map(({ naam }) => naam);
    expect(namen).toEqual(expect.arrayContaining(['Nederland', ...GEMEENTEN.map(({ naam }) => naam)]));
    expect(CLAIMS.filter(({ gebied }) => !namen.includes(gebied))).toEqual([]);
  });
});
