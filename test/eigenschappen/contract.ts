import fc, { type Arbitrary } from 'fast-check';
import { FIELDS, isFeit, OVERIGE_FEITEN, type Veldsoort } from '../../core/feiten/index.ts';
import type { Invoercel } from './rekenaar.ts';

/** The parameters of the functions that assess one municipality. */
const BEOORDELING = [
  'periode',
  'taakstelling',
  'achterstand_begin',
  'gerealiseerd',
  'vorige_trede?',
  'nagekomen?',
  'gekoppeld?',
  'herverdeling?',
  'nagekomen_vorige?',
  'reeks?',
  'kader?',
];

/** The functions of the contract by id, with the names of their parameters in order; one that may be left out has a question mark. */
const SIGNATURES: Readonly<Record<string, readonly string[]>> = {
  PERIODE: ['datum'],
  PERIODE_VERSCHUIF: ['periode', 'aantal'],
  PEILDATUM: ['periode', 'soort?'],
  TOTAALOPGAVE: ['taakstelling', 'achterstand_begin', 'herverdeling?'],
  ACHTERSTAND: ['totaalopgave', 'gerealiseerd', 'nagekomen?'],
  REALISATIE: ['gerealiseerd', 'opgave'],
  TEMPO: ['periode', 'gerealiseerd', 'datum', 'vorig_gerealiseerd?', 'vorige_datum?'],
  TEMPO_NODIG: ['periode', 'totaalopgave', 'gerealiseerd', 'datum', 'doelachterstand?'],
  VERDEEL: ['totaal', 'gewichten', 'methode?'],
  WONINGEN: ['personen', 'personen_per_woning'],
  GEMEENTE: ['naam', 'wat?', 'periode?'],
  TREDE: BEOORDELING,
  TREDE_KAART: BEOORDELING,
  MOTIVERING: BEOORDELING,
  BEOORDEEL: ['tabel', 'kolommen?', 'kader?'],
  TELLING: ['tabel', 'kader?'],
  NODIG: ['tabel', 'datum?', 'vorm?', 'kader?'],
  TREDENAAM: ['trede'],
  MAATREGELEN: ['trede', 'periode?', 'kader?'],
  PROGNOSE_REALISATIE: ['periode', 'gerealiseerd', 'datum', 'tempo?', 'gepland?'],
  PROGNOSE_ACHTERSTAND: ['periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'datum', 'tempo?', 'gepland?', 'herverdeling?'],
  PROGNOSE_BANDBREEDTE: [
    'periode',
    'taakstelling',
    'achterstand_begin',
    'gerealiseerd',
    'datum',
    'tempo?',
    'gepland?',
    'herverdeling?',
    'niveau?',
  ],
  PROGNOSE_KANSEN: [
    'periode',
    'taakstelling',
    'achterstand_begin',
    'gerealiseerd',
    'datum',
    'vorige_trede',
    'tempo?',
    'gepland?',
    'herverdeling?',
    'gekoppeld?',
    'kader?',
  ],
  PROGNOSE_TREDE: [
    'periode',
    'taakstelling',
    'achterstand_begin',
    'gerealiseerd',
    'datum',
    'vorige_trede',
    'tempo?',
    'gepland?',
    'herverdeling?',
    'gekoppeld?',
    'kader?',
  ],
  PROGNOSE_PERIODEN: ['periode', 'achterstand_begin', 'taakstellingen', 'realisatie', 'vorige_trede?', 'kader?'],
  PROGNOSE_PARAMETERS: ['standen', 'datum?'],
  PROGNOSE: ['tabel', 'datum?', 'niveau?', 'plannen?', 'parameters?', 'kolommen?', 'kader?'],
  NIDOS_TEKORT: ['gerealiseerd', 'nodig'],
  NIDOS_PROGNOSE: ['peildata', 'plekken', 'datum'],
  CIJFER: ['gebied', 'periode', 'grootheid', 'register?'],
  BRON: ['gebied', 'periode', 'grootheid', 'register?'],
  CIJFERREEKS: ['gebied', 'grootheid', 'van?', 'tot?', 'register?'],
  CIJFERTABEL: ['gebied', 'perioden?', 'grootheden?', 'register?'],
  TRENDLIJN: ['waarden', 'perioden?'],
  CONTROLE: ['tabel', 'kader?'],
  KADER: ['kader', 'periode?'],
  TREDEVERSCHIL: ['oud', 'nieuw', 'kader_oud?', 'kader_nieuw?'],
  KADERCONTROLE: ['kadertabel'],
  WIJZIGINGEN: ['oud', 'nieuw'],
  VERHOUDING: ['tabel', 'kolom', 'maatstaven?'],
  VERSIE: [],
};

/** The functions of the contract by id, with the names of their parameters in order. */
export const CONTRACT: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(SIGNATURES).map(([id, parameters]) => [id, parameters.map((naam) => naam.replace('?', ''))]),
);

