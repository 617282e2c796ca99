import { readKop } from '../../../core/kop.ts';
import { findKoprij } from '../../../core/tabel.ts';
import { adresVan, vakVan } from '../../host/adres.ts';
import type { Gebied } from '../../host/werkmap.ts';

/**
 * A region without what stands right beside its table, with no column between: what a formula of the product gives begins with the
 * municipalities again, and is no part of the table. The chosen row stays.
 */
export function zonderEigenUitkomst(gebied: Gebied): Gebied {
  const koprij = gebied.cellen[findKoprij(gebied.cellen) ?? -1] ?? [];
  const namen = koprij.flatMap((kop, index) => (typeof kop === 'string' && readKop(kop)?.kolom === 'gemeente' ? [index] : []));
  const [, tweede] = namen;
  if (tweede === undefined) return gebied;
  const vak = vakVan(gebied.adres);
  return {
    ...gebied,
    adres: adresVan({ ...vak, right: vak.left + tweede - 1 }),
    cellen: gebied.cellen.map((rij) => rij.slice(0, tweede)),
  };
}
