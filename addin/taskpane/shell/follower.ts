import { type Celgebied, type Unsubscribe, type Selectie, type Werkmap, Werkmapfout } from '../../host/werkmap.ts';
import { adresVan, vakVan } from '../../host/adres.ts';
import { zonderEigenUitkomst } from '../shared/eigen-uitkomst.ts';
import type { Paneelgebied } from '../shared/prognosekennis.ts';
import { onverwacht } from '../shared/shared-texts.ts';

/** Changes this soon after one another, in milliseconds, lead to one reading. */
const RUST = 150;
/** A reading that takes longer is shown as such, so that no old row is taken for the new one. */
const TRAAG = 400;

/**
 * What there is to show: that it is being read, the region around the selection with the chosen row, or why not.
 * `selectie` is what was selected, of which the first area is followed; `undefined` where the row was chosen in the pane.
 */
export type Followed =
  | { readonly soort: 'bezig' }
  | { readonly soort: 'gebied'; readonly gebied: Paneelgebied; readonly selectie: Selectie | undefined }
  | { readonly soort: 'storing'; readonly reden: string };

/**
 * Follows the selection of a workbook: tells the region around it at once and after every change of selection or cells.
 * Never throws: what fails is reported too.
 */
export class Follower {
  private stopped = false;
  private afmeldingen: readonly Unsubscribe[] = [];
  private rust: ReturnType<typeof setTimeout> | undefined;
  private reads = false;
  private nogEens = false;
  private gelezen: { readonly gebied: Paneelgebied; readonly selectie: Selectie } | undefined;
  private gekozen: { readonly plaats: string; readonly rij: number } | undefined;

  constructor(
    private readonly werkmap: Werkmap,
    private readonly alwaysShow: (followed: Followed) => void,
    /** Reads what the workbook knows besides the region, before it is shown. */
    private readonly readBeside: () => Promise<Omit<Paneelgebied, keyof Celgebied>> = async () => ({}),
  ) {}

  async start(): Promise<void> {
    this.show({ soort: 'bezig' });
    try {
      this.afmeldingen = await Promise.all([
        this.werkmap.onSelectionChanged(() => {
          this.gekozen = undefined;
          this.straks();
        }),
        this.werkmap.onDataChanged(() => this.straks()),
      ]);
      if (this.stopped) this.reportAf();
      else await this.read();
    } catch (fout) {
      this.showFout(fout);
    }
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.rust);
    this.reportAf();
  }

  /**
   * Chooses another row of the region (counted from 0, the header row) at once, and selects its first cell in the workbook; where the
   * workbook does not go along, it stays chosen here until the user selects other cells.
   */
  choose(rij: number): void {
    if (this.gelezen === undefined) return;
    const { gebied } = this.gelezen;
    this.gekozen = { plaats: plaatsVan(gebied), rij };
    this.showGelezen(this.gelezen);
    const { left, top } = vakVan(gebied.adres);
    const adres = adresVan({ left, top: top + rij, right: left, bottom: top + rij });
    this.werkmap.select({ blad: gebied.blad, adres }).catch(() => undefined);
  }

  private reportAf(): void {
    // The connection may be gone, and then nothing is left to end.
    for (const unsubscribe of this.afmeldingen) unsubscribe().catch(() => undefined);
    this.afmeldingen = [];
  }

  private straks(): void {
    clearTimeout(this.rust);
    if (!this.stopped) this.rust = setTimeout(() => void this.read(), RUST);
  }

  /** One reading at a time; a change meanwhile leads to one more. */
  private async read(): Promise<void> {
    if (this.reads) {
      this.nogEens = true;
      return;
    }
    this.reads = true;
    const traag = setTimeout(() => this.show({ soort: 'bezig' }), TRAAG);
    try {
      const selectie = await this.werkmap.selection();
      const [gebied, beside] = await Promise.all([this.werkmap.readTable(selectie), this.readBeside()]);
      this.gelezen = { gebied: { ...zonderEigenUitkomst(gebied), ...beside }, selectie };
      this.showGelezen(this.gelezen);
    } catch (fout) {
      this.showFout(fout);
    } finally {
      clearTimeout(traag);
      this.reads = false;
    }
    if (this.nogEens) {
      this.nogEens = false;
      await this.read();
    }
  }

  private showGelezen({ gebied, selectie }: { readonly gebied: Paneelgebied; readonly selectie: Selectie }): void {
    const { gekozen } = this;
    const geldt = gekozen !== undefined && gekozen.plaats === plaatsVan(gebied) && gekozen.rij < gebied.cellen.length;
    this.show(
      geldt ? { soort: 'gebied', gebied: { ...gebied, rij: gekozen.rij }, selectie: undefined } : { soort: 'gebied', gebied, selectie },
    );
  }

  private show(followed: Followed): void {
    if (!this.stopped) this.alwaysShow(followed);
  }

  private showFout(fout: unknown): void {
    this.show({ soort: 'storing', reden: fout instanceof Werkmapfout ? fout.message : onverwacht(fout) });
  }
}

/** Where a region begins: a table that grows stays the same table. */
function plaatsVan({ blad, adres }: Celgebied): string {
  return `${blad}!${adres.split(':')[0]}`;
}
