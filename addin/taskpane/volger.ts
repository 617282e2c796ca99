import { type Afmelden, type Werkmap, Werkmapfout } from '../host/werkmap.ts';
import { binnenTijd } from './binnen-tijd.ts';
import { rijWeergave } from './rij-weergave.ts';
import { onverwacht, storing } from './teksten.ts';
import type { Weergave } from './weergave.ts';

/** Changes this soon after one another, in milliseconds, lead to one reading. */
const RUST = 150;
/** A reading that takes longer is shown as such, so that no old row is taken for the new one. */
const TRAAG = 400;

type Verbind = () => Promise<Werkmap>;
type Toon = (weergave: Weergave) => void;

/**
 * Follows the chosen row of a workbook: shows it at once and after every change of selection or cells.
 * Never throws: what fails is shown. Gives a function that starts all over, from the connection on.
 */
export function volg(verbind: Verbind, toon: Toon): () => void {
  let volger = new Volger(toon);
  void volger.start(verbind);
  return () => {
    volger.stop();
    volger = new Volger(toon);
    void volger.start(verbind);
  };
}

/** One connection to a workbook. */
class Volger {
  private gestopt = false;
  private afmeldingen: readonly Afmelden[] = [];
  private rust: ReturnType<typeof setTimeout> | undefined;
  private leest = false;
  private nogEens = false;

  constructor(private readonly toonAltijd: Toon) {}

  async start(verbind: Verbind): Promise<void> {
    this.toon({ soort: 'bezig' });
    try {
      const werkmap = await binnenTijd(verbind());
      const opWijziging = (): void => this.straks(werkmap);
      this.afmeldingen = await binnenTijd(Promise.all([werkmap.onSelectionChanged(opWijziging), werkmap.onDataChanged(opWijziging)]));
      if (this.gestopt) this.meldAf();
      await this.lees(werkmap);
    } catch (fout) {
      this.toonFout(fout);
    }
  }

  stop(): void {
    this.gestopt = true;
    clearTimeout(this.rust);
    this.meldAf();
  }

  private meldAf(): void {
    // The connection may be gone, and then nothing is left to end.
    for (const afmelden of this.afmeldingen) afmelden().catch(() => undefined);
    this.afmeldingen = [];
  }

  private straks(werkmap: Werkmap): void {
    clearTimeout(this.rust);
    if (!this.gestopt) this.rust = setTimeout(() => void this.lees(werkmap), RUST);
  }

  /** One reading at a time; a change meanwhile leads to one more. */
  private async lees(werkmap: Werkmap): Promise<void> {
    if (this.leest) {
      this.nogEens = true;
      return;
    }
    this.leest = true;
    const traag = setTimeout(() => this.toon({ soort: 'bezig' }), TRAAG);
    try {
      this.toon(rijWeergave(await binnenTijd(gebiedVan(werkmap))));
    } catch (fout) {
      this.toonFout(fout);
    } finally {
      clearTimeout(traag);
      this.leest = false;
    }
    if (this.nogEens) {
      this.nogEens = false;
      await this.lees(werkmap);
    }
  }

  private toon(weergave: Weergave): void {
    if (!this.gestopt) this.toonAltijd(weergave);
  }

  private toonFout(fout: unknown): void {
    this.toon({ soort: 'storing', ...storing(fout instanceof Werkmapfout ? fout.message : onverwacht(fout)) });
  }
}

async function gebiedVan(werkmap: Werkmap): ReturnType<Werkmap['readTable']> {
  return werkmap.readTable(await werkmap.selection());
}
