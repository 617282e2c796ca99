import { findBron, jaarVan, vindplaats } from '../bronnen/index.ts';
import { type Uitslag, type Verwijzing, verwijzingenIn } from '../kader/index.ts';
import type { Beoordeling } from './beoordeel.ts';

/** The documents that assessments rest on, each place once, with its address where it is known. */
export function bronnenVan(beoordelingen: readonly Beoordeling[]): readonly string[] {
  return [...new Set(beoordelingen.flatMap(verwijzingenVan).map(documentregel))];
}

function documentregel({ bron, plaats }: Verwijzing): string {
  if (bron === undefined) return plaats;
  const { url } = findBron(bron);
  return url === undefined ? vindplaats({ bron, plaats }) : `${vindplaats({ bron, plaats })}, ${url}`;
}

/** A place in a document in a few words. */
export function kortebron({ bron, plaats }: Verwijzing): string {
  if (bron === undefined) return plaats;
  const document = findBron(bron);
  return `${plaats}, ${document.uitgever} ${jaarVan(document)}`;
}

/** The places that an assessment rests on: the framework as a whole, its row, and the koppelingstekort where it was weighed. */
function verwijzingenVan(beoordeling: Beoordeling): readonly Verwijzing[] {
  if (beoordeling.status === 'geen_kader') return [];
  const [eerste] = beoordeling.kader.tabel.regels;
  return [...verwijzingenIn(eerste?.bron ?? ''), ...bronnenVanRegel(beoordeling)];
}

/** The places that tell of the row, and of the koppelingstekort where it was weighed. */
export function bronnenVanRegel({ kader, feiten, regel, stand }: Uitslag): readonly Verwijzing[] {
  const weging = kader.vorm(feiten.periode).instellingen.koppelingstekort;
  const gewogen = stand.koppelingstekort > 0 && weging !== undefined && weging.waarde !== 'niets';
  return [...verwijzingenIn(regel?.bron ?? ''), ...(gewogen ? verwijzingenIn(weging.bron) : [])];
}
