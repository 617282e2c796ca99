import type { Werkmap } from '../../host/werkmap.ts';
import { werkmapVia } from '../../host/werkmap-via.ts';
import { binnenTijd } from '../gedeeld/binnen-tijd.ts';

/** The connection to the workbook, which can be started all over. */
export class Verbinding {
  /** The workbook over the connection of the moment; every call ends within ten seconds, with an error if need be. */
  readonly werkmap: Werkmap = werkmapVia((opdracht) => binnenTijd(this.huidige.then(opdracht)));
  private huidige!: Promise<Werkmap>;

  constructor(private readonly verbind: () => Promise<Werkmap>) {
    this.opnieuw();
  }

  /** Connects anew. */
  opnieuw(): void {
    this.huidige = this.verbind();
    // Each call that waits for it tells the failure.
    this.huidige.catch(() => undefined);
  }
}
