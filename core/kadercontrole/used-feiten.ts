import type { Grens, Kaderfeit, Kaderregel, Toetsing } from '../kader/index.ts';

/** The facts that rules look at: in their conditions, their bounds and their outcomes. */
export function feitenVan(regels: readonly Kaderregel[]): ReadonlySet<Kaderfeit> {
  return new Set(
    regels.flatMap(({ voorwaarden, uitkomst }) => [
      ...voorwaarden.flatMap(({ feit, een_van }) => [feit, ...een_van.flat().flatMap(inToetsing)]),
      ...uitkomst.keuzes.flatMap((keuze) => (keuze.soort === 'geen' ? [] : [...inGrens(keuze.van), ...inGrens(keuze.tot)])),
    ]),
  );
}

function inToetsing(toetsing: Toetsing): readonly Kaderfeit[] {
  switch (toetsing.soort) {
    case 'vergelijking':
      return inGrens(toetsing.grens);
    case 'tussen':
      return [...inGrens(toetsing.van), ...inGrens(toetsing.tot)];
    default:
      return [];
  }
}

function inGrens(grens: Grens): readonly Kaderfeit[] {
  switch (grens.soort) {
    case 'getal':
      return [];
    case 'feit':
      return [grens.feit];
    case 'som':
      return grens.delen.flatMap((deel) => inGrens(deel.grens));
    default:
      return grens.delen.flatMap(inGrens);
  }
}
