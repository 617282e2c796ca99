import { readKop } from '../../../core/kop.ts';
import { findKoprij } from '../../../core/tabel.ts';
import { adresVan, vakVan } from '../../host/adres.ts';
import type { Celgebied } from '../../host/werkmap.ts';

/**
 * A region without what stands right beside its table, with no column between: what a formula of the product gives begins with
 * gemeente and periode again, and is no part of the table; a second column of names alone is the user's own. The chosen row stays.
 */
export function zonderEigenUitkomst(gebied: Celgebied): Celgebied {
  const koprij = gebied.cellen[findKoprij(gebied.cellen) ?? -1] ?? [];
  const kolommen = koprij.map((kop) => (typeof kop === 'string' ? readKop(kop)?.kolom : undefined));
  const tweede = kolommen.findIndex(
    (kolom, i) =>
      kolom === 'gemeente' && kolommen[i + 1] === 'periode' && kolommen.indexOf('gemeente') < i && kolommen.indexOf('periode') < i,
  );
  if (tweede < 0) return gebied;
  const vak = vakVan(gebied.adres);
  return {
    ...gebied,
    adres: adresVan({ ...vak, right: vak.left + tweede - 1 }),
    cellen: gebied.cellen.map((rij) => rij.slice(0, tweede)),
  };
}
