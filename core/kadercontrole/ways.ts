import type { Kaderregel } from '../kader/index.ts';
import { explore, type Exploration, type Path } from './explore.ts';
import { add, type LinearForm } from './linear.ts';
import { SymbolicFeiten } from './symbolic-feiten.ts';
import { matching, outcome } from './symbolic-regels.ts';
import type { Tijdvak } from './tijdvakken.ts';

/** Where a way through the rules ends: at the rule that matches, at none, or before them where the framework does not judge. */
export interface Einde {
  readonly regel: Kaderregel | undefined;
  readonly oordeel: boolean;
  /** The outcome, where it was asked for and can be known. */
  readonly uitkomst: LinearForm | undefined;
}

/** The most ways that are followed through the rules of one stretch. */
const MOST_PATHS = 3000;

/** All ways through the rules of a stretch, with facts for each; with `isOutcomeAsked` also those that its outcomes make. */
export function pathsThrough({ regels, weging }: Tijdvak, isOutcomeAsked = false): Exploration<Einde> {
  return explore((path) => {
    const feiten = new SymbolicFeiten(path, weging);
    if (!isJudged(feiten, weging)) return { regel: undefined, oordeel: false, uitkomst: undefined };
    const regel = matching(regels, feiten, path);
    const uitkomst = regel && isOutcomeAsked ? outcome(regel, feiten, path, weging.uitkomsten) : undefined;
    return { regel, oordeel: true, uitkomst };
  }, MOST_PATHS);
}

function isJudged(feiten: SymbolicFeiten, { vrijgesteld, verschoonbaar }: Tijdvak['weging']): boolean {
  if (vrijgesteld && feiten.vraag('vrijgesteld') === true) return false;
  return verschoonbaar !== 'geen oordeel' || feiten.vraag('verschoonbaar') !== true;
}

/** Two rules, of which the second matches for one person more housed, with a heavier outcome. */
export interface Zwaarder {
  readonly eerst: Kaderregel;
  readonly daarna: Kaderregel;
}

/** Where one person more housed gives a heavier outcome: once for each two rules. */
export function heavierForMore({ regels, weging }: Tijdvak): Exploration<Zwaarder> {
  return explore((path) => {
    const feiten = new SymbolicFeiten(path, weging);
    const meer = feiten.oneMore();
    const [eerst, voor] = ended(regels, feiten, path, weging.uitkomsten);
    const [daarna, na] = ended(regels, meer, path, weging.uitkomsten);
    path.assume(add(na, voor, -1), true);
    return { eerst, daarna };
  }, MOST_PATHS);
}

/** The rule that matches with its outcome; the way ends where there is none. */
function ended(regels: readonly Kaderregel[], feiten: SymbolicFeiten, path: Path, aantal: number): readonly [Kaderregel, LinearForm] {
  const regel = matching(regels, feiten, path);
  const uitkomst = regel && outcome(regel, feiten, path, aantal);
  if (regel === undefined || uitkomst === undefined) return path.end();
  return [regel, uitkomst];
}
