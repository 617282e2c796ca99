import type { Trede } from '../../../core/trede.ts';
import { cijferreeks, vindplaats } from '../../../core/bronnen/index.ts';
import { findGemeente } from '../../../core/gemeente/index.ts';
import type { Tredegeschiedenis } from './beoordeling-view-model.ts';

/** The published treden of the municipality a cell names; `undefined` where it names none that is known. */
export function tredegeschiedenisVan(cel: unknown): Tredegeschiedenis | undefined {
  if (typeof cel !== 'string') return undefined;
  const gemeente = findGemeente(cel);
  if (gemeente === undefined) return undefined;
  const reeks = cijferreeks({ soort: 'gemeente', naam: gemeente.naam }, 'trede');
  if (reeks.length === 0) return undefined;
  return {
    perioden: reeks.map((cijfer) => {
      if (cijfer.soort !== 'gevonden') return { periode: cijfer.periode, trede: undefined, andere: [] };
      const andere = cijfer.andere.map(({ waarde }) => waarde).filter((waarde) => waarde !== cijfer.waarde);
      return { periode: cijfer.periode, trede: cijfer.waarde as Trede, andere: [...new Set(andere)] };
    }),
    bronnen: [...new Set(reeks.flatMap((cijfer) => (cijfer.soort === 'gevonden' ? [vindplaats(cijfer.gekozen)] : [])))],
  };
}
