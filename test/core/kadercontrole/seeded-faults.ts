import { cellenVan, EXAMPLES, KADERFILES } from '../../../core/kader/index.ts';
import { RIGHT_TABLES } from './right-tables.ts';

type Cel = string | number;
type Tabel = readonly (readonly Cel[])[];

/** A table with one fault put into it, and what is to be found of that. */
export interface Seeded {
  readonly wat: string;
  readonly tabel: Tabel;
  readonly soort: string;
  readonly rij: number | undefined;
}

const shipped = (naam: string): Tabel => cellenVan([...KADERFILES, ...EXAMPLES].find(({ kader }) => kader === naam)!);
const [U2021, U2024, ZUID_HOLLAND] = [shipped('Utrecht 2021'), shipped('Utrecht 2024'), shipped('Zuid-Holland (voorbeeld)')];
const made = (naam: keyof typeof RIGHT_TABLES): Tabel => RIGHT_TABLES[naam]!;
const CLASSES = made('classes, two periods in a row, frozen by an excuse');
const SHARES = made('shares of the opgave that may be unknown');
const GROWTH = made('a previous trede and growth');
const PERIODS = made('rules that change in the middle of a year');
const TEKORT = made('a koppelingstekort that caps the opgave, with a leeswijze without');
const FIRST = made('rules of which the first match wins');

/** The row of a table, as the user counts, in which cells stand as given. */
function rowOf(tabel: Tabel, cellen: Readonly<Record<string, Cel>>): number {
  const rij = tabel.findIndex((een) => Object.entries(cellen).every(([kop, cel]) => String(een[tabel[0]!.indexOf(kop)]) === String(cel)));
  if (rij < 1) throw new RangeError(JSON.stringify(cellen));
  return rij + 1;
}

/** The table with another value in a cell. */
function put(tabel: Tabel, rij: number, kop: string, cel: Cel): Tabel {
  const kolom = tabel[0]!.indexOf(kop);
  if (kolom < 0) throw new RangeError(kop);
  return tabel.map((een, i) => (i === rij - 1 ? een.map((oud, k) => (k === kolom ? cel : oud)) : een));
}

/** The table without a row. */
function left(tabel: Tabel, rij: number): Tabel {
  return tabel.filter((_, i) => i !== rij - 1);
}

/** The table with a row put below another one; columns that are not given are blank. */
function below(tabel: Tabel, rij: number, cellen: Readonly<Record<string, Cel>>): Tabel {
  const erbij = tabel[0]!.map((kop) => cellen[String(kop)] ?? '');
  return [...tabel.slice(0, rij), erbij, ...tabel.slice(rij)];
}

/** A typo in a fact: in a bound, or in a header. */
const TYPOS: readonly Seeded[] = [
  typo(U2021, { nr: 2, gehaald: 'ja', leeswijze: '' }, 'achterstand', '> 0 en < taakstellng'),
  typo(U2021, { nr: 4, leeswijze: '' }, 'achterstand', '> 0 en >= takstelling'),
  typo(U2021, { nr: 5, leeswijze: '' }, 'trede', 'max(V;min(6;V+1;3+reks))'),
  typo(U2024, { nr: 4, leeswijze: '' }, 'achterstand', '> achterstandbegn'),
  typo(U2024, { nr: 5, leeswijze: '' }, 'trede', 'max(2;W)'),
  typo(ZUID_HOLLAND, { nr: 3, leeswijze: '' }, 'trede', 'min(5;1+reek)'),
  typo(FIRST, { nr: 3 }, 'achterstand', '<= 50% taakstellingen'),
  typo(GROWTH, { nr: 3 }, 'trede', 'min(6;vorigetred+1)'),
  { wat: 'a typo in a header', tabel: put(U2024, 1, 'gegroeid', 'gegroeit'), soort: 'kop_onbekend', rij: 1 },
  { wat: 'a header that stands twice', tabel: put(GROWTH, 1, 'gegroeid', 'achterstand'), soort: 'kop_dubbel', rij: 1 },
];

