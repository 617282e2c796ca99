import { type Brontabel, type Indeling, remember, type Remembered, stelVoor } from '../../../core/inlezen/index.ts';
import { adresVan } from '../../host/adres.ts';
import { download } from '../../page/download.ts';
import { eenTegelijk } from '../shared/one-at-a-time.ts';
import { opNieuwBlad } from '../shared/write-safely.ts';
import { onverwacht } from '../shared/shared-texts.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { csvVan } from './csv-file.ts';
import { IbtGegevens } from './ibt-gegevens.ts';
import { savedIndelingen, saveIndeling } from './instellingen.ts';
import { readFile, readClipboard } from '../../inlezen/read-file.ts';
import type { Progress } from '../../inlezen/progress.ts';
import { GRENZEN } from '../../inlezen/limits.ts';
import { BESTANDSFOUT } from '../../inlezen/inlezen-messages.ts';
import { deelIn, deelTabelIn, metIndeling } from '../../inlezen/indelen.ts';
import { Bestandsfout } from '../../inlezen/file-error.ts';

/** The view Gegevens: brings in figures from a file or the clipboard, and saves a table as CSV. */
export function make(context: Paneelcontext): HTMLElement {
  customElements.define('ibt-gegevens', IbtGegevens);
  const element = new IbtGegevens();
  const inbreng = new Inbreng(element, context);
  const op = <D>(naam: string, doe: (detail: D) => unknown): void =>
    element.addEventListener(naam, (event) => void doe((event as CustomEvent<D>).detail));
  op<File>('bestand', (file) => inbreng.file(file));
  op<string>('plak', (tekst) => inbreng.paste(tekst));
  op<string>('kies-blad', (naam) => inbreng.chooseBlad(naam));
  op<Brontabel>('kies-tabel', (tabel) => inbreng.chooseTabel(tabel));
  op<Indeling>('indeling', (indeling) => inbreng.indeel(indeling));
  op<boolean>(
    'neem-over',
    eenTegelijk(context, (save: boolean) => inbreng.neemOver(save)),
  );
  op('stop', () => inbreng.stop());
  op('anders', () => inbreng.begin());
  op(
    'bewaar-csv',
    eenTegelijk(
      context,
      async () =>
        element.gebied !== undefined && download(new Blob([csvVan(element.gebied)], { type: 'text/csv' }), `${element.gebied.blad}.csv`),
    ),
  );
  context.follow((gebied) => {
    element.gebied = gebied;
  });
  return element;
}

const CLIPBOARD = 'het klembord';

/** One bringing in of figures, from the choice of a file to the sheet in the workbook. */
class Inbreng {
  private afbreker = new AbortController();

  constructor(
    private readonly element: IbtGegevens,
    private readonly context: Paneelcontext,
  ) {}

  begin(): void {
    this.element.stap = { soort: 'leeg' };
  }

  stop(): void {
    this.afbreker.abort();
  }

  file(file: File): Promise<void> {
    return this.read(file.name, async (progress, saved) => {
      if (file.size > GRENZEN.file) throw BESTANDSFOUT.te_groot({ bytes: file.size });
      const gelezen = await readFile(new Uint8Array(await file.arrayBuffer()), progress);
      if (gelezen.soort === 'blad') this.element.stap = deelIn(file.name, gelezen.blad, saved);
      else if (gelezen.werkmap.bladen.length > 1) this.element.stap = { soort: 'kies_blad', herkomst: file.name, werkmap: gelezen.werkmap };
      else this.element.stap = deelIn(file.name, await gelezen.werkmap.read(gelezen.werkmap.bladen[0]?.naam ?? '', progress), saved);
    });
  }

  paste(tekst: string): Promise<void> {
    return this.read(CLIPBOARD, async (_, saved) => {
      this.element.stap = deelIn(CLIPBOARD, readClipboard(tekst), saved);
    });
  }

  chooseBlad(naam: string): Promise<void> {
    const { stap } = this.element;
    if (stap.soort !== 'kies_blad') return Promise.resolve();
    const herkomst = `${stap.herkomst}, blad ${naam}`;
    return this.read(herkomst, async (progress, saved) => {
      this.element.stap = deelIn(herkomst, await stap.werkmap.read(naam, progress), saved);
    });
  }

  chooseTabel(tabel: Brontabel): Promise<void> {
    const { stap } = this.element;
    if (stap.soort !== 'kies_tabel') return Promise.resolve();
    const { herkomst } = stap;
    return this.read(herkomst, async (_, saved) => {
      this.element.stap = deelTabelIn(herkomst, tabel, saved);
    });
  }

  indeel(indeling: Indeling): void {
    const { stap } = this.element;
    if (stap.soort === 'indelen') this.element.stap = metIndeling(stap, indeling);
  }

  async neemOver(save: boolean): Promise<void> {
    const { stap } = this.element;
    if (stap.soort !== 'indelen' || stap.ingelezen === undefined || !('rijen' in stap.ingelezen)) return;
    const { kolommen, rijen } = stap.ingelezen;
    const waarden = [kolommen, ...rijen.map(({ cellen }) => cellen)];
    const adres = adresVan({ left: 0, top: 0, right: kolommen.length - 1, bottom: waarden.length - 1 });
    const saved = remember(stap.kop.koppen, stap.indeling);
    // The message of the figures comes last: that is the one to undo.
    if (save && saved.keuzes !== remember(stap.kop.koppen, stelVoor(stap.kop.koppen)).keuzes) await saveIndeling(this.context, saved);
    const blad = await opNieuwBlad(this.context, {
      naam: 'Cijfers',
      blokken: [{ adres, waarden }],
      tabellen: [{ adres, naam: 'Cijfers' }],
    });
    if (blad !== undefined) this.begin();
  }

  /** Reads something; what goes wrong is shown in Dutch. */
  private async read(herkomst: string, lezing: (progress: Progress, saved: readonly Remembered[]) => Promise<void>): Promise<void> {
    this.afbreker = new AbortController();
    this.element.stap = { soort: 'bezig', herkomst, deel: 0 };
    const report = (deel: number): void => {
      if (this.element.stap.soort === 'bezig') this.element.stap = { soort: 'bezig', herkomst, deel };
    };
    try {
      await lezing({ report, stop: this.afbreker.signal }, await savedIndelingen(this.context.werkmap));
    } catch (fout) {
      if (!(fout instanceof Bestandsfout)) console.error(fout);
      const tekst = fout instanceof Bestandsfout ? fout.message : onverwacht(fout);
      this.element.stap = { soort: 'geweigerd', herkomst, melding: { titel: 'Het bestand is niet gelezen', tekst } };
    }
  }
}
