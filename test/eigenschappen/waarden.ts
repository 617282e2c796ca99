import { gemeentenOp } from '../../core/gemeente/index.ts';
import fc, { type Arbitrary } from 'fast-check';
import type { Ladderfeiten } from './ladderorakel.ts';
import type { Argument, Invoercel } from './rekenaar.ts';

/** All periodes from the first up to and including the last year. */
function halfjaren(van: number, tot: number): string[] {
  return Array.from({ length: tot - van + 1 }, (_, i) => [`${van + i}-1`, `${van + i}-2`]).flat();
}

export const PERIODES_2021 = halfjaren(2021, 2023);
export const PERIODES_2024 = halfjaren(2024, 2031);
const OUDE_PERIODES = halfjaren(2016, 2020);

/** A periode of any year people may look at, with or without a framework. */
export const periode = fc.constantFrom(...OUDE_PERIODES, ...PERIODES_2021, ...PERIODES_2024);
/** A periode with a framework. */
export const periodeMetKader = fc.constantFrom(...PERIODES_2021, ...PERIODES_2024);
/** A periode before the first framework. */
export const periodeZonderKader = fc.constantFrom(...OUDE_PERIODES);

/** A count of persons: small, so that equal counts are met often, and now and then of any size allowed. */
export const aantal = fc.oneof(
  { weight: 12, arbitrary: fc.nat(60) },
  { weight: 2, arbitrary: fc.nat(3000) },
  { weight: 1, arbitrary: fc.constantFrom(10_000_000, 9_999_999, 1_000_000) },
);
/** A stand of either sign, or a change in persons. */
export const stand = fc.tuple(aantal, fc.boolean()).map(([personen, negatief]) => (negatief && personen > 0 ? -personen : personen));
export const trede = fc.integer({ min: 1, max: 6 });

/** A serial number of a day from 1901 up to 2100. */
export const dag = fc.integer({ min: 367, max: 73_415 });
export const leeg = fc.constantFrom<Invoercel>(null, 0, '');

/** The day a date is, as a spreadsheet counts: maand from 1. */
function serienummer(jaar: number, maand: number, dagVanMaand: number): number {
  return Date.UTC(jaar, maand - 1, dagVanMaand) / 86_400_000 + 25_569;
}

/** A day as ISO text. */
export function isoTekst(serie: number): string {
  return new Date((serie - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** The first day of a periode, its peildatum and its correctiedatum. */
export function dagenVan(halfjaar: string): { begin: number; koppeling: number; eind: number; correctie: number } {
  const [jaar = 0, helft = 0] = halfjaar.split('-').map(Number);
  const maand = helft === 1 ? 1 : 7;
  return {
    begin: serienummer(jaar, maand, 1),
    koppeling: serienummer(jaar, maand + 3, 1),
    eind: serienummer(jaar, maand + 6, 1),
    correctie: serienummer(jaar, maand + 7, 1),
  };
}

/** The half-year that many on. */
export function verschoven(halfjaar: string, erbij: number): string {
  const [jaar = 0, helft = 0] = halfjaar.split('-').map(Number);
  const nummer = 2 * jaar + helft - 1 + erbij;
  return `${Math.floor(nummer / 2)}-${(nummer % 2) + 1}`;
}

const misschien = <T>(arbitrary: Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Facts with figures of these sizes; a 0 is a real 0. */
function feitenMet(halfjaar: Arbitrary<string>, personen: Arbitrary<number>, vorige: Arbitrary<number | null>): Arbitrary<Ladderfeiten> {
  const klein = fc.nat(12);
  return fc.record({
    periode: halfjaar,
    taakstelling: personen,
    achterstand_begin: fc
      .tuple(personen, fc.nat(3))
      .map(([personenDan, soort]) => (soort === 0 && personenDan > 0 ? -personenDan : personenDan)),
    gerealiseerd: personen,
    vorige_trede: vorige,
    nagekomen: misschien(klein),
    gekoppeld: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: personen }),
    herverdeling: misschien(fc.integer({ min: -12, max: 12 })),
    nagekomen_vorige: misschien(klein),
  });
}

const kleinAantal = fc.nat(60);
/** Facts of any periode with a framework, edges included. */
export const feiten = feitenMet(periodeMetKader, aantal, misschien(trede));
/** Facts of one municipality of ordinary size, of a periode of this framework. */
export const feiten2021 = feitenMet(fc.constantFrom(...PERIODES_2021), kleinAantal, misschien(trede));
export const feiten2024 = feitenMet(fc.constantFrom(...PERIODES_2024), kleinAantal, misschien(trede));

/** A 0 as it must be written where a 0 counts as blank. */
export function geen(personen: number | null): Invoercel {
  return personen === 0 ? 'geen' : personen;
}

/** Facts as the arguments of TREDE and MOTIVERING; a first figure of 0 is written out, so that the row is never blank. */
export function argumentenVan(f: Ladderfeiten): Argument[] {
  return [
    f.periode,
    geen(f.taakstelling),
    f.achterstand_begin,
    f.gerealiseerd,
    f.vorige_trede,
    f.nagekomen,
    geen(f.gekoppeld),
    f.herverdeling,
    geen(f.nagekomen_vorige),
    geen(f.reeks ?? null),
  ];
}

export const FEITKOPPEN = [
  'gemeente',
  'periode',
  'taakstelling',
  'achterstand_begin',
  'gerealiseerd',
  'vorige_trede',
  'nagekomen',
  'gekoppeld',
  'herverdeling',
  'nagekomen_vorige',
  'reeks',
] as const;

/** Facts as a row under FEITKOPPEN. */
export function feitenrij(gemeente: string, f: Ladderfeiten): Invoercel[] {
  return [gemeente, ...(argumentenVan(f) as Invoercel[])];
}

/** Municipalities of the province of Utrecht, whose frameworks go for them. */
const GEMEENTENAMEN: readonly string[] = gemeentenOp('Utrecht').map(({ naam }) => naam);

/** A table of facts: a header row and a row for each. */
export function feitentabel(list: readonly Ladderfeiten[]): Invoercel[][] {
  return [[...FEITKOPPEN], ...list.map((f, i) => feitenrij(GEMEENTENAMEN[i]!, f))];
}

/** What no cell should hold: wrong types, extremes, hostile text, errors and rich values. */
export const vijandigeCel: Arbitrary<Invoercel> = fc.oneof(
  fc.constantFrom<Invoercel>(
    null,
    '',
    0,
    'geen',
    '2022-1',
    '2024-2',
    44562,
    'Utrecht',
    'provincie Utrecht',
    'taakstelling',
    'trede',
    true,
    1e308,
    5e-324,
    -1,
    1.5,
    1e9,
    2_958_466,
    '__proto__',
    'constructor',
    '=1+1',
    '\u202eabc',
    '\u0000',
    'ﷺ',
    '<b>',
    'x'.repeat(3000),
    { fout: '#REF!' },
    { fout: '#N/A' },
    { rijk: 'Utrecht' },
    { getal: 'NaN' },
    { getal: 'Infinity' },
    { getal: '-Infinity' },
  ),
  fc.integer({ min: -500, max: 500 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((getal) => getal + 0),
  fc.string(),
  fc.boolean(),
);

/** Text, a fraction or another value that is no number of persons. */
export const geenAantal: Arbitrary<Invoercel> = fc.constantFrom<Invoercel>(
  '203',
  'veel',
  '1.000',
  1.5,
  10_000_001,
  -10_000_001,
  true,
  { fout: '#DIV/0!' },
  { rijk: '5' },
  { getal: 'NaN' },
  { getal: 'Infinity' },
);