function typo(tabel: Tabel, waar: Readonly<Record<string, Cel>>, kop: string, cel: string): Seeded {
  const rij = rowOf(tabel, waar);
  return { wat: `a typo in a fact: ${cel}`, tabel: put(tabel, rij, kop, cel), soort: 'feit_onbekend', rij };
}

/** A hole: a row left out, or a cell that takes in less. */
const HOLES: readonly Seeded[] = [
  hole('without row 1', left(ZUID_HOLLAND, rowOf(ZUID_HOLLAND, { nr: 1 }))),
  hole('without a row for an achieved taakstelling', left(U2021, rowOf(U2021, { nr: 2, gehaald: 'ja', leeswijze: '' }))),
  hole('without row 8', left(U2021, rowOf(U2021, { nr: 8 }))),
  hole('without an unknown previous trede', put(U2021, rowOf(U2021, { nr: 2, gehaald: '', leeswijze: '' }), 'vorige_trede', '1..2')),
  hole('as large as the taakstelling left out', put(U2021, rowOf(U2021, { nr: 4, leeswijze: '' }), 'achterstand', '> 0 en > taakstelling')),
  hole('a previous trede of 3 left out', put(U2021, rowOf(U2021, { nr: 5, leeswijze: '' }), 'vorige_trede', '>= 4')),
  hole('a reeks of 0 left out', put(U2021, rowOf(U2021, { nr: 7, leeswijze: '' }), 'reeks', '>= 1')),
  hole('without a grown achterstand of an unknown previous trede', left(U2024, rowOf(U2024, { nr: 2, gegroeid: 'ja', leeswijze: '' }))),
  hole('trede 3 left out', put(U2024, rowOf(U2024, { nr: 5, leeswijze: '' }), 'vorige_trede', '1..2')),
  hole('an achterstand of 1 left out', put(ZUID_HOLLAND, rowOf(ZUID_HOLLAND, { nr: 3, leeswijze: '' }), 'achterstand', '> 1')),
  hole('no opgave to be a share of', left(SHARES, rowOf(SHARES, { nr: 4 }))),
  hole('exactly 80%', put(SHARES, rowOf(SHARES, { nr: 2 }), 'realisatie_taakstelling', '> 80%')),
  hole('a periode between two', put(PERIODS, 4, 'van', '2023-1')),
  hole('a rule that ends too early', put(PERIODS, 5, 'tot', '2023-1')),
];

function hole(wat: string, tabel: Tabel): Seeded {
  return { wat: `a hole: ${wat}`, tabel, soort: 'gat', rij: undefined };
}

/** A row that is never reached. */
const UNREACHED: readonly Seeded[] = [
  unreached('what the rows before take', FIRST, 5, { nr: 5, achterstand: '> 100', trede: 6 }),
  unreached('its tests exclude each other', U2021, rowOf(U2021, { nr: 1, leeswijze: '' }), { nr: 1, achterstand: '> 5 en < 2', trede: 4 }),
  unreached('less than no persons', GROWTH, 2, { nr: 2, achterstand: '> 0 en < 1', trede: 4 }),
  unreached('a previous trede that is none', U2024, rowOf(U2024, { nr: 1, leeswijze: '' }), { nr: 3, vorige_trede: '>= 7', trede: 6 }),
  unreached('a reeks below 0', ZUID_HOLLAND, 4, { nr: 2, reeks: '< 0', trede: 2 }),
  unreached('an achterstand above the totaalopgave', FIRST, 2, { nr: 2, achterstand: '> totaalopgave', trede: 6 }),
  unreached('half the taakstelling below 0', FIRST, 2, { nr: 2, achterstand: '< 0 - 10000 en > -50% taakstelling en > 0 - 10', trede: 6 }),
  unreached('an excuse that is not judged', made('an exempt municipality and an excuse without judgement'), 4, {
    nr: 2,
    verschoonbaar: 'ja',
    trede: 4,
  }),
  unreached('a row of a leeswijze that the table never comes to', TEKORT, 7, {
    nr: 2,
    achterstand: '<= 0',
    koppelingstekort: '> 0',
    trede: 2,
    leeswijze: 'mild',
  }),
  unreached('achieved and not achieved', U2021, rowOf(U2021, { nr: 3, leeswijze: '' }), {
    nr: 3,
    achterstand: '> 0 en < taakstelling',
    vorige_trede: '>= 3',
    gehuisvest: '>= opgave_periode',
    gehaald: 'nee',
    trede: 4,
  }),
];

