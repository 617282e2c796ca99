import { describe, expect, it } from 'vitest';
import { GEMEENTE } from '../../../addin/functions/gemeente.ts';
import { GEMEENTEN } from '../../../core/bronnen/gemeenten.ts';
import { blok, cel, LEEG } from './host.ts';

describe('GEMEENTE', () => {
  it.each([['Ijsselstein', 'IJsselstein'], ['WIJK BIJ DUURSTEDE', 'Wijk bij Duurstede'], ['gemeente utrecht', 'Utrecht'], [' de  bilt', 'De Bilt']])('%s is %s', (naam, officieel) => {
    expect(cel(GEMEENTE, naam)).toBe(officieel);
    expect(cel(GEMEENTE, naam, 'Naam')).toBe(officieel);
  });
  it('gives the CBS code and the inhabitants (CBS, early 2021)', () => {
    expect([cel(GEMEENTE, 'utrecht', 'code'), cel(GEMEENTE, 'utrecht', 'inwoners')]).toEqual(['GM0344', GEMEENTEN.find(({ gemeente }) => gemeente === 'Utrecht')?.inwoners]);
    expect(cel(GEMEENTE, 'Utrecht', 'inwoners')).toBeGreaterThan(350_000);
  });
  it('a blank wat, in any host, is the name; a blank naam gives a blank', () => {
    for (const leeg of LEEG) expect([cel(GEMEENTE, 'soest', leeg), cel(GEMEENTE, leeg, 'code')]).toEqual(['Soest', '']);
  });
  it('an unknown name cannot be known; the nearest names are offered', () => {
    expect(cel(GEMEENTE, 'Soets')).toBe('#N/A naam: kreeg de tekst "Soets", verwacht een Utrechtse gemeente; lijkt op Soest.');
    expect(cel(GEMEENTE, 'xqzvwkjh')).toBe('#N/A naam: kreeg de tekst "xqzvwkjh", verwacht een Utrechtse gemeente.');
  });
  it('a wrong argument is named', () => {
    expect(cel(GEMEENTE, 5)).toBe('#VALUE! naam: kreeg het getal 5, verwacht tekst.');
    expect(cel(GEMEENTE, 'Soest', 'postcode')).toBe('#VALUE! wat: kreeg de tekst "postcode", verwacht een van: naam, code, inwoners.');
  });
  it('of a column of names is a column', () => {
    expect(blok(GEMEENTE, [['soest'], [''], ['zeist']], [['naam']])).toEqual([['Soest'], [''], ['Zeist']]);
  });
});
