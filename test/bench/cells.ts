import { type Maat, metEenheid } from './maat.ts';
import { mediansInTurn } from './measure.ts';
import { nestedIfs, recalculation, workbookWith } from './workbook.ts';

const CELLS = 10_000;

/** IBT cells in the workbench: one by one beside a function that does nothing and nested IFs, and as one spilled formula. */
export function cells(): Maat[] {
  const perCell = (name: string) => recalculation(workbookWith(CELLS, (row) => `=IBT.${name}(A${row},B${row},C${row},D${row},E${row})`));
  const once = (formula: string) => recalculation(workbookWith(CELLS, (row) => (row === 1 ? formula : undefined)));
  const ranges = ['A', 'B', 'C', 'D', 'E'].map((column) => `${column}1:${column}${CELLS}`).join();
  const [trede, nothing, ifs] = [perCell('TREDE'), perCell('NIETS'), recalculation(workbookWith(CELLS, nestedIfs))];
  const [spilled, given, sequence] = [once(`=IBT.TREDE(${ranges})`), once(`=KAAL.KLAAR(${ranges})`), once(`=SEQUENCE(${CELLS})`)];
  if (trede.last() !== spilled.last()) throw new Error('one by one and spilled give different treden');
  const bare = recalculation(workbookWith(CELLS, () => undefined));
  const [empty = NaN, ...all] = mediansInTurn([bare, trede, nothing, ifs, spilled, given, sequence].map(({ recalculate }) => recalculate), 15);
  // What the formulas cost on top of a workbook with the same figures and no formula.
  const [a, b, c, d, e, f] = all.map((time) => time - empty) as [number, number, number, number, number, number];
  const aantal = CELLS.toLocaleString('nl-NL');
  return [
    { wat: `${aantal} IBT-cellen in de werkbank, alles opnieuw berekend, als veelvoud van een functie die niets doet`, waarde: a / b, eenheid: '×', naast: `IBT: ${metEenheid(a, 'ms')}; niets: ${metEenheid(b, 'ms')}; geneste ALS-formules: ${metEenheid(c, 'ms')} (${metEenheid(a / c, '×')}); zonder formules: ${metEenheid(empty, 'ms')}`, doel: 1.5 },
    { wat: `dezelfde ${aantal} rijen als één formule die overloopt, als deel van cel voor cel`, waarde: d / a, eenheid: '×', naast: `${metEenheid(d, 'ms')}; waarvan het rekenblad zelf, om vijf bereiken te lezen en ${aantal} klare waarden neer te zetten: ${metEenheid(e / a, '×')}; zijn eigen SEQUENCE, zonder iets te lezen: ${metEenheid(f / a, '×')}`, doel: 0.2 },
  ];
}
