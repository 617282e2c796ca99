import type { FeitOntbreekt, Ingeschaald, Spoorregel, Toets } from '../../../core/beoordeling/index.ts';
import { getal, hoofdletter } from '../../../core/taal/index.ts';
import { regelkop } from './beoordeling-texts.ts';
import type { Toetsing, Toetsregel, Toetsvoorwaarde } from './beoordeling-view-model.ts';

type Getoetst = Ingeschaald | FeitOntbreekt;

/**
 * The trace of an assessment: the rows of the framework that were tried, in order; the last one decides.
 * The deciding row shows the conditions that hold, the others those by which they fail.
 */
export function toetsingVan(beoordeling: Getoetst): Toetsing {
  return { kader: beoordeling.kader.naam, regels: beoordeling.spoor.map((regel) => regelVan(regel, beoordeling)) };
}

function regelVan({ regel, geldt, toetsen, een_van }: Spoorregel, beoordeling: Getoetst): Toetsregel {
  // Of een_van one suffices: those that fail beside one that holds break nothing.
  const telt = een_van.some(({ houdt }) => houdt) ? een_van.filter(({ houdt }) => houdt) : een_van;
  const beslissend = [...toetsen, ...telt].filter(({ houdt }) => houdt === geldt);
  return {
    kop: regelkop(regel, geldt, 'trede' in beoordeling ? beoordeling.trede : undefined),
    geldt,
    voorwaarden: beslissend.map(voorwaardeVan),
  };
}

function voorwaardeVan({ voorwaarde, links, vergelijking, rechts, houdt }: Toets): Toetsvoorwaarde {
  const vergeleken = vergelijking === 'onbekend' ? grootheid(links) : `${grootheid(links)} ${vergelijking} ${grootheid(rechts)}`;
  return { tekst: hoofdletter(voorwaarde), vergelijking: vergeleken, houdt };
}

/** A figure with its name; a fixed number has itself as name. */
function grootheid({ naam, waarde }: Toets['links']): string {
  if (naam === String(waarde)) return naam;
  return `${naam.replaceAll('_', ' ')} ${waarde === undefined ? 'onbekend' : getal(waarde)}`;
}
