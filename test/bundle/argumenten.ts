import fc from 'fast-check';
import { GEMEENTEN } from '../../core/bronnen/gemeenten.ts';
import { GROOTHEDEN } from '../../core/bronnen/grootheid.ts';

/** Stands for a blank cell in a generated argument; each host has its own. */
export const BLANCO = Symbol('blanco');

/** What a blank cell is in each host: web and left-out arguments, the desktop, a formula that gives nothing. */
export const LEEG_IN_HOST = { web: null, bureaublad: 0, formule: '' } as const;

const aantal = fc.integer({ min: 1, max: 300 });
const stand = fc.integer({ min: -100, max: 300 }).filter((personen) => personen !== 0);
const PERIODEN = ['2022-1', '2022-2', '2023-II', '2024-1', '2024-2', '2020-1'] as const;
/** Serial numbers of days within and about those periods. */
const dag = fc.integer({ min: 44500, max: 45700 });

/** Well-typed values of a cell, by the name of its parameter or column. */
const GOED: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  periode: fc.constantFrom(...PERIODEN), van: fc.constantFrom(...PERIODEN), tot: fc.constantFrom(...PERIODEN), perioden: fc.constantFrom(...PERIODEN),
  datum: dag, peildata: dag, vorige_datum: dag, peildatum: dag,
  taakstelling: aantal, taakstellingen: aantal, gerealiseerd: aantal, realisatie: aantal, nagekomen: aantal, gekoppeld: aantal, nagekomen_vorige: aantal,
  nodig: aantal, plekken: aantal, opgave: aantal, gepland: aantal, vorig_gerealiseerd: aantal, personen: aantal, gewichten: aantal, aantal: fc.integer({ min: 1, max: 20 }),
  achterstand_begin: stand, herverdeling: stand, totaalopgave: stand, doelachterstand: stand, totaal: stand, waarden: stand, extra_doelstelling: aantal,
  trede: fc.integer({ min: 1, max: 6 }), vorige_trede: fc.integer({ min: 1, max: 6 }),
  tempo: fc.double({ min: 0.5, max: 20, noNaN: true }), niveau: fc.constantFrom(0.5, 0.8, 0.95), personen_per_woning: fc.constantFrom(1.5, 2.25, 3), kans: fc.constantFrom(0.25, 1),
  gebied: fc.constantFrom('Utrecht', 'provincie Utrecht', 'Leusden', 'Nederland'), gemeente: fc.constantFrom(...GEMEENTEN.map(({ gemeente }) => gemeente), 'Totaal'),
  naam: fc.constantFrom('Ijsselstein', 'WIJK BIJ DUURSTEDE', 'Zeist'), wat: fc.constantFrom('naam', 'code', 'inwoners'), soort: fc.constantFrom('begin', 'koppeling'),
  methode: fc.constantFrom('rest', 'wet'), grootheid: fc.constantFrom(...GROOTHEDEN), bovenop: fc.constantFrom('ja', 'nee'),
  kolommen: fc.constantFrom('trede, gemeente', 'periode'),
};

const fout = fc.constantFrom<unknown>('x', -3, 1.5, true, 1e9);

/** A cell for a parameter or column: mostly right, often blank, sometimes wrong. */
export function celVoor(naam: string): fc.Arbitrary<unknown> {
  const goed = GOED[naam];
  if (goed === undefined) throw new Error(`no values known for ${naam}`);
  return fc.oneof({ arbitrary: goed, weight: 8 }, { arbitrary: fc.constant(BLANCO), weight: 3 }, { arbitrary: fout, weight: 1 });
}

/** A table with a header row for a table function: some columns of those it knows, and some rows. */
function tabel(verplicht: readonly string[], overig: readonly string[]): fc.Arbitrary<unknown[][]> {
  return fc.subarray([...overig]).chain((erbij) => {
    const koppen = [...verplicht, ...erbij];
    return fc.array(fc.tuple(...koppen.map(celVoor)), { maxLength: 5 }).map((rijen) => [koppen, ...rijen]);
  });
}

/** The optional columns of a table of facts. */
const ERBIJ = ['vorige_trede', 'nagekomen', 'gekoppeld', 'herverdeling', 'nagekomen_vorige'];
const STANDEN = tabel(['gemeente', 'periode', 'gerealiseerd'], ['datum', 'taakstelling', 'achterstand_begin', 'vorige_trede']);
const FEITEN = tabel(['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd'], ['datum', ...ERBIJ]);

/** Arguments that are whole tables or series, by function and parameter; all other parameters take cells. */
export const BEREIKEN: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  BEOORDEEL: { tabel: FEITEN },
  TELLING: { tabel: fc.oneof(FEITEN, tabel(['gemeente', 'periode', 'trede'], ['vorige_trede'])) },
  NODIG: { tabel: FEITEN },
  CONTROLE: { tabel: tabel([], ['gemeente', 'periode', 'peildatum', 'taakstelling', 'achterstand_begin', 'totaalopgave', 'gerealiseerd', 'trede', ...ERBIJ]) },
  WIJZIGINGEN: { oud: STANDEN, nieuw: STANDEN },
  PROGNOSE: {
    tabel: FEITEN,
    plannen: fc.oneof(fc.constant([[BLANCO]]), tabel(['gemeente', 'datum', 'aantal'], ['kans', 'bovenop'])),
    parameters: fc.constantFrom([[BLANCO]], [['naam', 'waarde'], [BLANCO, BLANCO]]),
  },
  NIDOS_PROGNOSE: reeksen('peildata', 'plekken'),
  TRENDLIJN: reeksen('waarden', 'perioden'),
  VERDEEL: reeksen('gewichten'),
  PROGNOSE_PERIODEN: reeksen('taakstellingen', 'realisatie'),
  MAATREGELEN: {},
  CIJFERREEKS: {},
  VERSIE: {},
};

function reeksen(...namen: readonly string[]): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(namen.map((naam) => [naam, fc.array(celVoor(naam).map((cel) => [cel]), { minLength: 3, maxLength: 3 })]));
}
