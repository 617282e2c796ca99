import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../core/feiten/index.ts';
import { Invoerfout, nederlandseCode, shownValue } from '../../../core/invoer/invoerfout.ts';
import {
  readAantal,
  readDatum,
  readJaNee,
  readKeuze,
  readPeriode,
  readStand,
  readTaakstelling,
  readTekst,
  readTrede,
} from '../../../core/invoer/readers.ts';
import { INVOERFOUT, VERWACHT } from '../../../core/invoer/invoer-messages.ts';
import type { Periode } from '../../../core/periode.ts';

/** The message of a refusal. */
function melding(read: () => unknown): string {
  try {
    return `no error: ${String(read())}`;
  } catch (fout) {
    return fout instanceof Invoerfout && fout.soort === 'ongeldig' ? fout.message : `wrong error: ${String(fout)}`;
  }
}

describe('a periode cell', () => {
  const werdDatum = (cel: number, bedoeld: Periode) =>
    INVOERFOUT.periode_werd_datum({ naam: 'periode', cel, datum: Math.floor(cel), bedoeld });

  it('holds a periode as text, in either way of writing', () => {
    expect(['2022-1', ' 2022-II '].map((cel) => readPeriode(cel, 'periode'))).toEqual(['2022-1', '2022-2']);
  });
  it('a typed 2022-1 arrives as a date and is refused with the advice to make the cell text', () => {
    expect(() => readPeriode(44562, 'periode')).toThrow(werdDatum(44562, '2022-1'));
    expect(() => readPeriode(44593, 'periode')).toThrow(werdDatum(44593, '2022-2'));
  });
  it('1 January 2000 is the first date taken for a typed periode', () => {
    expect(() => readPeriode(36526, 'periode')).toThrow(werdDatum(36526, '2000-1'));
  });
  it('any other date gets the periode it lies in as advice', () => {
    expect(() => readPeriode(44743.5, 'periode')).toThrow(werdDatum(44743.5, '2022-2'));
    expect(() => readPeriode(44563, 'periode')).toThrow(werdDatum(44563, '2022-1'));
  });
  it.each([[2022], [36525], [1e308], [true], ['mei'], [{}], [NaN]])('%j names what was expected', (cel) => {
    expect(() => readPeriode(cel, 'periode')).toThrow(INVOERFOUT.geen_periode({ naam: 'periode', cel }));
  });
});

describe('a cell of persons', () => {
  it.each([
    [0, 0],
    [-0, 0],
    [1, 1],
    [10_000_000, 10_000_000],
    ['geen', 0],
    [' Geen ', 0],
  ])('%j is %d persons', (cel, aantal) => {
    expect(Object.is(readAantal(cel, 'gerealiseerd'), aantal)).toBe(true);
  });
  it.each([
    ['12', 'de tekst "12"'],
    [1.5, 'het getal 1,5'],
    [-1, 'het getal −1'],
    [10_000_001, 'het getal 10000001'],
    [1e308, 'het getal 1e+308'],
    [NaN, 'het getal NaN'],
    [true, 'WAAR'],
    [false, 'ONWAAR'],
    [null, 'een lege cel'],
    [undefined, 'een lege cel'],
    ['', 'een lege cel'],
    [{ code: '#N/A' }, 'de foutwaarde #N/B'],
    [{ basicValue: '#VALUE!' }, 'de foutwaarde #WAARDE!'],
    [{ type: 'Entity' }, 'een gegevenstype (geen gewone waarde)'],
  ])('%j is refused by value', (cel, kreeg) => {
    expect(() => readAantal(cel, 'gerealiseerd')).toThrow(INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel }));
    expect(shownValue(cel)).toBe(kreeg);
  });
  it('a stand may be negative, as far as persons go', () => {
    expect([readStand(-150, 'x'), readStand(-10_000_000, 'x')]).toEqual([-150, -10_000_000]);
    expect(() => readStand(-10_000_001, 'x')).toThrow(INVOERFOUT.geen_stand({ naam: 'x', cel: -10_000_001 }));
  });
  it('a taakstelling of 0 may be a blank cell, so it is refused; "geen" is a real 0', () => {
    for (const leeg of [0, null, '', undefined])
      expect(() => readTaakstelling(leeg, 'taakstelling')).toThrow(INVOERFOUT.geen_taakstelling({ naam: 'taakstelling', cel: leeg }));
    expect(readTaakstelling('geen', 'taakstelling')).toBe(0);
    expect(readTaakstelling(1, 'taakstelling')).toBe(1);
  });
});

