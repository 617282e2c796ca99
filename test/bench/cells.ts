import { type Maat, metSpreiding, verhoudingInWoorden } from '../../addin/build/figures/maat.ts';
import { inPairs } from './measure.ts';
import { nestedIfs, recalculation, workbookWith } from './workbook.ts';

const CELLS = 10_000;

/** IBT cells in the workbench: one by one beside the same workbook with a function that does nothing, and as one spilled formula. */
export async function cells(): Promise<Maat[]> {
  const perCell = (name: string) => recalculation(workbookWith(CELLS, (row) => `=IBT.${name}(A${row},B${row},C${row},D${row},E${row})`));
  const once = (formula: string) => recalculation(workbookWith(CELLS, (row) => (row === 1 ? formula : undefined)));
  const ranges = ['A', 'B', 'C', 'D', 'E'].map((column) => `${column}1:${column}${CELLS}`).join();
  const [trede, nothing, ifs] = [perCell('TREDE'), perCell('NIETS'), recalculation(workbookWith(CELLS, nestedIfs))];
  const [spilled, given] = [once(`=IBT.TREDE(${ranges})`), once(`=KAAL.KLAAR(${ranges})`)];
  if (trede.last() !== spilled.last()) throw new Error('one by one and spilled give different treden');
  const bare = recalculation(workbookWith(CELLS, () => undefined));
  const beside = (other: typeof trede, rounds = 9) => inPairs(trede.recalculate, other.recalculate, rounds);
  const [toNothing, toIfs, toBare] = [await beside(nothing, 21), await beside(ifs), await beside(bare)];
  const [toCells, toGiven] = [
    await inPairs(spilled.recalculate, trede.recalculate, 15),
    await inPairs(spilled.recalculate, given.recalculate, 9),
  ];
  const aantal = CELLS.toLocaleString('nl-NL');
  return [
    {
      wat: `${aantal} IBT-cellen in de werkbank, alles opnieuw berekend, als veelvoud van dezelfde werkmap met een functie die niets doet`,
      waarde: toNothing.ratio,
      eenheid: '×',
      doel: 1.2,
      naast: `IBT: ${metSpreiding(toNothing.time, 'ms')}; niets: ${metSpreiding(toNothing.beside, 'ms')}; naast geneste ALS-formules: ${verhoudingInWoorden(toIfs.ratio)}; naast dezelfde werkmap zonder formules: ${verhoudingInWoorden(toBare.ratio)}`,
    },
    {
      wat: `dezelfde ${aantal} rijen als één formule die overloopt, als deel van cel voor cel`,
      waarde: toCells.ratio,
      eenheid: '×',
      doel: 0.5,
      naast: `${metSpreiding(toCells.time, 'ms')}; naast het rekenblad zelf, dat vijf bereiken leest en ${aantal} klare waarden neerzet: ${verhoudingInWoorden(toGiven.ratio)}`,
    },
  ];
}