/** How many parameters of a function are required; the others may be left out. */
export const VERPLICHT: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(SIGNATURES).map(([id, parameters]) => [id, parameters.filter((naam) => !naam.endsWith('?')).length]),
);

/** Functions with several result columns a row: their ranges are columns. */
export const ALLEEN_KOLOMMEN: readonly string[] = ['PROGNOSE_BANDBREEDTE', 'PROGNOSE_KANSEN'];

/** A blank cell in a generated argument; each host has its own. */
export const BLANCO = { leeg: true } as const;
export type Sjablooncel = Invoercel | typeof BLANCO;
/** An argument with its blanks still open. */
export type Template = readonly (readonly Sjablooncel[])[];

/** What a blank cell is: on the web and where an argument is left out, on the desktop, and from a formula that gives nothing. */
export const LEEG_IN_HOST: readonly Invoercel[] = [null, 0, ''];

/** Whether a cell is still open. */
export function isBlanco(cel: Sjablooncel): cel is typeof BLANCO {
  return typeof cel === 'object' && cel !== null && 'leeg' in cel;
}

const aantal = fc.integer({ min: 1, max: 300 });
const stand = fc.integer({ min: -100, max: 300 }).filter((personen) => personen !== 0);
const periode = fc.constantFrom('2022-1', '2022-2', '2023-II', '2024-1', '2024-2', '2020-1');
/** Serial numbers of days within and about those periodes. */
const dag = fc.integer({ min: 44500, max: 45700 });
const trede = fc.integer({ min: 1, max: 6 });
const gemeente = fc.constantFrom('Utrecht', 'Leusden', 'Zeist', 'Lopik', 'IJsselstein', 'Wijk bij Duurstede', 'Totaal');

/** Well-typed values of a cell that holds a fact, by its kind. */
const VAN_SOORT: Readonly<Record<Veldsoort, Arbitrary<Invoercel>>> = {
  periode,
  aantal,
  stand,
  verandering: stand,
  trede,
  perioden: fc.integer({ min: 1, max: 5 }),
  ja_nee: fc.constantFrom('ja', 'nee'),
  tekst: fc.constantFrom('gesproken in mei', 'zie brief'),
};

/** The same of any other parameter or column, by its name. */
const GOED: Readonly<Record<string, Arbitrary<Invoercel>>> = {
  periode,
  van: periode,
  tot: periode,
  perioden: periode,
  datum: dag,
  peildata: dag,
  vorige_datum: dag,
  peildatum: dag,
  bekend_op: dag,
  taakstellingen: aantal,
  realisatie: aantal,
  nodig: aantal,
  plekken: aantal,
  opgave: aantal,
  gepland: aantal,
  vorig_gerealiseerd: aantal,
  personen: aantal,
  gewichten: aantal,
  aantal: fc.integer({ min: 1, max: 20 }),
  totaalopgave: stand,
  doelachterstand: stand,
  totaal: stand,
  waarden: stand,
  kader: fc.constantFrom('Utrecht', 'Utrecht 2021', 'Utrecht 2024'),
  kader_oud: fc.constantFrom('Utrecht', 'Utrecht 2021'),
  kader_nieuw: fc.constantFrom('Utrecht', 'Utrecht 2024'),
  trede,
  gemeente,
  naam: fc.constantFrom('Ijsselstein', 'WIJK BIJ DUURSTEDE', 'Zeist', 'gem. soest', 'Weesp', 'GM0344'),
  tempo: fc.double({ min: 0.5, max: 20, noNaN: true }),
  niveau: fc.constantFrom(0.5, 0.8, 0.95),
  personen_per_woning: fc.constantFrom(1.5, 2.25, 3),
  kans: fc.constantFrom(0.25, 1),
  gebied: fc.constantFrom('Utrecht', 'provincie Utrecht', 'Leusden', 'Nederland'),
  grootheden: fc.constantFrom('taakstelling', 'taakstelling, gerealiseerd'),
  register: fc.constant(''),
  grootheid: fc.constantFrom('taakstelling', 'gerealiseerd', 'achterstand_eind', 'trede', 'nidos_nodig'),
  wat: fc.constantFrom('naam', 'code', 'provincie', 'opgegaan_in', 'inwoners'),
  soort: fc.constantFrom('begin', 'koppeling', 'correctie'),
  methode: fc.constantFrom('rest', 'wet'),
  vorm: fc.constantFrom('lang', 'breed'),
  bovenop: fc.constantFrom('ja', 'nee'),
  kolommen: fc.constantFrom('trede, gemeente', 'periode'),
  kolom: fc.constantFrom('taakstelling', 'Achterstand_begin'),
  maatstaven: fc.constantFrom('inwoners', 'taakstelling, inwoners'),
};

