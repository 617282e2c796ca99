import type { Trede } from '../trede.ts';
import { cijferreeks } from '../bronnen/index.ts';
import { gemeentenaam } from '../gemeente/index.ts';
import { comparePeriode, type Periode, periodesTussen } from '../periode.ts';

/** The trede of one half-year in the past. */
export interface Tredehistorie {
  readonly periode: Periode;
  /** `undefined` where none is published and the table has none. */
  readonly trede: Trede | undefined;
  /** Other published treden, where sources differ. */
  readonly andere: readonly Trede[];
  /** Where it comes from. */
  readonly herkomst: 'gepubliceerd' | 'vastgesteld' | 'berekend' | 'onbekend';
}

/** A trede that the table gives. */
export interface Eigen {
  readonly trede: Trede;
  readonly herkomst: 'vastgesteld' | 'berekend';
}

/** How many half-years are shown. */
const LANGSTE = 8;

/**
 * The treden of a municipality in the half-years before `tot`: the published ones, and where none is published those that
 * follow from the table, decided or computed. At most the last eight.
 */
export function geschiedenisVan(gemeente: string, eigen: ReadonlyMap<Periode, Eigen>, tot: Periode): readonly Tredehistorie[] {
  const gepubliceerd = new Map(gepubliceerdeTreden(gemeente).map((een) => [een.periode, een]));
  const bekend = [...gepubliceerd.keys(), ...eigen.keys()].filter((periode) => comparePeriode(periode, tot) < 0).sort(comparePeriode);
  if (bekend.length === 0) return [];
  return periodesTussen(bekend[0]!, bekend.at(-1)!)
    .slice(-LANGSTE)
    .map((periode) => {
      const { trede, herkomst = 'onbekend' } = eigen.get(periode) ?? {};
      return gepubliceerd.get(periode) ?? { periode, trede, andere: [], herkomst };
    });
}

function gepubliceerdeTreden(naam: string): Tredehistorie[] {
  // Stryker disable next-line StringLiteral: gezocht wordt op de naam
  return cijferreeks({ soort: 'gemeente', naam: gemeentenaam(naam) }, 'trede').flatMap((cijfer): Tredehistorie[] => {
    if (cijfer.soort !== 'gevonden') return [];
    const andere = [...new Set(cijfer.andere.map(({ waarde }) => waarde as Trede))];
    return [{ periode: cijfer.periode, trede: cijfer.waarde as Trede, andere, herkomst: 'gepubliceerd' }];
  });
}
