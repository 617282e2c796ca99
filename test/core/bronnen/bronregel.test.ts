import { describe, expect, it } from 'vitest';
import { type Bron, BRONNEN } from '../../../core/bronnen/bron.ts';
import { bronregel, bronregelVan } from '../../../core/bronnen/bronregel.ts';
import { CLAIMS } from '../../../core/bronnen/claim.ts';

const los: Bron = { bron: 'x', titel: 'Een los stuk', uitgever: 'CBS', datum: '2021', soort: 'statistiek' };
const deel = (deel: string, datum: string): Bron => ({
  bron: `x-${deel}`,
  titel: 'Titel',
  uitgever: 'Provincie Utrecht',
  datum,
  soort: 'gepubliceerd rapport',
  reeks: { een: 'Voortgangsrapportage', meer: 'Voortgangsrapportages', deel },
});

describe('the documents of a caption', () => {
  it('of a series are named together, the oldest first, whatever their order', () => {
    const regel = 'Voortgangsrapportages 2022-2/2023-1, 2023-2 en 2024, Provincie Utrecht';
    const bronnen = [deel('2024', '2025'), deel('2022-2/2023-1', '2023-11'), deel('2023-2', '2024')];
    expect([bronregel(bronnen), bronregel([...bronnen].reverse())]).toEqual([regel, regel]);
  });

  it('are in the singular where there is one, by title where there is no series, and nothing where there are none', () => {
    expect([bronregel([deel('2024', '2025')]), bronregel([los, deel('2024', '2025')]), bronregel([])]).toEqual([
      'Voortgangsrapportage 2024, Provincie Utrecht',
      'Een los stuk, CBS; Voortgangsrapportage 2024, Provincie Utrecht',
      '',
    ]);
  });

  it('are those the claims stand in, each once', () => {
    const claims = CLAIMS.filter(({ bron }) => bron === 'voortgangsrapportage-2024');
    expect(bronregelVan(claims, BRONNEN)).toBe('Voortgangsrapportage 2024, Provincie Utrecht');
  });
});
