import { describe, expect, it } from 'vitest';
import { prognosegegevens } from '../../notebooks/data/prognose-data.ts';
import { EIGEN_PUBLICATIES, publicaties } from '../../notebooks/data/publicaties.ts';
import { compute } from '../../notebooks/model/compute.ts';
import prognose from '../../notebooks/prognose.nb.ts';
import type { Claim } from '../../core/bronnen/index.ts';
import { publishedBefore } from '../core/bronnen/published-before.ts';

/** What the notebook starts from and computes where other claims are published. */
function met(claims: readonly Claim[]) {
  const gegevens = prognosegegevens(publicaties({ ...EIGEN_PUBLICATIES, claims }));
  return { gegevens, waarden: compute(prognose, gegevens) };
}

/** What was published when 2025-1 was announced; and the same without the announcement, of which only the stand at its begin is kept. */
const ANNOUNCED = publishedBefore('2025-06').claims.filter(({ periode = '' }) => periode <= '2025-1');
const UNANNOUNCED = ANNOUNCED.filter(({ periode, grootheid }) => periode !== '2025-1' || grootheid === 'achterstand_begin');
/** The stand between the two half-years, as a report tells it of the one that ended. */
const AS_AN_END = UNANNOUNCED.map(
  (claim): Claim => (claim.periode === '2025-1' ? { ...claim, periode: '2024-2', grootheid: 'achterstand_eind' } : claim),
);

describe('the half-year the notebook prognose forecasts', () => {
  it.each([
    ['that was announced', ANNOUNCED],
    ['after the last that is published, where nothing was announced', UNANNOUNCED],
    ['after the last that is published, from the stand that one ended with', AS_AN_END],
  ])('is the one %s', (_, claims) => {
    const { lopend, lopende, nodig } = met(claims).waarden;
    expect(lopend).toEqual({ periode: '2025-1', achterstand_begin: 906 });
    expect(lopende).toMatchObject({ titel: 'Scenario voor 2025-1' });
    expect(nodig).toMatchObject({ periode: '2025-1', begin: 906 });
  });

  it('is none where it is not published with how many it begins', () => {
    expect(met(UNANNOUNCED.filter(({ periode }) => periode !== '2025-1')).waarden['lopend']).toBeUndefined();
  });

  it('is the one that was announced where no other is published', () => {
    expect(met(ANNOUNCED.filter(({ periode }) => periode === '2025-1')).waarden['lopend']).toEqual({
      periode: '2025-1',
      achterstand_begin: 906,
    });
  });
});
