import { vakVan } from '../../host/adres.ts';
import { download } from '../../page/download.ts';
import { eenTegelijk } from '../shared/one-at-a-time.ts';
import { tabelInGebied } from '../shared/tabel-in-gebied.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { IbtDelen } from './ibt-delen.ts';
import type { Copy } from './copy.ts';
import { fileName } from './delen-texts.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The view Delen: a copy to share of the chosen municipalities, as a download. What writes it is loaded when it is asked for. */
export function make({ follow, report }: Paneelcontext): HTMLElement {
  customElements.define('ibt-delen', IbtDelen);
  const element = new IbtDelen();
  const deel = eenTegelijk({ report }, async (copy: Copy) => {
    const { werkmapbestand } = await import('./werkmap-file.ts');
    const bytes = await werkmapbestand(copy, new Date());
    download(new Blob([new Uint8Array(bytes)], { type: XLSX }), fileName(copy.gemeenten, copy.perioden));
  });
  element.addEventListener('deel', (event) => void deel((event as CustomEvent<Copy>).detail));
  follow((gebied) => {
    element.kaders = gebied.kader?.keuze;
    const tabel = tabelInGebied(gebied);
    element.tabel = tabel;
    // The chosen row counts from the region, the table from its headers.
    element.rij = tabel === undefined ? 0 : gebied.rij - (tabel.koprij - 1 - vakVan(gebied.adres).top);
  });
  return element;
}
