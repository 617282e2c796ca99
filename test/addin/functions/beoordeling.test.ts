import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAATREGELEN, MOTIVERING, TREDE, TREDENAAM } from '../../../addin/functions/beoordeling.ts';
import { beoordeel, inschaling } from '../../../core/beoordeling/beoordeel.ts';
import { kadersVan } from '../../../core/kader/index.ts';
import { motiveer } from '../../../core/beoordeling/motiveer.ts';
import { feitenrij } from '../../core/beoordeling/feitentabel.ts';
import { willekeurigeFeiten } from '../../core/beoordeling/willekeurig.ts';
import { blok, cel, LEEG } from './host.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { foutcel } from '../../bundle/excel-host.ts';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';
import { BEOORDELINGSFOUT } from '../../../core/beoordeling/beoordeling-messages.ts';
import { ZONDER_VORIGE_TREDE } from '../../core/beoordeling/zonder-vorige-trede.ts';
import { GROND, MOTIVERINGSDELEN } from '../../../core/beoordeling/motivering-texts.ts';

const ZONDER_KADER = foutcel(BEOORDELINGSFOUT.geen_trede({ beoordeling: { status: 'geen_kader', periode: '2020-2' } }));

describe('TREDE', () => {
  it.each([
    ['Utrecht 2022-1', ['2022-1', 203, 171, 168, 2, null, null, 1], 3],
    ['Leusden 2021-1', ['2021-1', 24, 1, 6, 1], 2],
    ['Leusden 2021-2, registered', ['2021-2', 19, 19, 17, 2], 3],
    ['Leusden 2021-2 with 5 nagekomen', ['2021-2', 19, 19, 17, 2, 5], 2],
    ['Leusden 2022-1', ['2022-1', 18, 21, 13, 2, 8], 3],
    ['Leusden 2022-2 on 22 November', ['2022-2', 24, 26, 33, 3, null, null, 1], 2],
    ['Leusden 2022-2 when all is made up', ['2022-2', 24, 26, 51, 3, null, null, 1], 1],
  ])('%s (toezichtbrieven and memos)', (_, argumenten, trede) => {
    expect(cel(TREDE, ...argumenten)).toBe(trede);
  });
  it('is what the ladder gives for the facts, each argument in its place', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        const argumenten = feitenrij('', feiten).slice(1);
        // A row of which the first three figures are 0 or blank counts as blank.
        if (argumenten.slice(1, 4).every((waarde) => waarde === 0)) return;
        expect(cel(TREDE, ...argumenten)).toBe(
          inschaling(feiten) ?? foutcel(BEOORDELINGSFOUT.geen_trede({ beoordeling: beoordeel(feiten) })),
        );
      }),
      { numRuns: 1000 },
    );
  });
  it('cannot be known without the previous trede where that decides, or without a framework', () => {
    for (const leeg of [...LEEG, 'geen']) expect(cel(TREDE, '2022-1', 203, 171, 168, leeg)).toContain(`#N/A ${ZONDER_VORIGE_TREDE}`);
    expect(cel(TREDE, '2020-2', 203, 171, 168, 2)).toBe(ZONDER_KADER);
  });
  it('a blank optional argument is its default in every host', () => {
    for (const leeg of LEEG) expect(cel(TREDE, '2024-2', 20, 10, 19, 2, leeg, leeg, leeg, leeg)).toBe(3);
  });
  it('gekoppeld 0 is unknown, "geen" is nobody', () => {
    expect(cel(TREDE, '2024-2', 20, 10, 19, 2, null, 0)).toBe(3);
    expect(cel(TREDE, '2024-2', 20, 10, 19, 2, null, 'geen')).toBe(1);
  });
  it('each argument that is wrong is named, with what came and what was expected', () => {
    const goed = ['2022-1', 203, 171, 168, 2, 0, 0, 0, 0];
    const met = (plaats: number, waarde: unknown) => cel(TREDE, ...goed.map((cel_, i) => (i === plaats ? waarde : cel_)));
    expect(met(0, '2022-3')).toBe(foutcel(INVOERFOUT.geen_periode({ naam: 'periode', cel: '2022-3' })));
    expect(met(1, 0)).toBe(foutcel(INVOERFOUT.geen_taakstelling({ naam: 'taakstelling', cel: 0 })));
    expect(met(2, 'x')).toBe(foutcel(INVOERFOUT.geen_stand({ naam: 'achterstand_begin', cel: 'x' })));
    expect(met(3, -1)).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: -1 })));
    expect(met(4, 7)).toBe(foutcel(INVOERFOUT.geen_trede({ naam: 'vorige_trede', cel: 7 })));
    expect(met(5, 1.5)).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'nagekomen', cel: 1.5 })));
    expect(met(6, true)).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'gekoppeld', cel: true })));
    expect(met(7, 'x')).toBe(foutcel(INVOERFOUT.geen_stand({ naam: 'herverdeling', cel: 'x' })));
    expect(met(8, -1)).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'nagekomen_vorige', cel: -1 })));
  });
  it('a blank row gives a blank: no periode, or no figures at all', () => {
    for (const leeg of LEEG) {
      expect(cel(TREDE, leeg, 203, 171, 168)).toBe('');
      expect(cel(TREDE, '2022-1', leeg, leeg, leeg, 2)).toBe('');
    }
    expect(cel(TREDE, '2022-1', 203, 0, 0, 2)).toBe(3);
  });
});

