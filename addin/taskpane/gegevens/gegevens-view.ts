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
import { Beside } from '../../inlezen/beside.ts';
import { GRENZEN } from '../../inlezen/limits.ts';
import { BESTANDSFOUT } from '../../inlezen/inlezen-messages.ts';
import { fromReadData, type ReadData, type ReadQuestion } from '../../inlezen/reading.ts';
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
  /** The figures by the layout that was chosen last. */
  private pending: Promise<void> = Promise.resolve();
  private readonly reader = new Beside<ReadQuestion, ReadData>(
    () => new Worker(new URL('../../inlezen/reading-worker.ts', import.meta.url), { type: 'module' }),
  );

  constructor(
    private readonly element: IbtGegevens,
    private readonly context: Paneelcontext,
  ) {}

  begin(): void {
    this.afbreker.abort();
    this.afbreker = new AbortController();
    this.element.stap = { soort: 'leeg' };
  }

  stop(): void {
    this.afbreker.abort();
  }

  file(file: File): Promise<void> {
    return this.read(file.name, async (saved) => {
      if (file.size > GRENZEN.file) throw BESTANDSFOUT.te_groot({ bytes: file.size });
      return { soort: 'file', herkomst: file.name, bytes: new Uint8Array(await file.arrayBuffer()), saved };
    });
  }

  paste(tekst: string): Promise<void> {
    return this.read(CLIPBOARD, (saved) => ({ soort: 'tekst', herkomst: CLIPBOARD, tekst, saved }));
  }

  chooseBlad(naam: string): Promise<void> {
    const { stap } = this.element;
    if (stap.soort !== 'kies_blad') return Promise.resolve();
    return this.read(`${stap.herkomst}, blad ${naam}`, (saved) => ({ soort: 'blad', keuze: stap, naam, saved }));
  }

  chooseTabel(tabel: Brontabel): Promise<void> {
    const { stap } = this.element;
    if (stap.soort !== 'kies_tabel') return Promise.resolve();
    const { herkomst } = stap;
    return this.read(herkomst, (saved) => ({ soort: 'tabel', herkomst, tabel, saved }));
  }

  /** Reads the same figures by another layout; until they are there the form stays as it is. */
  async indeel(indeling: Indeling): Promise<void> {
    const { stap } = this.element;
    if (stap.soort !== 'indelen') return;
    const { herkomst, blad, kop, isRemembered } = stap;
    this.element.stap = { ...stap, indeling };
    this.pending = this.answer(herkomst, async () => ({ soort: 'indeling', stap: { herkomst, blad, kop, isRemembered }, indeling }));
    await this.pending;
  }

  async neemOver(save: boolean): Promise<void> {
    await this.pending;
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

  private async read(herkomst: string, questionOf: QuestionOf): Promise<void> {
    this.element.stap = { soort: 'bezig', herkomst, deel: 0 };
    await this.answer(herkomst, async () => questionOf(await savedIndelingen(this.context.werkmap)));
  }

  /** Asks the reader beside the page; what goes wrong is shown in Dutch. A later question takes the place of one that is not answered. */
  private async answer(herkomst: string, questionOf: () => Promise<ReadQuestion>): Promise<void> {
    this.afbreker.abort();
    const afbreker = new AbortController();
    this.afbreker = afbreker;
    const report = (deel: number): void => {
      if (this.element.stap.soort === 'bezig') this.element.stap = { soort: 'bezig', herkomst, deel };
    };
    try {
      const stap = fromReadData(await this.reader.ask(await questionOf(), { report, stop: afbreker.signal }));
      if (this.afbreker === afbreker) this.element.stap = stap;
    } catch (fout) {
      if (!(fout instanceof Bestandsfout)) console.error(fout);
      const tekst = fout instanceof Bestandsfout ? fout.message : onverwacht(fout);
      if (this.afbreker === afbreker)
        this.element.stap = { soort: 'geweigerd', herkomst, melding: { titel: 'Het bestand is niet gelezen', tekst } };
    }
  }
}

/** What to ask, knowing the layouts that the workbook keeps. */
type QuestionOf = (saved: readonly Remembered[]) => ReadQuestion | Promise<ReadQuestion>;
