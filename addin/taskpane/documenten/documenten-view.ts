import { vakVan } from '../../host/adres.ts';
import type { Periode } from '../../../core/periode.ts';
import { download } from '../../page/download.ts';
import { VASTSTELLINGENBLAD } from '../../../core/vaststellen/index.ts';
import { readGenoteerd } from '../shared/chained-blad.ts';
import { readSheet } from '../shared/read-sheet.ts';
import { type TabelInGebied, tabelInGebied } from '../shared/tabel-in-gebied.ts';
import { foutbericht } from '../shared/shared-texts.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { IbtDocumenten } from './ibt-documenten.ts';
import { type DocumentCommand, komendePeriode } from './documenten-command.ts';

/** The view Documenten: letters, annotaties, agendas, merge data and the report, as a download. What writes them is loaded when it is asked for. */
export function make({ werkmap, follow, report }: Paneelcontext): HTMLElement {
  customElements.define('ibt-documenten', IbtDocumenten);
  const element = new IbtDocumenten();
  const makeEnSave = async (command: DocumentCommand): Promise<void> => {
    element.busy = true;
    try {
      const { makeFile } = await import('./make-file.ts');
      const { naam, inhoud } = await makeFile(command, element.template?.bytes);
      download(inhoud, naam);
      element.ready = true;
    } catch (fout) {
      report(foutbericht(fout));
    } finally {
      element.busy = false;
    }
  };
  const chooseTemplate = async (file: File | undefined): Promise<void> => {
    try {
      element.template = file === undefined ? undefined : await (await import('./chosen-template.ts')).readTemplate(file);
    } catch (fout) {
      report(foutbericht(fout));
    }
  };
  const saveSample = async (): Promise<void> => {
    try {
      download(await (await import('./chosen-template.ts')).sampleFile(), 'sjabloon.docx');
    } catch (fout) {
      report(foutbericht(fout));
    }
  };
  element.addEventListener('sjabloon', (event) => void chooseTemplate((event as CustomEvent<File | undefined>).detail));
  element.addEventListener('beginsjabloon', () => void saveSample());
  element.addEventListener('maak', (event) => void makeEnSave((event as CustomEvent<DocumentCommand>).detail));
  const readVooruit = async (tabel: TabelInGebied): Promise<void> => {
    const periode = komendePeriode(tabel);
    const next = periode === undefined ? undefined : await readNext(werkmap, periode);
    const genoteerd = tabel.blad === VASTSTELLINGENBLAD ? ((await readGenoteerd(werkmap)).perBlad.get(tabel.blad) ?? []) : undefined;
    if (element.tabel !== tabel) return;
    element.vooruit = next === undefined ? [] : [next];
    element.genoteerd = genoteerd;
  };
  follow((gebied) => {
    element.kaders = gebied.kader?.keuze;
    const tabel = tabelInGebied(gebied);
    element.tabel = tabel;
    element.kennis = gebied.kennis?.voorkennis;
    element.genoteerd = undefined;
    if (tabel === undefined) element.vooruit = [];
    else readVooruit(tabel).catch((fout: unknown) => report(foutbericht(fout)));
    // The chosen row counts from the region, the table from its headers.
    element.rij = tabel === undefined ? 0 : gebied.rij - (tabel.koprij - 1 - vakVan(gebied.adres).top);
  });
  return element;
}

/** The table on the sheet with which Vaststellen begins a periode; `undefined` where there is none. */
async function readNext(werkmap: Paneelcontext['werkmap'], periode: Periode): Promise<TabelInGebied | undefined> {
  const blad = `Halfjaar ${periode}`;
  const cellen = await readSheet(werkmap, blad);
  return cellen === undefined || cellen.length === 0 ? undefined : { blad, cellen, koprij: 1 };
}
