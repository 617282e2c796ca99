import { vakVan } from '../../host/adres.ts';
import { download } from '../../page/download.ts';
import { eenTegelijk } from '../gedeeld/een-tegelijk.ts';
import { tabelInGebied } from '../gedeeld/tabel-in-gebied.ts';
import type { Paneelcontext } from '../paneel/weergave.ts';
import { IbtDelen } from './ibt-delen.ts';
import type { Kopie } from './kopie.ts';
import { bestandsnaam } from './teksten.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The view Delen: a copy to share of the chosen municipalities, as a download. What writes it is loaded when it is asked for. */
export function maak({ volg, meld }: Paneelcontext): HTMLElement {
  customElements.define('ibt-delen', IbtDelen);
  const element = new IbtDelen();
  const deel = eenTegelijk({ meld }, async (kopie: Kopie) => {
    const { werkmapbestand } = await import('./werkmapbestand.ts');
    const bytes = await werkmapbestand(kopie, new Date());
    download(new Blob([new Uint8Array(bytes)], { type: XLSX }), bestandsnaam(kopie.gemeenten, kopie.perioden));
  });
  element.addEventListener('deel', (event) => void deel((event as CustomEvent<Kopie>).detail));
  volg((gebied) => {
    const tabel = tabelInGebied(gebied);
    element.tabel = tabel;
    // The chosen row counts from the region, the table from its headers.
    element.rij = tabel === undefined ? 0 : gebied.rij - (tabel.koprij - 1 - vakVan(gebied.adres).top);
  });
  return element;
}
