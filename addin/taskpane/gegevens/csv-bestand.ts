import { type Csvcel, csvUit } from '../../../core/inlezen/csv-uit.ts';
import { nederlandseCode } from '../../../core/invoer/invoerfout.ts';
import type { Celwaarde, Gebied } from '../../host/werkmap.ts';

/** The table of a region as the text of a CSV file. */
export function csvVan({ cellen }: Gebied): string {
  return csvUit(cellen.map((rij) => rij.map(csvcel)));
}

function csvcel(cel: Celwaarde): Csvcel {
  if (typeof cel === 'boolean') return cel ? 'WAAR' : 'ONWAAR';
  return typeof cel === 'object' && cel !== null ? nederlandseCode(cel.fout) : cel;
}

/** Lets the user save a text as a file; nothing is sent. */
export function bewaarBestand(naam: string, tekst: string): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: 'text/csv;charset=utf-8' }));
  const schakel = document.createElement('a');
  schakel.href = adres;
  schakel.download = naam;
  schakel.click();
  URL.revokeObjectURL(adres);
}
