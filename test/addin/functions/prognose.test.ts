import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PROGNOSE_ACHTERSTAND,
  PROGNOSE_BANDBREEDTE,
  PROGNOSE_KANSEN,
  PROGNOSE_REALISATIE,
  PROGNOSE_TREDE,
} from '../../../addin/functions/prognose.ts';
import { blok, cel, type Functie, LEEG } from './host.ts';
import { PROGNOSEFOUT } from '../../../core/prognose/prognose-messages.ts';
import { foutcel } from '../../bundle/excel-host.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';
import { datumOf } from '../../../core/datum.ts';
import { prognose, STANDAARDPARAMETERS } from '../../../core/prognose/index.ts';
import { ZONDER_VORIGE_TREDE } from '../../core/beoordeling/zonder-vorige-trede.ts';

/** The one row of a function with several columns. */
const rij = (functie: Functie, ...waarden: unknown[]) => blok(functie, ...waarden.map((waarde) => [[waarde]]))[0] ?? [];

// Memo of 22 November 2022: Leusden 24 + 1, achterstand 26, 33 housed, trede 3. 40 days are left, 144 have passed.
const LEUSDEN = ['2022-2', 24, 26, 33, '2022-11-22'] as const;
const WEKEN_OVER = 40 / 7;
const TOT_NU = 33 / (144 / 7);

function buiten(datum: number): string {
  return foutcel(INVOERFOUT.datum_buiten({ naam: 'datum', datum, van: datumOf(2022, 7, 1), tot: datumOf(2023, 2, 1), periode: '2022-2' }));
}

describe('PROGNOSE.REALISATIE', () => {
  it('is gerealiseerd plus the pace so far for the weeks left: Utrecht from 473 to 604 (memo Utrecht 2022)', () => {
    expect(cel(PROGNOSE_REALISATIE, '2022-2', 473, '2022-11-22')).toBeCloseTo(473 + (473 / 144) * 40, 10);
  });
  it('is gerealiseerd + tempo × weeks left + gepland, exactly', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.integer({ min: 0, max: 183 }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        fc.nat(60),
        (gerealiseerd, dag, tempo, gepland) => {
          expect(cel(PROGNOSE_REALISATIE, '2022-2', gerealiseerd, 44743 + dag, tempo, gepland)).toBeCloseTo(
            gerealiseerd + tempo * ((184 - dag) / 7) + gepland,
            8,
          );
        },
      ),
    );
  });
  it('with tempo blank, 0 or "" goes by the pace so far, "geen" is a pace of 0', () => {
    for (const leeg of LEEG)
      expect(cel(PROGNOSE_REALISATIE, '2022-2', 33, '2022-11-22', leeg, leeg)).toBeCloseTo(33 + TOT_NU * WEKEN_OVER, 10);
    expect(cel(PROGNOSE_REALISATIE, '2022-2', 33, '2022-11-22', 'geen', 4)).toBe(37);
  });
  it('on the first day, or with nobody housed, needs a pace', () => {
    expect(cel(PROGNOSE_REALISATIE, '2022-2', 0, '2022-11-22')).toBe(foutcel(PROGNOSEFOUT.geen_tempo()));
    expect(cel(PROGNOSE_REALISATIE, '2022-2', 5, '2022-07-01')).toBe(foutcel(PROGNOSEFOUT.geen_tempo()));
    expect(cel(PROGNOSE_REALISATIE, '2022-2', 0, '2022-07-01', 7)).toBeCloseTo(184, 10);
  });
  it('from the peildatum on gives late registrations only, and none on the correctiedatum', () => {
    const erbij = (datum: string) => Number(cel(PROGNOSE_REALISATIE, '2022-1', 181, datum)) - 181;
    // One a day, a mean delay of 11 days: about 11 × (1 − e^(−31/11)) are still to come.
    expect(erbij('2022-07-01')).toBeCloseTo(11 * (1 - Math.exp(-31 / 11)), 1);
    expect(erbij('2022-07-15')).toBeLessThan(4);
    expect(erbij('2022-08-01')).toBe(0);
  });
  it('a blank periode or datum gives a blank', () => {
    for (const leeg of LEEG)
      expect([cel(PROGNOSE_REALISATIE, leeg, 5, '2022-08-01'), cel(PROGNOSE_REALISATIE, '2022-2', 5, leeg)]).toEqual(['', '']);
  });
  it('what is wrong is named', () => {
    expect(cel(PROGNOSE_REALISATIE, '2022-2', null, '2022-08-01')).toBe(
      foutcel(INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: null })),
    );
    expect(cel(PROGNOSE_REALISATIE, '2022-2', 5, '2022-06-30')).toBe(buiten(datumOf(2022, 6, 30)));
    expect(cel(PROGNOSE_REALISATIE, '2022-2', 5, '2023-02-02')).toBe(buiten(datumOf(2023, 2, 2)));
    expect(cel(PROGNOSE_REALISATIE, '2022-2', 5, '2022-08-01', -1)).toBe(
      foutcel(PROGNOSEFOUT.geen_eigen_tempo({ naam: 'tempo', cel: -1 })),
    );
    expect(cel(PROGNOSE_REALISATIE, '2022-2', 5, '2022-08-01', 1, 2.5)).toBe(
      foutcel(INVOERFOUT.geen_aantal({ naam: 'gepland', cel: 2.5 })),
    );
  });
  it('one bad row spoils no other', () => {
    expect(
      blok(
        PROGNOSE_REALISATIE,
        [['2022-2']],
        [[7], ['x'], [0], [7]],
        [['2022-12-25'], ['2022-12-25'], ['2022-12-25'], [0]],
        [[3], [3], [3], [3]],
      ),
    ).toEqual([[10], [foutcel(INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: 'x' }))], [3], ['']]);
  });
});

