import { gegevensVan, type Gegevens } from './feiten.ts';
import { type Kader, uitkomsten } from './kader.ts';
import type { Trede } from '../trede.ts';

/**
 * The treden the framework gives when the koppelingstekort is left out of account;
 * `undefined` where there is no koppelingstekort.
 */
function zonderKoppelingstekort({ feiten, stand }: Gegevens, kader: Kader): readonly Trede[] | undefined {
  if (stand.koppelingstekort === 0) return undefined;
  return uitkomsten(kader, gegevensVan({ ...feiten, gekoppeld: undefined }));
}

/**
 * The treden that are possible besides ours because a koppelingstekort was weighed;
 * `undefined` where it plays no part: there is none, or the totaalopgave itself was met.
 */
export function koppelingstekortAnders(gegevens: Gegevens, kader: Kader): readonly Trede[] | undefined {
  const zonder = zonderKoppelingstekort(gegevens, kader);
  return zonder?.length === 1 && zonder[0] === 1 ? undefined : zonder;
}
