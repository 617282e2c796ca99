import { expect, it } from 'vitest';
import { isDonkereKleur } from '../../../../addin/taskpane/gedeeld/donkere-kleur.ts';

it.each([
  ['#000000', true],
  ['#262626', true],
  ['#666666', true],
  ['#e6e6e6', false],
  ['#FFFFFF', false],
])('takes the background %s of an Office theme for dark: %s', (kleur, isDonker) => {
  expect(isDonkereKleur(kleur)).toBe(isDonker);
});

it.each([undefined, '', 'black', '#fff'])('does not guess from %s', (kleur) => {
  expect(isDonkereKleur(kleur)).toBeUndefined();
});
