import { feitenUitRij, isZonderFeiten } from '../beoordeling/index.ts';
import type { Datum } from '../datum.ts';
import { VERPLICHTE_FEITEN } from '../feiten/index.ts';
import { Invoerfout, isLeegOfNul, ofFout, readAantalOfNul, readDatum } from '../invoer/index.ts';
import { rijenVan, type Invoerrij } from '../rijen.ts';
import { isSamenvattend, readTabel, type Tabel } from '../tabel.ts';
import { readTempo } from './prognose-readers.ts';
import { checkDatum } from './model.ts';
import type { Prognosevraag } from './prognose.ts';

/** A row of a table to forecast: a question, an error, or a row that is passed over. */
export interface Prognoserij {
  readonly cellen: readonly unknown[];
  readonly gemeente: string | number;
  /** `undefined` for a blank row or one of totals. */
  readonly vraag: Prognosevraag | Invoerfout | undefined;
}

/**
 * Reads the questions in a table of facts; a column datum goes before `datum`, columns tempo and gepland are optional.
 * Throws an `Invoerfout` where the headers are wrong.
 */
export function readPrognoserijen(
  cellen: readonly (readonly unknown[])[],
  datum: Datum | undefined,
): { readonly tabel: Tabel; readonly rijen: readonly Prognoserij[] } {
  const tabel = readTabel(cellen, VERPLICHTE_FEITEN);
  return {
    tabel,
    rijen: rijenVan(tabel).map((rij) => ({ cellen: rij.cellen, gemeente: rij.gemeente, vraag: readVraag(tabel, rij, datum) })),
  };
}

function readVraag(tabel: Tabel, rij: Invoerrij, datum: Datum | undefined): Prognosevraag | Invoerfout | undefined {
  const dag = isLeegOfNul(rij.cel('datum')) ? datum : rij.cel('datum');
  if (isLeegOfNul(dag) || isZonderFeiten(tabel, rij.cellen) || isSamenvattend(rij.gemeente)) return undefined;
  return ofFout(() => {
    const vraag = {
      ...feitenUitRij(tabel, rij.cellen, rij.nummer),
      datum: readDatum(dag, rij.plaats('datum')),
      tempo: rij.read('tempo', readTempo),
      gepland: rij.read('gepland', readAantalOfNul),
    };
    checkDatum(vraag.periode, vraag.datum);
    return vraag;
  });
}
