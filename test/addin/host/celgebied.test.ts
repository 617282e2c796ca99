import { describe, expect, it } from 'vitest';
import { gebiedRond } from '../../../addin/host/celgebied.ts';
import { adresVan, vakVan } from '../../../addin/host/adres.ts';

/** The region around a place of a drawing: `x` is filled, `.` is empty. */
function regio(plaats: string, ...drawing: readonly string[]): string {
  const { left: kolom, top: rij } = vakVan(plaats);
  const grens = { left: 0, top: 0, right: (drawing[0] ?? '').length - 1, bottom: drawing.length - 1 };
  return adresVan(gebiedRond({ kolom, rij }, grens, (k, r) => drawing[r]?.[k] === 'x'));
}

describe('the region around a place', () => {
  it('ends at an empty row and an empty column', () => {
    expect(regio('B2', 'xx.x', 'xx.x', '....', 'xx.x')).toBe('A1:B2');
  });

  it('includes a cell that touches at a corner only, as Excel does', () => {
    expect(regio('A1', 'x..', '.x.', '..x')).toBe('A1:C3');
  });

  it('grows from an empty place beside filled cells', () => {
    expect(regio('C2', 'xx..', 'xx..', '....')).toBe('A1:C2');
  });

  it('is the place itself when everything near is empty', () => {
    expect(regio('D3', 'x...', '....', '....')).toBe('D3');
  });

  it('stays within the sheet', () => {
    expect(regio('A1', 'xx', 'xx')).toBe('A1:B2');
  });
});
