import { describe, expect, it } from 'vitest';
import { catalogue, onbekend, ongeldig } from '../../../core/invoer/catalogue.ts';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { INVOERFOUT, lijktOp } from '../../../core/invoer/invoer-messages.ts';
import { testWording } from '../../wording.ts';

const naam = 'x';

describe('the words of a refused cell', () => {
  testWording(INVOERFOUT, {
    geen_aantal: [
      [
        INVOERFOUT.geen_aantal({ naam, cel: -1.5 }),
        'ongeldig',
        'x: kreeg het getal −1,5, verwacht een geheel aantal personen van 0 tot en met 10.000.000.',
      ],
    ],
    geen_stand: [
      [
        INVOERFOUT.geen_stand({ naam, cel: 'y' }),
        'ongeldig',
        'x: kreeg de tekst "y", verwacht een geheel aantal personen, positief of negatief, hoogstens 10.000.000.',
      ],
    ],
    geen_taakstelling: [
      [
        INVOERFOUT.geen_taakstelling({ naam, cel: null }),
        'ongeldig',
        'x: kreeg een lege cel, verwacht een taakstelling van minstens 1 (schrijf "geen" als de taakstelling echt 0 is).',
      ],
    ],
    geen_trede: [[INVOERFOUT.geen_trede({ naam, cel: true }), 'ongeldig', 'x: kreeg WAAR, verwacht een trede van 1 tot en met 6.']],
    geen_periode: [
      [
        INVOERFOUT.geen_periode({ naam, cel: 'mei' }),
        'ongeldig',
        'x: kreeg de tekst "mei", verwacht een taakstellingsperiode als tekst, zoals 2022-1 of 2022-II.',
      ],
    ],
    periode_werd_datum: [
      [
        INVOERFOUT.periode_werd_datum({ naam, cel: 44593, datum: 44593, bedoeld: '2022-2' }),
        'ongeldig',
        "x: kreeg het getal 44593, verwacht een taakstellingsperiode als tekst, zoals 2022-1 of 2022-II. Dit getal is de datum 1 februari 2022: een rekenblad maakt van een getypte periode een datum. Geef de cel eerst de opmaak Tekst en typ dan opnieuw 2022-2, of typ er een apostrof voor: '2022-2.",
      ],
    ],
    geen_datum: [
      [INVOERFOUT.geen_datum({ naam, cel: -1 }), 'ongeldig', 'x: kreeg het getal −1, verwacht een datum, of tekst zoals 2022-07-01.'],
    ],
    datum_buiten: [
      [
        INVOERFOUT.datum_buiten({ naam, datum: 44561, van: 44562, tot: 44774, periode: '2022-1' }),
        'ongeldig',
        'x: kreeg 31 december 2021, verwacht een datum van 1 januari 2022 tot en met 1 augustus 2022 (2022-1).',
      ],
    ],
    geen_ja_nee: [[INVOERFOUT.geen_ja_nee({ naam, cel: 'y' }), 'ongeldig', 'x: kreeg de tekst "y", verwacht "ja" of "nee".']],
    geen_tekst: [[INVOERFOUT.geen_tekst({ naam, cel: { code: '#N/A' } }), 'ongeldig', 'x: kreeg de foutwaarde #N/B, verwacht tekst.']],
    geen_keuze: [
      [
        INVOERFOUT.geen_keuze({ naam, cel: 'start', keuzes: ['eind', 'begin'] }),
        'ongeldig',
        'x: kreeg de tekst "start", verwacht een van: eind, begin.',
      ],
    ],
    geen_getal: [
      [
        INVOERFOUT.geen_getal({ naam, cel: '5', hoogstens: 1e12 }),
        'ongeldig',
        'x: kreeg de tekst "5", verwacht een getal van hoogstens 1.000.000.000.000.',
      ],
    ],
    buiten_grenzen: [
      [
        INVOERFOUT.buiten_grenzen({ naam, cel: 2, minimum: 0.01, maximum: 0.999 }),
        'ongeldig',
        'x: kreeg het getal 2, verwacht een getal van 0,01 tot en met 0,999.',
      ],
    ],
    niet_positief: [[INVOERFOUT.niet_positief({ naam, cel: 0 }), 'ongeldig', 'x: kreeg het getal 0, verwacht een getal groter dan 0.']],
    geen_halfjaren: [
      [
        INVOERFOUT.geen_halfjaren({ naam, cel: 0.5, hoogstens: 200 }),
        'ongeldig',
        'x: kreeg het getal 0,5, verwacht een geheel aantal halfjaren van −200 tot en met 200.',
      ],
    ],
  });
});

it('offers the nearest names, or nothing', () => {
  expect([lijktOp([]), lijktOp(['Soest']), lijktOp(['Soest', 'Zeist'])]).toEqual(['', '; lijkt op Soest', '; lijkt op Soest, Zeist']);
});

describe('a catalogue', () => {
  let asked = 0;
  const WEER = catalogue({
    te_koud: ongeldig(({ graden }: { readonly graden: number }) => {
      asked++;
      return `Het is ${graden} graden.`;
    }),
    geen_meting: onbekend(() => 'Er is niet gemeten.'),
  });
  it('makes faults that carry their code, kind and parameters', () => {
    const fault = WEER.te_koud({ graden: 3 });
    expect(fault).toBeInstanceOf(Invoerfout);
    expect([fault.name, fault.code, fault.soort, fault.params]).toEqual(['Invoerfout', 'te_koud', 'ongeldig', [{ graden: 3 }]]);
    expect([WEER.geen_meting().soort, WEER.geen_meting().message]).toEqual(['onbekend', 'Er is niet gemeten.']);
  });
  it('makes the sentence when it is asked for, not before', () => {
    asked = 0;
    const fault = WEER.te_koud({ graden: 3 });
    expect(asked).toBe(0);
    expect(fault.message).toBe('Het is 3 graden.');
    expect(asked).toBe(1);
  });
  it('tells faults apart by their code and by their parameters', () => {
    expect(() => {
      throw WEER.te_koud({ graden: 3 });
    }).toThrow(WEER.te_koud({ graden: 3 }));
    expect(() => {
      throw WEER.te_koud({ graden: 3 });
    }).not.toThrow(WEER.te_koud({ graden: 4 }));
    const ANDER = catalogue({ even_koud: ongeldig(({ graden }: { readonly graden: number }) => `Het is ${graden} graden.`) });
    expect(WEER.te_koud({ graden: 3 })).not.toEqual(ANDER.even_koud({ graden: 3 }));
  });
  it('takes no other parameters than those of the sentence', () => {
    // @ts-expect-error a text where a number is wanted
    expect(WEER.te_koud({ graden: '3' }).code).toBe('te_koud');
    // @ts-expect-error parameters where the sentence has none
    expect(WEER.geen_meting({ graden: 3 }).code).toBe('geen_meting');
  });
});
