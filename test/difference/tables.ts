import type { Invoercel } from '../eigenschappen/rekenaar.ts';
import { dagenVan, verschoven } from '../eigenschappen/waarden.ts';
import type { Dice } from './dice.ts';
import { type Cells, closing, dayIn, type Figures, figures, periodDrawn } from './facts.ts';
import { NAMES, spelled } from './names.ts';

/** A table with a header row. */
export type Table = readonly (readonly Invoercel[])[];

/** The most rows of a table below its header row. */
const MOST_ROWS = 40;

/** Headers as senders write them, by the name of the column. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  gemeente: ['Gemeente', 'Gemeentenaam'],
  periode: ['Periode', 'Halfjaar'],
  taakstelling: ['Taakstelling', 'Taakstelling halfjaar'],
  gerealiseerd: ['Gehuisvest', 'Gerealiseerd'],
  achterstand_begin: ['Achterstand begin', 'Beginachterstand'],
  vorige_trede: ['Vorige trede', 'Vorige inschaling'],
  datum: ['Datum', 'Stand per'],
  trede: ['Trede', 'inschaling'],
};

/** Rows by column of one table: several municipalities in several periodes, in the order of the one or the other. */
export function rows(dice: Dice): Cells[] {
  const names = dice.some(NAMES, dice.whole(1, 9));
  const first = periodDrawn(dice);
  const periods = Array.from({ length: dice.pick([1, 1, 2, 3, 4]) }, (_, later) => verschoven(first, later));
  const severalDates = dice.chance(0.2);
  const byName = names.map((name) => {
    let before: Figures | undefined;
    return periods.map((periode) => {
      before = figures(dice, periode, before);
      const last = rowOf(dice, name, before);
      return severalDates && dice.chance(0.5) ? [earlier(dice, last, before), last] : [last];
    });
  });
  const ordered = dice.chance(0.5) ? byName.flat(2) : periods.flatMap((_, place) => byName.flatMap((of) => of[place] ?? []));
  return withOtherRows(dice, ordered).slice(0, MOST_ROWS);
}

function rowOf(dice: Dice, name: string, f: Figures): Cells {
  const totaalopgave = f.taakstelling + f.achterstand_begin + f.herverdeling;
  const wrong = (figure: number) => (dice.chance(0.08) ? figure + dice.pick([-1, 1, 100]) : figure);
  return {
    ...f,
    gemeente: spelled(dice, name),
    totaalopgave: wrong(totaalopgave),
    achterstand_eind: wrong(closing(f)),
    realisatie_taakstelling: Math.round((100 * f.gerealiseerd) / f.taakstelling) / 100,
    realisatie_totaalopgave: totaalopgave > 0 ? f.gerealiseerd / totaalopgave : '',
    trede: dice.whole(1, 6),
    vorige_trede: dice.whole(1, 6),
    trede_zonder_koppelingstekort: dice.whole(1, 6),
    richting: dice.pick(['omhoog', 'gelijk', 'omlaag']),
    gekoppeld: dice.chance(0.8) ? dice.whole(0, f.taakstelling) : '',
    nagekomen_vorige: dice.whole(0, 3),
    datum: dayIn(dice, f.periode),
    peildatum: dagenVan(f.periode).eind,
    beoordeling_op: dice.pick(['taakstelling', 'totaalopgave', '']),
    tempo: dice.chance(0.5) ? dice.whole(1, 40) / 4 : '',
    gepland: dice.whole(0, 9),
    opmerking: 'gebeld',
  };
}

function earlier(dice: Dice, last: Cells, f: Figures): Cells {
  const { begin } = dagenVan(f.periode);
  return { ...last, datum: dice.whole(begin + 1, begin + 60), gerealiseerd: dice.whole(0, f.gerealiseerd) };
}

/** Puts a total, an average and a blank row in, now and then. */
function withOtherRows(dice: Dice, all: readonly Cells[]): Cells[] {
  const sum = (column: string) => all.reduce((total, cells) => total + Number(cells[column]), 0);
  const total = (gemeente: string): Cells =>
    Object.fromEntries([
      ['gemeente', gemeente],
      ['periode', all[0]?.['periode'] ?? ''],
      ...['taakstelling', 'achterstand_begin', 'totaalopgave', 'gerealiseerd', 'achterstand_eind'].map((column) => [column, sum(column)]),
    ]);
  const put = [...all];
  if (dice.chance(0.2)) put.splice(dice.whole(0, put.length), 0, {});
  if (dice.chance(0.3)) put.push(total(dice.pick(['Totaal', 'Provincie Utrecht', 'Totaal regio', 'totaal provincie'])));
  if (dice.chance(0.1)) put.push(total('Gemiddelde'));
  return put;
}

/** Rows as a table with these columns, and some of the optional ones; its headers now and then as senders write them. */
export function asTable(dice: Dice, all: readonly Cells[], required: readonly string[], optional: readonly string[]): Table {
  const columns = [...required, ...dice.some(optional, dice.whole(0, optional.length))];
  const otherwise = dice.chance(0.3);
  const header = columns.map((column) => (otherwise ? dice.pick(HEADERS[column] ?? [column, column.replaceAll('_', ' ')]) : column));
  return [header, ...all.map((cells) => columns.map((column) => cells[column] ?? null))];
}

/** The same rows a while later: figures gone up, now and then down, names spelled otherwise, rows added and gone. */
export function later(dice: Dice, all: readonly Cells[]): Cells[] {
  const kept = all
    .filter(() => dice.chance(0.93))
    .map((cells) => {
      const { gemeente, gerealiseerd, datum } = cells;
      if (typeof gemeente !== 'string' || typeof gerealiseerd !== 'number') return cells;
      return {
        ...cells,
        gemeente: spelled(dice, gemeente),
        gerealiseerd: Math.max(0, gerealiseerd + dice.whole(-2, 15)),
        datum: typeof datum === 'number' ? datum + dice.whole(0, 30) : (datum ?? ''),
      };
    });
  return dice.chance(0.2) ? [...kept, ...rows(dice).slice(0, 2)] : kept;
}
