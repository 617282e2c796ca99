import { bronnenVan, type Tabelgemeente } from '../../../core/beoordeling/index.ts';
import type { Datum } from '../../../core/datum.ts';
import { gemeentenaam } from '../../../core/gemeente/index.ts';
import { comparePeriode } from '../../../core/periode.ts';
import { DEELKOLOMMEN } from './delen-kolommen.ts';
import type { Copy, Staaf } from './copy.ts';
import { grafiekInWoorden, nietOpgenomen, toelichting } from './delen-texts.ts';

/** The copy of these municipalities, with figures as of `datum_cijfers`; `undefined` where they have no row that can be assessed. */
export function copyOf(gekozen: readonly Tabelgemeente[], datum_cijfers: Datum): Copy | undefined {
  const rijen = gekozen.flatMap((gemeente) => gemeente.rijen.flatMap((rij) => (rij.soort === 'beoordeeld' ? [rij] : [])));
  if (rijen.length === 0) return undefined;
  const kolommen = DEELKOLOMMEN.filter(({ cel }) => rijen.some((rij) => cel(rij) !== null));
  const gemeenten = [...new Set(rijen.map(({ gemeente }) => gemeentenaam(gemeente)))];
  const perioden = [...new Set(rijen.map(({ feiten }) => feiten.periode))].sort(comparePeriode);
  const staven = rijen.map(
    (rij): Staaf => [
      perioden.length === 1 ? gemeentenaam(rij.gemeente) : `${gemeentenaam(rij.gemeente)} ${rij.feiten.periode}`,
      rij.stand.achterstand_eind,
    ],
  );
  return {
    gemeenten,
    perioden,
    kolommen: kolommen.map(({ kop, soort }) => ({ kop, soort })),
    rijen: rijen.map((rij) => kolommen.map(({ cel }) => cel(rij))),
    staven,
    grafiek: grafiekInWoorden(staven),
    toelichting: toelichting(gemeenten, datum_cijfers),
    bronnen: bronnenVan(rijen.map(({ beoordeling }) => beoordeling)),
    nietOpgenomen: gekozen.flatMap(({ naam, rijen: alle }) => nietOpgenomen(naam, alle.filter(({ soort }) => soort === 'fout').length)),
  };
}
