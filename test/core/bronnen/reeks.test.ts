import { describe, expect, it } from 'vitest';
import type { Cijferuitkomst } from '../../../core/bronnen/cijfer.ts';
import { PROVINCIE } from '../../../core/bronnen/gebied.ts';
import { cijferreeks } from '../../../core/bronnen/reeks.ts';
import { GEPUBLICEERDE_GEBIEDEN } from './gebieden.ts';

const kort = (reeks: readonly Cijferuitkomst[]) =>
  reeks.map((cijfer) => [cijfer.periode, cijfer.soort === 'gevonden' ? cijfer.waarde : null]);

describe('cijferreeks', () => {
  it('gives every periode from the first to the last published, gaps included', () => {
    expect(kort(cijferreeks(PROVINCIE, 'taakstelling')).slice(0, 10)).toEqual([
      ['2020-1', 429],
      ['2020-2', null],
      ['2021-1', null],
      ['2021-2', 854],
      ['2022-1', 780],
      ['2022-2', 1055],
      ['2023-1', 1651],
      ['2023-2', 1372],
      ['2024-1', 1459],
      ['2024-2', 1323],
    ]);
  });

  it('includes an achterstand_eind published only as the next begin', () => {
    expect(kort(cijferreeks(PROVINCIE, 'achterstand_eind')).slice(0, 6)).toEqual([
      ['2022-1', 422],
      ['2022-2', -150],
      ['2023-1', 406],
      ['2023-2', 570],
      ['2024-1', 899],
      ['2024-2', 906],
    ]);
  });

  it('keeps to the bounds given, also outside what is published', () => {
    expect(kort(cijferreeks(PROVINCIE, 'gerealiseerd', '2019-1', '2020-1'))).toEqual([
      ['2019-1', null],
      ['2019-2', null],
      ['2020-1', 405],
    ]);
    expect(kort(cijferreeks(PROVINCIE, 'gerealiseerd', '2098-1', '2098-2'))).toEqual([
      ['2098-1', null],
      ['2098-2', null],
    ]);
    expect(kort(cijferreeks(PROVINCIE, 'gerealiseerd', '2024-1')).slice(0, 2)).toEqual([
      ['2024-1', 1131],
      ['2024-2', 1316],
    ]);
    expect(kort(cijferreeks(PROVINCIE, 'gerealiseerd', undefined, '2020-2'))).toEqual([
      ['2020-1', 405],
      ['2020-2', null],
    ]);
  });

  it('is empty where the end lies before the begin, and where nothing is published', () => {
    expect(cijferreeks(PROVINCIE, 'taakstelling', '2024-1', '2023-1')).toEqual([]);
    expect(cijferreeks(PROVINCIE, 'trede')).toEqual([]);
  });

  it('begins and ends with a figure by default', () => {
    for (const gebied of GEPUBLICEERDE_GEBIEDEN) {
      const reeks = cijferreeks(gebied, 'trede');
      expect([reeks[0]?.soort, reeks.at(-1)?.soort]).toEqual(
        gebied.soort === 'gemeente' ? ['gevonden', 'gevonden'] : [undefined, undefined],
      );
    }
  });
});
