import type { Werkmap } from '../../host/werkmap.ts';
import { werkmapVia } from '../../host/werkmap-via.ts';
import { binnenTijd } from '../shared/within-time.ts';

/** The connection to the workbook, which can be started all over. */
export class Connection {
  /** The workbook over the current connection; every call ends within ten seconds, with an error if need be. */
  readonly werkmap: Werkmap = werkmapVia((command) => binnenTijd(this.huidige.then(command)));
  private huidige!: Promise<Werkmap>;

  constructor(private readonly connect: () => Promise<Werkmap>) {
    this.opnieuw();
  }

  /** Connects again. */
  opnieuw(): void {
    this.huidige = this.connect();
    // Each call that waits for it tells the failure.
    this.huidige.catch(() => undefined);
  }
}