describe('PROGNOSE.ACHTERSTAND', () => {
  it('is the totaalopgave minus the expected realisation', () => {
    expect(cel(PROGNOSE_ACHTERSTAND, ...LEUSDEN, TOT_NU, null, 1)).toBeCloseTo(51 - 33 - TOT_NU * WEKEN_OVER, 10);
    // Without a pace of one's own what the taakstelling makes usual counts too, and answers where nobody is housed.
    const verwacht = cel(PROGNOSE_ACHTERSTAND, ...LEUSDEN, null, null, 1) as number;
    expect(verwacht).toBeGreaterThan(51 - 33 - TOT_NU * WEKEN_OVER);
    expect(verwacht).toBeLessThan(51 - 33 - ((0.85 * 25) / 184) * 40);
    expect(cel(PROGNOSE_ACHTERSTAND, '2022-2', 24, 26, 0, '2022-07-01', null, null, 1)).toBeCloseTo(51 - 0.85 * 25, 10);
    expect(cel(PROGNOSE_ACHTERSTAND, ...LEUSDEN, 'geen', 30)).toBe(50 - 63);
  });
  it('a taakstelling of "geen" is a real 0; blank is refused, in every host', () => {
    expect(cel(PROGNOSE_ACHTERSTAND, '2022-2', 'geen', 26, 33, '2022-11-22', 'geen')).toBe(-7);
    for (const leeg of LEEG)
      expect(cel(PROGNOSE_ACHTERSTAND, '2022-2', leeg, 26, 33, '2022-11-22')).toBe(
        foutcel(INVOERFOUT.geen_taakstelling({ naam: 'taakstelling', cel: leeg })),
      );
  });
  it('a row without taakstelling, achterstand and gerealiseerd is blank', () => {
    for (const leeg of LEEG) expect(cel(PROGNOSE_ACHTERSTAND, '2022-2', leeg, leeg, leeg, '2022-11-22', 3)).toBe('');
  });
});

