import { type Afmelden, type Gebied, type Werkmap, Werkmapfout } from '../../host/werkmap.ts';
import { onverwacht } from '../gedeeld/teksten.ts';

/** Changes this soon after one another, in milliseconds, lead to one reading. */
const RUST = 150;
/** A reading that takes longer is shown as such, so that no old row is taken for the new one. */
const TRAAG = 400;

/** What there is to show: that it is being read, the region around the selection with the chosen row, or why not. */
export type Gevolgd =
  | { readonly soort: 'bezig' }
  | { readonly soort: 'gebied'; readonly gebied: Gebied }
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
  private gebied: Gebied | undefined;
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
    if (this.gebied === undefined) return;
    this.gekozen = { plaats: plaatsVan(this.gebied), rij };
    this.toonGebied(this.gebied);
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
      this.gebied = await this.werkmap.readTable(await this.werkmap.selection());
      this.toonGebied(this.gebied);
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

  private toonGebied(gebied: Gebied): void {
    const { gekozen } = this;
    const geldt = gekozen !== undefined && gekozen.plaats === plaatsVan(gebied) && gekozen.rij < gebied.cellen.length;
    this.toon({ soort: 'gebied', gebied: geldt ? { ...gebied, rij: gekozen.rij } : gebied });
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