const fout = fc.constantFrom<Invoercel>('x', -3, 1.5, true, 1e9, { fout: '#REF!' }, { rijk: 'x' });

/** A right cell for a parameter or column. */
export function goedeCel(naam: string): Arbitrary<Invoercel> {
  const goed = GOED[naam] ?? (isFeit(naam) ? VAN_SOORT[FIELDS[naam].soort] : undefined);
  if (goed === undefined) throw new Error(`GOED in test/eigenschappen/contract.ts has no values for the parameter ${naam}`);
  return goed;
}

/** A cell for a parameter or column: mostly right, often blank, sometimes wrong. */
export function celVoor(naam: string): Arbitrary<Sjablooncel> {
  return fc.oneof({ arbitrary: goedeCel(naam), weight: 8 }, { arbitrary: fc.constant(BLANCO), weight: 3 }, { arbitrary: fout, weight: 1 });
}

/** A table with a header row: these columns, some of the others, and some rows. */
function tabel(verplicht: readonly string[], overig: readonly string[]): Arbitrary<Template> {
  return fc.subarray([...overig]).chain((erbij) => {
    const koppen = [...verplicht, ...erbij];
    return fc.array(fc.tuple(...koppen.map(celVoor)), { maxLength: 5 }).map((rijen) => [koppen, ...rijen]);
  });
}

function reeksen(...namen: readonly string[]): Record<string, Arbitrary<Template>> {
  return Object.fromEntries(
    namen.map((naam) => [
      naam,
      fc.array(
        celVoor(naam).map((cel) => [cel]),
        { minLength: 3, maxLength: 3 },
      ),
    ]),
  );
}

const ERBIJ = OVERIGE_FEITEN;
const FEITEN = tabel(['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd'], ['datum', ...ERBIJ]);
const STANDEN = tabel(['gemeente', 'periode', 'gerealiseerd'], ['datum', 'taakstelling', 'achterstand_begin', 'vorige_trede']);

/** Rules of a framework: mostly right, some blank, some that cannot be read. */
const KADERTABEL: Arbitrary<Template> = fc
  .array(
    fc.tuple(
      fc.constantFrom<Sjablooncel>(1, 2, 3, 'maatregel', 'instelling koppelingstekort', BLANCO),
      fc.constantFrom<Sjablooncel>('<= 0', '> 0', '< taakstelling', '>= 50% taakstelling', '> taakstellng', BLANCO),
      fc.constantFrom<Sjablooncel>('1..2;onbekend', '>= 3', 'misschien', BLANCO),
      fc.constantFrom<Sjablooncel>(1, 'V+1', 'max(2;V)', 'begrens', 'onbekend 2..6', BLANCO),
    ),
    { maxLength: 4 },
  )
  .map((rijen) => [['nr', 'achterstand', 'vorige_trede', 'trede'], ...rijen]);

/** The parameters that are tables, with the names of their columns in the first row. */
export const TABELLEN: readonly string[] = ['tabel', 'kadertabel', 'oud', 'nieuw', 'plannen', 'parameters', 'standen', 'register'];

