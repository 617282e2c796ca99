import type { Unsubscribe, Celwaarde, Bereik, Celgebied, Selectie, Werkmap } from '../../../addin/host/werkmap.ts';
import { vakVan } from '../../../addin/host/adres.ts';
import { WERKBANKFOUT, WERKMAPFOUT } from '../../../addin/host/host-messages.ts';

/** How the workbook answers: as it should, with an error, or never. */
export type Gedrag = 'antwoordt' | 'weigert' | 'zwijgt';

/** A workbook of one table from A1 on, as far as the pane asks for it. */
export class MemoryWerkmap implements Werkmap {
  cellen: Celwaarde[][] = [[null]];
  rij = 0;
  gebieden = 1;
  gedrag: Gedrag = 'antwoordt';
  /** What the pane selected last. */
  gekozen: Bereik | undefined;
  readonly listeners = new Set<() => void>();
  /** Who listens for changes of cells only. */
  readonly bijGegevens = new Set<() => void>();

  selection(): Promise<Selectie> {
    return this.answer(this.plaats);
  }

  readTable({ blad }: Bereik): Promise<Celgebied> {
    const kolom = String.fromCharCode(64 + (this.cellen[0]?.length ?? 1));
    return this.answer({ blad, adres: `A1:${kolom}${this.cellen.length}`, cellen: this.cellen, rij: this.rij });
  }

  /** It has no other sheet, and answers so as a workbook does. */
  read({ blad }: Bereik): Promise<Celwaarde[][]> {
    return Promise.reject(WERKBANKFOUT.blad_onbekend({ blad }));
  }

  async select(bereik: Bereik): Promise<void> {
    this.gekozen = bereik;
    await this.answer(undefined);
    this.change({ rij: vakVan(bereik.adres).top });
  }

  onSelectionChanged(callback: (selectie: Selectie) => void): Promise<Unsubscribe> {
    return this.subscribe(() => callback(this.plaats));
  }

  onDataChanged(callback: () => void): Promise<Unsubscribe> {
    this.bijGegevens.add(callback);
    return this.subscribe(callback);
  }

  /** Changes the workbook and tells it to who listens. */
  change(change: Partial<Pick<MemoryWerkmap, 'cellen' | 'rij' | 'gebieden' | 'gedrag'>>): void {
    Object.assign(this, change);
    for (const listener of this.listeners) listener();
  }

  readFormulas = unused;
  write = unused;
  replace = unused;
  writeFormulas = unused;
  addSheet = unused;
  removeSheet = unused;
  uses = unused;
  state = unused;
  clear = unused;
  /** No sheet of the product's own is there. */
  usedRange = (): Promise<undefined> => this.answer(undefined);
  addTable = unused;
  defineName = unused;
  removeName = unused;
  addChart = unused;
  addImage = unused;
  save = unused;
  open = unused;

  offersFiles(): Promise<boolean> {
    return this.answer(false);
  }

  private get plaats(): Selectie {
    return { blad: 'Cijfers', adres: `A${this.rij + 1}`, gebieden: this.gebieden };
  }

  private subscribe(listener: () => void): Promise<Unsubscribe> {
    this.listeners.add(listener);
    return this.answer(async () => void this.listeners.delete(listener));
  }

  private answer<T>(waarde: T): Promise<T> {
    if (this.gedrag === 'zwijgt') return new Promise(() => undefined);
    if (this.gedrag === 'weigert') return Promise.reject(WERKMAPFOUT.gemeld({ melding: 'De werkmap is even op slot.' }));
    return Promise.resolve(waarde);
  }
}

function unused(): never {
  throw new Error('the pane does not ask for this here');
}
