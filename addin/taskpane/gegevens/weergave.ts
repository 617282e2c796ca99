import { type Indeling, stelVoor } from '../../../core/inlezen/indeling.ts';
import { type Onthouden, onthoud } from '../../../core/inlezen/onthouden.ts';
import { adresVan } from '../../host/adres.ts';
import { download } from '../../page/download.ts';
import { eenTegelijk } from '../gedeeld/een-tegelijk.ts';
import { opNieuwBlad } from '../gedeeld/schrijf-veilig.ts';
import { onverwacht } from '../gedeeld/teksten.ts';
import type { Paneelcontext } from '../paneel/weergave.ts';
import { csvVan } from './csv-bestand.ts';
import { IbtGegevens } from './ibt-gegevens.ts';
import { bewaardeIndelingen, bewaarIndeling } from './instellingen.ts';
import { leesBestand, leesKlembord } from '../../inlezen/lees-bestand.ts';
import type { Voortgang } from '../../inlezen/voortgang.ts';
import { GRENZEN } from '../../inlezen/grenzen.ts';
import { BESTANDSFOUT } from '../../inlezen/meldingen.ts';
import { deelIn, metIndeling } from '../../inlezen/indelen.ts';
import { Bestandsfout } from '../../inlezen/bestandsfout.ts';

/** The view Gegevens: brings in figures from a file or the clipboard, and saves a table as CSV. */
export function maak(context: Paneelcontext): HTMLElement {
  customElements.define('ibt-gegevens', IbtGegevens);
  const element = new IbtGegevens();
  const inbreng = new Inbreng(element, context);
  const op = <D>(naam: string, doe: (detail: D) => unknown): void => element.addEventListener(naam, (event) => void doe((event as CustomEvent<D>).detail));
  op<File>('bestand', (bestand) => inbreng.bestand(bestand));
  op<string>('plak', (tekst) => inbreng.plak(tekst));
  op<string>('kies-blad', (naam) => inbreng.kiesBlad(naam));
  op<Indeling>('indeling', (indeling) => inbreng.indeel(indeling));
  op<boolean>('neem-over', eenTegelijk(context, (bewaar: boolean) => inbreng.neemOver(bewaar)));
  op('stop', () => inbreng.stop());
  op('anders', () => inbreng.begin());
  op('bewaar-csv', eenTegelijk(context, async () => element.gebied !== undefined && download(new Blob([csvVan(element.gebied)], { type: 'text/csv' }), `${element.gebied.blad}.csv`)));
  context.volg((gebied) => {
    element.gebied = gebied;
  });
  return element;
}

const KLEMBORD = 'het klembord';

/** One bringing in of figures, from the choice of a file to the sheet in the workbook. */
class Inbreng {
  private afbreker = new AbortController();

  constructor(private readonly element: IbtGegevens, private readonly context: Paneelcontext) {}

  begin(): void {
    this.element.stap = { soort: 'leeg' };
  }

  stop(): void {
    this.afbreker.abort();
  }

  bestand(bestand: File): Promise<void> {
    return this.lees(bestand.name, async (voortgang, bewaard) => {
      if (bestand.size > GRENZEN.bestand) throw BESTANDSFOUT.te_groot({ bytes: bestand.size });
      const gelezen = await leesBestand(new Uint8Array(await bestand.arrayBuffer()), voortgang);
      if (gelezen.soort === 'blad') this.element.stap = deelIn(bestand.name, gelezen.blad, bewaard);
      else if (gelezen.werkmap.bladen.length > 1) this.element.stap = { soort: 'kies_blad', herkomst: bestand.name, werkmap: gelezen.werkmap };
      else this.element.stap = deelIn(bestand.name, await gelezen.werkmap.lees(gelezen.werkmap.bladen[0]?.naam ?? '', voortgang), bewaard);
    });
  }

  plak(tekst: string): Promise<void> {
    return this.lees(KLEMBORD, async (_, bewaard) => {
      this.element.stap = deelIn(KLEMBORD, leesKlembord(tekst), bewaard);
    });
  }

  kiesBlad(naam: string): Promise<void> {
    const { stap } = this.element;
    if (stap.soort !== 'kies_blad') return Promise.resolve();
    const herkomst = `${stap.herkomst}, blad ${naam}`;
    return this.lees(herkomst, async (voortgang, bewaard) => {
      this.element.stap = deelIn(herkomst, await stap.werkmap.lees(naam, voortgang), bewaard);
    });
  }

  indeel(indeling: Indeling): void {
    const { stap } = this.element;
    if (stap.soort === 'indelen') this.element.stap = metIndeling(stap, indeling);
  }

  async neemOver(bewaar: boolean): Promise<void> {
    const { stap } = this.element;
    if (stap.soort !== 'indelen' || stap.ingelezen === undefined || !('rijen' in stap.ingelezen)) return;
    const { kolommen, rijen } = stap.ingelezen;
    const waarden = [kolommen, ...rijen.map(({ cellen }) => cellen)];
    const adres = adresVan({ left: 0, top: 0, right: kolommen.length - 1, bottom: waarden.length - 1 });
    const bewaard = onthoud(stap.kop.koppen, stap.indeling);
    // The message of the figures comes last: that is the one to undo.
    if (bewaar && bewaard.keuzes !== onthoud(stap.kop.koppen, stelVoor(stap.kop.koppen)).keuzes) await bewaarIndeling(this.context, bewaard);
    const blad = await opNieuwBlad(this.context, { naam: 'Cijfers', blokken: [{ adres, waarden }], tabellen: [{ adres, naam: 'Cijfers' }] });
    if (blad !== undefined) this.begin();
  }

  /** Reads something; what goes wrong is shown in Dutch. */
  private async lees(herkomst: string, lezing: (voortgang: Voortgang, bewaard: readonly Onthouden[]) => Promise<void>): Promise<void> {
    this.afbreker = new AbortController();
    this.element.stap = { soort: 'bezig', herkomst, deel: 0 };
    const meld = (deel: number): void => {
      if (this.element.stap.soort === 'bezig') this.element.stap = { soort: 'bezig', herkomst, deel };
    };
    try {
      await lezing({ meld, stop: this.afbreker.signal }, await bewaardeIndelingen(this.context.werkmap));
    } catch (fout) {
      if (!(fout instanceof Bestandsfout)) console.error(fout);
      const tekst = fout instanceof Bestandsfout ? fout.message : onverwacht(fout);
      this.element.stap = { soort: 'geweigerd', herkomst, melding: { titel: 'Het bestand is niet gelezen', tekst } };
    }
  }
}
