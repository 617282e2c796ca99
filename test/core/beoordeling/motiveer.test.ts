import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beoordeel } from '../../../core/beoordeling/beoordeel.ts';
import { kaderVan } from '../../../core/kader/index.ts';
import type { Feiten } from '../../../core/feiten/index.ts';
import { motiveer } from '../../../core/beoordeling/motiveer.ts';
import { willekeurigeFeiten } from './willekeurig.ts';
import { GROND, MOTIVERINGSDELEN } from '../../../core/beoordeling/motivering-texts.ts';
import { hoofdletter } from '../../../core/taal/index.ts';

const motivering = (feiten: Feiten) => motiveer(beoordeel(feiten));

describe('the motivation', () => {
  it.each<[string, Feiten]>([
    [
      'Utrecht 2022-1',
      { periode: '2022-1', taakstelling: 203, herverdeling: 1, achterstand_begin: 171, gerealiseerd: 168, vorige_trede: 2 },
    ],
    ['Leusden 2021-2', { periode: '2021-2', taakstelling: 19, achterstand_begin: 19, gerealiseerd: 17, nagekomen: 5, vorige_trede: 2 }],
    ['a voorsprong', { periode: '2022-2', taakstelling: 20, achterstand_begin: -5, gerealiseerd: 16 }],
    ['nothing left', { periode: '2022-2', taakstelling: 20, achterstand_begin: 0, gerealiseerd: 20 }],
    ['previous trede missing', { periode: '2022-1', taakstelling: 18, achterstand_begin: 21, gerealiseerd: 0 }],
    ['not afgeschaald from trede 3', { periode: '2022-2', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 15, vorige_trede: 3 }],
    [
      'another trede with herverdeling',
      { periode: '2022-2', taakstelling: 20, herverdeling: 2, achterstand_begin: 10, gerealiseerd: 12, vorige_trede: 2 },
    ],
    ['previous trede unknown, not gehaald', { periode: '2022-2', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 19 }],
    ['a taakstelling of 0', { periode: '2022-2', taakstelling: 0, achterstand_begin: 10, gerealiseerd: 5, vorige_trede: 1 }],
    [
      '2024: trede 1 by koppelingstekort',
      { periode: '2024-2', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 15, gekoppeld: 15, vorige_trede: 2 },
    ],
    ['2024: growth by 3 is called small', { periode: '2024-2', taakstelling: 7, achterstand_begin: 1, gerealiseerd: 4, vorige_trede: 2 }],
    [
      'koppelingstekort without consequence',
      { periode: '2022-2', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 20, gekoppeld: 29, vorige_trede: 2 },
    ],
    ['2024: small growth to trede 4', { periode: '2024-2', taakstelling: 5, achterstand_begin: 1, gerealiseerd: 4, vorige_trede: 3 }],
    [
      '2024: growth by 4 is not called small',
      { periode: '2024-2', taakstelling: 8, achterstand_begin: 1, gerealiseerd: 4, vorige_trede: 2 },
    ],
    [
      '2024: stays, correction of the previous period unknown',
      { periode: '2024-2', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 20, vorige_trede: 3 },
    ],
    [
      '2024: a correction of the previous period',
      { periode: '2024-2', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 20, vorige_trede: 2, nagekomen_vorige: 5 },
    ],
    [
      '2023-2: those linked in time, by the report on that period',
      { periode: '2023-2', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 12, gekoppeld: 12, vorige_trede: 2 },
    ],
    [
      '2024: from trede 1 an achterstand that did not grow',
      { periode: '2024-1', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 20, vorige_trede: 1 },
    ],
    [
      'more housed than was linked in time',
      { periode: '2024-2', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 15, gekoppeld: 0, vorige_trede: 1 },
    ],
    ['after the last report, previous trede missing', { periode: '2099-2', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 19 }],
    ['negative herverdeling and opgave', { periode: '2022-1', taakstelling: 2, achterstand_begin: -5, gerealiseerd: 1, herverdeling: -3 }],
    ['after the last report', { periode: '2099-1', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 20, vorige_trede: 5 }],
    ['before the first framework', { periode: '2020-2', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 20 }],
  ])('%s', (_, feiten) => {
    // Which report was the last is data.
    expect(
      motivering(feiten).replace(`laatste rapportage: ${kaderVan('Utrecht', '9998-2')?.bevestigd_tot}`, 'laatste rapportage: …'),
    ).toMatchSnapshot();
  });

  it('always says how firm it is, in one of three phrases', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        const beoordeling = beoordeel(feiten);
        if (!('trede' in beoordeling)) return;
        const gezegd = Object.entries(GROND).filter(([, zin]) => motiveer(beoordeling).includes(hoofdletter(zin)));
        expect(gezegd.map(([status]) => status)).toEqual([beoordeling.status]);
      }),
      { numRuns: 500 },
    );
  });
  it('is two to four sentences of plain text, without undefined or NaN', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        const tekst = motivering(feiten);
        expect(tekst).not.toMatch(/undefined|NaN|null|\n/);
        expect(tekst.split(/\. (?=[A-Z])/).length).toBeLessThanOrEqual(4);
        expect(tekst).toMatch(/\.$/);
      }),
      { numRuns: 500 },
    );
  });
  it('names every other possible trede', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        const beoordeling = beoordeel(feiten);
        if (!('trede' in beoordeling) || beoordeling.mogelijke_treden.length === 1) return;
        const slot = motiveer(beoordeling).split(MOTIVERINGSDELEN.ook_mogelijk('trede '))[1] ?? '';
        for (const trede of beoordeling.mogelijke_treden.filter((mogelijk) => mogelijk !== beoordeling.trede))
          expect(slot).toContain(String(trede));
      }),
      { numRuns: 500 },
    );
  });
});
