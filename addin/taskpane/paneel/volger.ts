import { type Afmelden, type Gebied, type Selectie, type Werkmap, Werkmapfout } from '../../host/werkmap.ts';
import { onverwacht } from '../gedeeld/teksten.ts';

/** Changes this soon after one another, in milliseconds, lead to one reading. */
const RUST = 150;
/** A reading that takes longer is shown as such, so that no old row is taken for the new one. */
const TRAAG = 400;

/**
 * What there is to show: that it is being read, the region around the selection with the chosen row, or why not.
 * `selectie` is what was selected, of which the first area is followed; `undefined` where the row was chosen in the pane.
 */
export type Gevolgd =
  | { readonly soort: 'bezig' }
  | { readonly soort: 'gebied'; readonly gebied: Gebied; readonly selectie: Selectie | undefined }
  | { readonly soort: 'storing'; readonly reden: string };

/**
 * Follows the selection of a workbook: tells the region around it at once and after every change of selection or cells.
 * Never throws: what fails is told too.
 */
export class Volger {
  private gestopt = false;
  private afmeldingen: readonly Afmelden[] = [];
  private rust: ReturnType<typeof setTimeout> | undefined;
  private leest = false;
  private nogEens = false;
  private gelezen: { readonly gebied: Gebied; readonly selectie: Selectie } | undefined;
  private gekozen: { readonly plaats: string; readonly rij: number } | undefined;

  constructor(private readonly werkmap: Werkmap, private readonly toonAltijd: (gevolgd: Gevolgd) => void) {}

  async start(): Promise<void> {
    this.toon({ soort: 'bezig' });
    try {
      this.afmeldingen = await Promise.all([
        this.werkmap.onSelectionChanged(() => {
          this.gekozen = undefined;
          this.straks();
        }),
        this.werkmap.onDataChanged(() => this.straks()),
      ]);
      if (this.gestopt) this.meldAf();
      else await this.lees();
    } catch (fout) {
      this.toonFout(fout);
    }
  }

  stop(): void {
    this.gestopt = true;
    clearTimeout(this.rust);
    this.meldAf();
  }

  /** Chooses another row of the region (counted from 0, the header row); it stays chosen until the user selects other cells. */
  kies(rij: number): void {
    if (this.gelezen === undefined) return;
    this.gekozen = { plaats: plaatsVan(this.gelezen.gebied), rij };
    this.toonGelezen(this.gelezen);
  }

  private meldAf(): void {
    // The connection may be gone, and then nothing is left to end.
    for (const afmelden of this.afmeldingen) afmelden().catch(() => undefined);
    this.afmeldingen = [];
  }

  private straks(): void {
    clearTimeout(this.rust);
    if (!this.gestopt) this.rust = setTimeout(() => void this.lees(), RUST);
  }

  /** One reading at a time; a change meanwhile leads to one more. */
  private async lees(): Promise<void> {
    if (this.leest) {
      this.nogEens = true;
      return;
    }
    this.leest = true;
    const traag = setTimeout(() => this.toon({ soort: 'bezig' }), TRAAG);
    try {
      const selectie = await this.werkmap.selection();
      this.gelezen = { gebied: await this.werkmap.readTable(selectie), selectie };
      this.toonGelezen(this.gelezen);
    } catch (fout) {
      this.toonFout(fout);
    } finally {
      clearTimeout(traag);
      this.leest = false;
    }
    if (this.nogEens) {
      this.nogEens = false;
      await this.lees();
    }
  }

  private toonGelezen({ gebied, selectie }: { readonly gebied: Gebied; readonly selectie: Selectie }): void {
    const { gekozen } = this;
    const geldt = gekozen !== undefined && gekozen.plaats === plaatsVan(gebied) && gekozen.rij < gebied.cellen.length;
    this.toon(geldt ? { soort: 'gebied', gebied: { ...gebied, rij: gekozen.rij }, selectie: undefined } : { soort: 'gebied', gebied, selectie });
  }

  private toon(gevolgd: Gevolgd): void {
    if (!this.gestopt) this.toonAltijd(gevolgd);
  }

  private toonFout(fout: unknown): void {
    this.toon({ soort: 'storing', reden: fout instanceof Werkmapfout ? fout.message : onverwacht(fout) });
  }
}

/** Where a region begins: a table that grows stays the same table. */
function plaatsVan({ blad, adres }: Gebied): string {
  return `${blad}!${adres.split(':')[0]}`;
}