function unreached(wat: string, tabel: Tabel, na: number, cellen: Readonly<Record<string, Cel>>): Seeded {
  const koppen = Object.keys(cellen).filter((kop) => !tabel[0]!.includes(kop));
  const wide = tabel.map((rij, i) => [...rij, ...koppen.map((kop) => (i === 0 ? kop : ''))]);
  return { wat: `a row never reached: ${wat}`, tabel: below(wide, na, cellen), soort: 'nooit_bereikt', rij: na + 1 };
}

/** A cell that cannot be read. */
const UNREADABLE: readonly Seeded[] = [
  unreadable(U2021, { nr: 4, leeswijze: '' }, 'achterstand', '> 0 en'),
  unreadable(U2021, { nr: 2, gehaald: 'ja', leeswijze: '' }, 'gehaald', 'misschien'),
  unreadable(U2024, { nr: 5, leeswijze: '' }, 'vorige_trede', '1...3'),
  unreadable(U2024, { nr: 3, leeswijze: '' }, 'status', 'zeker'),
  unreadable(ZUID_HOLLAND, { nr: 2 }, 'trede', 'max(2'),
  unreadable(CLASSES, { nr: 3 }, 'trede', ''),
  unreadable(SHARES, { nr: 2 }, 'realisatie_taakstelling', '>= 80 procent!'),
];

function unreadable(tabel: Tabel, waar: Readonly<Record<string, Cel>>, kop: string, cel: string): Seeded {
  const rij = rowOf(tabel, waar);
  return { wat: `a cell that cannot be read: ${JSON.stringify(cel)}`, tabel: put(tabel, rij, kop, cel), soort: 'niet_te_lezen', rij };
}

/** A setting that is not known, has no such value, or is given twice. */
const SETTINGS: readonly Seeded[] = [
  setting('unknown', put(U2021, 2, 'nr', 'instelling koppelingstekorten'), 'instelling_onbekend', 2),
  setting('unknown', put(U2024, 3, 'nr', 'instelling besluit'), 'instelling_onbekend', 3),
  setting('unknown', put(CLASSES, 3, 'nr', 'instelling reeksen'), 'instelling_onbekend', 3),
  setting('with another value', put(CLASSES, 4, 'trede', 'bevriest'), 'niet_te_lezen', 4),
  setting('with another value', put(U2021, 2, 'trede', 'begrensd'), 'niet_te_lezen', 2),
  setting('given twice', below(U2021, 2, { nr: 'instelling koppelingstekort', trede: 'niets' }), 'instelling_dubbel', 3),
  setting('given twice', below(CLASSES, 3, { nr: 'instelling reeks', achterstand: '> 0' }), 'instelling_dubbel', 4),
  setting(
    'given twice',
    below(TEKORT, 3, { nr: 'instelling koppelingstekort', trede: 'bevries', leeswijze: 'zonder' }),
    'instelling_dubbel',
    4,
  ),
  setting('of a leeswijze that is not there', below(TEKORT, 3, { nr: 'instelling leeswijze', trede: 'soepel' }), 'leeswijze_onbekend', 4),
];

function setting(wat: string, tabel: Tabel, soort: string, rij: number): Seeded {
  return { wat: `a setting ${wat}`, tabel, soort, rij };
}

/** Fifty tables with a fault each. */
export const SEEDED: readonly Seeded[] = [...TYPOS, ...HOLES, ...UNREACHED, ...UNREADABLE, ...SETTINGS];
