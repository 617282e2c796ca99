import { describe, expect, it } from 'vitest';
import { findCijfer } from '../../../core/bronnen/cijfer.ts';
import { CLAIMS, GEPUBLICEERDE_TREDEN } from '../../../core/bronnen/claim.ts';
import { type Gebied, GEBIEDEN } from '../../../core/bronnen/gebied.ts';
import { isGrootheid } from '../../../core/bronnen/grootheid.ts';
import { parsePeriode } from '../../../core/periode.ts';
import { differingCounts, differingTotals, differingValues, recomputePercentages } from './conflicten.ts';

// Which conflicts there are stands in gouden-lijst.txt; here is what holds whatever is published.

describe('published percentages', () => {
  it('are each recomputed, or said to have no persons beside them', () => {
    const rows = recomputePercentages(CLAIMS);
    expect(rows).toHaveLength(CLAIMS.filter(({ eenheid }) => eenheid === 'procent').length);
    for (const row of rows) expect(row).toMatch(/% (= \d+ ÷ \d+ \(|≠ \d+% = |no persons published$)/);
  });
});

describe('a figure with more than one published value', () => {
  it('is answered with one of them, and the others stand beside it', () => {
    const gebied = (naam: string): Gebied => GEBIEDEN.find((een) => een.naam === naam)!;
    let conflicts = 0;
    for (const claim of CLAIMS) {
      const periode = parsePeriode(claim.periode ?? '');
      if (periode === undefined || !isGrootheid(claim.grootheid)) continue;
      const cijfer = findCijfer(gebied(claim.gebied), periode, claim.grootheid);
      const waarden = cijfer.soort === 'gevonden' ? [cijfer.gekozen.waarde, ...cijfer.andere.map((ander) => ander.claim.waarde)] : [];
      expect(waarden, `${claim.gebied} ${periode} ${claim.grootheid}`).toContain(claim.waarde);
      if (waarden[0] !== claim.waarde) conflicts += 1;
    }
    expect(conflicts).toBeGreaterThan(0);
    expect(differingValues(CLAIMS).length).toBeGreaterThan(0);
  });
});

describe('the numbers of municipalities per trede', () => {
  it('are compared with the lists: other lists give other numbers', () => {
    expect(
      differingCounts(
        CLAIMS,
        GEPUBLICEERDE_TREDEN.map((regel) => ({ ...regel, trede: 6 })),
      ).length,
    ).toBeGreaterThan(0);
  });
});

describe('the arithmetic of the chosen figures', () => {
  it('holds for every totaalopgave: taakstelling + herverdeling + achterstand_begin', () => {
    const { differences, computed } = differingTotals(CLAIMS);
    // Official national series do not close from half-year to half-year: see the golden list.
    expect(differences.filter((difference) => !difference.startsWith('Nederland'))).toEqual([]);
    expect(computed).toBeGreaterThan(0);
  });
});
