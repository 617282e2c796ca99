import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimaaltekenVan, parseGetyptAantal } from '../../../core/getaltekst.ts';
import { celReader, type Vermelding } from '../../../core/inlezen/cel-lezen.ts';
import type { Broncel } from '../../../core/inlezen/bronblad.ts';
import type { Kolomkeuze } from '../../../core/inlezen/indeling.ts';
import { draws } from '../../tier.ts';

/** What is read of one cell that a writer wrote, and what is told of it. */
function gelezen(cel: Broncel, keuze: Kolomkeuze) {
  const vermeld: Vermelding[] = [];
  const decimaalteken = decimaaltekenVan(typeof cel === 'string' ? [cel] : []);
  const uit = celReader({ decimaalteken, dagvolgorde: 'dag eerst' }, (wat) => vermeld.push(wat))(cel, keuze);
  return { uit, vermeld };
}

const MIN = fc.constantFrom('-', '−', '‐', '‑', '–', '—', '- ', '− ', '–\u00a0', '— ');
const PLUS = fc.constantFrom('', '+', '+ ', '+\u00a0');
const DUIZEND = fc.constantFrom('', '.', ' ', '\u00a0', '\u202f');
const RAND = fc.constantFrom('', ' ', '\u00a0', '\t');
const VOETNOOT = fc.constantFrom('', '*', ' *', '**', '¹', '²', ' ³', '¹⁾', '²)', '†', '¹²');

/** A whole number as somebody writes it. */
const geschreven = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), MIN, PLUS, DUIZEND, RAND, RAND, VOETNOOT)
  .map(([getal, min, plus, duizend, voor, na, voetnoot]) => {
    const cijfers = String(Math.abs(getal)).replace(/\B(?=(?:\d{3})+$)/g, duizend);
    return { getal, tekst: `${voor}${getal < 0 ? min : plus}${cijfers}${voetnoot}${na}`, kaal: voetnoot === '' };
  });

describe('a count in a file', () => {
  it.each([
    ['1.250', 1250],
    ['– 2.540', -2540],
    ['+ 1.793', 1793],
    ['26¹', 26],
    ['1.250*', 1250],
    ['\u00a033\u00a0', 33],
  ])('%s is %d', (tekst, getal) => {
    expect(gelezen(tekst, { doel: 'achterstand_begin', teken: 'achterstand' })).toEqual({ uit: getal, vermeld: ['getal_uit_tekst'] });
  });
  it.each(['1,000', '12 15', '12/15', '12 (15)', '12; 15', '26 1)', '12-15', '3 of 4'])('%s is passed on as text, and told', (tekst) => {
    expect(gelezen(tekst, { doel: 'gerealiseerd' })).toEqual({ uit: tekst, vermeld: ['niet_gelezen'] });
  });
  it('is what was meant, however it is written', () => {
    fc.assert(
      fc.property(geschreven, ({ getal, tekst }) => {
        expect(gelezen(tekst, { doel: 'achterstand_begin', teken: 'achterstand' }).uit).toBe(getal);
      }),
      { numRuns: draws(2000, 200) },
    );
  });
  it('is never one number where two are written', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.constantFrom(' ', '/', ' / ', '; ', ' (', ' of ', '\n', '-'), fc.nat(99), (een, tussen, ander) => {
        const { uit, vermeld } = gelezen(`${een}${tussen}${ander}`, { doel: 'gerealiseerd' });
        expect([typeof uit, vermeld]).toEqual(['string', ['niet_gelezen']]);
      }),
      { numRuns: draws(500, 50) },
    );
  });
});

describe('a stand in words', () => {
  it.each([
    ['422 achterstand', 422],
    ['150 voorsprong', -150],
    ['21 vergunninghouders achterstand', 21],
    ['1.250 Voorsprong', -1250],
    ['-150 voorsprong', -150],
    ['0 achterstand', 0],
  ])('%s is %d, whatever the column was said to hold', (tekst, getal) => {
    for (const teken of ['achterstand', 'voorsprong'] as const)
      expect(gelezen(tekst, { doel: 'achterstand_begin', teken }).uit).toBe(getal);
  });
  it('persons may be said behind a count, and a stand behind nothing else', () => {
    expect(gelezen('18 vergunninghouders', { doel: 'taakstelling' }).uit).toBe(18);
    for (const tekst of ['18 achterstand', 'achterstand', 'vergunninghouders', '18 woningen'])
      expect(gelezen(tekst, { doel: 'taakstelling' })).toEqual({ uit: tekst, vermeld: ['niet_gelezen'] });
  });
});

describe('a trede in a file', () => {
  it.each(['trede 2', 'Trede 2', ' TREDE 2 ', '2', 'trede 2¹', 'trede\u00a02'])('%s is 2', (tekst) => {
    for (const doel of ['trede', 'vorige_trede'] as const)
      expect(gelezen(tekst, { doel })).toEqual({ uit: 2, vermeld: ['getal_uit_tekst'] });
  });
  it('trede 7 is none', () => {
    expect(gelezen('trede 7', { doel: 'trede' })).toEqual({ uit: 'trede 7', vermeld: ['niet_gelezen'] });
  });
});

describe('a periode in a file', () => {
  it.each([
    '2022-1',
    '2022‐1',
    '2022‑1',
    '2022–1',
    '2022—1',
    '2022 – 1',
    '2022\u00a0-\u00a01',
    '2022-I',
    '2022-1*',
    '2022-1¹',
  ])('%s is 2022-1', (tekst) => {
    expect(gelezen(tekst, { doel: 'periode' })).toEqual({ uit: '2022-1', vermeld: [] });
  });
});

describe('a count typed in a field', () => {
  it.each([
    ['1.250', 1250],
    ['– 2.540', -2540],
    ['+ 1.793', 1793],
    ['12', 12],
    [' 33\u00a0', 33],
    ['1.234.567', 1234567],
  ])('%s is %d', (tekst, getal) => {
    expect(parseGetyptAantal(tekst)).toBe(getal);
  });
  it.each(['1,000', '1,5', '1.5', '12 15', '12%', '1.25', '', 'x'])('%s is none', (tekst) => {
    expect(parseGetyptAantal(tekst)).toBeUndefined();
  });
  it('is what was meant, however it is written, but for a footnote', () => {
    fc.assert(
      fc.property(geschreven, ({ getal, tekst, kaal }) => {
        expect(parseGetyptAantal(tekst)).toBe(kaal ? getal : undefined);
      }),
      { numRuns: draws(2000, 200) },
    );
  });
});
