import { vakVan } from '../../host/adres.ts';
import { download } from '../../page/download.ts';
import { tabelInGebied } from '../gedeeld/tabel-in-gebied.ts';
import { foutbericht } from '../gedeeld/teksten.ts';
import type { Paneelcontext } from '../paneel/weergave.ts';
import { IbtDocumenten } from './ibt-documenten.ts';
import type { Opdracht } from './opdracht.ts';

/** The view Documenten: letters, annotaties, agendas, merge data and the report, as a download. What writes them is loaded when it is asked for. */
export function maak({ volg, meld }: Paneelcontext): HTMLElement {
  customElements.define('ibt-documenten', IbtDocumenten);
  const element = new IbtDocumenten();
  const maakEnBewaar = async (opdracht: Opdracht): Promise<void> => {
    element.bezig = true;
    try {
      const { maakBestand } = await import('./maak-bestand.ts');
      const { naam, inhoud } = await maakBestand(opdracht);
      download(inhoud, naam);
      element.klaar = true;
    } catch (fout) {
      meld(foutbericht(fout));
    } finally {
      element.bezig = false;
    }
  };
  element.addEventListener('maak', (event) => void maakEnBewaar((event as CustomEvent<Opdracht>).detail));
  volg((gebied) => {
    const tabel = tabelInGebied(gebied);
    element.tabel = tabel;
    // The chosen row counts from the region, the table from its headers.
    element.rij = tabel === undefined ? 0 : gebied.rij - (tabel.koprij - 1 - vakVan(gebied.adres).top);
  });
  return element;
}
