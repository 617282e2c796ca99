import { findBron, vindplaats } from '../bronnen/index.ts';
import type { Beoordeling } from './beoordeel.ts';
import type { Verwijzing } from './kader.ts';

/** The documents that assessments rest on, each place once, with its address where it is known. */
export function bronnenVan(beoordelingen: readonly Beoordeling[]): readonly string[] {
  return [
    ...new Set(
      beoordelingen.flatMap(verwijzingenVan).map((verwijzing) => {
        const { url } = findBron(verwijzing.bron);
        return url === undefined ? vindplaats(verwijzing) : `${vindplaats(verwijzing)}, ${url}`;
      }),
    ),
  ];
}

function verwijzingenVan(beoordeling: Beoordeling): readonly Verwijzing[] {
  if (beoordeling.status === 'geen_kader') return [];
  const { kader, regel, stand } = beoordeling;
  return [kader.bron, ...regel.bronnen, ...(stand.koppelingstekort > 0 ? [kader.bron_koppelingstekort] : [])];
}
