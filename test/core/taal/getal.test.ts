import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afgerond, celgetal, getal, getalTot, metTeken, tempotekst, typbaar, volledig } from '../../../core/taal/index.ts';

const getallen = fc.oneof(
  fc.integer({ min: -10_000_000, max: 10_000_000 }),
  fc.integer({ min: -100_000_000, max: 100_000_000 }).map((honderdsten) => honderdsten / 100),
);
const decimalen = fc.integer({ min: 0, max: 4 });

/** The platform's own Dutch of a number that is rounded already, which writes a hyphen for minus. */
const vanHetPlatform = (waarde: number, minste: number, meeste: number) =>
  new Intl.NumberFormat('nl-NL', { minimumFractionDigits: minste, maximumFractionDigits: meeste, signDisplay: 'negative' })
    .format(waarde)
    .replace('-', '−');

describe('a number to read', () => {
  it('has points by the thousand, a comma and a real minus sign, and no minus before 0', () => {
    expect([getal(1316), getal(-1316.25, 1), getal(999), getal(1_000_000), getal(-0.4), getal(2, 2), getal(1234.5)]).toEqual([
      '1.316',
      '−1.316,3',
      '999',
      '1.000.000',
      '0',
      '2,00',
      '1.235',
    ]);
  });
  it('may have as many decimals as it needs, or all it has', () => {
    expect([
      getalTot(2.25, 2),
      getalTot(3, 2),
      getalTot(2.2049, 2),
      getalTot(-1234.56, 1),
      volledig(-1234.8235),
      volledig(0.1 + 0.2),
    ]).toEqual(['2,25', '3', '2,2', '−1.234,6', '−1.234,8235', '0,3']);
  });
  it('is what the platform makes of the same number rounded', () => {
    fc.assert(
      fc.property(getallen, decimalen, (waarde, cijfers) => {
        const rond = afgerond(waarde, cijfers);
        expect(getal(waarde, cijfers)).toBe(vanHetPlatform(rond, cijfers, cijfers));
        expect(getalTot(waarde, cijfers)).toBe(vanHetPlatform(rond, 0, cijfers));
        expect(volledig(waarde)).toBe(vanHetPlatform(waarde, 0, 2));
      }),
    );
  });
  it('as a change has its sign, none where it rounds to 0', () => {
    expect([
      metTeken(12),
      metTeken(-3),
      metTeken(0),
      metTeken(0.4),
      metTeken(-0.4),
      metTeken(0.5),
      metTeken(-2.5),
      metTeken(0.04, 1),
      metTeken(0.05, 1),
    ]).toEqual(['+12', '−3', '0', '0', '0', '+1', '−3', '0,0', '+0,1']);
    fc.assert(
      fc.property(getallen, decimalen, (waarde, cijfers) => {
        expect(metTeken(-waarde, cijfers)).toBe(metTeken(waarde, cijfers).replace(/[+−]/, (teken) => (teken === '+' ? '−' : '+')));
      }),
    );
  });
  it('as a pace has one decimal', () => {
    expect([tempotekst(3.25), tempotekst(0), tempotekst(1394)]).toEqual(['3,3', '0,0', '1.394,0']);
  });
});

describe('a number as it stands in a cell', () => {
  it('has no points by the thousand', () => {
    expect([celgetal(-1234.5), celgetal(45_000), celgetal(0)]).toEqual(['−1234,5', '45000', '0']);
  });
  it('to type has a hyphen for minus, and is read back as the same number', () => {
    expect([typbaar(-1234.5), typbaar(0.01), typbaar(-200)]).toEqual(['-1234,5', '0,01', '-200']);
    fc.assert(
      fc.property(getallen, (waarde) => {
        expect(Number(typbaar(waarde).replace(',', '.'))).toBe(waarde);
      }),
    );
  });
  it('too large or too small to write out has its power of ten', () => {
    expect([celgetal(-1e300), celgetal(1.5e-7), volledig(1e21), typbaar(-1.5e-7)]).toEqual(['−1e+300', '1,5e−7', '1e+21', '-1,5e-7']);
  });
});
