import { adresVan, vakVan } from '../../host/adres.ts';
import type { Werkmap } from '../../host/werkmap.ts';
import { alsKerncel } from './kerncel.ts';

/** All cells of a sheet from A1; `undefined` where there is no such sheet, no rows where it is empty. Rejects where it cannot be read. */
export async function readSheet(werkmap: Werkmap, naam: string): Promise<readonly (readonly unknown[])[] | undefined> {
  const bereik = await werkmap.usedRange(naam);
  if (bereik === undefined) return undefined;
  if (bereik === null) return [];
  const { right, bottom } = vakVan(bereik.adres);
  const cellen = await werkmap.read({ blad: naam, adres: adresVan({ left: 0, top: 0, right, bottom }) });
  return cellen.map((rij) => rij.map(alsKerncel));
}
