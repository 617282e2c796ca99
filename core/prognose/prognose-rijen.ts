import { BEOORDELINGSFOUT, feitenUitRij, isZonderFeiten, omstandighedenIn, rijkaderVan, zonderKader } from '../beoordeling/index.ts';
import { UTRECHT } from '../gemeente/index.ts';
import { type Kaderkeuze, kaderVan } from '../kader/index.ts';
import type { Datum } from '../datum.ts';
import { VERPLICHTE_FEITEN } from '../feiten/index.ts';
import { Invoerfout, isLeegOfNul, ofFout, readAantalOfNul, readDatum, readPeriode } from '../invoer/index.ts';
import { rijenVan, type Invoerrij } from '../rijen.ts';
import { isSamenvattend, readTabel, type Tabel } from '../tabel.ts';
import { readTempo } from './prognose-readers.ts';
import { checkDatum } from './model.ts';
import type { Prognosekader, Prognosevraag } from './prognose.ts';

/** A row of a table to forecast: a question, an error, or a row that is passed over. */
export interface Prognoserij {
  readonly cellen: readonly unknown[];
  readonly gemeente: string | number;
  /** `undefined` for a blank row or one of totals. */
  readonly vraag: Prognosevraag | Invoerfout | undefined;
  /** By which framework its treden are forecast. */
  readonly bij: Prognosekader;
}

/**
 * Reads the questions in a table of facts; a column datum goes before `datum`, columns tempo and gepland are optional.
 * Throws an `Invoerfout` where the headers are wrong.
 */
export function readPrognoserijen(
  cellen: readonly (readonly unknown[])[],
  datum: Datum | undefined,
  keuze?: Kaderkeuze,
): { readonly tabel: Tabel; readonly rijen: readonly Prognoserij[] } {
  const tabel = readTabel(cellen, VERPLICHTE_FEITEN);
  return {
    tabel,
    rijen: rijenVan(tabel).map((rij) => ({ cellen: rij.cellen, gemeente: rij.gemeente, ...readVraag(tabel, rij, datum, keuze) })),
  };
}

function readVraag(
  tabel: Tabel,
  rij: Invoerrij,
  datum: Datum | undefined,
  keuze: Kaderkeuze | undefined,
): Pick<Prognoserij, 'vraag' | 'bij'> {
  const dag = isLeegOfNul(rij.cel('datum')) ? datum : rij.cel('datum');
  if (isLeegOfNul(dag) || isZonderFeiten(tabel, rij.cellen) || isSamenvattend(rij.gemeente)) return { vraag: undefined, bij: {} };
  const gelezen = ofFout(() => {
    const bij = prognosekaderVan(rij, keuze);
    const vraag = {
      ...feitenUitRij(tabel, rij.cellen, rij.nummer, bij.kader),
      datum: readDatum(dag, rij.plaats('datum')),
      tempo: rij.read('tempo', readTempo),
      gepland: rij.read('gepland', readAantalOfNul),
    };
    checkDatum(vraag.periode, vraag.datum);
    return { vraag, bij };
  });
  return gelezen instanceof Invoerfout ? { vraag: gelezen, bij: {} } : gelezen;
}

/** By which framework the treden of a row are forecast; without one why. That of the province of Utrecht is the default of the forecast. */
function prognosekaderVan(rij: Invoerrij, gegeven: Kaderkeuze | undefined): Prognosekader {
  const periode = rij.read('periode', readPeriode);
  const rijkader = rijkaderVan(rij, periode, gegeven);
  const kader = rijkader.keuze.voor(periode, rijkader.provincie);
  const utrechts = kaderVan(UTRECHT, periode);
  if (kader === undefined && zonderKader(rijkader, periode) !== undefined) {
    const { provincie, zonder_provincie } = rijkader;
    return { zonder: BEOORDELINGSFOUT.geen_trede({ beoordeling: { status: 'geen_kader', periode, provincie, zonder_provincie } }) };
  }
  return kader === utrechts ? {} : { kader, omstandigheden: omstandighedenIn(rij) };
}
