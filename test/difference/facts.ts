import { dagenVan, isoTekst, verschoven } from '../eigenschappen/waarden.ts';
import type { Invoercel } from '../eigenschappen/rekenaar.ts';
import type { Dice } from './dice.ts';
import { NAMES, spelled } from './names.ts';

/** Cells by the name of a parameter or a column. */
export type Cells = Readonly<Record<string, Invoercel>>;

/** Figures of one municipality in one periode that fit together. */
export interface Figures {
  readonly periode: string;
  readonly taakstelling: number;
  readonly achterstand_begin: number;
  readonly gerealiseerd: number;
  readonly nagekomen: number;
  readonly herverdeling: number;
}

/** A half-year, mostly one with a framework. */
export function periodDrawn(dice: Dice): string {
  return dice.chance(0.05) ? dice.pick(['2020-1', '2020-2', '2019-2']) : verschoven('2021-1', dice.whole(0, 13));
}

/** Figures that fit together: the first of a municipality, or those after the figures of the period before. */
export function figures(dice: Dice, periode: string, before?: Figures): Figures {
  const taakstelling = dice.chance(0.1) ? dice.whole(200, 3000) : dice.whole(1, 90);
  const achterstand_begin = before === undefined ? dice.whole(-Math.ceil(taakstelling / 3), taakstelling) : closing(before);
  const herverdeling = dice.chance(0.2) ? dice.whole(-6, 6) : 0;
  const opgave = Math.max(4, taakstelling + achterstand_begin + herverdeling);
  return {
    periode,
    taakstelling,
    achterstand_begin,
    herverdeling,
    gerealiseerd: dice.whole(0, Math.ceil(1.2 * opgave)),
    nagekomen: dice.chance(0.3) ? dice.whole(1, 5) : 0,
  };
}

/** The achterstand at the end. */
export function closing(f: Figures): number {
  return f.taakstelling + f.achterstand_begin + f.herverdeling - f.gerealiseerd - f.nagekomen;
}

/** A day in a periode as a cell: a serial number or, seldom, text. */
export function dayIn(dice: Dice, periode: string): Invoercel {
  const { begin, eind, correctie } = dagenVan(periode);
  const day = dice.chance(0.1) ? dice.whole(eind, correctie) : dice.whole(begin + 7, eind - 1);
  return dice.chance(0.1) ? isoTekst(day) : day;
}

const QUANTITIES = [
  'taakstelling',
  'achterstand_begin',
  'totaalopgave',
  'gerealiseerd',
  'realisatie_taakstelling',
  'realisatie_totaalopgave',
  'achterstand_eind',
  'trede',
  'nidos_nodig',
  'nidos_gerealiseerd',
];

/** Where the published figures are many, as the publications up to 2024 have them: areas, periodes and quantities. */
const PUBLISHED = [
  { areas: NAMES, periods: ['2022-2', '2023-1', '2023-2', '2024-1', '2024-2'], quantities: ['trede'] },
  {
    areas: ['provincie Utrecht', 'Provincie utrecht'],
    periods: ['2022-2', '2023-1', '2023-2', '2024-1', '2024-2'],
    quantities: QUANTITIES.slice(0, 7),
  },
  { areas: ['Utrecht', 'Leusden', 'gemeente Leusden'], periods: ['2021-2', '2022-1', '2022-2'], quantities: QUANTITIES.slice(0, 8) },
];

/** A figure to ask for, mostly one that was published. */
export function publishedFigure(dice: Dice): Cells {
  if (dice.chance(0.2))
    return { gebied: dice.pick(['Nederland', 'Zeist', 'Utrecht']), periode: periodDrawn(dice), grootheid: dice.pick(QUANTITIES) };
  const { areas, periods, quantities } = dice.pick(PUBLISHED);
  const grootheid = dice.pick(quantities);
  return {
    gebied: spelled(dice, dice.pick(areas)),
    periode: dice.pick(periods),
    grootheid: dice.chance(0.2) ? grootheid.replaceAll('_', ' ').toUpperCase() : grootheid,
  };
}

/** Every parameter of the functions that work cell by cell, for one row: figures, dates and names that fit together. */
export function row(dice: Dice): Cells {
  const periode = periodDrawn(dice);
  const f = figures(dice, periode);
  const totaalopgave = f.taakstelling + f.achterstand_begin + f.herverdeling;
  const { begin, eind } = dagenVan(periode);
  return {
    ...f,
    totaalopgave,
    periode: dice.chance(0.1) ? roman(periode) : periode,
    vorige_trede: dice.chance(0.1) ? `trede ${dice.whole(1, 6)}` : dice.whole(1, 6),
    trede: dice.chance(0.2) ? `Trede ${dice.whole(1, 6)}` : dice.whole(1, 6),
    gekoppeld: dice.chance(0.1) ? 'geen' : dice.whole(1, f.taakstelling),
    nagekomen_vorige: dice.whole(1, 4),
    opgave: Math.max(1, totaalopgave),
    doelachterstand: dice.whole(-5, 20),
    nodig: dice.whole(0, 40),
    gepland: dice.whole(0, 20),
    datum: dayIn(dice, periode),
    vorige_datum: begin,
    vorig_gerealiseerd: dice.whole(0, f.gerealiseerd),
    peildatum: eind,
    tempo: dice.chance(0.1) ? 'geen' : dice.whole(1, 80) / 4,
    niveau: dice.pick([0.5, 0.8, 0.95]),
    aantal: dice.whole(-9, 9),
    personen: dice.whole(0, 400),
    personen_per_woning: dice.pick([1, 1.5, 2.25, 3]),
    naam: spelled(dice, dice.pick(NAMES), 0.6),
    wat: dice.pick(['naam', 'code', 'inwoners', 'Code']),
    soort: dice.pick(['eind', 'begin', 'koppeling', 'correctie']),
  };
}

function roman(periode: string): string {
  const [year, half] = periode.split('-');
  return `${year}-${half === '1' ? 'I' : 'II'}`;
}
