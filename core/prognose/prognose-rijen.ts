import { BEOORDELINGSFOUT, type BeoordeeldeRij, beoordeelRijen, type Beoordelingsrij, omstandighedenIn } from '../beoordeling/index.ts';
import { UTRECHT } from '../gemeente/index.ts';
import { type Kaderkeuze, kaderVan } from '../kader/index.ts';
import type { Datum } from '../datum.ts';
import { Invoerfout, isLeegOfNul, ofFout, readAantalOfNul, readDatum } from '../invoer/index.ts';
import { rijenVan, type Invoerrij } from '../rijen.ts';
import type { Tabel } from '../tabel.ts';
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
  /** Where facts came from that the row itself does not hold, as sentences. */
  readonly aangevuld: readonly string[];
}

/**
 * Reads the questions in a table of facts, as BEOORDEEL reads its rows: what a row does not say comes from the periods before in the
 * same table. A column datum goes before `datum`, columns tempo and gepland are optional. Throws an `Invoerfout` where the headers
 * are wrong.
 */
export function readPrognoserijen(
  cellen: readonly (readonly unknown[])[],
  datum: Datum | undefined,
  keuze?: Kaderkeuze,
): { readonly tabel: Tabel; readonly rijen: readonly Prognoserij[] } {
  const { tabel, rijen } = beoordeelRijen(cellen, keuze);
  return {
    tabel,
    rijen: rijenVan(tabel).map((rij, i) => ({
      cellen: rij.cellen,
      gemeente: rij.gemeente,
      bij: {},
      aangevuld: [],
      ...readVraag(rijen[i]!, rij, datum),
    })),
  };
}

function readVraag(
  rij: Beoordelingsrij,
  invoer: Invoerrij,
  datum: Datum | undefined,
): Pick<Prognoserij, 'vraag'> & Partial<Pick<Prognoserij, 'bij' | 'aangevuld'>> {
  const dag = isLeegOfNul(invoer.cel('datum')) ? datum : invoer.cel('datum');
  if (isLeegOfNul(dag) || rij.soort === 'overgeslagen') return { vraag: undefined };
  if (rij.soort === 'fout') return { vraag: rij.fout };
  const vraag = ofFout(() => {
    const gelezen = {
      ...rij.feiten,
      datum: readDatum(dag, invoer.plaats('datum')),
      tempo: invoer.read('tempo', readTempo),
      gepland: invoer.read('gepland', readAantalOfNul),
    };
    checkDatum(gelezen.periode, gelezen.datum);
    return gelezen;
  });
  return vraag instanceof Invoerfout ? { vraag } : { vraag, bij: prognosekaderVan(rij, invoer), aangevuld: rij.aangevuld };
}

/** By which framework the treden of a row are forecast; without one why. That of the province of Utrecht is the default of the forecast. */
function prognosekaderVan({ beoordeling, kader, feiten }: BeoordeeldeRij, invoer: Invoerrij): Prognosekader {
  const isUtrechts = beoordeling.status === 'geen_kader' && beoordeling.zonder_provincie === undefined && beoordeling.provincie === UTRECHT;
  if (kader === undefined && !isUtrechts) return { zonder: BEOORDELINGSFOUT.geen_trede({ beoordeling }) };
  return kader === kaderVan(UTRECHT, feiten.periode) ? {} : { kader, omstandigheden: omstandighedenIn(invoer) };
}
