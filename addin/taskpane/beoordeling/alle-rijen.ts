import { vastAdres } from '../../../core/celadres.ts';
import { beoordeelTabel } from '../../../core/beoordeling/index.ts';
import { findKoprij } from '../../../core/tabel.ts';
import type { Uitvoertabel } from '../../../core/output.ts';
import { adresVan, vakVan } from '../../host/adres.ts';
import type { Bereik, Celgebied, Werkmap } from '../../host/werkmap.ts';
import type { Bladinhoud } from '../shared/bladinhoud.ts';
import type { Paneelgebied } from '../shared/prognosekennis.ts';
import { GEEN_WERKMAPKADER, KADERBLAD } from '../shared/werkmapkader.ts';
import { alsKerncel } from '../shared/kerncel.ts';
import { alleRijenUitleg, BLADNAAM } from './beoordeling-texts.ts';

/** The cells of a region from its header row on; `undefined` where there is no table. */
export function tabelbereik({ blad, adres, cellen }: Celgebied): Bereik | undefined {
  const koprij = findKoprij(cellen);
  if (koprij === undefined || koprij + 1 >= cellen.length) return undefined;
  const vak = vakVan(adres);
  return { blad, adres: adresVan({ ...vak, top: vak.top + koprij }) };
}

/** So many rows below a table are taken in, for what is added later. */
const RUIMTE = 1000;

/** The cells of a table and the blank rows below it, up to what stands there next, so that a row that is added counts. */
export async function metRuimte(werkmap: Pick<Werkmap, 'usedRange' | 'read'>, bereik: Bereik): Promise<Bereik> {
  const vak = vakVan(bereik.adres);
  const gebruikt = await werkmap.usedRange(bereik.blad);
  const laatste = Math.min(gebruikt === null || gebruikt === undefined ? 0 : vakVan(gebruikt.adres).bottom, vak.bottom + RUIMTE);
  const onder =
    laatste <= vak.bottom ? [] : await werkmap.read({ ...bereik, adres: adresVan({ ...vak, top: vak.bottom + 1, bottom: laatste }) });
  const volgende = onder.findIndex((rij) => rij.some((cel) => cel !== null && cel !== ''));
  return { ...bereik, adres: adresVan({ ...vak, bottom: vak.bottom + (volgende < 0 ? RUIMTE : volgende) }) };
}

/**
 * A sheet with the assessment of every row of the table in `bereik` (see `tabelbereik` and `metRuimte`) as one formula that spills, so
 * that it follows the table.
 * Throws an `Invoerfout` where the headers are wrong.
 */
export function alleRijen(gebied: Paneelgebied, bereik: Bereik, heeftVerborgenRijen: boolean): Bladinhoud {
  const { keuze, adres } = gebied.kader ?? GEEN_WERKMAPKADER;
  const uitkomst = beoordeelTabel(
    gebied.cellen.slice(findKoprij(gebied.cellen)).map((rij) => rij.map(alsKerncel)),
    [],
    keuze,
  );
  const overloop = adresVan({ left: 0, top: 0, right: (uitkomst[0]?.length ?? 1) - 1, bottom: uitkomst.length - 1 });
  const eigen = adres === undefined ? [] : ['', verwijzing({ blad: KADERBLAD, adres })];
  const argumenten = [verwijzing(bereik), ...eigen];
  const uitleg = alleRijenUitleg(aantalBeoordeeld(uitkomst), heeftVerborgenRijen, vakVan(bereik.adres).bottom + 1);
  return { naam: BLADNAAM, uitleg, blokken: [{ adres: 'A1', formules: [[`=IBT.BEOORDEEL(${argumenten.join(',')})`]], overloop }] };
}

/** A row that is passed over, such as a total, has no periode. */
function aantalBeoordeeld([koppen = [], ...rijen]: Uitvoertabel): number {
  const periode = koppen.indexOf('periode');
  return rijen.filter((rij) => rij[periode] !== '').length;
}

function verwijzing({ blad, adres }: Bereik): string {
  return `'${blad.replaceAll("'", "''")}'!${vastAdres(adres)}`;
}