describe('MOTIVERING', () => {
  it('is the motivation of the trede, each argument in its place', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        const argumenten = feitenrij('', feiten).slice(1);
        if (argumenten.slice(1, 4).every((waarde) => waarde === 0)) return;
        const beoordeling = beoordeel(feiten);
        expect(cel(MOTIVERING, ...argumenten)).toBe(
          inschaling(feiten) === undefined ? foutcel(BEOORDELINGSFOUT.geen_trede({ beoordeling })) : motiveer(beoordeling),
        );
      }),
      { numRuns: 500 },
    );
  });
  it('names rule, framework, figures, source and status (Utrecht 2022-1)', () => {
    const motivering = cel(MOTIVERING, '2022-1', 203, 171, 168, 2, null, null, 1);
    for (const deel of ['Trede 3', 'Utrecht 2021', '207', '203', GROND.bron.slice(1), MOTIVERINGSDELEN.bron('').slice(0, -1)])
      expect(motivering).toContain(deel);
  });
  it('a blank row gives a blank', () => {
    for (const leeg of LEEG) expect([cel(MOTIVERING, leeg, 203, 171, 168), cel(MOTIVERING, '2022-1', leeg, leeg, leeg)]).toEqual(['', '']);
  });
});

describe('TREDENAAM', () => {
  it('names every trede', () => {
    expect(blok(TREDENAAM, [[1], [2], [3], [4], [5], [6]]).flat()).toEqual([
      'Signaleren',
      'Informatie opvragen en valideren',
      'Actief toezicht',
      'Vooraankondiging juridische interventie',
      'Besluit tot indeplaatsstelling',
      'Sanctie uitvoeren',
    ]);
  });
  it('a blank gives a blank, anything else is refused', () => {
    for (const leeg of LEEG) expect(cel(TREDENAAM, leeg)).toBe('');
    for (const waarde of [7, 1.5, '3']) expect(cel(TREDENAAM, waarde)).toBe(foutcel(INVOERFOUT.geen_trede({ naam: 'trede', cel: waarde })));
  });
});

describe('MAATREGELEN', () => {
  const [MAATREGELEN_2021, MAATREGELEN_2024] = kadersVan('Utrecht').map((kader) =>
    [0, 1, 2, 3, 4, 5, 6].map((trede) => kader.maatregelen(trede)),
  ) as [string[][], string[][]];
  it('spill down, one a row, by the framework of the periode', () => {
    expect(blok(MAATREGELEN, [[4]], [['2023-2']])).toEqual(MAATREGELEN_2021[4]!.map((maatregel) => [maatregel]));
    expect(blok(MAATREGELEN, [[4]], [['2024-1']])).toEqual(MAATREGELEN_2024[4]!.map((maatregel) => [maatregel]));
    expect(MAATREGELEN_2021[4]).not.toEqual(MAATREGELEN_2024[4]);
  });
  it('without periode by the framework now in force', () => {
    for (const leeg of LEEG) expect(blok(MAATREGELEN, [[5]], [[leeg]])).toEqual(MAATREGELEN_2024[5]!.map((maatregel) => [maatregel]));
    expect(blok(MAATREGELEN, [[5]])).toEqual(MAATREGELEN_2024[5]!.map((maatregel) => [maatregel]));
  });
  it('a blank trede gives a blank', () => {
    for (const leeg of LEEG) expect(blok(MAATREGELEN, [[leeg]])).toEqual([['']]);
  });
  it('a wrong argument, a range, and a periode without framework are errors', () => {
    expect(blok(MAATREGELEN, [[7]])).toEqual([[foutcel(INVOERFOUT.geen_trede({ naam: 'trede', cel: 7 }))]]);
    expect(blok(MAATREGELEN, [[1], [2]])).toEqual([[foutcel(FUNCTIEFOUT.geen_cel({ naam: 'trede', rijen: 2, kolommen: 1 }))]]);
    expect(blok(MAATREGELEN, [[1]], [['2022-1', '2022-2']])).toEqual([
      [foutcel(FUNCTIEFOUT.geen_cel({ naam: 'periode', rijen: 1, kolommen: 2 }))],
    ]);
    expect(blok(MAATREGELEN, [[1]], [['mei']])).toEqual([[foutcel(INVOERFOUT.geen_periode({ naam: 'periode', cel: 'mei' }))]]);
    expect(blok(MAATREGELEN, [[1]], [['2020-2']])).toEqual([[ZONDER_KADER]]);
  });
});
