import { kaderInWoorden, uitkomstInWoorden } from '../../../core/beoordeling/index.ts';
import { KADERFEITEN, type Spoorregel, type Spoorvoorwaarde, type Toets, type Uitslag } from '../../../core/kader/index.ts';
import { getalTot, hoofdletter } from '../../../core/taal/index.ts';
import { regelkop } from './beoordeling-texts.ts';
import type { Toetsingsbeeld, Toetsregel, Toetsvoorwaarde } from './beoordeling-view-model.ts';

/**
 * The trace of an assessment: the rows of the framework that were tried, in order; the last one decides.
 * The deciding row shows the conditions that hold, the others those by which they fail.
 */
export function toetsingVan(beoordeling: Uitslag): Toetsingsbeeld {
  return { kader: kaderInWoorden(beoordeling.kader), regels: beoordeling.spoor.map((regel) => regelVan(regel, beoordeling)) };
}

function regelVan({ regel, geldt, voorwaarden }: Spoorregel, beoordeling: Uitslag): Toetsregel {
  return {
    kop: regelkop(regel.nr, geldt, 'trede' in beoordeling ? uitkomstInWoorden(beoordeling.kader, [beoordeling.trede]) : undefined),
    geldt,
    voorwaarden: voorwaarden.filter(({ houdt }) => houdt === geldt).flatMap(decisive),
  };
}

/** Of several alternatives one suffices: those that fail beside one that holds break nothing. */
function decisive({ een_van, houdt }: Spoorvoorwaarde): readonly Toetsvoorwaarde[] {
  const telt = houdt ? een_van.filter((toetsen) => toetsen.every((toets) => toets.houdt)).slice(0, 1) : een_van;
  return telt
    .flat()
    .filter((toets) => toets.houdt === houdt)
    .map(voorwaardeVan);
}

const VERGELIJKINGEN = { '<': '<', '<=': '≤', '=': '=', '>=': '≥', '>': '>' } as const;

function voorwaardeVan({ feit, waarde, vergelijking, grens, houdt }: Toets): Toetsvoorwaarde {
  const naam = feit.replaceAll('_', ' ');
  const links = `${naam} ${shown(waarde)}`;
  const tekst = hoofdletter(KADERFEITEN[feit].naam);
  if (grens === undefined) return { tekst, vergelijking: shown(waarde), houdt };
  const rechts = grens.grens.soort === 'feit' ? `${grens.grens.feit.replaceAll('_', ' ')} ${shown(grens.waarde)}` : shown(grens.waarde);
  return { tekst, vergelijking: `${links} ${VERGELIJKINGEN[vergelijking as keyof typeof VERGELIJKINGEN]} ${rechts}`, houdt };
}

function shown(waarde: Toets['waarde']): string {
  if (waarde === undefined) return 'onbekend';
  return typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : getalTot(waarde, 2);
}
