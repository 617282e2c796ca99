import { expect, it } from 'vitest';
import { PARAMETERBLAD } from '../../../../addin/taskpane/shared/prognosekennis.ts';
import { gebruikIn, parameterblad, SCHAKELAAR } from '../../../../addin/taskpane/standen/standen-blad.ts';
import { STANDENKOLOMMEN } from '../../../../core/standen/index.ts';

it('what the standen teach goes to a sheet as one formula over all columns of IBT-standen, with a switch beside it', () => {
  const laatste = String.fromCharCode('A'.charCodeAt(0) + STANDENKOLOMMEN.length - 1);
  const { naam, blokken } = parameterblad(30);
  expect(naam).toBe(PARAMETERBLAD);
  expect(blokken[0]).toMatchObject({ adres: `E1:${SCHAKELAAR}`, waarden: [[expect.any(String), 'ja']] });
  expect(blokken[1]?.formules?.[0]?.[0]).toContain(`'IBT-standen'!A:${laatste}`);
  expect(blokken[1]?.overloop).toBe('A1:C30');
});

it('whether it is used follows from the sheet: none, its word, or one of the user', () => {
  const met = (woord: unknown) => gebruikIn([['naam', 'waarde', 'rust_op', null, 'gebruiken', woord]]);
  expect([gebruikIn(undefined), met('ja'), met('nee'), met('misschien'), gebruikIn([['naam', 'waarde']]), gebruikIn([])]).toEqual([
    'geen',
    'ja',
    'nee',
    'anders',
    'anders',
    'anders',
  ]);
});
