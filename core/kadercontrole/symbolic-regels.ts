import { type Celvoorwaarde, isGetalfeit, type Kaderfeit, type Kaderregel, type Teken, type Toetsing } from '../kader/index.ts';
import type { Path } from './explore.ts';
import { add, constant, type LinearForm } from './linear.ts';
import type { SymbolicFeiten } from './symbolic-feiten.ts';

/** The first rule that matches on a way through a table; `undefined` where none does. */
export function matching(regels: readonly Kaderregel[], feiten: SymbolicFeiten, path: Path): Kaderregel | undefined {
  return regels.find(({ voorwaarden }) => voorwaarden.every((een) => holds(een, feiten, path)));
}

function holds({ feit, een_van }: Celvoorwaarde, feiten: SymbolicFeiten, path: Path): boolean {
  return een_van.some((toetsingen) => toetsingen.every((toetsing) => passes(feit, toetsing, feiten, path)));
}

function passes(feit: Kaderfeit, toetsing: Toetsing, feiten: SymbolicFeiten, path: Path): boolean {
  if (!isGetalfeit(feit)) {
    const waarde = feiten.vraag(feit);
    return toetsing.soort === 'ja_nee' ? waarde === toetsing.waarde : waarde === undefined;
  }
  const compared = (teken: Teken, grens: LinearForm | undefined) =>
    grens !== undefined && compare(sidesOf(feit, grens, feiten), teken, path);
  switch (toetsing.soort) {
    case 'vergelijking':
      return compared(toetsing.teken, feiten.grens(toetsing.grens));
    case 'tussen':
      return compared('>=', feiten.grens(toetsing.van)) && compared('<=', feiten.grens(toetsing.tot));
    default:
      return isShare(feit) ? feiten.noemer(feit) === undefined : feiten.getal(feit) === undefined;
  }
}

function isShare(feit: Kaderfeit): feit is 'realisatie_taakstelling' | 'realisatie_totaalopgave' {
  return feit === 'realisatie_taakstelling' || feit === 'realisatie_totaalopgave';
}

/** A fact minus its bound; a share times what it is of, so that only persons are compared. `undefined` where the fact is unknown. */
function sidesOf(feit: Kaderfeit, grens: LinearForm, feiten: SymbolicFeiten): LinearForm | undefined {
  if (!isGetalfeit(feit)) return undefined;
  if (!isShare(feit)) {
    const waarde = feiten.getal(feit);
    return waarde && add(waarde, grens, -1);
  }
  const noemer = feiten.noemer(feit);
  const gerealiseerd = feiten.getal('gerealiseerd');
  return noemer && gerealiseerd && add(gerealiseerd, noemer, -grens.plus);
}

function compare(verschil: LinearForm | undefined, teken: Teken, path: Path): boolean {
  if (verschil === undefined) return false;
  const minus = add(constant(0), verschil, -1);
  switch (teken) {
    case '>=':
      return path.holds(verschil);
    case '>':
      return path.holds(verschil, true);
    case '<=':
      return path.holds(minus);
    case '<':
      return path.holds(minus, true);
    case '=':
      return path.holds(verschil) && path.holds(minus);
  }
}

/** The one outcome of a rule as a sum, between the lightest and the heaviest; off the ladder is 0; `undefined` where it cannot be known. */
export function outcome({ uitkomst }: Kaderregel, feiten: SymbolicFeiten, path: Path, aantal: number): LinearForm | undefined {
  const [keuze] = uitkomst.keuzes;
  if (uitkomst.onbekend || keuze === undefined) return undefined;
  if (keuze.soort === 'geen') return constant(0);
  const waarde = feiten.grens(keuze.van);
  if (waarde === undefined) return undefined;
  if (!path.holds(add(waarde, constant(-1)))) return constant(1);
  return path.holds(add(constant(aantal), waarde, -1)) ? waarde : constant(aantal);
}
