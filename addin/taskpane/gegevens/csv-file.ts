import { type Csvcel, csvUit } from '../../../core/inlezen/index.ts';
import { nederlandseCode } from '../../../core/invoer/index.ts';
import type { Celwaarde, Celgebied } from '../../host/werkmap.ts';

/** The table of a region as the text of a CSV file. */
export function csvVan({ cellen }: Celgebied): string {
  return csvUit(cellen.map((rij) => rij.map(csvcel)));
}

function csvcel(cel: Celwaarde): Csvcel {
  if (typeof cel === 'boolean') return cel ? 'WAAR' : 'ONWAAR';
  return typeof cel === 'object' && cel !== null ? nederlandseCode(cel.fout) : cel;
}
