import { cellenVan, KADERFILES } from '../../core/kader/index.ts';
import fc from 'fast-check';
import { aanroepVan, ALLEEN_KOLOMMEN, CONTRACT, goedeCel, ingevuld, LEEG_IN_HOST, TABELLEN, VERPLICHT } from '../eigenschappen/contract.ts';
import type { Invoercel } from '../eigenschappen/rekenaar.ts';
import { dagenVan, verschoven, vijandigeCel } from '../eigenschappen/waarden.ts';
import { type Dice, dice } from './dice.ts';
import { type Cells, dayIn, periodDrawn, publishedFigure, row } from './facts.ts';
import { asTable, later, rows, type Table } from './tables.ts';

/** A call of a function: its id and an argument for each parameter; the last ones may be left out. */
export interface Call {
  readonly id: string;
  readonly args: readonly Table[];
}

/** How many calls of a function are tried that its own generator makes, those of the contract, and those nobody should make. */
const SHARES = { contract: 0.12, hostile: 0.06 };

/** So many calls of one function that a seed fixes: most of them real, some on the edge, some hostile. */
export function callsOf(id: string, count: number, seed: number): Call[] {
  const chance = dice(seed, id);
  const contract = fc.sample(aanroepVan(id), { numRuns: Math.round(count * SHARES.contract), seed: chance.whole(0, 2 ** 30) });
  const hostile = fc.sample(
    fc.array(fc.array(fc.array(vijandigeCel, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }), {
      minLength: VERPLICHT[id] ?? 0,
      maxLength: parametersOf(id).length,
    }),
    {
      numRuns: Math.round(count * SHARES.hostile),
      seed: chance.whole(0, 2 ** 30),
    },
  );
  const strange = fc.sample(vijandigeCel, { numRuns: 500, seed: chance.whole(0, 2 ** 30) });
  const made = [
    ...contract.map(({ argumenten }) => ({ id, args: argumenten.map((template) => ingevuld(template, chance.pick(LEEG_IN_HOST))) })),
    ...hostile.map((args) => ({ id, args })),
  ];
  return [...made.slice(0, count), ...Array.from({ length: Math.max(0, count - made.length) }, () => realCall(chance, id, strange))];
}

function parametersOf(id: string): readonly string[] {
  return CONTRACT[id] ?? [];
}

/** A call as somebody makes it, in a third of the calls with some cells that do not belong there. */
function realCall(dice: Dice, id: string, strange: readonly Invoercel[]): Call {
  const args = (ARGUMENTS[id] ?? cellwise(row))(dice, id);
  const kept = dice.chance(0.2) ? args.slice(0, Math.max(VERPLICHT[id] ?? 0, dice.whole(0, args.length))) : args;
  return { id, args: dice.chance(0.3) ? spoilt(dice, kept, strange) : kept };
}

/** Cells replaced by strange or blank ones; in a table the headers stay. */
function spoilt(dice: Dice, args: readonly Table[], strange: readonly Invoercel[]): Table[] {
  return args.map((table) =>
    table.map((cells, i) =>
      cells.map((cell) =>
        dice.chance(i === 0 && table.length > 1 ? 0.005 : 0.04) ? (dice.chance(0.4) ? dice.pick(LEEG_IN_HOST) : dice.pick(strange)) : cell,
      ),
    ),
  );
}

/** Every argument a column or a row of one shape, or one cell that stretches, with the cells of rows so made. */
const cellwise =
  (made: (dice: Dice) => Cells) =>
  (dice: Dice, id: string): Table[] => {
    const count = dice.chance(0.4) ? 1 : dice.whole(2, 12);
    const cells = Array.from({ length: count }, () => made(dice));
    const lying = !ALLEEN_KOLOMMEN.includes(id) && dice.chance(0.2);
    return parametersOf(id).map((name, place) => {
      const optional = place >= (VERPLICHT[id] ?? 0);
      if (optional && dice.chance(0.4)) return one(dice.pick(LEEG_IN_HOST));
      const values = cells.map((of) => of[name] ?? goodCell(dice, name));
      if (count > 1 && dice.chance(0.1)) return one(values[0] ?? null);
      if (dice.chance(0.005)) return column(values.slice(1));
      return lying ? [values] : column(values);
    });
  };