describe('PROGNOSE.BANDBREEDTE', () => {
  it('gives the most favourable bound, the median and the least favourable one', () => {
    const vraag = {
      periode: '2022-2',
      taakstelling: 24,
      herverdeling: 1,
      achterstand_begin: 26,
      gerealiseerd: 33,
      datum: datumOf(2022, 11, 22),
    } as const;
    const { gunstig, mediaan, ongunstig } = prognose(vraag, 0.8, STANDAARDPARAMETERS).band;
    expect(rij(PROGNOSE_BANDBREEDTE, ...LEUSDEN, null, null, 1)).toEqual([gunstig, mediaan, ongunstig]);
    expect([gunstig < mediaan, mediaan < ongunstig]).toEqual([true, true]);
  });
  it('a blank niveau is 0.8, in every host; a higher one is wider', () => {
    const gewoon = rij(PROGNOSE_BANDBREEDTE, ...LEUSDEN, null, null, 1, 0.8);
    for (const leeg of LEEG) expect(rij(PROGNOSE_BANDBREEDTE, ...LEUSDEN, leeg, leeg, 1, leeg)).toEqual(gewoon);
    const [gunstig, mediaan, ongunstig] = rij(PROGNOSE_BANDBREEDTE, ...LEUSDEN, null, null, 1, 0.99) as [number, number, number];
    expect([gunstig < (gewoon[0] as number), mediaan === gewoon[1], ongunstig >= (gewoon[2] as number)]).toEqual([true, true, true]);
  });
  it('a niveau of 1, above it or below 0 is refused, in all three columns', () => {
    for (const niveau of [1, 1.5, -0.1, 80]) {
      expect(rij(PROGNOSE_BANDBREEDTE, ...LEUSDEN, null, null, 1, niveau)).toEqual(
        new Array(3).fill(foutcel(PROGNOSEFOUT.geen_niveau({ naam: 'niveau', cel: niveau }))),
      );
    }
  });
  it('without uncertainty left all three are the achterstand', () => {
    expect(rij(PROGNOSE_BANDBREEDTE, '2022-2', 24, 26, 33, '2023-02-01')).toEqual([17, 17, 17]);
    expect(rij(PROGNOSE_BANDBREEDTE, ...LEUSDEN, 'geen')).toEqual([17, 17, 17]);
  });
  it('a column gives three columns, a blank row blanks, a bad row errors; a block is refused', () => {
    expect(blok(PROGNOSE_BANDBREEDTE, [['2022-2'], [''], ['2020']], [[24]], [[26]], [[33]], [['2023-02-01']])).toEqual([
      [17, 17, 17],
      ['', '', ''],
      new Array(3).fill(foutcel(INVOERFOUT.geen_periode({ naam: 'periode', cel: '2020' }))),
    ]);
    expect(blok(PROGNOSE_BANDBREEDTE, [['2022-2', '2022-2']], [[24]], [[26]], [[33]], [['2023-02-01']])).toEqual([
      [foutcel(FUNCTIEFOUT.geen_kolom({ rijen: 1, kolommen: 2, width: 3 }))],
    ]);
  });
});

