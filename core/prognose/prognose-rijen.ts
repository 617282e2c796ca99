import { feitenUitRij, VERPLICHTE_KOLOMMEN } from '../beoordeling/feiten-uit-rij.ts';
import type { Datum } from '../datum.ts';
import { Invoerfout, ofFout } from '../invoer/invoerfout.ts';
import { isLeegOfNul, leesAantalOfNul, leesDatum } from '../invoer/lezers.ts';
import { celVan, isSamenvattend, type Kolomnaam, leesTabel, plaatsVan, type Tabel } from '../tabel.ts';
import { gemeenteVan } from '../uitvoer.ts';
import { leesTempo } from './lezers.ts';
import { controleerDatum } from './model.ts';
import type { Prognosevraag } from './prognose.ts';

/** A row of a table to forecast: a question, an error, or a row that is passed over. */
export interface Prognoserij {
  readonly cellen: readonly unknown[];
  readonly gemeente: string | number;
  /** `undefined` for a blank row or one of totals. */
  readonly vraag: Prognosevraag | Invoerfout | undefined;
}

/** The columns of which a row counts as blank when all are blank or 0. */
const KERN: readonly Kolomnaam[] = ['taakstelling', 'achterstand_begin', 'gerealiseerd'];

/**
 * Reads the questions in a table of facts; a column datum goes before `datum`, columns tempo and gepland are optional.
 * Throws an `Invoerfout` where the headers are wrong.
 */
export function leesPrognoserijen(cellen: readonly (readonly unknown[])[], datum: Datum | undefined): { readonly tabel: Tabel; readonly rijen: readonly Prognoserij[] } {
  const tabel = leesTabel(cellen, VERPLICHTE_KOLOMMEN);
  return { tabel, rijen: tabel.rijen.map((rij, i) => ({ cellen: rij, gemeente: gemeenteVan(tabel, rij), vraag: leesVraag(tabel, rij, i + 2, datum) })) };
}

function leesVraag(tabel: Tabel, rij: readonly unknown[], rijnummer: number, datum: Datum | undefined): Prognosevraag | Invoerfout | undefined {
  const cel = (naam: Kolomnaam) => celVan(tabel, rij, naam);
  const plaats = (naam: Kolomnaam) => plaatsVan(tabel, rijnummer, naam);
  const dag = isLeegOfNul(cel('datum')) ? datum : cel('datum');
  const leeg = isLeegOfNul(cel('periode')) || isLeegOfNul(dag) || KERN.every((naam) => isLeegOfNul(cel(naam)));
  if (leeg || isSamenvattend(gemeenteVan(tabel, rij))) return undefined;
  return ofFout(() => {
    const vraag = {
      ...feitenUitRij(tabel, rij, rijnummer),
      datum: leesDatum(dag, plaats('datum')),
      tempo: leesTempo(cel('tempo'), plaats('tempo')),
      gepland: leesAantalOfNul(cel('gepland'), plaats('gepland')),
    };
    controleerDatum(vraag.periode, vraag.datum);
    return vraag;
  });
}
