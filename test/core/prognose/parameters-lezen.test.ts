import { datumOf } from '../../../core/datum.ts';
import { describe, expect, it } from 'vitest';
import { GEEN_VOORKENNIS, readParameters } from '../../../core/prognose/parameters-lezen.ts';
import { PARAMETERNAMEN, PARAMETERS, STANDAARDPARAMETERS } from '../../../core/prognose/parameters.ts';
import type { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { PROGNOSEFOUT } from '../../../core/prognose/prognose-messages.ts';

describe('a range of assumptions', () => {
  it('without rows gives every default, and nothing as given', () => {
    expect(readParameters([])).toEqual(GEEN_VOORKENNIS);
  });
  it('takes a name in any spelling, passes over blank rows and the headers, and keeps the other defaults', () => {
    const { parameters, gegeven } = readParameters([
      ['Naam', 'Waarde'],
      [' Huishoudgrootte ', 3],
      ['', 99],
      [0, 99],
      [null, 'x'],
      ['gewicht maand 2', 1.5],
    ]);
    expect(parameters).toEqual({ ...STANDAARDPARAMETERS, huishoudgrootte: 3, gewicht_maand_2: 1.5 });
    expect([...gegeven]).toEqual(['huishoudgrootte', 'gewicht_maand_2']);
  });
  it('takes the pace of a municipality in any spelling, with a space or a line, in capitals or not, and 0 as a pace', () => {
    const { tempi, gegeven } = readParameters([
      ['tempo Leusden', 2],
      ['TEMPO_IJSSELSTEIN', 0],
      ['  tempo _ de bilt', 1_000_000],
    ]);
    expect([...tempi]).toEqual([
      ['leusden', 2],
      ['ijsselstein', 0],
      ['debilt', 1_000_000],
    ]);
    expect(gegeven.size).toBe(0);
  });
  it('takes a stand of a municipality by its day, a peildatum in the periode that ends on it', () => {
    const { standen } = readParameters([
      ['stand 2022-10-11 Leusden', 12],
      ['STAND 2022-07-01  de Bilt', 0],
    ]);
    expect(standen).toEqual([
      { gemeente: 'Leusden', periode: '2022-2', datum: datumOf(2022, 10, 11), bekend_op: datumOf(2022, 10, 11), gerealiseerd: 12 },
      { gemeente: 'de Bilt', periode: '2022-1', datum: datumOf(2022, 7, 1), bekend_op: datumOf(2022, 7, 1), gerealiseerd: 0 },
    ]);
  });
  it.each(PARAMETERNAMEN)('takes %s from its lowest up to and including its highest value, and nothing outside', (naam) => {
    const { minimum, maximum } = PARAMETERS[naam];
    expect(readParameters([[naam, minimum]]).parameters[naam]).toBe(minimum);
    expect(readParameters([[naam, maximum]]).parameters[naam]).toBe(maximum);
    expect(() => readParameters([[naam, minimum - 0.001]])).toThrow(
      INVOERFOUT.buiten_grenzen({ naam: `parameters, rij 1, ${naam}`, cel: minimum - 0.001, minimum, maximum }),
    );
    expect(() => readParameters([[naam, maximum + 0.001]])).toThrow(
      INVOERFOUT.buiten_grenzen({ naam: `parameters, rij 1, ${naam}`, cel: maximum + 0.001, minimum, maximum }),
    );
  });
});

describe('a range of assumptions that cannot be read names the row, what it holds and what was expected', () => {
  it.each<[string, unknown[][], Invoerfout]>([
    [
      'an unknown name',
      [
        ['naam', 'waarde'],
        ['grootte', 3],
      ],
      PROGNOSEFOUT.parameter_onbekend({ naam: 'parameters, rij 2', cel: 'grootte', parameters: PARAMETERNAMEN }),
    ],
    [
      'tempo without a municipality',
      [['tempo', 3]],
      PROGNOSEFOUT.parameter_onbekend({ naam: 'parameters, rij 1', cel: 'tempo', parameters: PARAMETERNAMEN }),
    ],
    [
      'a stand without a municipality',
      [['stand 2022-10-11', 3]],
      PROGNOSEFOUT.parameter_onbekend({ naam: 'parameters, rij 1', cel: 'stand 2022-10-11', parameters: PARAMETERNAMEN }),
    ],
    ['a stand of no day', [['stand gisteren Leusden', 3]], INVOERFOUT.geen_datum({ naam: 'parameters, rij 1', cel: 'gisteren' })],
    [
      'tempo at the end of another word',
      [['mijntempo x', 3]],
      PROGNOSEFOUT.parameter_onbekend({ naam: 'parameters, rij 1', cel: 'mijntempo x', parameters: PARAMETERNAMEN }),
    ],
    ['a number as name', [[7, 3]], INVOERFOUT.geen_tekst({ naam: 'parameters, rij 1', cel: 7 })],
    [
      'a value as text',
      [['gewicht_maand_1', '1']],
      INVOERFOUT.buiten_grenzen({ naam: 'parameters, rij 1, gewicht_maand_1', cel: '1', minimum: 0.1, maximum: 5 }),
    ],
    [
      'a name that goes on on a second line',
      [['tempo Leusden\nZeist', 3]],
      PROGNOSEFOUT.parameter_onbekend({ naam: 'parameters, rij 1', cel: 'tempo Leusden\nZeist', parameters: PARAMETERNAMEN }),
    ],
    [
      'a pace as text, whatever stands between',
      [['tempo _ Leusden', '3']],
      INVOERFOUT.buiten_grenzen({ naam: 'parameters, rij 1, tempo Leusden', cel: '3', minimum: 0, maximum: 1000000 }),
    ],
    [
      'a negative pace',
      [['tempo Leusden', -1]],
      INVOERFOUT.buiten_grenzen({ naam: 'parameters, rij 1, tempo Leusden', cel: -1, minimum: 0, maximum: 1000000 }),
    ],
    [
      'too high a pace',
      [['tempo Leusden', 1_000_001]],
      INVOERFOUT.buiten_grenzen({ naam: 'parameters, rij 1, tempo Leusden', cel: 1000001, minimum: 0, maximum: 1000000 }),
    ],
  ])('%s', (_, rijen, fout) => {
    expect(() => readParameters(rijen)).toThrow(fout);
  });
});