/** A right cell of a parameter that the rows do not know: one the contract's own generator makes. */
function goodCell(dice: Dice, name: string): Invoercel {
  return fc.sample(goedeCel(name), { numRuns: 1, seed: dice.whole(0, 2 ** 30) })[0] ?? null;
}

const one = (cell: Invoercel): Table => [[cell]];
const column = (cells: readonly Invoercel[]): Table => (cells.length === 0 ? one(null) : cells.map((cell) => [cell]));
const orBlank = (dice: Dice, cell: () => Invoercel): Table => one(dice.chance(0.5) ? dice.pick(LEEG_IN_HOST) : cell());

const FACTS = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd'];
const MORE = ['vorige_trede', 'nagekomen', 'gekoppeld', 'herverdeling', 'nagekomen_vorige'];
const COLUMNS = [
  'trede',
  'gemeente',
  'motivering',
  'periode',
  'achterstand_eind',
  'richting',
  'status',
  'trede_zonder_koppelingstekort',
  'Taakstelling',
];
const FORECAST = ['gemeente', 'kans_1', 'achterstand_verwacht', 'trede_verwacht', 'aannames', 'tempo_nodig', 'gunstig'];

const factsTable = (dice: Dice): Table => asTable(dice, rows(dice), FACTS, ['datum', 'opmerking', ...MORE]);
const chosen = (dice: Dice, columns: readonly string[]): Table =>
  dice.chance(0.6)
    ? one(null)
    : dice.chance(0.5)
      ? one(dice.some(columns, dice.whole(1, 3)).join(', '))
      : [dice.some(columns, dice.whole(1, 4))];

/** The arguments of functions of tables and series, by id; the other functions work cell by cell, over rows of figures. */
/** A framework that comes with the product, as a table. */
function kadertable(dice: Dice): Table {
  return cellenVan(dice.pick(KADERFILES)).map((cells) => [...cells]);
}