/** Functions of tables, series or single cells, with the arguments that are whole ranges; all other functions work cell by cell. */
const BEREIKEN: Readonly<Record<string, Readonly<Record<string, Arbitrary<Template>>>>> = {
  BEOORDEEL: { tabel: FEITEN },
  TELLING: { tabel: fc.oneof(FEITEN, tabel(['gemeente', 'periode', 'trede'], ['vorige_trede'])) },
  NODIG: { tabel: FEITEN },
  CONTROLE: {
    tabel: tabel(
      [],
      ['gemeente', 'periode', 'peildatum', 'taakstelling', 'achterstand_begin', 'totaalopgave', 'gerealiseerd', 'trede', ...ERBIJ],
    ),
  },
  KADERCONTROLE: { kadertabel: KADERTABEL },
  WIJZIGINGEN: { oud: STANDEN, nieuw: STANDEN },
  VERHOUDING: { tabel: tabel(['gemeente', 'taakstelling'], ['periode', 'achterstand_begin', 'totaalopgave', 'datum']) },
  KADER: {},
  TREDEVERSCHIL: { oud: FEITEN, nieuw: FEITEN },
  PROGNOSE: {
    tabel: FEITEN,
    plannen: fc.oneof(fc.constant([[BLANCO]]), tabel(['gemeente', 'datum', 'aantal'], ['kans', 'bovenop'])),
    parameters: fc.constantFrom(
      [[BLANCO]],
      [
        ['naam', 'waarde'],
        [BLANCO, BLANCO],
      ],
    ),
  },
  PROGNOSE_PARAMETERS: { standen: tabel(['gemeente', 'periode', 'datum', 'gerealiseerd'], ['bekend_op', 'taakstelling']) },
  NIDOS_PROGNOSE: reeksen('peildata', 'plekken'),
  TRENDLIJN: reeksen('waarden', 'perioden'),
  VERDEEL: reeksen('gewichten'),
  PROGNOSE_PERIODEN: reeksen('taakstellingen', 'realisatie'),
  MAATREGELEN: {},
  CIJFERREEKS: {},
  CIJFERTABEL: {},
  VERSIE: {},
};

/** The ids of the functions that work cell by cell: every argument one cell or a range. */
export const CELWIJS: readonly string[] = Object.keys(CONTRACT).filter((id) => !(id in BEREIKEN));

/** This function with arguments it may get: mostly right, some blank, some wrong. */
export function aanroepVan(id: string): Arbitrary<{ id: string; argumenten: readonly Template[] }> {
  return fc
    .tuple(...(CONTRACT[id] as readonly string[]).map((naam) => BEREIKEN[id]?.[naam] ?? celVoor(naam).map((cel) => [[cel]])))
    .map((argumenten) => ({ id, argumenten }));
}

/** Any function with arguments it may get. */
export const aanroep = fc.constantFrom(...Object.keys(CONTRACT)).chain(aanroepVan);

/** The parameters of a function that are cells of its rows: a framework and a register are one for all of them, and never stretched. */
function withoutKader(id: string): readonly string[] {
  return (CONTRACT[id] as readonly string[]).filter((naam) => naam !== 'kader' && naam !== 'register');
}

/** A function that works cell by cell, with right arguments for so many rows, one column each. */
export function goedeRijen(rijen: number, ids: readonly string[] = CELWIJS): Arbitrary<{ id: string; kolommen: readonly Invoercel[][][] }> {
  return fc.constantFrom(...ids).chain((id) =>
    fc
      .tuple(
        ...withoutKader(id).map((naam) =>
          fc.array(
            goedeCel(naam).map((cel) => [cel]),
            { minLength: rijen, maxLength: rijen },
          ),
        ),
      )
      .map((kolommen) => ({ id, kolommen })),
  );
}

/** An argument with its blanks filled in. */
export function ingevuld(template: Template, leeg: Invoercel): Invoercel[][] {
  return template.map((rij) => rij.map((cel) => (isBlanco(cel) ? leeg : cel)));
}

/**
 * Where a 0 is a figure and no blank, although a blank cell arrives as 0 on the desktop. The contract lets 0 count as blank
 * for taakstelling, vorige_trede, gekoppeld, tempo and niveau, where a real 0 is rare and written "geen"; these are the
 * required figures of which 0 is a common value, so the desktop uses it and the other hosts ask for it.
 */
export const NUL_IS_EEN_CIJFER: Readonly<Record<string, string>> = {
  achterstand_begin: 'required; many municipalities start at 0',
  gerealiseerd: 'required; nobody housed yet is 0, and MOTIVERING and CONTROLE say "0 of leeg"',
  realisatie: 'required; the same figure, for several periods',
  totaalopgave: 'required; a voorsprong can make it 0',
  opgave: 'required; a 0 is answered by #N/B: nothing to divide by',
  nodig: 'required; no Nidos places may be asked',
  plekken: 'a municipality can have 0 places at a date; "" is no observation',
  waarden: 'a series may pass 0, such as an achterstand; "" is a gap',
  aantal: 'required; shifting by 0 half-years, and a plan of 0 persons',
  totaal: 'required; 0 is divided as zeros',
  personen: 'required; nobody needs 0 homes',
  'TOTAALOPGAVE.taakstelling': 'required; 0 counts as blank in assessment and prognosis, and this is a sum',
};
