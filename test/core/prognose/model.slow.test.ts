import { expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { uitzicht, verdelingVan } from '../../../core/prognose/model.ts';
import { gemiddelde } from '../../../core/prognose/verdeling.ts';
import { PLAIN } from './plain-parameters.ts';

it('a million persons can be expected', () => {
  const miljoen = { periode: '2022-2', datum: datumOf(2022, 7, 1), gerealiseerd: 0, tempo: 38_000 } as const;
  expect(gemiddelde(verdelingVan(uitzicht(miljoen, PLAIN))) / (38_000 * (184 / 7))).toBeCloseTo(1, 6);
});