describe('the other readers', () => {
  it.each(['ja', 'JA ', 'j', 'x', ' X', 'waar', true, 1])('%s is yes', (cel) => {
    expect(readJaNee(cel, 'cel')).toBe(true);
  });
  it.each(['nee', ' Nee', 'n', 'onwaar', false])('%s is no', (cel) => {
    expect(readJaNee(cel, 'cel')).toBe(false);
  });
  it.each(['misschien', 2, 0, '', null, 'true', '1'])('%s is neither yes nor no', (cel) => {
    expect(() => readJaNee(cel, 'cel')).toThrow(INVOERFOUT.geen_ja_nee({ naam: 'cel', cel }));
  });
  it('a trede is 1 to 6', () => {
    expect([1, 6].map((cel) => readTrede(cel, 'trede'))).toEqual([1, 6]);
    for (const cel of [0, 7, 1.5, '3', null]) expect(melding(() => readTrede(cel, 'trede'))).toContain(`verwacht ${VERWACHT.trede}`);
  });
  it('a blank previous trede, a 0 and "geen" are all unknown', () => {
    for (const cel of [0, null, '', 'geen']) expect(FIELDS.vorige_trede.read(cel, 'vorige_trede')).toBeUndefined();
  });
  it('gekoppeld and nagekomen_vorige: 0 is unknown, "geen" is 0', () => {
    for (const naam of ['gekoppeld', 'nagekomen_vorige'] as const) {
      expect([0, null, '', 'geen', 5].map((cel) => FIELDS[naam].read(cel, naam))).toEqual([undefined, undefined, undefined, 0, 5]);
    }
  });
  it('nagekomen and herverdeling: blank is 0', () => {
    expect([null, '', 0, 3].map((cel) => FIELDS.nagekomen.read(cel, 'nagekomen'))).toEqual([0, 0, 0, 3]);
    expect([null, '', 0, -3].map((cel) => FIELDS.herverdeling.read(cel, 'herverdeling'))).toEqual([0, 0, 0, -3]);
  });
  it('a date is a serial number without its time of day, or ISO text', () => {
    expect([readDatum(44743.99, 'datum'), readDatum('2022-07-01', 'datum')]).toEqual([44743, 44743]);
    for (const cel of [1e308, -1, '1-7-2022', true, null])
      expect(melding(() => readDatum(cel, 'datum'))).toContain(`verwacht ${VERWACHT.datum}`);
  });
  it('a choice is one of its words in any case, and the message lists them', () => {
    const read = readKeuze(['eind', 'begin']);
    expect(read(' EIND', 'soort')).toBe('eind');
    expect(melding(() => read('start', 'soort'))).toBe(
      INVOERFOUT.geen_keuze({ naam: 'soort', cel: 'start', keuzes: ['eind', 'begin'] }).message,
    );
    expect(melding(() => read(1, 'soort'))).toContain('een van: eind, begin');
  });
  it('text is not blank', () => {
    expect(readTekst('Utrecht', 'gebied')).toBe('Utrecht');
    for (const cel of ['', '  ', 1, null]) expect(melding(() => readTekst(cel, 'gebied'))).toContain('verwacht tekst');
  });
});

describe('what a message shows of a value', () => {
  it('long text is cut at 40 characters', () => {
    expect(shownValue('x'.repeat(10_000))).toBe(`de tekst "${'x'.repeat(40)}…"`);
    expect(shownValue('x'.repeat(41))).toBe(`de tekst "${'x'.repeat(40)}…"`);
    expect(shownValue('x'.repeat(40))).toBe(`de tekst "${'x'.repeat(40)}"`);
  });
  it('control characters and direction marks are blanked', () => {
    expect(shownValue('a\u202Eb\u0000c\nd')).toBe('de tekst "a b c d"');
  });
  it('error codes are those of a Dutch Excel', () => {
    expect(
      ['#N/A', '#VALUE!', '#REF!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#BUSY!'].map(nederlandseCode),
    ).toEqual(['#N/B', '#WAARDE!', '#VERW!', '#NAAM?', '#DEEL/0!', '#GETAL!', '#LEEG!', '#OVERLOOP!', '#BEREK!', '#BUSY!']);
  });
});
