import { vakVan } from '../../host/adres.ts';
import { download } from '../../page/download.ts';
import { tabelInGebied } from '../shared/tabel-in-gebied.ts';
import { foutbericht } from '../shared/shared-texts.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { IbtDocumenten } from './ibt-documenten.ts';
import type { DocumentCommand } from './documenten-command.ts';

/** The view Documenten: letters, annotaties, agendas, merge data and the report, as a download. What writes them is loaded when it is asked for. */
export function make({ follow, report }: Paneelcontext): HTMLElement {
  customElements.define('ibt-documenten', IbtDocumenten);
  const element = new IbtDocumenten();
  const makeEnSave = async (command: DocumentCommand): Promise<void> => {
    element.busy = true;
    try {
      const { makeFile } = await import('./make-file.ts');
      const { naam, inhoud } = await makeFile(command);
      download(inhoud, naam);
      element.ready = true;
    } catch (fout) {
      report(foutbericht(fout));
    } finally {
      element.busy = false;
    }
  };
  element.addEventListener('maak', (event) => void makeEnSave((event as CustomEvent<DocumentCommand>).detail));
  follow((gebied) => {
    const tabel = tabelInGebied(gebied);
    element.tabel = tabel;
    // The chosen row counts from the region, the table from its headers.
    element.rij = tabel === undefined ? 0 : gebied.rij - (tabel.koprij - 1 - vakVan(gebied.adres).top);
  });
  return element;
}