describe('PROGNOSE.KANSEN and PROGNOSE.TREDE', () => {
  it('Leusden on 22 November 2022: trede 2, with a small chance of 1 (memo of that day)', () => {
    expect(rij(PROGNOSE_KANSEN, ...LEUSDEN, 3, null, null, 1)).toEqual(
      [0.07, 0.93, 0, 0, 0, 0].map((kans) => expect.closeTo(kans, 1) as number),
    );
    expect(cel(PROGNOSE_TREDE, ...LEUSDEN, 3, null, null, 1)).toBe(2);
  });
  it('blank optional arguments are the same in every host', () => {
    const verwacht = rij(PROGNOSE_KANSEN, ...LEUSDEN, 3);
    for (const leeg of LEEG) expect(rij(PROGNOSE_KANSEN, ...LEUSDEN, 3, leeg, leeg, leeg, leeg)).toEqual(verwacht);
  });
  it('gekoppeld below the totaalopgave is what must be housed: with 40 linked and 33 housed trede 1 is nearer', () => {
    const zonder = rij(PROGNOSE_KANSEN, ...LEUSDEN, 3) as number[];
    const met = rij(PROGNOSE_KANSEN, ...LEUSDEN, 3, null, null, null, 40) as number[];
    expect(met[0]).toBeGreaterThan((zonder[0] ?? 1) + 0.2);
    expect(rij(PROGNOSE_KANSEN, ...LEUSDEN, 3, null, null, null, 'geen')).toEqual(
      [1, 0, 0, 0, 0, 0].map((kans) => expect.closeTo(kans, 12) as number),
    );
  });
  it('without a previous trede that is needed is #N/A with the reason', () => {
    for (const leeg of LEEG) {
      expect(rij(PROGNOSE_KANSEN, '2022-2', 24, 26, 3, '2022-11-22', leeg)).toEqual(
        new Array(6).fill(expect.stringContaining(`#N/A ${ZONDER_VORIGE_TREDE}`)),
      );
      expect(cel(PROGNOSE_TREDE, '2022-2', 24, 26, 3, '2022-11-22', leeg)).toContain(`#N/A ${ZONDER_VORIGE_TREDE}`);
    }
  });
  it('before the first framework is #N/A', () => {
    expect(cel(PROGNOSE_TREDE, '2020-1', 24, 26, 3, '2020-03-01', 2)).toMatch(/^#N\/A Voor 2020-1 is geen kader/);
  });
  it('26 municipalities go one by one: a bad row and a blank row beside good ones', () => {
    const kolom = (waarde: (i: number) => unknown) => Array.from({ length: 26 }, (_, i) => [waarde(i)]);
    const kansen = blok(
      PROGNOSE_KANSEN,
      [['2024-1']],
      kolom((i) => 20 + i),
      kolom((i) => i - 10),
      kolom((i) => (i === 5 ? 'x' : 5 + i)),
      kolom((i) => (i === 9 ? null : '2024-04-01')),
      kolom((i) => 1 + (i % 4)),
    );
    expect(kansen).toHaveLength(26);
    for (const [i, zes] of kansen.entries()) {
      expect(zes).toHaveLength(6);
      if (i === 5) expect(zes[0]).toMatch(/^#VALUE! gerealiseerd/);
      else if (i === 9) expect(zes).toEqual(new Array(6).fill(''));
      else expect((zes as number[]).reduce((som, kans) => som + kans, 0)).toBeCloseTo(1, 9);
    }
  });
  it('all zeros, and a million persons, give an answer or a clear error, never NaN', () => {
    expect(cel(PROGNOSE_TREDE, '2022-2', 'geen', 0, 0, '2022-11-22', 2, 'geen')).toBe(1);
    expect(cel(PROGNOSE_TREDE, '2022-2', 0, 0, 0, '2022-11-22', 2)).toBe('');
    expect(cel(PROGNOSE_TREDE, '2022-2', 1_000_000, 0, 600_000, '2022-11-22', 2)).toBe(2);
    expect(cel(PROGNOSE_TREDE, '2022-2', 24, 26, 10_000_000, '2022-07-08', 2)).toBe(foutcel(PROGNOSEFOUT.te_veel_verwacht()));
  });
});

describe('the arguments of a forecast', () => {
  it('are named where they are wrong', () => {
    const fout = (plaats: number) =>
      String(cel(PROGNOSE_ACHTERSTAND, ...[...LEUSDEN, 2, 3, 1].map((waarde, i) => (i === plaats ? 'x' : waarde)))).split(': ')[0];
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(fout)).toEqual(
      ['periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'datum', 'tempo', 'gepland', 'herverdeling'].map(
        (naam) => `#VALUE! ${naam}`,
      ),
    );
  });
  it('give a blank where there are no figures at all, and a forecast where one of them is there', () => {
    expect(cel(PROGNOSE_ACHTERSTAND, '2022-2', null, null, null, '2022-11-22')).toBe('');
    expect(cel(PROGNOSE_ACHTERSTAND, '2022-2', null, 5, null, '2022-11-22')).toMatch(/^#VALUE! taakstelling/);
    expect(cel(PROGNOSE_ACHTERSTAND, '2022-2', null, null, 5, '2022-11-22')).toMatch(/^#VALUE! taakstelling/);
  });
});
