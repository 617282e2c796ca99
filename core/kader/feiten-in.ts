import { GETALFEITEN, VRAGEN } from './feitwaarde.ts';
import { isGetalfeit, type Kaderfeit } from './kaderfeiten.ts';
import type { Celvoorwaarde, Grens, Kaderregel, Toetsing } from './kadertabel.ts';
import type { Gegevens } from './kaderstand.ts';

/** The facts that conditions look at, in their bounds too; one may stand in it twice. */
export function feitenIn(voorwaarden: readonly Celvoorwaarde[]): readonly Kaderfeit[] {
  return voorwaarden.flatMap(({ feit, een_van }) => [feit, ...een_van.flat().flatMap(feitenInToetsing)]);
}

function feitenInToetsing(toetsing: Toetsing): readonly Kaderfeit[] {
  switch (toetsing.soort) {
    case 'vergelijking':
      return feitenInGrens(toetsing.grens);
    case 'tussen':
      return [...feitenInGrens(toetsing.van), ...feitenInGrens(toetsing.tot)];
    default:
      return [];
  }
}

/** The facts in a bound. */
export function feitenInGrens(grens: Grens): readonly Kaderfeit[] {
  switch (grens.soort) {
    case 'getal':
      return [];
    case 'feit':
      return [grens.feit];
    case 'som':
      return grens.delen.flatMap((deel) => feitenInGrens(deel.grens));
    default:
      return grens.delen.flatMap(feitenInGrens);
  }
}

/** Whether a fact is known. */
export function isKnown(feit: Kaderfeit, gegevens: Gegevens): boolean {
  return (isGetalfeit(feit) ? GETALFEITEN[feit] : VRAGEN[feit])(gegevens) !== undefined;
}

/** The unknown facts because of which a rule gives no outcome: those it asks to be unknown, and those in its outcome. */
export function ontbrekend({ voorwaarden, uitkomst }: Kaderregel, gegevens: Gegevens): readonly Kaderfeit[] {
  const asked = voorwaarden.flatMap(({ feit, een_van }) => (een_van.flat().some(({ soort }) => soort === 'onbekend') ? [feit] : []));
  const named = uitkomst.keuzes.flatMap((keuze) =>
    keuze.soort === 'bereik' ? [...feitenInGrens(keuze.van), ...feitenInGrens(keuze.tot)] : [],
  );
  return [...new Set([...asked, ...named])].filter((feit) => !isKnown(feit, gegevens));
}
