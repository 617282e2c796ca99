import { expect, it } from 'vitest';
import { nodigVan } from '../../../../addin/taskpane/beoordeling/beoordeling-nodig.ts';
import { NU_LAAGSTE } from '../../../../addin/taskpane/beoordeling/beoordeling-texts.ts';
import { datumOf } from '../../../../core/datum.ts';
import { beoordeel } from '../../../../core/beoordeling/beoordeel.ts';

const GEVALLEN = (['2021-1', '2023-2', '2024-1', '2025-1'] as const).flatMap((periode) =>
  [0, 10].flatMap((taakstelling) =>
    [-5, 1, 12].flatMap((achterstand_begin) =>
      [0, 5, 30].flatMap((gerealiseerd) =>
        ([1, 2, 3, 4, 6] as const).flatMap((vorige_trede) =>
          [undefined, 0, 5].flatMap((gekoppeld) =>
            [undefined, -3].map((herverdeling) => ({
              periode,
              taakstelling,
              achterstand_begin,
              gerealiseerd,
              vorige_trede,
              gekoppeld,
              herverdeling,
            })),
          ),
        ),
      ),
    ),
  ),
);

it('says from every higher trede what trede 1 takes', () => {
  const hoger = GEVALLEN.map((feiten) => ({ feiten, beoordeling: beoordeel(feiten) })).filter(
    ({ beoordeling }) => 'trede' in beoordeling && beoordeling.trede > 1,
  );
  expect(hoger.length).toBeGreaterThan(100);
  for (const { feiten, beoordeling } of hoger) {
    const { eerst, daarna } = nodigVan(feiten, beoordeling, undefined);
    expect(daarna.at(-1) ?? eerst).toMatch(/^Nog \d+ perso(on|nen) huisvesten voor trede 1 \(/);
  }
});

it('says of a tussenstand nothing of the end', () => {
  const feiten = { periode: '2024-1', taakstelling: 10, achterstand_begin: 5, gerealiseerd: 15 } as const;
  expect(nodigVan(feiten, beoordeel(feiten), datumOf(2024, 5, 1)).eerst).toBe(NU_LAAGSTE);
});

it('says that without a trede nothing can be said, and that nothing is below trede 1', () => {
  const feiten = { periode: '2024-1', taakstelling: 10, achterstand_begin: 5, gerealiseerd: 3 } as const;
  expect(nodigVan(feiten, beoordeel(feiten), undefined)).toEqual({
    eerst: 'Zonder trede is niet te zeggen wat er nog nodig is.',
    daarna: [],
  });
  const gehaald = { ...feiten, gerealiseerd: 15 };
  expect(nodigVan(gehaald, beoordeel(gehaald), undefined)).toEqual({ eerst: 'Dit is de laagste trede.', daarna: [] });
});