const ARGUMENTS: Readonly<Record<string, (dice: Dice, id: string) => Table[]>> = {
  KADER: (dice) => [[['Utrecht']], [[dice.pick(['2022-1', '2023-2', '2024-1'])]]],
  KADERCONTROLE: (dice) => [kadertable(dice)],
  TREDEVERSCHIL: (dice) => [factsTable(dice), factsTable(dice)],
  CIJFER: cellwise(publishedFigure),
  BRON: cellwise(publishedFigure),
  BEOORDEEL: (dice) => [factsTable(dice), chosen(dice, COLUMNS)],
  TELLING: (dice) => [
    dice.chance(0.5)
      ? factsTable(dice)
      : asTable(
          dice,
          rows(dice),
          ['gemeente', 'periode', 'trede'],
          ['richting', 'vorige_trede', 'trede_zonder_koppelingstekort', 'gekoppeld', ...FACTS.slice(2)],
        ),
  ],
  NODIG: (dice) => [
    factsTable(dice),
    orBlank(dice, () => dayIn(dice, periodDrawn(dice))),
    orBlank(dice, () => dice.pick(['lang', 'breed'])),
  ],
  CONTROLE: (dice) => [
    asTable(dice, rows(dice), FACTS, [
      'peildatum',
      'totaalopgave',
      'achterstand_eind',
      'realisatie_taakstelling',
      'realisatie_totaalopgave',
      'trede',
      'beoordeling_op',
      'opmerking',
      ...MORE,
    ]),
  ],
  VERHOUDING: (dice) => [factsTable(dice), one(dice.pick(['taakstelling', 'gerealiseerd', 'herverdeling']))],
  WIJZIGINGEN: (dice) => {
    const before = rows(dice);
    const optional = dice.chance(0.5) ? ['datum', ...FACTS.slice(2), ...MORE] : ['datum'];
    return [before, later(dice, before)].map((all) =>
      asTable(
        dice,
        all,
        ['gemeente', 'periode', 'gerealiseerd'],
        optional.filter((name) => name !== 'gerealiseerd'),
      ),
    );
  },
  PROGNOSE: (dice) => {
    const all = rows(dice).slice(0, 12);
    const plans = all.slice(0, 3).map((cells) => ({
      ...cells,
      aantal: dice.whole(0, 20),
      kans: dice.pick([0.25, 0.8, 1, '']),
      bovenop: dice.pick(['ja', 'nee', '']),
    }));
    return [
      asTable(dice, all, [...FACTS, 'datum'], ['tempo', 'gepland', ...MORE]),
      orBlank(dice, () => dayIn(dice, periodDrawn(dice))),
      orBlank(dice, () => dice.pick([0.5, 0.8, 0.95])),
      dice.chance(0.6) || plans.length === 0 ? one(null) : asTable(dice, plans, ['gemeente', 'datum', 'aantal'], ['kans', 'bovenop']),
      dice.chance(0.6)
        ? one(null)
        : [
            ['naam', 'waarde'],
            ['huishoudgrootte', dice.whole(4, 12) / 4],
            ['vertraging', dice.whole(0, 40)],
            [`tempo ${String(all[0]?.['gemeente'] ?? 'Zeist')}`, dice.whole(1, 20) / 4],
          ],
      chosen(dice, FORECAST),
    ];
  },
  PROGNOSE_PARAMETERS: (dice) => [
    asTable(dice, rows(dice), ['gemeente', 'periode', 'datum', 'gerealiseerd'], ['taakstelling']),
    orBlank(dice, () => dagenVan(periodDrawn(dice)).eind),
  ],
  PROGNOSE_PERIODEN: (dice) => {
    const count = dice.whole(1, 6);
    const people = (most: number) => column(Array.from({ length: dice.chance(0.3) ? 1 : count }, () => dice.whole(1, most)));
    return [
      one(periodDrawn(dice)),
      one(dice.whole(-20, 60)),
      column(Array.from({ length: count }, () => dice.whole(1, 80))),
      people(90),
      orBlank(dice, () => dice.whole(1, 6)),
    ];
  },
  NIDOS_PROGNOSE: (dice) => {
    const { begin } = dagenVan(periodDrawn(dice));
    const days = Array.from({ length: dice.whole(2, 6) }, (_, i) => begin + 30 * i + dice.whole(0, 9));
    return [column(days), column(days.map(() => dice.whole(0, 60))), one(begin + dice.whole(0, 400))];
  },
  TRENDLIJN: (dice) => {
    const first = periodDrawn(dice);
    const values = Array.from({ length: dice.whole(3, 10) }, () => (dice.chance(0.05) ? '' : dice.whole(-40, 200)));
    return [column(values), dice.chance(0.5) ? one(null) : column(values.map((_, i) => verschoven(first, i)))];
  },
  VERDEEL: (dice) => [
    one(dice.whole(-200, 900)),
    column(Array.from({ length: dice.whole(1, 26) }, () => dice.whole(0, 360_000))),
    orBlank(dice, () => dice.pick(['rest', 'wet'])),
  ],
  MAATREGELEN: (dice) => [one(row(dice)['trede'] ?? null), orBlank(dice, () => periodDrawn(dice))],
  CIJFERREEKS: (dice) => {
    const cells = publishedFigure(dice);
    return [
      one(cells['gebied'] ?? null),
      one(cells['grootheid'] ?? null),
      orBlank(dice, () => dice.pick(['2021-1', '2022-1', '2022-2'])),
      orBlank(dice, () => dice.pick(['2023-1', '2023-2', '2024-2', '2026-1'])),
    ];
  },
  VERSIE: () => [],
};

/** Whether an argument of a function is a table, of which the first row is a header. */
export function isTable(id: string, place: number): boolean {
  return TABELLEN.includes(parametersOf(id)[place] ?? '');
}
